using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>The report of a visit is accepted.</summary>
public sealed class AcceptModel(ISender sender, TimeProvider clock) : VisitActPage(sender, clock, VisitActs.Accept)
{
    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        SendAsync(id, new AcceptVisitReport(new CustodyVisitId(id), Seen), "The report was accepted.", cancel);
}
