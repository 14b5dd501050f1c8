using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Browse;

/// <summary>What the list of visits can be sorted by.</summary>
public enum VisitOrder
{
    Arrived,
    Reference,
    Suite,
    Delay,
}

/// <summary>Which visits are wanted; what is null does not matter.</summary>
public sealed record VisitFilter
{
    public Guid? Suite { get; init; }
    public ReportStatus? Status { get; init; }
    public VisitOutcome? Outcome { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>The whole reference of the visit, ours or the office's own.</summary>
    public string? Reference { get; init; }
}

/// <summary>The custody visits: filtered, sorted, a page of them.</summary>
[Requires(Permission.ReadVisits)]
public sealed record ListVisits(VisitFilter Filter, VisitOrder Order, bool Descending, int Page) : IQuery<VisitList>;

/// <param name="Suites">For the filter; closed ones too.</param>
public sealed record VisitList(Listed<VisitRow> Visits, IReadOnlyList<SuiteName> Suites);

public sealed record SuiteName(Guid Id, string Name);

/// <param name="Issues">Positive practice among them.</param>
/// <param name="IssuesOpen">See <see cref="IssueStates.IsOpen"/>.</param>
public sealed record VisitRow(
    Guid Id,
    string Reference,
    string? OwnReference,
    string Suite,
    DateTime ArrivedAt,
    TimeBand TimeBand,
    VisitMode Mode,
    VisitOutcome Outcome,
    ReportStatus Status,
    bool IsCounted,
    int Held,
    int SpokenTo,
    int? DelayMinutes,
    int DelayThresholdMinutes,
    int Issues,
    int IssuesOpen
)
{
    public bool IsDelayed => DelayMinutes > DelayThresholdMinutes;

    /// <summary>The hour of the arrival is not known.</summary>
    public bool IsDayAlone => TimeBand is TimeBand.NotStated;
}

internal sealed class ListVisitsHandler(ICaseDb db) : IRequestHandler<ListVisits, VisitList>
{
    public async Task<VisitList> Handle(ListVisits request, CancellationToken cancellationToken)
    {
        var visits = await Matching(request.Filter)
            .ToPageAsync(
                request.Page,
                q => InOrder(q, request.Order, request.Descending),
                q =>
                    q.Select(v => new VisitRow(
                        v.Id.Value,
                        v.Reference,
                        v.OwnReference,
                        db.CustodySuites.Where(s => s.Id == v.SuiteId).Select(s => s.Name).First(),
                        v.ArrivedAt,
                        v.TimeBand,
                        v.Mode,
                        v.Outcome,
                        v.ReportStatus,
                        v.IsCounted,
                        v.Counts.Held,
                        v.Counts.Accepted,
                        v.DelayMinutes,
                        v.DelayThresholdMinutes,
                        v.Issues.Count,
                        v.Issues.AsQueryable().Count(IssueStates.IsOpen)
                    )),
                cancellationToken
            );
        var suites = await db
            .CustodySuites.OrderBy(s => s.Name)
            .Select(s => new SuiteName(s.Id.Value, s.Name))
            .ToListAsync(cancellationToken);
        return new VisitList(visits, suites);
    }

    private IQueryable<CustodyVisit> Matching(VisitFilter filter)
    {
        var matches = db.CustodyVisits.AsNoTracking();
        if (filter.Suite is { } suite)
        {
            var id = new CustodySuiteId(suite);
            matches = matches.Where(v => v.SuiteId == id);
        }

        if (filter.Status is { } status)
        {
            matches = matches.Where(v => v.ReportStatus == status);
        }

        if (filter.Outcome is { } outcome)
        {
            matches = matches.Where(v => v.Outcome == outcome);
        }

        if (filter.From is { } from)
        {
            matches = matches.Where(v => v.ArrivedOn >= from);
        }

        if (filter.To is { } to)
        {
            matches = matches.Where(v => v.ArrivedOn <= to);
        }

        if (filter.Reference is { } reference)
        {
            matches = matches.Where(v => v.Reference == reference || v.OwnReference == reference);
        }

        return matches;
    }

    private IQueryable<CustodyVisit> InOrder(IQueryable<CustodyVisit> matches, VisitOrder order, bool descending) =>
        (order, descending) switch
        {
            (VisitOrder.Reference, false) => matches.OrderBy(v => v.Reference),
            (VisitOrder.Reference, true) => matches.OrderByDescending(v => v.Reference),
            (VisitOrder.Suite, false) => matches
                .OrderBy(v => db.CustodySuites.Where(s => s.Id == v.SuiteId).Select(s => s.Name).First())
                .ThenBy(v => v.ArrivedAt)
                .ThenBy(v => v.Reference),
            (VisitOrder.Suite, true) => matches
                .OrderByDescending(v => db.CustodySuites.Where(s => s.Id == v.SuiteId).Select(s => s.Name).First())
                .ThenByDescending(v => v.ArrivedAt)
                .ThenByDescending(v => v.Reference),
            (VisitOrder.Delay, false) => matches.OrderBy(v => v.DelayMinutes).ThenBy(v => v.Reference),
            (VisitOrder.Delay, true) => matches
                .OrderByDescending(v => v.DelayMinutes)
                .ThenByDescending(v => v.Reference),
            (_, false) => matches.OrderBy(v => v.ArrivedAt).ThenBy(v => v.Reference),
            _ => matches.OrderByDescending(v => v.ArrivedAt).ThenByDescending(v => v.Reference),
        };
}
