using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>The visit that somebody acts on, as it is now, unless another has changed it meanwhile; and the records of those whom its form names.</summary>
internal sealed class VisitInHand(ICaseDb db, CurrentAct act)
{
    /// <exception cref="RecordChangedException">It is not what was on the screen.</exception>
    public async Task<Result> ActAsync(
        CustodyVisitId id,
        Func<CustodyVisit, Act, Result> does,
        CancellationToken cancel
    ) => await LoadAsync(id, cancel) is { } visit ? does(visit, await act.TellAsync(cancel)) : VisitErrors.Unknown;

    /// <summary>The same with what a form tells of the visit.</summary>
    public async Task<Result> ActAsync(
        CustodyVisitId id,
        VisitForm form,
        Func<CustodyVisit, VisitReported, VisitParties, Act, Result> does,
        CancellationToken cancel
    )
    {
        if (await LoadAsync(id, cancel) is not { } visit)
        {
            return VisitErrors.Unknown;
        }

        var read = await ReadAsync(form, visit.Report, cancel);
        return read.IsDone
            ? does(visit, read.Value.Report, read.Value.Parties, await act.TellAsync(cancel))
            : Result.Refused(read.Errors);
    }

    private async Task<CustodyVisit?> LoadAsync(CustodyVisitId id, CancellationToken cancel)
    {
        var visits = db.CustodyVisits.Where(v => v.Id == id);
        if (await visits.WithDecisions().SingleOrDefaultAsync(cancel) is not { } visit)
        {
            return null;
        }

        // One after the other, since each would repeat every decision.
        await visits.SelectMany(v => v.Visitors).LoadAsync(cancel);
        await visits.SelectMany(v => v.Issues).LoadAsync(cancel);
        act.Saw(visit);
        return visit;
    }

    /// <summary>The report that a form tells, with the suite and the visitors; refused where they or a time are none.</summary>
    /// <param name="held">The report that stands; null for a visit that is logged.</param>
    public async Task<Result<(VisitReported Report, VisitParties Parties)>> ReadAsync(
        VisitForm form,
        VisitReported? held,
        CancellationToken cancel
    )
    {
        var suite = await db
            .CustodySuites.AsNoTracking()
            .Where(s => s.Id == new CustodySuiteId(form.Suite))
            .WithDecisions()
            .SingleOrDefaultAsync(cancel);
        List<VolunteerId> ids = [.. form.Visitors.Distinct().Select(v => new VolunteerId(v))];
        var known = await db
            .Volunteers.AsNoTracking()
            .Where(v => ids.Contains(v.Id))
            .WithDecisions()
            .ToDictionaryAsync(v => v.Id.Value, cancel);
        var (arrived, admitted, departed) = form.Instants(held);
        var findings = new Findings()
            .Refuse(suite is null, VisitErrors.SuiteUnknown)
            .Refuse(form.Visitors.Any(v => !known.ContainsKey(v)), VisitErrors.VisitorUnknown)
            .Refuse(arrived is null, VisitErrors.NoSuchTime(nameof(VisitFacts.ArrivedAt)))
            .Refuse(
                arrived is not null && form.Admitted is not null && admitted is null,
                VisitErrors.NoSuchTime(nameof(VisitFacts.AdmittedAt))
            )
            .Refuse(
                arrived is not null && form.Departed is not null && departed is null,
                VisitErrors.NoSuchTime(nameof(VisitFacts.DepartedAt))
            );
        if (findings.AnyErrors)
        {
            return Result.Refused<(VisitReported, VisitParties)>(findings.Errors);
        }

        List<Volunteer> visitors = [.. form.Visitors.Select(v => known[v])];
        var report = new VisitReported(suite!, visitors, arrived!.Value, isDayAlone: form.Arrived is null)
        {
            Mode = form.Mode,
            Outcome = form.Outcome,
            AdmittedAt = admitted,
            DepartedAt = departed,
            Counts = form.Counts,
            Words = form.Words,
        };
        return Result.Done((report, new VisitParties(suite!, visitors)));
    }
}
