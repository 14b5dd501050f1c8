using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Application.ComplaintReviews.Decision;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Papers;
using CaseMgmt.Application.ComplaintReviews.Recommendations;
using CaseMgmt.Application.ComplaintReviews.Updates;
using CaseMgmt.Application.ComplaintReviews.Validity;
using CaseMgmt.Application.ComplaintReviews.Withdrawal;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Reviews on less straight ways, each act through the whole house.</summary>
public sealed class ReviewStoriesTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateOnly Today = new(2022, 6, 1);

    [Fact]
    public async Task Review_WaitingForItsApplicantAndThenTheIopcs_IsForwarded()
    {
        var review = await ReceivedAsync();

        await review.ActAsync(Today, (seen, on) => new AskApplicant(review.Id, seen, on, "Written consent."));
        await review.ActAsync(Today.AddDays(14), (seen, on) => new ChaseApplicant(review.Id, seen, on));
        await review.ActAsync(Today.AddDays(16), (seen, on) => new HearApplicant(review.Id, seen, on));
        await review.ActAsync(
            Today.AddDays(17),
            (seen, _) =>
                new AssessBody(
                    review.Id,
                    seen,
                    BodyAnswers.None with
                    {
                        AuthorityIsThisOffice = Answer.No,
                        AboutSeniorOfficer = Answer.Yes,
                    },
                    ReviewBody.Iopc,
                    null
                )
        );
        await review.ActAsync(Today.AddDays(17), (seen, on) => new ForwardToIopc(review.Id, seen, on, on));

        (await FactsAsync(review)).State.ShouldBe(ReviewState.Forwarded);
    }

    [Fact]
    public async Task Review_WithSecondThoughts_TakesEachBackAndIsDecided()
    {
        var review = await ReceivedAsync();

        await review.ActAsync(
            Today,
            (seen, _) =>
                new DescribeComplaint(
                    review.Id,
                    seen,
                    new ComplaintParticulars
                    {
                        OutcomeLetterOn = Today.AddDays(-20),
                        HandlingRoute = HandlingRoute.NotInvestigated,
                    },
                    null
                )
        );
        await review.ActAsync(
            Today,
            (seen, _) =>
                new NameApplicant(
                    review.Id,
                    seen,
                    new ApplicantDetails("Ashley Invented", Adjustments: "Large print"),
                    null
                )
        );
        await review.ActAsync(
            Today,
            (seen, on) =>
                new WithdrawReview(
                    review.Id,
                    seen,
                    Domain.ComplaintReviews.Withdrawal.Application,
                    on,
                    "Told on the telephone."
                )
        );
        await review.ActAsync(Today, (seen, _) => new TakeBackWithdrawal(review.Id, seen, "It was another applicant."));
        await review.ActAsync(Today, (seen, _) => new SetAllegations(review.Id, seen, ["A1"]));
        await review.ActAsync(Today, (seen, on) => Decide(seen, on, Domain.ComplaintReviews.Validity.Invalid));
        await review.ActAsync(Today, (seen, _) => new ReopenValidity(review.Id, seen, "The consent came after all."));
        await review.ActAsync(Today, (seen, on) => Decide(seen, on, Domain.ComplaintReviews.Validity.Valid));
        await review.ActAsync(
            Today,
            (seen, on) => new RequestPapers(review.Id, seen, on, ["complaint", "outcome_letter"])
        );
        await review.ActAsync(Today.AddDays(9), (seen, on) => new ChasePapers(review.Id, seen, on));
        (await DetailsAsync(review)).UpdateApplicantBy.ShouldBe(Today.AddDays(28));
        await review.ActAsync(Today.AddDays(9), (seen, on) => new UpdateApplicant(review.Id, seen, on, null));
        (await DetailsAsync(review)).UpdateApplicantBy.ShouldBe(Today.AddDays(9 + 28));
        await review.ActAsync(Today.AddDays(10), (seen, on) => new ReceivePapers(review.Id, seen, on, ["complaint"]));
        await review.ActAsync(
            Today.AddDays(10),
            (seen, _) => new WaivePapers(review.Id, seen, ["outcome_letter"], "The applicant sent it.")
        );
        await review.ActAsync(
            Today.AddDays(11),
            (seen, on) => new AllocateReview(review.Id, seen, Users.Reviewer.Id, on, null)
        );
        await review.ActAsync(Today.AddDays(11), (seen, _) => new DeclareConflict(review.Id, seen, false, null));
        await review.ActAsync(Today.AddDays(12), (seen, _) => Draft(seen));
        await review.ActAsync(Today.AddDays(12), (seen, _) => Propose(seen, "Apologise."));
        await review.ActAsync(Today.AddDays(12), (seen, _) => Propose(seen, "Explain the outcome."));
        await review.ActAsync(Today.AddDays(12), (seen, _) => new TakeBackProposal(review.Id, seen, 1));
        await review.ActAsync(Today.AddDays(12), (seen, _) => new SubmitDecision(review.Id, seen));
        await review.ActAsync(
            Today.AddDays(13),
            (seen, _) => new ReturnDecision(review.Id, seen, "Say why."),
            Users.Executive
        );
        await review.ActAsync(
            Today.AddDays(13),
            (seen, _) => new KeepOut(review.Id, seen, Users.Executive.Id, "A friend of the officer.")
        );
        await review.ActAsync(
            Today.AddDays(13),
            (seen, _) => new LetIn(review.Id, seen, Users.Executive.Id, "Another person of that name.")
        );
        await review.ActAsync(Today.AddDays(14), (seen, _) => Draft(seen));
        await review.ActAsync(Today.AddDays(14), (seen, _) => new SubmitDecision(review.Id, seen));
        await review.ActAsync(Today.AddDays(15), (seen, _) => new ApproveDecision(review.Id, seen), Users.Executive);
        await review.ActAsync(Today.AddDays(15), (seen, on) => new SendDecision(review.Id, seen, on));
        await review.ActAsync(
            Today.AddDays(30),
            (seen, on) => new ExtendAnswer(review.Id, seen, 2, on, Today.AddDays(60), "The officer is away.")
        );
        await review.ActAsync(Today.AddDays(61), (seen, on) => new RemindForce(review.Id, seen, on));

        var closed = await DetailsAsync(review);
        closed.UpdateApplicantBy.ShouldBeNull();
        var facts = closed.Facts;
        (facts.State, facts.Result, facts.PapersReceivedOn).ShouldBe(
            (ReviewState.Closed, ReviewResult.Upheld, Today.AddDays(10))
        );
        var recommendation = facts.Recommendations.ShouldHaveSingleItem();
        (recommendation.Text, recommendation.ResponseDueOn, recommendation.ForceRemindedTimes).ShouldBe(
            ("Explain the outcome.", Today.AddDays(60), 1)
        );

        DecideValidity Decide(Seen seen, DateOnly on, Domain.ComplaintReviews.Validity validity) =>
            new(
                review.Id,
                seen,
                on,
                validity,
                validity is Domain.ComplaintReviews.Validity.Invalid ? InvalidReason.NoConsent : null,
                null
            );

        DraftDecision Draft(Seen seen) =>
            new(
                review.Id,
                seen,
                [new AssessmentFacts(1, ForceOutcome.ServiceAcceptable, false, "The log was not read.")],
                false,
                null
            );

        ProposeRecommendation Propose(Seen seen, string text) =>
            new(review.Id, seen, RecommendationType.Remedy, "Communication", text);
    }

    private async Task<ReviewFacts> FactsAsync(ReviewAtWork review) => (await DetailsAsync(review)).Facts;

    private async Task<ReviewDetails> DetailsAsync(ReviewAtWork review) =>
        (await office.SendAsync(new GetReview(review.Id), Users.Reviewer))!;

    private async Task<ReviewAtWork> ReceivedAsync()
    {
        var review = new ReviewAtWork(office);
        await review.ReceiveAsync(
            new ReceiveReview(
                new Seen(Ids.New(TimeProvider.System), 0),
                ReviewChannel.Email,
                Today,
                null,
                new ApplicantDetails("Ashley Invented"),
                new ComplaintParticulars { OutcomeLetterOn = Today.AddDays(-20) }
            ),
            Today.ToDateTime(new TimeOnly(9, 0))
        );
        return review;
    }
}
