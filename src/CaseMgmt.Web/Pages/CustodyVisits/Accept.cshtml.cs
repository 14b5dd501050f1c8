using CaseMgmt.Application.CustodyVisits;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.CustodyVisits.Recording;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Pages.CustodyVisits;

/// <summary>The report of a visit is accepted.</summary>
public sealed class AcceptModel(ISender sender, TimeProvider clock) : ActPage(clock)
{
    public VisitDetails Visit { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var outcome = await this.ActAsync(sender, new AcceptVisitReport(new CustodyVisitId(id), Seen), cancel);
        return outcome.IsDone
            ? Done(outcome, "The report was accepted.", $"/visits/{id}")
            : await ShowAsync(id, cancel);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetVisit(new CustodyVisitId(id)), cancel) is not { } visit)
        {
            return NotFound();
        }

        Visit = visit;
        Shows(visit.Version);
        if (ModelState.IsValid && VisitActs.Accept.WhyNot(visit.Status, default) is not null)
        {
            return NotPossible(
                $"The report of {visit.Reference} cannot be accepted: it is {Words.Of(visit.Status).ToLowerInvariant()}.",
                $"/visits/{id}"
            );
        }

        return Page();
    }
}
