using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>
/// Ten reviews of May 2022, one in each state, as they stand on Wednesday 15 June 2022. The target for a decision is the
/// 28th day after receipt.
/// </summary>
public sealed class ReviewRegister : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2022, 6, 15);

    public OfficeDatabase Office { get; } = new();

    public Dictionary<int, ComplaintReviewId> Ids { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Office.InitializeAsync();
        Office.Clock.Set(Today);
        var rules = await Office.RulesAsync();
        ComplaintReview[] reviews = [.. Builders().Select(builder => builder.Build(rules, Office.Clock))];
        foreach (var (review, index) in reviews.Select((r, i) => (r, i)))
        {
            Ids[index + 1] = review.Id;
        }

        await Office.AddAsync(reviews);
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    private static IEnumerable<ReviewBuilder> Builders()
    {
        yield return On(3, new(1)).Decided(ReviewResult.Upheld).Recommending(Unanswered).Recommending(Learning);
        yield return On(9, new(2))
            .UnderReview("Robin Reviewer")
            .With(f =>
                f with
                {
                    Channel = ReviewChannel.Email,
                    HandlingRoute = HandlingRoute.NotInvestigated,
                    AllegationCategories = ["A1"],
                }
            );
        yield return On(18, new(3))
            .Valid()
            .With(f => f with { Channel = ReviewChannel.Letter, AllegationCategories = ["A2", "B4"] });
        yield return On(22, new(4)).Acknowledged().With(f => f with { Channel = ReviewChannel.Telephone });
        yield return On(23, new(5));
        yield return On(1, new(6))
            .With(f =>
                f with
                {
                    HandlingRoute = HandlingRoute.OutsideSchedule3,
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = new DateOnly(2022, 5, 4),
                    InvalidReason = InvalidReason.NoRightOutsideSchedule3,
                }
            );
        yield return On(10, new(7))
            .UnderReview()
            .With(f => f with { Suspensions = [new SuspensionPeriod(new DateOnly(2022, 5, 30), null)] });
        yield return On(2, new(8)).With(f => f with { WithdrawnOn = new DateOnly(2022, 5, 5) });
        yield return On(4, new(9))
            .With(f =>
                f with
                {
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = new DateOnly(2022, 5, 6),
                    InvalidReason = InvalidReason.WrongBodyIopc,
                }
            );
        yield return On(12, new(10)).Valid().With(f => f with { PapersReceivedOn = new DateOnly(2022, 5, 20) });
    }

    // Due on 25 June: 28 days after 28 May.
    private static readonly RecommendationFacts Unanswered = new()
    {
        Number = 1,
        Kind = RecommendationKind.Statutory,
        Theme = "Communication",
        Text = "Explain the outcome of each allegation.",
        MadeOn = new DateOnly(2022, 5, 28),
    };

    private static readonly RecommendationFacts Learning = Unanswered with
    {
        Number = 2,
        Kind = RecommendationKind.Learning,
        Theme = "Record keeping",
    };

    private static ReviewBuilder On(int dayOfMay, ReviewBuilder builder) =>
        builder.ReceivedOn(new DateOnly(2022, 5, dayOfMay));
}
