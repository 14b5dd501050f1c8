using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>A report that was handed in is amended, with its reason.</summary>
public sealed class AmendModel(ISender sender, TimeProvider clock) : VisitReportPage(sender, clock, VisitActs.Amend)
{
    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        AfterAsync(
            id,
            form => new AmendReport(new CustodyVisitId(id), Seen, form, Reason),
            "The report was amended.",
            cancel
        );
}
