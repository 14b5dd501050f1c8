using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Testing.Builders;

/// <summary>
/// A review with invented facts: received 2 May 2022 by web form, in time, nothing done yet. A test says what matters to it.
/// </summary>
public sealed class ReviewBuilder(int number)
{
    private readonly List<RecommendationFacts> recommendations = [];
    private ReviewFacts facts = new()
    {
        ReceivedAt = new DateTime(2022, 5, 2, 9, 30, 0, DateTimeKind.Utc),
        Channel = ReviewChannel.WebForm,
        ApplicantName = "Ashley Invented",
        ApplicantEmail = "ashley@example.org",
        ForceReference = $"CO/{number:00000}/22",
        ComplaintMadeOn = new DateOnly(2022, 1, 10),
        OutcomeLetterOn = new DateOnly(2022, 4, 12),
        HandlingRoute = HandlingRoute.Investigated,
        AllegationCategories = ["H1"],
    };

    public ReviewBuilder With(Func<ReviewFacts, ReviewFacts> change)
    {
        facts = change(facts);
        return this;
    }

    /// <summary>At half past ten in the morning, London time.</summary>
    public ReviewBuilder ReceivedOn(DateOnly day) =>
        With(f =>
            f with
            {
                ReceivedAt = LondonTime.ToUtc(day.ToDateTime(new TimeOnly(10, 30)))!.Value,
                ComplaintMadeOn = day.AddDays(-90),
                OutcomeLetterOn = day.AddDays(-20),
            }
        );

    public ReviewBuilder Acknowledged() => With(f => f with { AcknowledgedOn = Day(f).AddDays(1) });

    public ReviewBuilder Valid() =>
        Acknowledged()
            .With(f =>
                f with
                {
                    Validity = Validity.Valid,
                    ValidityDecidedOn = Day(f).AddDays(3),
                    PapersRequestedOn = Day(f).AddDays(3),
                }
            );

    public ReviewBuilder UnderReview(string reviewer = "Reviewer 1") =>
        Valid().With(f => f with { PapersReceivedOn = Day(f).AddDays(10), AllocatedTo = Telling.Named(reviewer) });

    public ReviewBuilder Decided(ReviewResult result, int afterDays = 25) =>
        UnderReview().With(f => f with { DecisionSentOn = Day(f).AddDays(afterDays), Result = result });

    public ReviewBuilder Recommending(RecommendationFacts recommendation)
    {
        recommendations.Add(recommendation);
        return this;
    }

    public ComplaintReview Build(OfficeRules rules, TimeProvider clock)
    {
        var day = Day(facts);
        var review = Telling
            .Review(new CaseReference(ReferenceSeries.Review, FinancialYear.Of(day), number), facts, rules, clock)
            .Value;
        foreach (var recommendation in recommendations)
        {
            var recorded = review.RecordRecommendation(recommendation, rules, clock);
            if (!recorded.IsDone)
            {
                throw new InvalidOperationException(recorded.Errors[0].Message);
            }
        }

        return review;
    }

    private static DateOnly Day(ReviewFacts facts) => LondonTime.DayOf(facts.ReceivedAt);
}
