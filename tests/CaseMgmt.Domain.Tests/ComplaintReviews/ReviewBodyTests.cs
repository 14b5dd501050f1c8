using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>Who reviews: what the law makes of the answers, and what a person may decide.</summary>
public sealed class ReviewBodyTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));

    private static readonly BodyAnswers Senior = Answers(Answer.No) with { AboutSeniorOfficer = Answer.Yes };

    public static TheoryData<TableRow> Rows => [.. Table.Of<ReviewBodyTests>("review-body.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Suggest_AsInTheTable(TableRow row)
    {
        var suggested = new BodyAnswers(
            row.Code<Answer>("authority"),
            row.Code<Answer>("senior"),
            row.Code<Answer>("proceedings"),
            row.Code<Answer>("rights"),
            row.Code<Answer>("referred"),
            row.Code<Answer>("treated"),
            row.Code<Answer>("incident"),
            row.Code<Answer>("part")
        ).Suggest();

        suggested.Body.ShouldBe(row.Code<ReviewBody>("body"));
        suggested.Limb.ShouldContain(row["limb"]);
    }

    [Fact]
    public void Assess_OtherwiseThanSuggested_NeedsAReason()
    {
        var review = new Records(Rules, Clock).Review();

        var error = review
            .AssessBody(Senior, ReviewBody.LocalPolicingBody, Telling.Act(Rules, Clock))
            .Errors.ShouldHaveSingleItem();
        error.Message.ShouldContain("regulation 32(a)");
        review
            .AssessBody(BodyAnswers.None, ReviewBody.Iopc, Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.overrides_suggestion"]);

        review
            .AssessBody(Senior, ReviewBody.LocalPolicingBody, Telling.Act(Rules, Clock, "He has retired."))
            .IsDone.ShouldBeTrue();
        (review.State, review.Facts.Body!.Body).ShouldBe((ReviewState.ValidityCheck, ReviewBody.LocalPolicingBody));
    }

    [Fact]
    public void Ground_IsThatOfTheLaw_OrTheWordsOfWhoeverDecidedOtherwise()
    {
        var day = new DateOnly(2022, 5, 20);
        new BodyFacts(Senior, ReviewBody.Iopc, day, "Not needed.").Ground.ShouldBe(Senior.Suggest().Limb);
        new BodyFacts(BodyAnswers.None, ReviewBody.Iopc, day, " It was referred in June. ").Ground.ShouldBe(
            "It was referred in June"
        );
        new BodyFacts(Senior, ReviewBody.LocalPolicingBody, day, null).Ground.ShouldBeNull();

        var facts = ReviewFacts.Nothing with { Body = new BodyFacts(BodyAnswers.None, ReviewBody.Iopc, day, null) };
        ComplaintReview.WhyNotSayGround(facts).ShouldBe(LetterErrors.GroundMissing);
        ComplaintReview
            .WhyNotSayGround(facts with { Body = facts.Body! with { Why = "It was referred." } })
            .ShouldBeNull();
    }

    [Fact]
    public void Forward_OnlyWhereTheIopcReviews_AndThenItIsNotValidHere()
    {
        var review = new Records(Rules, Clock).Review();
        var day = new DateOnly(2022, 5, 20);
        review
            .Forward(day, day, Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.body_not_iopc"]);
        review.AssessBody(Senior, ReviewBody.Iopc, Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        review
            .DecideValidity(day, Validity.Valid, null, Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.body_is_iopc"]);

        review.Forward(day, day.AddDays(1), Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();

        (review.State, review.InvalidReason, review.ValidityDecidedOn).ShouldBe(
            (ReviewState.Forwarded, InvalidReason.WrongBodyIopc, day)
        );
        (review.Facts.ForwardedToIopcOn, review.Facts.ApplicantToldOfForwardingOn).ShouldBe((day, day.AddDays(1)));
        review.ReopenValidity(Telling.Act(Rules, Clock, "They sent it back.")).IsDone.ShouldBeTrue();
        (review.State, review.Facts.ForwardedToIopcOn).ShouldBe((ReviewState.ValidityCheck, null));
    }

    [Fact]
    public void Applicant_IsAskedAndRemindedOnceAndTheApplicationKeepsItsDay()
    {
        var review = new Records(Rules, Clock).Review();
        var asked = new DateOnly(2022, 5, 12);
        review
            .AskApplicant(asked, " ", Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.missing_not_said"]);
        review.AskApplicant(asked, "Written consent.", Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        (review.State, review.Facts.Awaited!.AnswerBy).ShouldBe(
            (ReviewState.AwaitingApplicant, new DateOnly(2022, 5, 26))
        );

        review.ChaseApplicant(asked.AddDays(14), Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();
        review
            .ChaseApplicant(asked.AddDays(15), Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.applicant_chased_already"]);
        review
            .HearApplicant(asked.AddDays(-1), Telling.Act(Rules, Clock))
            .Errors.Select(e => e.Code)
            .ShouldContain("date.out_of_order");
        review.HearApplicant(asked.AddDays(16), Telling.Act(Rules, Clock)).IsDone.ShouldBeTrue();

        (review.State, review.ReceivedOn).ShouldBe((ReviewState.Received, new DateOnly(2022, 5, 10)));
    }

    private static BodyAnswers Answers(Answer all) => new(all, all, all, all, all, all, all, all);
}
