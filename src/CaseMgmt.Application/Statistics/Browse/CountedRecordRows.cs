using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// Counted records as rows, by kind, in one command: the days and states that decided whether they count, in the order of
/// their references. Nothing here reads a name, a summary or a description.
/// </summary>
internal static partial class CountedRecordRows
{
    private const int Size = ListFigureRecords.PageSize;

    public static async Task<(IReadOnlyList<string> Columns, IReadOnlyList<FigureRecordRow> Rows)> PageAsync(
        ICaseDb db,
        RecordKind kind,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    ) =>
        kind switch
        {
            RecordKind.ComplaintReview => (
                ["Received", "Validity", "Decision sent", "Result"],
                await ReviewsAsync(db, counted, skip, cancel)
            ),
            RecordKind.Recommendation => (
                ["Kind", "Made", "Response due", "Response", "Implemented"],
                await RecommendationsAsync(db, counted, skip, cancel)
            ),
            RecordKind.ChiefConstableComplaint => (
                ["Received", "Decision", "Closed"],
                await ChiefConstableAsync(db, counted, skip, cancel)
            ),
            RecordKind.CustodyVisit => (
                ["Arrived", "Outcome", "Wait", "Held", "Offered", "Spoken to", "Not available"],
                await VisitsAsync(db, counted, skip, cancel)
            ),
            RecordKind.CustodyIssue => (
                ["Visit on", "Category", "Resolved at the visit", "Response due", "Closed"],
                await IssuesAsync(db, counted, skip, cancel)
            ),
            RecordKind.Volunteer => (
                ["Joined", "Accredited until", "Left"],
                await VolunteersAsync(db, counted, skip, cancel)
            ),
            RecordKind.ScrutinySession => (["Held", "Kind"], await SessionsAsync(db, counted, skip, cancel)),
            RecordKind.ScrutinyCase => (
                ["Session on", "Kind", "Video", "Rating", "Feedback sent"],
                await CasesAsync(db, counted, skip, cancel)
            ),
            _ => ([], []),
        };

    private static async Task<IReadOnlyList<FigureRecordRow>> ReviewsAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .ComplaintReviews.AsNoTracking()
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
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new FigureRecordRow(
                r.Reference,
                RecordKind.ComplaintReview,
                r.Id.Value,
                [
                    Day(r.ReceivedOn),
                    r.WithdrawnOn is { } withdrawn
                        ? $"withdrawn, {Day(withdrawn)}"
                        : State(r.Validity, r.ValidityDecidedOn),
                    Day(r.DecisionSentOn),
                    Word(r.Result),
                ]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> RecommendationsAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .Recommendations.AsNoTracking()
            .Where(r => counted.Contains(r.Id))
            .Join(db.ComplaintReviews, r => r.ReviewId, v => v.Id, (r, v) => new { Recommendation = r, v.Reference })
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
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new FigureRecordRow(
                $"{r.Reference}, number {r.Number}",
                RecordKind.ComplaintReview,
                r.ReviewId.Value,
                [
                    Word<Domain.ComplaintReviews.RecommendationKind>(r.Kind),
                    Day(r.MadeOn),
                    Day(r.ResponseDueOn),
                    State(r.Response, r.RespondedOn),
                    Day(r.ImplementedOn),
                ]
            )),
        ];
    }

    private static async Task<IReadOnlyList<FigureRecordRow>> ChiefConstableAsync(
        ICaseDb db,
        IQueryable<Guid> counted,
        int skip,
        CancellationToken cancel
    )
    {
        var rows = await db
            .ChiefConstableComplaints.AsNoTracking()
            .Where(c => counted.Contains((Guid)(object)c.Id))
            .OrderBy(c => c.Reference)
            .Select(c => new
            {
                c.Id,
                c.Reference,
                c.ReceivedOn,
                c.Decision,
                c.DecidedOn,
                c.ClosedOn,
            })
            .Skip(skip)
            .Take(Size)
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(c => new FigureRecordRow(
                c.Reference,
                RecordKind.ChiefConstableComplaint,
                c.Id.Value,
                [Day(c.ReceivedOn), State(c.Decision, c.DecidedOn), Day(c.ClosedOn)]
            )),
        ];
    }

    private static string Day(DateOnly? day) => day is { } known ? DateRules.Say(known) : "";

    private static string Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? CodeText.Of(known).Replace('_', ' ') : "";

    private static string State<TEnum>(TEnum? value, DateOnly? on)
        where TEnum : struct, Enum => value is null ? "" : $"{Word(value)}, {Day(on)}";
}
