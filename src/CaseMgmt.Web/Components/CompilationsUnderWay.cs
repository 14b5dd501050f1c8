using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Compile;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Components;

/// <summary>Leads whoever may compile back to the compilations under way; nothing for the others, and nothing while there are none.</summary>
public sealed class CompilationsUnderWay(ISender sender, ActingUser acting) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        acting.May(Permission.CompileFigures)
        && await sender.Send(new ListCompilationsUnderWay(), HttpContext.RequestAborted) is { Count: > 0 } underWay
            ? View(underWay)
            : Content("");
}
