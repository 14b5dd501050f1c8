using System.Net;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>What holds for the page of every act on a review, and one review on its way through all of them.</summary>
public sealed class ReviewActPagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private static readonly DateOnly Today = new(2023, 7, 1);

    public static TheoryData<string> Acts => [.. ReviewActs.All.Select(a => a.Path)];

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_AnotherRole_IsForbiddenAndDoesNothing(string act)
    {
        var id = await acting.ReviewAsync();
        foreach (var persona in new[] { "coordinator", "commissioner", "administrator" })
        {
            await acting.ShouldForbidAsync(persona, $"/reviews/{id}/{act}", ("Act", NewAct), ("Version", "0"));
        }

        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_UnknownReviewOrForeignForm_IsNotFoundOrRefused(string act)
    {
        using var executive = await acting.Office.SignedInAsync("executive");
        var unknown = $"/reviews/{ActingOffice.NewId()}/{act}";
        using var looked = await executive.GetAsync(unknown);
        using var sent = await executive.PostFormAsync(unknown, ("Act", NewAct), ("Version", "0"));
        using var foreign = await executive.PostFormAsync(
            $"/reviews/{await acting.ReviewAsync()}/{act}",
            ("Version", "0")
        );

        looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_ThatIsNotPossible_IsExplainedOnTheReviewsPageAndRefusedWhenSent(string path)
    {
        var act = ReviewActs.All.Single(a => a.Path == path);
        var id = await acting.ReviewAsync(r => r.With(f => f with { WithdrawnOn = new DateOnly(2022, 5, 9) }));
        using var executive = await acting.Office.SignedInAsync("executive");
        var review = await acting.LookAtReviewAsync(id);
        if (act.WhyNot(review.Facts, Users.InRole("executive").Id) is not { } whyNot)
        {
            // Possible on a review that has ended as well: its page opens.
            (await executive.OpenAsync($"/reviews/{id}/{path}"))
                .TextOf("h1")
                .ShouldContain(review.Reference);
            return;
        }

        using var answer = await executive.GetAsync($"/reviews/{id}/{path}");
        var page = await executive.FollowAsync(answer);
        using var sent = await executive.PostFormAsync($"/reviews/{id}/{path}", ("Act", NewAct), ("Version", "0"));

        page.TextOf("h1").ShouldBe($"Review {review.Reference}");
        page.TextOf(".govuk-notification-banner").ShouldContain(whyNot.Message);
        sent.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    /// <summary>From receipt to an implemented recommendation, each act by its page.</summary>
    [Fact]
    public async Task Review_DoneByItsPages_GoesThroughEveryState()
    {
        using var executive = await acting.Office.SignedInAsync("executive");
        var id = await acting.ReviewAsync(r =>
            r.ReceivedOn(new DateOnly(2023, 6, 1)).With(f => f with { AllegationCategories = [] })
        );
        var me = Users.InRole("reviewer").Id.Value.ToString();

        (await DoneAsync(id, "acknowledge", ("AcknowledgedOn", "2/6/2023"))).ShouldBe(ReviewState.Acknowledged);
        (await DoneAsync(id, "validity", ("Validity", "valid"), ("ValidityDecidedOn", "5/6/2023"))).ShouldBe(
            ReviewState.AwaitingPapers
        );
        var request = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/papers/request");
        request.Page.QuerySelectorAll("input[name=Papers]:checked").Length.ShouldBe(3);
        await request.DoneAsync(("PapersOn", "5/6/2023"), ("Papers", "complaint"), ("Papers", "incident_log"));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("#papers-clock")
            .ShouldBe("19 June 2023. Remind the force on 12 June 2023.");
        await DoneAsync(id, "papers/chase", ("PapersOn", "12/6/2023"));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("#papers-clock")
            .ShouldBe("19 June 2023. Remind the force on 19 June 2023.");
        (await DoneAsync(id, "papers/receive", ("PapersOn", "14/6/2023"), ("Papers", "complaint"))).ShouldBe(
            ReviewState.AwaitingPapers
        );
        (await DoneAsync(id, "papers/waive", ("Papers", "incident_log"), ("Reason", "It was overwritten."))).ShouldBe(
            ReviewState.ReadyForAllocation
        );

        (await DoneAsync(id, "allocate", ("To", me), ("AllocatedOn", "15/6/2023"))).ShouldBe(ReviewState.UnderReview);
        var closed = await acting.Reviewer.OpenAsync($"/reviews/{id}");
        closed.TextOf("#closed").ShouldContain(ReviewErrors.DeclareFirst.Message);
        closed.TextOf("main").ShouldNotContain("Ashley Invented");
        (await DoneAsync(id, "declare", ("HasConflict", "no"))).ShouldBe(ReviewState.UnderReview);
        (await acting.Reviewer.OpenAsync($"/reviews/{id}")).TextOf("main").ShouldContain("Ashley Invented");

        await DoneAsync(id, "allegations", ("Categories[0]", "A1"), ("Categories[1]", "H1"));
        (
            await DoneAsync(
                id,
                "suspend",
                ("SuspensionReason", "criminal_proceedings"),
                ("SuspendedOn", "16/6/2023"),
                ("ReviewOn", "1/7/2023")
            )
        ).ShouldBe(ReviewState.Suspended);
        (await DoneAsync(id, "resume", ("ResumedOn", "20/6/2023"))).ShouldBe(ReviewState.UnderReview);
        await DoneAsync(
            id,
            "draft",
            ("Findings[0].ForceOutcome", "service_acceptable"),
            ("Findings[0].Reasons", "So far.")
        );
        var incomplete = await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/draft")).DoneAsync(
            ("GivesFeedback", "yes"),
            ("Feedback", "Answer sooner.")
        );
        incomplete.AllOf("#acts a").ShouldNotContain("Submit for approval");
        await DoneAsync(
            id,
            "draft",
            ("Findings[0].IsReasonable", "no"),
            ("Findings[0].Reasons", "The log was not read."),
            ("Findings[1].ForceOutcome", "no_case_to_answer"),
            ("Findings[1].IsReasonable", "yes"),
            ("Findings[1].Reasons", "The footage shows it.")
        );
        await DoneAsync(
            id,
            "recommend",
            ("Type", "remedy"),
            ("Theme", "Communication"),
            ("Text", "Apologise for the delay.")
        );
        await DoneAsync(id, "recommend", ("Type", "learning"), ("Theme", "Records"), ("Text", "Keep the log."));
        await DoneAsync(id, "recommend/take-back", ("Number", "2"));
        (await DoneAsync(id, "submit")).ShouldBe(ReviewState.AwaitingApproval);

        using var own = await acting.Reviewer.GetAsync($"/reviews/{id}/approve");
        own.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await acting.DoneAsync(executive, id, "return", ("Reason", "Say which log."))).ShouldBe(
            ReviewState.UnderReview
        );
        (await acting.Reviewer.OpenAsync($"/reviews/{id}/draft")).TextOf("#returned").ShouldContain("Say which log.");
        await DoneAsync(id, "draft", ("Findings[0].Reasons", "The command-and-control log was not read."));
        (await DoneAsync(id, "submit")).ShouldBe(ReviewState.AwaitingApproval);
        (await acting.DoneAsync(executive, id, "approve")).ShouldBe(ReviewState.Decided);
        (await DoneAsync(id, "send", ("DecisionSentOn", "1/7/2023"))).ShouldBe(ReviewState.Closed);
        await DoneAsync(
            id,
            "recommendations/extend",
            ("AskedOn", "1/7/2023"),
            ("Until", "1/9/2023"),
            ("Reason", "The officer is away.")
        );
        await DoneAsync(
            id,
            "recommendations/answer",
            ("Answer", "accepted"),
            ("RespondedOn", "1/7/2023"),
            ("ForceAnswer", "It will apologise."),
            ("ToBeDoneBy", "1/8/2023")
        );
        await DoneAsync(id, "recommendations/remind", ("ForceRemindedOn", "1/7/2023"));
        var accepted = (await acting.Reviewer.OpenAsync($"/reviews/{id}")).TextOf("#recommendation-1");
        accepted.ShouldContain("The force's words It will apologise. To be done by 1 August 2023");
        accepted.ShouldContain("Force reminded on 1 July 2023");
        await DoneAsync(
            id,
            "recommendations/implement",
            ("ImplementedOn", "1/7/2023"),
            ("Evidence", "A copy of the letter.")
        );

        var review = await acting.LookAtReviewAsync(id);
        (review.DecisionSentOn, review.Result, review.FeedbackGiven).ShouldBe((Today, ReviewResult.Upheld, true));
        (review.DaysToComplete, review.DaysSuspended).ShouldBe((30, 4));
        var recommendation = review.Facts.Recommendations.ShouldHaveSingleItem();
        (recommendation.Type, recommendation.Kind, recommendation.MadeOn, recommendation.ResponseDueOn).ShouldBe(
            (RecommendationType.Remedy, RecommendationKind.Statutory, Today, new DateOnly(2023, 9, 1))
        );
        (recommendation.Response, recommendation.ImplementedOn).ShouldBe((RecommendationResponse.Accepted, Today));
        var acts = await acting.ActsOnAsync(id);
        acts.Count.ShouldBe(27);
        acts.Select(a => a.By).Distinct().ShouldBe(["Robin Reviewer", "Ellis Executive"], ignoreOrder: true);
        var page = await acting.Reviewer.OpenAsync($"/reviews/{id}");
        page.TextOf("#draft").ShouldContain("Not reasonable and proportionate");
        page.TextOf("#recommendation-1").ShouldContain("Statutory: remedy the complainant's dissatisfaction");
        page.TextOf("#recommendation-1").ShouldContain("What shows it A copy of the letter.");
        page.AllOf("#acts a")
            .ShouldBe([
                "Add documents",
                "Keep somebody out",
                "Link it with another review",
                "Change the particulars of the complaint",
                "Change the applicant's details",
                "Correct a date",
            ]);
    }

    [Fact]
    public async Task Recommendation_WithABadAnswer_IsRefusedAtItsFieldsAndKeepsWhatWasTyped()
    {
        var id = await acting.ReviewAsync(r =>
            r.Decided(ReviewResult.Upheld)
                .Recommending(Facts.Recommendation with { MadeOn = new DateOnly(2022, 5, 27) })
        );
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/recommendations/answer");

        var refused = await form.RefusedAsync(typed: [("Answer", "rejected"), ("RespondedOn", "1/6/2022")]);
        refused.ShouldSay("ForceAnswer", ReviewErrors.AnswerMissing.Message);
        refused = await refused.RefusedAsync(
            typed: [("ForceAnswer", "It was reasonable."), ("ToBeDoneBy", "1/8/2022")]
        );
        refused.ShouldSay("ToBeDoneBy", ReviewErrors.RejectedAndToBeDone.Message);
        refused["ForceAnswer"].ShouldBe("It was reasonable.");
        refused = await refused.RefusedAsync(typed: [("ForceAnswer", new string('x', 4001)), ("ToBeDoneBy", "")]);
        refused.ShouldSay("ForceAnswer", "The answer has 4001 characters. Shorten it to 4000.");
        await refused.DoneAsync(("ForceAnswer", "<b>It was</b> reasonable."));

        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("#recommendation-1")
            .ShouldContain("The force's words <b>It was</b> reasonable.");
    }

    [Fact]
    public async Task Declare_AConflict_ClosesTheReviewAndGivesItBack()
    {
        var id = await acting.ReviewAsync(r =>
            r.Valid().With(f => f with { PapersReceivedOn = new DateOnly(2022, 5, 9) })
        );
        await DoneAsync(
            id,
            "allocate",
            ("To", Users.InRole("reviewer").Id.Value.ToString()),
            ("AllocatedOn", "1/7/2023")
        );
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/declare");
        var refused = await form.RefusedAsync(typed: [("HasConflict", "yes")]);
        refused.ShouldSay("Reason", ReviewErrors.ConflictNotSaid.Message);

        await refused.DoneAsync(("HasConflict", "yes"), ("Reason", "I took the complaint."));

        var review = await acting.LookAtReviewAsync(id);
        (review.State, review.AllocatedToId).ShouldBe((ReviewState.ReadyForAllocation, null));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("main")
            .ShouldContain(ReviewErrors.ClosedToYou.Message);
        using var executive = await acting.Office.SignedInAsync("executive");
        var allocate = await executive.OpenAsync($"/reviews/{id}/allocate");
        allocate.TextOf("main").ShouldNotContain("Robin Reviewer: ");
        allocate.TextOf("#suggestion").ShouldContain("Ellis Executive");
    }

    [Fact]
    public async Task KeepOut_ANamedPerson_ClosesTheReviewUntilTheyAreLetIn()
    {
        var id = await acting.ReviewAsync();
        using var executive = await acting.Office.SignedInAsync("executive");
        await acting.Reviewer.OpenAsync($"/reviews/{id}");
        await DoneAsync(await acting.ReviewAsync(), "acknowledge", ("AcknowledgedOn", "3/5/2022"));
        var reviewer = Users.InRole("reviewer").Id.Value.ToString();

        await acting.DoneAsync(executive, id, "keep-out", ("To", reviewer), ("Reason", "Is named in the complaint."));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("main")
            .ShouldContain(ReviewErrors.ClosedToYou.Message);
        (await FoundAsync(executive)).ShouldContain("Ashley Invented");
        (await FoundAsync(acting.Reviewer)).ShouldNotContain("Ashley Invented");
        await acting.DoneAsync(
            executive,
            id,
            "let-in",
            ("To", reviewer),
            ("Reason", "It was another person of that name.")
        );

        (await acting.Reviewer.OpenAsync($"/reviews/{id}")).TextOf("main").ShouldContain("Ashley Invented");

        // Whoever is kept out does not learn from the search whose review it is.
        async Task<string> FoundAsync(HttpClient browser)
        {
            var reference = (await executive.OpenAsync($"/reviews/{id}")).TextOf("h1").Split(' ')[^1];
            using var answer = await browser.PostFormAsync("/search", ("Term", reference));
            return (await browser.FollowAsync(answer)).TextOf("main");
        }
    }

    [Fact]
    public async Task Particulars_NotKnownAtIntake_AreAddedAndReplacedWithAReason()
    {
        var id = await acting.ReviewAsync(r => r.With(f => f with { ForceReference = null, HandlingRoute = null }));
        await DoneAsync(id, "complaint", ("ForceReference", "co/77/22"), ("HandlingRoute", "investigated"));
        await DoneAsync(id, "applicant", ("ApplicantTelephone", "by post alone"), ("Adjustments", "Large print"));

        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/complaint");
        form["ForceReference"].ShouldBe("CO/77/22");
        (await form.RefusedAsync(typed: [])).Page.TextOf(".govuk-error-summary").ShouldContain("recorded so already");
        var refused = await form.RefusedAsync(typed: [("HandlingRoute", "not_investigated")]);
        refused.ShouldSay("Reason", "Say why: the reason stands in the history.");
        var page = await refused.DoneAsync(("Reason", "The outcome letter says so."));

        page.TextOf("#application").ShouldContain("CO/77/22");
        page.TextOf("#adjustments").ShouldContain("Large print");
        var facts = (await acting.LookAtReviewAsync(id)).Facts;
        (facts.HandlingRoute, facts.ApplicantTelephone).ShouldBe((HandlingRoute.NotInvestigated, "by post alone"));
        var nameless = await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/applicant")).RefusedAsync(
            typed: [("ApplicantName", ""), ("ApplicantAddress", new string('x', 501))]
        );
        nameless.ShouldSay("ApplicantName", "Enter the applicant's name.");
        (await nameless.RefusedAsync(typed: [("ApplicantName", "Ashley Invented")])).ShouldSay(
            "ApplicantAddress",
            "The postal address has 501 characters. Shorten it to 500."
        );
    }

    [Theory]
    [InlineData("application", "Withdrawn on")]
    [InlineData("complaint", "Complaint withdrawn on")]
    public async Task Withdrawal_OfEither_EndsTheReviewAndCanBeTakenBack(string what, string said)
    {
        var id = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/withdraw");
        var refused = await form.RefusedAsync(typed: [("WithdrawnOn", "9/5/2022")]);
        refused.ShouldSay("Withdrawal", "Choose whether the application or the complaint was withdrawn.");
        refused.ShouldSay("Reason", "Say why: the reason stands in the history.");
        var page = await refused.DoneAsync(("Withdrawal", what), ("Reason", "By letter."));

        page.TextOf("#handling").ShouldContain(said + " 9 May 2022");
        (await acting.LookAtReviewAsync(id)).State.ShouldBe(ReviewState.Withdrawn);
        (await DoneAsync(id, "withdraw/take-back", ("Reason", "The letter meant another review."))).ShouldBe(
            ReviewState.Received
        );
    }

    [Fact]
    public async Task Update_OfTheApplicant_MovesTheDayOfTheNextAndLeavesMyWork()
    {
        var id = await acting.ReviewAsync(r => r.ReceivedOn(new DateOnly(2023, 6, 1)).Acknowledged());
        var before = await DueAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/applicant/update");
        (await form.RefusedAsync(typed: [("UpdatedOn", "31/5/2023")])).ShouldSay(
            "UpdatedOn",
            "The update of the applicant (31 May 2023) is before the day of receipt (1 June 2023). One of the two is wrong."
        );

        var page = await form.DoneAsync(("UpdatedOn", "30/6/2023"), ("Reason", "The papers came."));

        page.TextOf("#deadlines").ShouldContain("28 July 2023");
        page.TextOf("#handling").ShouldContain("30 June 2023");
        (before - await DueAsync()).ShouldBe(1);

        async Task<int> DueAsync() =>
            int.Parse(
                (await acting.Reviewer.OpenAsync("/")).TextOf("#updates span").Trim('(', ')'),
                System.Globalization.CultureInfo.InvariantCulture
            );
    }

    private Task<ReviewState> DoneAsync(Guid id, string act, params (string, string)[] typed) =>
        acting.DoneAsync(acting.Reviewer, id, act, typed);

    private static string NewAct => ActingOffice.NewId().ToString();
}
