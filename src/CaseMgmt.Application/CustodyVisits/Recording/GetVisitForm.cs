using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Recording;

/// <summary>
/// What the form of a visit offers: the suites, and whoever is or was in post. With a visit, what its report says now; null when there is
/// none of that id. Every volunteer whom the form names is noted as shown.
/// </summary>
[Requires(Permission.HandleVisits)]
public sealed record GetVisitForm(CustodyVisitId? Visit = null) : IQuery<VisitFormView?>;

/// <param name="DelayMinutes">The wait beyond which the form asks for an explanation today.</param>
public sealed record VisitFormView(
    IReadOnlyList<SuiteName> Suites,
    IReadOnlyList<VisitorLine> Volunteers,
    int DelayMinutes,
    VisitToWrite? Visit
);

public sealed record SuiteName(Guid Id, string Name);

public sealed record VisitToWrite(string Reference, int Version, ReportStatus Status, VisitForm Form);

internal sealed class GetVisitFormHandler(ICaseDb db, IOfficeRules rules, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<GetVisitForm, VisitFormView?>
{
    // Whoever has left may still have a visit to be keyed in.
    private const int YearsAfterLeaving = 1;

    public async Task<VisitFormView?> Handle(GetVisitForm request, CancellationToken cancellationToken)
    {
        VisitToWrite? toWrite = null;
        List<Guid> named = [];
        if (request.Visit is { } id)
        {
            var visit = await db
                .CustodyVisits.AsNoTracking()
                .Where(v => v.Id == id)
                .WithDecisions()
                .SingleOrDefaultAsync(cancellationToken);
            if (visit is null)
            {
                return null;
            }

            accesses.Opened(RecordKind.CustodyVisit, id.Value, visit.Reference);
            toWrite = new VisitToWrite(visit.Reference, visit.Version, visit.ReportStatus, VisitForm.Of(visit.Report));
            named = [.. toWrite.Form.Visitors];
        }

        var today = clock.Today();
        var since = today.AddYears(-YearsAfterLeaving);
        List<VolunteerId> ids = [.. named.Select(v => new VolunteerId(v))];
        var inPost = db.Volunteers.Where(
            VolunteerStates.With<InPost>(
                DatedDecision.KnownNow,
                t => t.On != null && (t.LeftOn == null || t.LeftOn >= since)
            )
        );
        var volunteers = await db
            .Volunteers.AsNoTracking()
            .Where(v => ids.Contains(v.Id) || inPost.Contains(v))
            .OrderBy(v => v.Name)
            .ThenBy(v => v.Reference)
            .Select(v => new VisitorLine(v.Id.Value, v.Reference, v.Name))
            .ToListAsync(cancellationToken);
        foreach (var volunteer in volunteers)
        {
            accesses.Opened(RecordKind.Volunteer, volunteer.Id, volunteer.Reference);
        }

        var suites = await db
            .CustodySuites.AsNoTracking()
            .OrderBy(s => s.Name)
            .Select(s => new SuiteName(s.Id.Value, s.Name))
            .ToListAsync(cancellationToken);
        var targets = (await rules.CurrentAsync(cancellationToken)).Targets;
        return new VisitFormView(suites, volunteers, targets.InForce(Targets.VisitDelay, today).Days, toWrite);
    }
}
