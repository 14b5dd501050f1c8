using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>A report is declared void.</summary>
public sealed class VoidModel(ISender sender, TimeProvider clock) : VisitActPage(sender, clock, VisitActs.Void)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        SendAsync(id, new VoidReport(new CustodyVisitId(id), Seen, Reason), "The report is void.", cancel);
}
