using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>The coordinator looks at a report.</summary>
public sealed class TakeUpModel(ISender sender, TimeProvider clock) : VisitActPage(sender, clock, VisitActs.TakeUp)
{
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        SendAsync(id, new TakeUpReport(new CustodyVisitId(id), Seen), "The report is under review.", cancel);
}
