using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Components;

/// <summary>
/// A page on which somebody moves the report of a visit on: it opens only where that is possible, and otherwise the visit's own page says
/// why. Its view is what is said and asked (<c>_VisitAct</c> lays the rest out).
/// </summary>
public abstract class VisitActPage(ISender sender, TimeProvider clock, RecordAct<ReportStatus> act) : ActPage(clock)
{
    public VisitDetails Visit { get; private set; } = null!;

    public string Title => act.Title;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => ShowAsync(id, cancel);

    protected async Task<IActionResult> SendAsync(
        Guid id,
        IRequest<Result> command,
        string told,
        CancellationToken cancel
    )
    {
        var outcome = await this.ActAsync(sender, command, cancel);
        return outcome.IsDone ? Done(outcome, told, $"/visits/{id}") : await ShowAsync(id, cancel);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        if (await sender.Send(new GetVisit(new CustodyVisitId(id)), cancel) is not { } visit)
        {
            return NotFound();
        }

        Visit = visit;
        Shows(visit.Version);
        return ModelState.IsValid && act.WhyNot(visit.Status, default) is { } whyNot
            ? NotPossible(whyNot.Message, $"/visits/{id}")
            : Page();
    }
}
