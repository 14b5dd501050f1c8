using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>recommendations</c>: what was recommended after a review, by the review's reference and a number.</summary>
internal sealed class RecommendationsRegister(RowContext context) : RegisterRows(context)
{
    private Dictionary<string, ComplaintReview> reviews = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("review_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = TextsOf(batch, "review_reference");
        reviews = await Db
            .ComplaintReviews.Where(r => references.Contains(r.Reference))
            .Include(r => r.Recommendations)
            .ToDictionaryAsync(r => r.Reference, StringComparer.Ordinal, cancel);
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("review_reference", ReferenceSeries.Review);
        var facts = new RecommendationFacts
        {
            Number = NumberOf(row),
            Kind = row.NeededCode<RecommendationKind>("kind"),
            Theme = row.NeededText("theme"),
            Text = row.NeededText("text", RegisterRow.LongText),
            MadeOn = row.NeededDay("made_on"),
            RespondedOn = row.Day("responded_on"),
            Response = row.Code<RecommendationResponse>("response"),
            ImplementedOn = row.Day("implemented_on"),
        };
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

        var before = Find(review!, facts.Number);
        var state = before is null ? null : StateOf(before);
        var outcome = review!.RecordRecommendation(facts, Rules, Context.Clock);
        row.Note(outcome);
        return !outcome.IsDone ? RowOutcome.Rejected
            : state is null ? RowOutcome.Added
            : state != StateOf(Find(review, facts.Number)!) ? RowOutcome.Changed
            : RowOutcome.Unchanged;
    }

    private static Recommendation? Find(ComplaintReview review, int number) =>
        review.Recommendations.FirstOrDefault(r => r.Number == number);

    // Several rows may belong to one review, so whether this row changed it is told by its own recommendation.
    private static (RecommendationFacts, DateOnly?)? StateOf(Recommendation held) =>
        (
            new RecommendationFacts
            {
                Number = held.Number,
                Kind = held.Kind,
                Theme = held.Theme,
                Text = held.Text,
                MadeOn = held.MadeOn,
                RespondedOn = held.RespondedOn,
                Response = held.Response,
                ImplementedOn = held.ImplementedOn,
            },
            held.ResponseDueOn
        );

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
