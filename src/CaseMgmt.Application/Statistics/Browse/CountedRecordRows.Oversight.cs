using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>Custody visits, their issues and volunteers; scrutiny sessions and cases.</summary>
internal static partial class CountedRecordRows
{
    private static async Task<IReadOnlyList<FigureRecordRow>> VisitsAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .CustodyVisits.AsNoTracking()
            .Where(v => counted.Contains((Guid)(object)v.Id))
            .OrderBy(v => v.Reference)
            .Select(v => new
            {
                v.Id,
                v.Reference,
                v.ArrivedOn,
                v.Outcome,
                v.DelayMinutes,
                v.IsCounted,
                v.Counts.Held,
                v.Counts.Offered,
                v.Counts.Accepted,
                v.NotAvailable,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(v => new FigureRecordRow(
                v.Reference,
                RecordKind.CustodyVisit,
                v.Id.Value,
                [
                    Day(v.ArrivedOn),
                    Word<Domain.CustodyVisits.VisitOutcome>(v.Outcome),
                    v.DelayMinutes is { } minutes ? $"{minutes} min" : "",
                    .. new[] { v.Held, v.Offered, v.Accepted, v.NotAvailable }.Select(count =>
                        v.IsCounted ? FigureText.Count(count) : ""
                    ),
                ]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> IssuesAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .CustodyIssues.AsNoTracking()
            .Where(i => counted.Contains(i.Id))
            .Join(
                db.CustodyVisits,
                i => i.VisitId,
                v => v.Id,
                (i, v) =>
                    new
                    {
                        Issue = i,
                        v.Reference,
                        v.ArrivedOn,
                    }
            )
            .OrderBy(x => x.Reference)
            .ThenBy(x => x.Issue.Number)
            .Select(x => new
            {
                x.Reference,
                x.ArrivedOn,
                x.Issue.VisitId,
                x.Issue.Number,
                x.Issue.Category,
                x.Issue.ResolvedAtVisit,
                x.Issue.ResponseDueOn,
                x.Issue.ClosedOn,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(i => new FigureRecordRow(
                $"{i.Reference}, number {i.Number}",
                RecordKind.CustodyVisit,
                i.VisitId.Value,
                [
                    Day(i.ArrivedOn),
                    Word<Domain.CustodyVisits.IssueCategory>(i.Category),
                    i.ResolvedAtVisit ? "yes" : "no",
                    Day(i.ResponseDueOn),
                    Day(i.ClosedOn),
                ]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> VolunteersAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Volunteers.AsNoTracking()
            .Where(v => counted.Contains((Guid)(object)v.Id))
            .OrderBy(v => v.Reference)
            .Select(v => new
            {
                v.Id,
                v.Reference,
                v.JoinedOn,
                v.AccreditedUntil,
                v.LeftOn,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(v => new FigureRecordRow(
                v.Reference,
                RecordKind.Volunteer,
                v.Id.Value,
                [Day(v.JoinedOn), Day(v.AccreditedUntil), Day(v.LeftOn)]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> SessionsAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .ScrutinySessions.AsNoTracking()
            .Where(s => counted.Contains((Guid)(object)s.Id))
            .OrderBy(s => s.HeldOn)
            .ThenBy(s => s.Kind)
            .Select(s => new
            {
                s.Id,
                s.HeldOn,
                s.Kind,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(s => new FigureRecordRow(
                $"Session of {Day(s.HeldOn)}",
                RecordKind.ScrutinySession,
                s.Id.Value,
                [Day(s.HeldOn), Word<Domain.Scrutiny.ScrutinyKind>(s.Kind)]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> CasesAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .ScrutinyCases.AsNoTracking()
            .Where(c => counted.Contains(c.Id))
            .Join(
                db.ScrutinySessions,
                c => c.SessionId,
                s => s.Id,
                (c, s) =>
                    new
                    {
                        Case = c,
                        s.HeldOn,
                        s.Kind,
                    }
            )
            .OrderBy(x => x.HeldOn)
            .ThenBy(x => x.Kind)
            .ThenBy(x => x.Case.CaseReference)
            .Select(x => new
            {
                x.HeldOn,
                x.Kind,
                x.Case.SessionId,
                x.Case.CaseReference,
                x.Case.Viewed,
                x.Case.Rating,
                x.Case.FeedbackSentOn,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(c => new FigureRecordRow(
                c.CaseReference,
                RecordKind.ScrutinySession,
                c.SessionId.Value,
                [
                    Day(c.HeldOn),
                    Word<Domain.Scrutiny.ScrutinyKind>(c.Kind),
                    c.Viewed ? "viewed" : "not viewable",
                    c.Rating?.Replace('_', ' ') ?? "",
                    Day(c.FeedbackSentOn),
                ]
            )),
        ];
    }
}
