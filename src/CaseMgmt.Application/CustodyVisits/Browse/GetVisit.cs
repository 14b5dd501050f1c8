using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Browse;

/// <summary>
/// One custody visit with its counts, times, visitors, issues and history. That it was opened and who is named on it is
/// noted. Null when there is none of that id.
/// </summary>
[Requires(Permission.ReadVisits)]
public sealed record GetVisit(CustodyVisitId Id) : IQuery<VisitDetails?>;

public sealed record VisitDetails
{
    public required Guid Id { get; init; }
    public required string Reference { get; init; }

    /// <summary>What the office's own register calls it; null where that is the reference.</summary>
    public string? OwnReference { get; init; }

    /// <summary>Counts the changes: a form carries it, so that nobody overwrites what they have not seen.</summary>
    public required int Version { get; init; }
    public required string Suite { get; init; }
    public required string Panel { get; init; }
    public required VisitMode Mode { get; init; }
    public required VisitOutcome Outcome { get; init; }
    public required ReportStatus Status { get; init; }
    public required DateTime ArrivedAt { get; init; }
    public required DateTime? AdmittedAt { get; init; }
    public required DateTime? DepartedAt { get; init; }
    public required DateOnly ArrivedOn { get; init; }
    public required DateOnly ArrivedWeek { get; init; }
    public required TimeBand TimeBand { get; init; }
    public required int? DelayMinutes { get; init; }
    public required int DelayThresholdMinutes { get; init; }
    public required int? MinutesSpent { get; init; }
    public required bool IsCounted { get; init; }
    public required VisitCounts Counts { get; init; }
    public required DateTime RecordedAt { get; init; }

    public VisitWords Words { get; init; } = new();
    public IReadOnlyList<VisitorLine> Visitors { get; init; } = [];
    public IReadOnlyList<IssueLine> Issues { get; init; } = [];
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
    public DateOnly Today { get; init; }

    public bool IsDelayed => DelayMinutes > DelayThresholdMinutes;

    /// <summary>The hour of the arrival is not known.</summary>
    public bool IsDayAlone => TimeBand is TimeBand.NotStated;
}

public sealed record VisitorLine(Guid Id, string Reference, string Name);

public sealed record IssueLine(
    int Number,
    IssueCategory Category,
    IssueSeverity Severity,
    IssueRaisedBy RaisedBy,
    string Description,
    bool ResolvedAtVisit,
    DateOnly? SentToForceOn,
    DateOnly? ResponseDueOn,
    DateOnly? ForceRespondedOn,
    DateOnly? ClosedOn
)
{
    public IssueState State => IssueStates.Of(Category, ResolvedAtVisit, SentToForceOn, ForceRespondedOn, ClosedOn);

    public bool IsOverdueOn(DateOnly day) => State is IssueState.SentToForce && ResponseDueOn < day;
}

internal sealed class GetVisitHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<GetVisit, VisitDetails?>
{
    public async Task<VisitDetails?> Handle(GetVisit request, CancellationToken cancellationToken)
    {
        var visit = await db
            .CustodyVisits.AsNoTracking()
            .Where(v => v.Id == request.Id)
            .Join(
                db.CustodySuites,
                v => v.SuiteId,
                s => s.Id,
                (v, s) =>
                    new VisitDetails
                    {
                        Id = v.Id.Value,
                        Reference = v.Reference,
                        OwnReference = v.OwnReference,
                        Version = v.Version,
                        Suite = s.Name,
                        Panel = s.Panel,
                        Mode = v.Mode,
                        Outcome = v.Outcome,
                        Status = v.ReportStatus,
                        ArrivedAt = v.ArrivedAt,
                        AdmittedAt = v.AdmittedAt,
                        DepartedAt = v.DepartedAt,
                        ArrivedOn = v.ArrivedOn,
                        ArrivedWeek = v.ArrivedWeek,
                        TimeBand = v.TimeBand,
                        DelayMinutes = v.DelayMinutes,
                        DelayThresholdMinutes = v.DelayThresholdMinutes,
                        MinutesSpent = v.MinutesSpent,
                        IsCounted = v.IsCounted,
                        Counts = v.Counts,
                        RecordedAt = v.RecordedAt,
                    }
            )
            .SingleOrDefaultAsync(cancellationToken);
        if (visit is null)
        {
            return null;
        }

        accesses.Opened(RecordKind.CustodyVisit, visit.Id, visit.Reference);
        var report = await db
            .CustodyVisits.AsNoTracking()
            .Where(v => v.Id == request.Id)
            .SelectMany(v => v.Decisions)
            .OfType<VisitReported>()
            .SingleAsync(r => r.SupersededAt == null, cancellationToken);
        var visitors = await db
            .CustodyVisits.Where(v => v.Id == request.Id)
            .SelectMany(v => v.Visitors)
            .Join(
                db.Volunteers,
                visitor => visitor.VolunteerId,
                volunteer => volunteer.Id,
                (visitor, volunteer) =>
                    new
                    {
                        visitor.Position,
                        volunteer.Id,
                        volunteer.Reference,
                        volunteer.Name,
                    }
            )
            .OrderBy(v => v.Position)
            .Select(v => new VisitorLine(v.Id.Value, v.Reference, v.Name))
            .ToListAsync(cancellationToken);
        // The page names them.
        foreach (var visitor in visitors)
        {
            accesses.Opened(RecordKind.Volunteer, visitor.Id, visitor.Reference);
        }

        var issues = await db
            .CustodyIssues.Where(i => i.VisitId == request.Id)
            .OrderBy(i => i.Number)
            .Select(i => new IssueLine(
                i.Number,
                i.Category,
                i.Severity,
                i.RaisedBy,
                i.Description,
                i.ResolvedAtVisit,
                i.SentToForceOn,
                i.ResponseDueOn,
                i.ForceRespondedOn,
                i.ClosedOn
            ))
            .ToListAsync(cancellationToken);
        return visit with
        {
            Words = report.Words,
            Visitors = visitors,
            Issues = issues,
            History = await db.HistoryOfAsync(visit.Id, cancellationToken),
            Today = clock.Today(),
        };
    }
}
