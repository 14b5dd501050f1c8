using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.CustodyVisits.Browse;

/// <summary>What the coordinator's day holds of visits: issues overdue and open, drafts, suites nobody visited last week.</summary>
[Requires(Permission.ReadVisits)]
public sealed record GetVisitWork : IQuery<VisitWork>;

/// <param name="OverdueIssues">Sent to the force and not answered in time.</param>
/// <param name="OpenIssues">Neither resolved nor closed, and not overdue: to be sent, awaiting an answer in time, or answered and to be closed.</param>
/// <param name="Drafts">Reports that were begun and not submitted.</param>
/// <param name="ToPutRight">Visits that were taken in as they are and are not as they should be, the latest first.</param>
/// <param name="LastWeek">The Monday of the last whole week.</param>
/// <param name="UnvisitedSuites">Open suites with planned visits and without a completed one in that week.</param>
public sealed record VisitWork(
    Pile<IssueRow> OverdueIssues,
    Pile<IssueRow> OpenIssues,
    Pile<DraftRow> Drafts,
    Pile<FlaggedRow> ToPutRight,
    DateOnly LastWeek,
    IReadOnlyList<string> UnvisitedSuites,
    DateOnly Today
);

public sealed record IssueRow(
    Guid VisitId,
    string Reference,
    int Number,
    string Suite,
    IssueCategory Category,
    IssueSeverity Severity,
    DateOnly RaisedOn,
    DateOnly? ResponseDueOn
);

public sealed record DraftRow(Guid VisitId, string Reference, string Suite, DateTime ArrivedAt, bool IsDayAlone);

internal sealed class GetVisitWorkHandler(ICaseDb db, TimeProvider clock) : IRequestHandler<GetVisitWork, VisitWork>
{
    public async Task<VisitWork> Handle(GetVisitWork request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var lastWeek = LondonTime.WeekOf(today).AddDays(-7);
        var open = db.CustodyIssues.Where(IssueStates.IsOpen);
        var overdue = db.CustodyIssues.Where(IssueStates.IsOverdueOn(today));
        var inTime = open.Where(i => !overdue.Contains(i));
        return new VisitWork(
            await IssuesAsync(overdue, cancellationToken),
            await IssuesAsync(inTime, cancellationToken),
            await DraftsAsync(cancellationToken),
            await FlaggedAsync(cancellationToken),
            lastWeek,
            await UnvisitedAsync(lastWeek, cancellationToken),
            today
        );
    }

    private async Task<Pile<IssueRow>> IssuesAsync(IQueryable<CustodyIssue> issues, CancellationToken cancel) =>
        new(
            await issues.CountAsync(cancel),
            await (
                from i in issues
                join v in db.CustodyVisits on i.VisitId equals v.Id
                join s in db.CustodySuites on v.SuiteId equals s.Id
                orderby i.ResponseDueOn, v.ArrivedOn, v.Reference, i.Number
                select new IssueRow(
                    v.Id.Value,
                    v.Reference,
                    i.Number,
                    s.Name,
                    i.Category,
                    i.Severity,
                    v.ArrivedOn,
                    i.ResponseDueOn
                )
            )
                .Take(Pile<IssueRow>.Shown)
                .ToListAsync(cancel)
        );

    private async Task<Pile<DraftRow>> DraftsAsync(CancellationToken cancel)
    {
        var drafts = db.CustodyVisits.AsNoTracking().Where(v => v.ReportStatus == ReportStatus.Draft);
        return new Pile<DraftRow>(
            await drafts.CountAsync(cancel),
            await (
                from v in drafts
                join s in db.CustodySuites on v.SuiteId equals s.Id
                orderby v.ArrivedAt, v.Reference
                select new DraftRow(v.Id.Value, v.Reference, s.Name, v.ArrivedAt, v.TimeBand == TimeBand.NotStated)
            )
                .Take(Pile<DraftRow>.Shown)
                .ToListAsync(cancel)
        );
    }

    private async Task<Pile<FlaggedRow>> FlaggedAsync(CancellationToken cancel)
    {
        var flagged = db
            .CustodyVisits.AsNoTracking()
            .Where(v => v.ToPutRight != null && v.ReportStatus != ReportStatus.Void);
        return new Pile<FlaggedRow>(
            await flagged.CountAsync(cancel),
            await flagged
                .OrderByDescending(v => v.ArrivedOn)
                .ThenBy(v => v.Reference)
                .Take(Pile<FlaggedRow>.Shown)
                .Select(v => new FlaggedRow(v.Id.Value, v.Reference, v.ArrivedOn, v.ToPutRight!))
                .ToListAsync(cancel)
        );
    }

    private async Task<IReadOnlyList<string>> UnvisitedAsync(DateOnly week, CancellationToken cancel)
    {
        var visited = db.CustodyVisits.Where(v =>
            v.ArrivedWeek == week && v.Outcome == VisitOutcome.Completed && v.ReportStatus != ReportStatus.Void
        );
        var unvisited = await db
            .CustodySuites.AsNoTracking()
            .WithDecisions()
            .Where(s => !visited.Any(v => v.SuiteId == s.Id))
            .OrderBy(s => s.Name)
            .ToListAsync(cancel);
        return [.. unvisited.Where(s => s.Terms.PlannedInWeekOf(week) > 0).Select(s => s.Name)];
    }
}
