using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>A draft is gone on with.</summary>
public sealed class ReportModel(ISender sender, TimeProvider clock) : VisitReportPage(sender, clock, VisitActs.GoOn)
{
    public Task<IActionResult> OnPostAsync(Guid id, bool handsIn, CancellationToken cancel) =>
        AfterAsync(
            id,
            form => new GoOnWithReport(new CustodyVisitId(id), Seen, form, handsIn),
            handsIn ? "The report was handed in. Next: accept it." : "The draft was kept.",
            cancel
        );
}
