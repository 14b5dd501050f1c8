using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>recommendations</c>: what was recommended after a review, by the review's reference and a number.</summary>
internal sealed class RecommendationsRegister(RowContext context) : RegisterRows(context)
{
    private readonly ActsSince since = new(context.Db);
    private Dictionary<string, ComplaintReview> reviews = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("review_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = ReferencesOf(batch, "review_reference", ReferenceSeries.Review);
        reviews = await HeldReviews.ReadAsync(Db, references, cancel);
        await HeldReviews.ReadActsAsync(Db, since, reviews.Values, cancel);
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("review_reference", ReferenceSeries.Review);
        var number = NumberOf(row);
        var told = Tell(row, number).ToList();
        var review = reference is null ? null : reviews.GetValueOrDefault(reference.Text);
        if (reference is not null && review is null)
        {
            row.Refuse(
                "recommendation.unknown_review",
                $"The office holds no review {reference.Text}. Correct the reference, or take the review in first with complaint-reviews.csv.",
                "review_reference"
            );
        }

        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        var isNew = review!.Recommendations.All(r => r.Number != number);
        var retold = since.Say(review.BesideRecommendation(number, told, since.IsOfPerson), review.Reference, row);
        var outcome = review.TellRecommendation([.. retold.Cast<RecommendationDecision>()], Act);
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
            row.NeededDay(nameof(RecommendationFacts.MadeOn)),
            row.NeededCode<RecommendationKind>(nameof(RecommendationFacts.Kind)),
            row.NeededText(nameof(RecommendationFacts.Theme)),
            row.NeededText(nameof(RecommendationFacts.Text), RegisterRow.LongText)
        );
        var (respondedOn, response) = (
            row.Day(nameof(RecommendationFacts.RespondedOn)),
            row.Code<RecommendationResponse>(nameof(RecommendationFacts.Response))
        );
        if (respondedOn is not null || response is not null)
        {
            yield return new RecommendationAnswered(number, respondedOn, response);
        }

        if (row.Day(nameof(RecommendationFacts.ImplementedOn)) is { } implementedOn)
        {
            yield return new RecommendationImplemented(number, implementedOn);
        }
    }

    internal static int NumberOf(RegisterRow row)
    {
        var number = row.NeededWhole(nameof(RecommendationFacts.Number));
        if (number < 1 && row.Errors.All(e => e.Field != "number"))
        {
            row.Refuse("value.not_positive", "Numbers begin with 1.", "number");
        }

        return number;
    }
}
