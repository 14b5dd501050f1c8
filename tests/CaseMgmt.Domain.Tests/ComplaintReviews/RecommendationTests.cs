using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

public sealed class RecommendationTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);

    public static TheoryData<string, RecommendationFacts, string[]> Cases =>
        new()
        {
            { "as it should be", Facts.Recommendation, [] },
            {
                "accepted",
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 7, 20),
                    Response = RecommendationResponse.Accepted,
                },
                []
            },
            {
                "answer without a day",
                Facts.Recommendation with
                {
                    Response = RecommendationResponse.Accepted,
                },
                ["recommendation.response_incomplete"]
            },
            {
                "day without an answer",
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 7, 20),
                },
                ["recommendation.response_incomplete"]
            },
            {
                "answered before it was made",
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 6, 30),
                    Response = RecommendationResponse.Rejected,
                },
                ["date.out_of_order"]
            },
            {
                "implemented though rejected",
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 7, 2),
                    Response = RecommendationResponse.Rejected,
                    ImplementedOn = new(2022, 8, 1),
                },
                ["recommendation.implemented_unaccepted"]
            },
            {
                "implemented unanswered",
                Facts.Recommendation with
                {
                    ImplementedOn = new(2022, 8, 1),
                },
                ["recommendation.implemented_unaccepted"]
            },
            {
                "implemented in the future",
                Facts.Recommendation with
                {
                    RespondedOn = new(2022, 7, 2),
                    Response = RecommendationResponse.Accepted,
                    ImplementedOn = new(2023, 7, 2),
                },
                ["date.in_future"]
            },
            { "made before receipt", Facts.Recommendation with { MadeOn = new(2022, 5, 1) }, ["date.out_of_order"] },
            { "nothing said", Facts.Recommendation with { Text = " " }, ["recommendation.text_missing"] },
            { "a telephone number", Facts.Recommendation with { Text = "Ring 01223 456789." }, [] },
        };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void RecordRecommendation_AsInTheTable(string what, RecommendationFacts facts, string[] errors)
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(facts, Rules, Clock).Errors.Select(e => e.Code).ShouldBe(errors, what);
        review.Recommendations.Count.ShouldBe(errors.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void RecordRecommendation_NotUpheld_IsFlaggedUnlessItIsALearningPoint()
    {
        var review = Make.Review(Facts.UpheldReview with { Result = ReviewResult.NotUpheld });
        review
            .RecordRecommendation(Facts.Recommendation, Rules, Clock)
            .Warnings.Single(w => w.IsToPutRight)
            .Code.ShouldBe("review.recommended_not_upheld");
        review.ToPutRight.ShouldBe("review.recommended_not_upheld");
        review
            .RecordRecommendation(Facts.Recommendation with { Kind = RecommendationKind.Learning }, Rules, Clock)
            .IsDone.ShouldBeTrue();
        review.Recommendations.Single().ResponseDueOn.ShouldBeNull();
        review.ToPutRight.ShouldBeNull();
    }

    [Fact]
    public void RecordRecommendation_Undecided_IsFlagged() =>
        Make.Review()
            .RecordRecommendation(Facts.Recommendation, Rules, Clock)
            .Warnings.Single(w => w.IsToPutRight)
            .Code.ShouldBe("review.recommended_undecided");

    /// <summary>The letter went on 1 July 2022, the application came on 10 May: a recommendation may be made before the one, not before the other.</summary>
    [Theory]
    [InlineData("2022-06-30", true)]
    [InlineData("2022-07-01", true)]
    [InlineData("2022-05-10", true)]
    [InlineData("2022-05-09", false)]
    public void RecordRecommendation_BeforeTheLetter_IsTakenIn(string madeOn, bool taken) =>
        Make.Review(Facts.UpheldReview)
            .RecordRecommendation(Facts.Recommendation with { MadeOn = DateOnly.Parse(madeOn, null) }, Rules, Clock)
            .IsDone.ShouldBe(taken);

    [Fact]
    public void RecordRecommendation_SameNumberAgain_IsTheSameRecommendation()
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(Facts.Recommendation, Rules, Clock);
        var later = Rules with { Now = Rules.Now.AddDays(3) };
        review.RecordRecommendation(
            Facts.Recommendation with
            {
                RespondedOn = new(2022, 7, 28),
                Response = RecommendationResponse.AcceptedInPart,
            },
            later,
            Clock
        );

        var held = review.Recommendations.Single();
        held.ResponseDueOn.ShouldBe(new DateOnly(2022, 7, 29));
        held.Response.ShouldBe(RecommendationResponse.AcceptedInPart);
    }

    [Fact]
    public void Review_WithAStatutoryRecommendation_IsFlaggedWithoutTheDecisionThatItFollowsFrom()
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(Facts.Recommendation, Rules, Clock).IsDone.ShouldBeTrue();

        Codes(Facts.UpheldReview with { Result = ReviewResult.NotUpheld }).ShouldBe(["review.recommended_not_upheld"]);
        Codes(Facts.UpheldReview with { Result = null, DecisionSentOn = null })
            .ShouldBe(["review.recommended_undecided"]);
        review.Correct(Facts.UpheldReview, Rules).IsDone.ShouldBeTrue();

        IEnumerable<string> Codes(ReviewFacts facts) =>
            review.Correct(facts, Rules).Warnings.Where(w => w.IsToPutRight).Select(w => w.Code);
    }

    [Fact]
    public void Deadlines_OfARecordWhoseDaysStand_KeepTheTargetThatTheyWereMadeWith()
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(Facts.Recommendation, Rules, Clock);
        var (acknowledgeBy, due) = (review.AcknowledgeBy, review.Recommendations[0].ResponseDueOn);
        var shorter = Rules with
        {
            Targets = new Targets([
                new(Targets.AcknowledgeReview, TargetUnit.WorkingDays, 1, default),
                new(Targets.CompleteReview, TargetUnit.CalendarDays, 1, default),
                new(Targets.RecommendationResponse, TargetUnit.CalendarDays, 1, default),
            ]),
        };

        review.Correct(Facts.UpheldReview, shorter);
        review.RecordRecommendation(Facts.Recommendation with { Theme = "Another theme" }, shorter, Clock);

        review.AcknowledgeBy.ShouldBe(acknowledgeBy);
        review.Recommendations[0].ResponseDueOn.ShouldBe(due);
    }

    /// <summary>The answer is due on 29 July 2022: more time is asked for by that day, and is more.</summary>
    [Theory]
    [InlineData("2022-07-28", "2022-08-12", null)]
    [InlineData("2022-07-29", "2022-08-12", null)]
    [InlineData("2022-07-30", "2022-08-12", "review.asked_too_late")]
    [InlineData("2022-07-20", "2022-07-28", "review.no_extension")]
    [InlineData("2022-07-20", "2022-07-29", "review.no_extension")]
    [InlineData("2022-07-20", "2022-07-30", null)]
    public void ExtendAnswer_DaysAtTheirEdge(string askedOn, string until, string? refusal)
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(Facts.Recommendation, Rules, Clock);

        review
            .ExtendAnswer(
                1,
                DateOnly.Parse(askedOn, null),
                DateOnly.Parse(until, null),
                Telling.Act(Rules, Clock, "The officer is on leave.")
            )
            .Errors.Select(e => e.Code)
            .ShouldBe(refusal is null ? [] : [refusal]);
    }

    [Theory]
    [InlineData("It will apologise.", "accepted", "2022-08-01", null)]
    [InlineData("It will apologise.", "accepted", "2022-07-20", null)] // the day of the answer
    [InlineData("It will apologise.", "accepted", "2022-07-19", "date.out_of_order")]
    [InlineData("It will apologise.", "accepted", null, null)]
    [InlineData("It was reasonable.", "rejected", null, null)]
    [InlineData("It was reasonable.", "rejected", "2022-08-01", "review.rejected_and_to_be_done")]
    [InlineData(" ", "accepted", null, "review.answer_missing")]
    [InlineData(null, "rejected", null, "review.answer_missing")]
    public void Answer_IsInTheForcesWords_AndSaysByWhenItWillBeDone(
        string? answer,
        string response,
        string? by,
        string? refusal
    )
    {
        var review = Recommended();

        review
            .AnswerRecommendation(
                1,
                new DateOnly(2022, 7, 20),
                response == "accepted" ? RecommendationResponse.Accepted : RecommendationResponse.Rejected,
                answer,
                by is null ? null : DateOnly.Parse(by, null),
                Telling.Act(Rules, Clock)
            )
            .Errors.Select(e => e.Code)
            .ShouldBe(refusal is null ? [] : [refusal]);

        var facts = review.Facts.Recommendations.Single();
        (facts.ForceAnswer, review.Recommendations[0].ToBeDoneBy).ShouldBe(
            refusal is null ? (answer, by is null ? null : DateOnly.Parse(by, null)) : (null, (DateOnly?)null)
        );
    }

    [Fact]
    public void Force_IsRemindedOfItsAnswer_ThenOfTheDeed_UntilSomethingShowsThatItIsDone()
    {
        var review = Recommended();
        var learning = Facts.Recommendation with { Number = 2, Kind = RecommendationKind.Learning };
        review.RecordRecommendation(learning, Rules, Clock).IsDone.ShouldBeTrue();
        Remind(new(2022, 6, 30)).ShouldBe(["date.out_of_order"], "before it was made");
        Remind(new(2023, 7, 2)).ShouldBe(["date.in_future"]);
        Remind(new(2022, 7, 20)).ShouldBeEmpty();
        Remind(new(2022, 7, 27)).ShouldBeEmpty();
        Standing().ShouldBe((new DateOnly(2022, 7, 27), 2, new DateOnly(2022, 7, 29)));
        review.Facts.Recommendations[1].ForceRemindedOn.ShouldBeNull("a learning point needs no answer");

        var act = Telling.Act(Rules, Clock);
        review
            .AnswerRecommendation(
                1,
                new(2022, 7, 28),
                RecommendationResponse.Accepted,
                "It will.",
                new(2022, 9, 1),
                act
            )
            .IsDone.ShouldBeTrue();
        Remind(new(2022, 9, 5)).ShouldBeEmpty();
        Standing().ShouldBe((new DateOnly(2022, 9, 5), 3, new DateOnly(2022, 9, 1)));

        review.ImplementRecommendation(1, new(2022, 9, 6), " ", act).Errors.ShouldBe([ReviewErrors.EvidenceMissing]);
        review.ImplementRecommendation(1, new(2022, 9, 6), "A letter.", act).IsDone.ShouldBeTrue();
        Remind(new(2022, 9, 7)).ShouldBe(["review.nothing_owed"]);
        review.Facts.Recommendations[0].Evidence.ShouldBe("A letter.");

        IEnumerable<string> Remind(DateOnly on) =>
            review.RemindForce(on, Telling.Act(Rules, Clock)).Errors.Select(e => e.Code);
        (DateOnly?, int, DateOnly?) Standing() =>
            review.Facts.Recommendations[0] is var r ? (r.ForceRemindedOn, r.ForceRemindedTimes, r.OwedBy) : default;
    }

    private static ComplaintReview Recommended()
    {
        var review = Make.Review(Facts.UpheldReview);
        review.RecordRecommendation(Facts.Recommendation, Rules, Clock).IsDone.ShouldBeTrue();
        return review;
    }
}
