using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// Counted records as rows, by kind, in one command: the days and states that decided whether they count, in the order of
/// their references. A kind is a query, what its rows are called and lead to, and its columns. Nothing here reads a name, a
/// summary or a description.
/// </summary>
internal static class CountedRecordRows
{
    public static Task<(IReadOnlyList<string> Columns, IReadOnlyList<FigureRecordRow> Rows)> PageAsync(
        ICaseDb db,
        RecordKind kind,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    ) => ListOf(db, kind, counted)?.PageAsync(skip, cancel) ?? Task.FromResult(NoList);

    private static readonly (IReadOnlyList<string>, IReadOnlyList<FigureRecordRow>) NoList = ([], []);

    private static IRecordList? ListOf(ICaseDb db, RecordKind kind, IQueryable<Guid> counted) =>
        kind switch
        {
            RecordKind.ComplaintReview => List(
                db.ComplaintReviews.AsNoTracking()
                    .Where(r => counted.Contains((Guid)(object)r.Id))
                    .OrderBy(r => r.Reference)
                    .Select(r => new
                    {
                        r.Id,
                        r.Reference,
                        r.ReceivedOn,
                        r.Validity,
                        r.ValidityDecidedOn,
                        r.WithdrawnOn,
                        r.DecisionSentOn,
                        r.Result,
                    }),
                r => (r.Reference, kind, r.Id.Value),
                (nameof(ComplaintReview.ReceivedOn), r => Day(r.ReceivedOn)),
                (
                    nameof(ComplaintReview.Validity),
                    r =>
                        r.WithdrawnOn is { } withdrawn
                            ? $"withdrawn, {Day(withdrawn)}"
                            : State(r.Validity, r.ValidityDecidedOn)
                ),
                (nameof(ComplaintReview.DecisionSentOn), r => Day(r.DecisionSentOn)),
                (nameof(ComplaintReview.Result), r => Word(r.Result))
            ),
            RecordKind.Recommendation => List(
                db.Recommendations.AsNoTracking()
                    .Where(r => counted.Contains(r.Id))
                    .Join(
                        db.ComplaintReviews,
                        r => r.ReviewId,
                        v => v.Id,
                        (r, v) => new { Recommendation = r, v.Reference }
                    )
                    .OrderBy(x => x.Reference)
                    .ThenBy(x => x.Recommendation.Number)
                    .Select(x => new
                    {
                        x.Reference,
                        x.Recommendation.ReviewId,
                        x.Recommendation.Number,
                        x.Recommendation.Kind,
                        x.Recommendation.MadeOn,
                        x.Recommendation.ResponseDueOn,
                        x.Recommendation.RespondedOn,
                        x.Recommendation.Response,
                        x.Recommendation.ImplementedOn,
                    }),
                r => ($"{r.Reference}, number {r.Number}", RecordKind.ComplaintReview, r.ReviewId.Value),
                (nameof(Recommendation.Kind), r => Word<RecommendationKind>(r.Kind)),
                (nameof(Recommendation.MadeOn), r => Day(r.MadeOn)),
                (nameof(Recommendation.ResponseDueOn), r => Day(r.ResponseDueOn)),
                (nameof(Recommendation.Response), r => State(r.Response, r.RespondedOn)),
                (nameof(Recommendation.ImplementedOn), r => Day(r.ImplementedOn))
            ),
            RecordKind.ChiefConstableComplaint => List(
                db.ChiefConstableComplaints.AsNoTracking()
                    .Where(c => counted.Contains((Guid)(object)c.Id))
                    .OrderBy(c => c.Reference)
                    .Select(c => new
                    {
                        c.Id,
                        c.Reference,
                        c.OwnReference,
                        c.ReceivedOn,
                        c.Decision,
                        c.DecidedOn,
                        c.ClosedOn,
                    }),
                c => (c.Reference, kind, c.Id.Value),
                (nameof(ChiefConstableComplaint.OwnReference), c => c.OwnReference ?? ""),
                (nameof(ChiefConstableComplaint.ReceivedOn), c => Day(c.ReceivedOn)),
                (nameof(ChiefConstableComplaint.Decision), c => State(c.Decision, c.DecidedOn)),
                (nameof(ChiefConstableComplaint.ClosedOn), c => Day(c.ClosedOn))
            ),
            RecordKind.CustodyVisit => List(
                db.CustodyVisits.AsNoTracking()
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
                    }),
                v => (v.Reference, kind, v.Id.Value),
                (nameof(CustodyVisit.ArrivedOn), v => Day(v.ArrivedOn)),
                (nameof(CustodyVisit.Outcome), v => Word<VisitOutcome>(v.Outcome)),
                (nameof(CustodyVisit.DelayMinutes), v => v.DelayMinutes is { } minutes ? $"{minutes} min" : ""),
                (nameof(VisitCounts.Held), v => Count(v.Held, v.IsCounted)),
                (nameof(VisitCounts.Offered), v => Count(v.Offered, v.IsCounted)),
                (nameof(VisitCounts.Accepted), v => Count(v.Accepted, v.IsCounted)),
                (nameof(CustodyVisit.NotAvailable), v => Count(v.NotAvailable, v.IsCounted))
            ),
            RecordKind.CustodyIssue => List(
                db.CustodyIssues.AsNoTracking()
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
                    }),
                i => ($"{i.Reference}, number {i.Number}", RecordKind.CustodyVisit, i.VisitId.Value),
                (nameof(CustodyVisit.ArrivedOn), i => Day(i.ArrivedOn)),
                (nameof(CustodyIssue.Category), i => Word<IssueCategory>(i.Category)),
                (nameof(CustodyIssue.ResolvedAtVisit), i => i.ResolvedAtVisit ? "yes" : "no"),
                (nameof(CustodyIssue.ResponseDueOn), i => Day(i.ResponseDueOn)),
                (nameof(CustodyIssue.ClosedOn), i => Day(i.ClosedOn))
            ),
            RecordKind.Volunteer => List(
                db.Volunteers.AsNoTracking()
                    .Where(v => counted.Contains((Guid)(object)v.Id))
                    .OrderBy(v => v.Reference)
                    .Select(v => new
                    {
                        v.Id,
                        v.Reference,
                        v.JoinedOn,
                        v.AccreditedUntil,
                        v.LeftOn,
                    }),
                v => (v.Reference, kind, v.Id.Value),
                (nameof(Volunteer.JoinedOn), v => Day(v.JoinedOn)),
                (nameof(Volunteer.AccreditedUntil), v => Day(v.AccreditedUntil)),
                (nameof(Volunteer.LeftOn), v => Day(v.LeftOn))
            ),
            RecordKind.ScrutinySession => List(
                db.ScrutinySessions.AsNoTracking()
                    .Where(s => counted.Contains((Guid)(object)s.Id))
                    .OrderBy(s => s.HeldOn)
                    .ThenBy(s => s.Kind)
                    .ThenBy(s => s.SessionReference)
                    .Select(s => new
                    {
                        s.Id,
                        s.HeldOn,
                        s.Kind,
                        s.SessionReference,
                    }),
                s => ($"Session of {Day(s.HeldOn)} {s.SessionReference}".TrimEnd(), kind, s.Id.Value),
                (nameof(ScrutinySession.HeldOn), s => Day(s.HeldOn)),
                (nameof(ScrutinySession.Kind), s => Word<ScrutinyKind>(s.Kind))
            ),
            RecordKind.ScrutinyCase => List(
                db.ScrutinyCases.AsNoTracking()
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
                                s.SessionReference,
                            }
                    )
                    .OrderBy(x => x.HeldOn)
                    .ThenBy(x => x.Kind)
                    .ThenBy(x => x.SessionReference)
                    .ThenBy(x => x.Case.CaseReference)
                    .Select(x => new
                    {
                        x.HeldOn,
                        x.Kind,
                        x.Case.SessionId,
                        x.Case.CaseReference,
                        x.Case.Viewed,
                        x.Case.BodyWornVideoAvailable,
                        x.Case.Rating,
                        x.Case.FeedbackSentOn,
                    }),
                c => (c.CaseReference, RecordKind.ScrutinySession, c.SessionId.Value),
                (nameof(ScrutinySession.HeldOn), c => Day(c.HeldOn)),
                (nameof(ScrutinySession.Kind), c => Word<ScrutinyKind>(c.Kind)),
                (
                    "Video",
                    c =>
                        c.Viewed ? "viewed"
                        : c.BodyWornVideoAvailable is not { } available ? "not stated"
                        : available ? "not viewed"
                        : "not viewable"
                ),
                (nameof(ScrutinyCase.Rating), c => c.Rating?.Replace('_', ' ') ?? ""),
                (nameof(ScrutinyCase.FeedbackSentOn), c => Day(c.FeedbackSentOn))
            ),
            _ => null,
        };

    private static RecordList<T> List<T>(
        IQueryable<T> rows,
        Func<T, (string Reference, RecordKind LeadsTo, Guid Id)> head,
        params (string Of, Func<T, string> Cell)[] columns
    ) => new(rows, head, columns);

    private static string Day(DateOnly? day) => day is { } known ? DateRules.Say(known) : "";

    private static string Count(int count, bool isCounted) => isCounted ? FigureText.Count(count) : "";

    private static string Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Vocabulary.PhraseOf(known) : "";

    private static string State<TEnum>(TEnum? value, DateOnly? on)
        where TEnum : struct, Enum => value is null ? "" : $"{Word(value)}, {Day(on)}";

    private interface IRecordList
    {
        Task<(IReadOnlyList<string> Columns, IReadOnlyList<FigureRecordRow> Rows)> PageAsync(
            int skip,
            CancellationToken cancel
        );
    }

    /// <summary>The records of a kind that a figure counts, in their order, with columns by the property that each shows.</summary>
    private sealed record RecordList<T>(
        IQueryable<T> Ordered,
        Func<T, (string Reference, RecordKind LeadsTo, Guid Id)> Head,
        (string Of, Func<T, string> Cell)[] Columns
    ) : IRecordList
    {
        public async Task<(IReadOnlyList<string>, IReadOnlyList<FigureRecordRow>)> PageAsync(
            int skip,
            CancellationToken cancel
        )
        {
            var rows = await Ordered.Skip(skip).Take(ListFigureRecords.PageSize).ToListAsync(cancel);
            return ([.. Columns.Select(c => Vocabulary.LabelOf(c.Of))], [.. rows.Select(Row)]);
        }

        private FigureRecordRow Row(T row)
        {
            var (reference, leadsTo, id) = Head(row);
            return new FigureRecordRow(reference, leadsTo, id, [.. Columns.Select(c => c.Cell(row))]);
        }
    }
}
