using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>recommendations</c>: what was recommended after a review, by the review's reference and a number.</summary>
internal sealed class RecommendationsRegister(RowContext context) : RegisterRows(context)
{
    private Dictionary<string, ComplaintReview> reviews = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("review_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel) =>
        reviews = await HeldReviews.ReadAsync(Db, TextsOf(batch, "review_reference"), cancel);

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("review_reference", ReferenceSeries.Review);
        var number = NumberOf(row);
        var told = Tell(row, number).ToList();
        var review = reference is null ? null : reviews.GetValueOrDefault(reference.ToString());
        if (reference is not null && review is null)
        {
            row.Refuse(
                "recommendation.unknown_review",
                $"The office holds no review {reference}. Correct the reference, or take the review in first with complaint-reviews.csv.",
                "review_reference"
            );
        }

        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        var isNew = review!.Recommendations.All(r => r.Number != number);
        var outcome = review.TellRecommendation(told, Act);
        row.Note(outcome);
        return !outcome.IsDone ? RowOutcome.Rejected
            : isNew ? RowOutcome.Added
            : outcome.Value.Count > 0 ? RowOutcome.Changed
            : RowOutcome.Unchanged;
    }

    private static IEnumerable<RecommendationDecision> Tell(RegisterRow row, int number)
    {
        yield return new RecommendationMade(
            number,
            row.NeededDay("made_on"),
            row.NeededCode<RecommendationKind>("kind"),
            row.NeededText("theme"),
            row.NeededText("text", RegisterRow.LongText)
        );
        var (respondedOn, response) = (row.Day("responded_on"), row.Code<RecommendationResponse>("response"));
        if (respondedOn is not null || response is not null)
        {
            yield return new RecommendationAnswered(number, respondedOn, response);
        }

        if (row.Day("implemented_on") is { } implementedOn)
        {
            yield return new RecommendationImplemented(number, implementedOn);
        }
    }

    internal static int NumberOf(RegisterRow row)
    {
        var number = row.NeededWhole("number");
        if (number < 1 && row.Errors.All(e => e.Field != "number"))
        {
            row.Refuse("value.not_positive", "Numbers begin with 1.", "number");
        }

        return number;
    }
}
