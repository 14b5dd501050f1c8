using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Components;

/// <summary>The days nearest to the one asked for as at which a period is compiled, as ways there.</summary>
public sealed record CompiledDaysShown(ReportingPeriod Period, IReadOnlyList<DateOnly> Days);

/// <summary>Leads on whoever asked for a day as at which a period is not compiled; nothing where it is not compiled at all.</summary>
public sealed class CompiledDays(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(ReportingPeriod period, DateOnly day) =>
        await sender.Send(new ListCompiledDays(period, day), HttpContext.RequestAborted) is { Count: > 0 } days
            ? View(new CompiledDaysShown(period, days))
            : Content("");
}
