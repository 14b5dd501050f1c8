using System.Net;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

public sealed class AcknowledgePageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Field = "AcknowledgedOn";

    [Theory]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task Acknowledge_AnotherRole_IsForbiddenAndDoesNothing(string persona)
    {
        var id = await acting.ReviewAsync();

        await acting.ShouldForbidAsync(persona, PathOf(id), (Field, "3/5/2022"), ("Act", NewAct), ("Version", "1"));

        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Acknowledge_UnknownReview_IsNotFound()
    {
        using var looked = await acting.Reviewer.GetAsync(PathOf(ActingOffice.NewId()));
        using var sent = await acting.Reviewer.PostFormAsync(
            PathOf(ActingOffice.NewId()),
            (Field, "3/5/2022"),
            ("Act", NewAct),
            ("Version", "1")
        );

        looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Act")]
    [InlineData("Version")]
    public async Task Acknowledge_FormThatIsNotThePages_IsRefused(string without)
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);

        using var answer = await form.SendWithoutAsync(without);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Acknowledge_AcknowledgedReview_SaysWhenAndIsNotOffered()
    {
        var id = await acting.ReviewAsync(r => r.Acknowledged());
        using var answer = await acting.Reviewer.GetAsync(PathOf(id));

        var page = await acting.Reviewer.FollowAsync(answer);

        page.TextOf(".govuk-notification-banner__title").ShouldBe("Important");
        page.TextOf(".govuk-notification-banner")
            .ShouldContain("was acknowledged on 3 May 2022. If the day is wrong, correct it and say why.");
        page.AllOf("#acts a").ShouldNotContain("Acknowledge");
    }

    [Fact]
    public async Task Acknowledge_EndedReview_SaysSo()
    {
        var id = await acting.ReviewAsync(r => r.With(f => f with { WithdrawnOn = new DateOnly(2022, 5, 9) }));
        using var answer = await acting.Reviewer.GetAsync(PathOf(id));

        var page = await acting.Reviewer.FollowAsync(answer);

        page.TextOf(".govuk-notification-banner")
            .ShouldContain("This review has ended (withdrawn), so there is nothing left to do here.");
        page.AllOf("#acts a").ShouldNotContain("Acknowledge");
    }

    [Fact]
    public async Task Acknowledge_Opened_ShowsTheReviewItsDeadlineAndToday()
    {
        var id = await acting.ReviewAsync();

        var form = await OpenAsync(id);

        var review = await acting.LookAtReviewAsync(id);
        form.Page.TextOf("h1").ShouldBe($"Acknowledge: {review.Reference}");
        form.Page.TextOf("main").ShouldContain("Received 2 May 2022");
        form.Page.TextOf("main").ShouldContain($"Acknowledge by {DateRules.Say(review.AcknowledgeBy)}: overdue by");
        form[Field].ShouldBe("1/7/2023");
        form.Page.QuerySelector(".govuk-back-link")!.GetAttribute("href").ShouldBe($"/reviews/{id}");
        (await acting.Reviewer.OpenAsync($"/reviews/{id}")).AllOf("#acts a").First().ShouldBe("Acknowledge");
    }

    [Fact]
    public async Task Acknowledge_Sent_IsRecordedInTheReviewItsDecisionsItsHistoryAndOnItsPage()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);

        var page = await form.DoneAsync((Field, "3 May 2022"));

        var review = await acting.LookAtReviewAsync(id);
        (review.AcknowledgedOn, review.State).ShouldBe((new DateOnly(2022, 5, 3), ReviewState.Acknowledged));
        var decision = review.Decisions.OfType<Acknowledged>().ShouldHaveSingleItem();
        decision.On.ShouldBe(new DateOnly(2022, 5, 3));
        decision.RecordedBy.ShouldBe(Users.InRole("reviewer").Id);
        decision.RecordedAt.ShouldBe(acting.Office.Clock.UtcNow());
        decision.ActId.ShouldBe(Guid.Parse(form["Act"]));
        (decision.Why, decision.Supersedes, decision.IsInForce).ShouldBe((null, null, true));
        var act = (await acting.ActsOnAsync(id)).ShouldHaveSingleItem();
        (act.Act, act.By, act.Reason, act.ActId).ShouldBe(
            ("AcknowledgeReview", "Robin Reviewer", null, Guid.Parse(form["Act"]))
        );
        (act.Before, act.After).ShouldBe(("""{"AcknowledgedOn":null}""", """{"AcknowledgedOn":"2022-05-03"}"""));
        page.TextOf(".govuk-notification-banner__title").ShouldBe("Success");
        page.TextOf(".govuk-notification-banner").ShouldContain("The acknowledgement of 3 May 2022 was recorded.");
        page.TextOf("#handling").ShouldContain("Acknowledged on 3 May 2022");
        page.TextOf("#history .moj-timeline__item").ShouldStartWith("Changed by Robin Reviewer");
        page.TextOf("#history .moj-timeline__item")
            .ShouldEndWith("Acknowledge Acknowledged on: nothing became 3 May 2022");
    }

    [Theory]
    [InlineData("", "Enter the day of the acknowledgement, like 27/3/2022")]
    [InlineData("31/2/2022", "The day of the acknowledgement must be a real date, like 27/3/2022")]
    [InlineData("<b>3/5/2022</b>", "The day of the acknowledgement must be a real date, like 27/3/2022")]
    [InlineData("2/7/2023", "The acknowledgement is in the future. Enter the day on which it happened.")]
    [InlineData(
        "1/5/2022",
        "The acknowledgement (1 May 2022) is before the day of receipt (2 May 2022). One of the two is wrong."
    )]
    public async Task Acknowledge_WithoutARightDay_NamesTheFieldAndKeepsWhatWasTyped(string typed, string message)
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: [(Field, typed)]);

        refused.ShouldSay(Field, message);
        refused[Field].ShouldBe(typed);
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await refused.DoneAsync((Field, "3/5/2022"));
        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Acknowledge_SameFormSentTwice_IsDoneOnceAndTheSecondSaysSo()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);
        await form.DoneAsync((Field, "3/5/2022"));

        // Back, another day, and sent again: what the banner says must not be what nobody recorded.
        var page = await form.DoneAsync((Field, "4/5/2022"));

        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
        page.TextOf(".govuk-notification-banner__title").ShouldBe("Important");
        page.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
        page.TextOf("#handling").ShouldContain("Acknowledged on 3 May 2022");
    }

    [Fact]
    public async Task Acknowledge_SameFormSentTwiceAtOnce_IsDoneOnce()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => form.SendAsync((Field, "3/5/2022"))));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
        (await acting.LookAtReviewAsync(id)).Decisions.OfType<Acknowledged>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Acknowledge_SomebodyElseWasFirst_SaysWhoAndWhatAndKeepsWhatWasTyped()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);
        var correction = new CorrectReviewDay(
            new ComplaintReviewId(id),
            form.SeenByAnother,
            nameof(ReviewFacts.ReceivedOn),
            new DateOnly(2022, 5, 1),
            "The letter bears another stamp."
        );
        (await acting.Office.SendAsync(correction, ActingOffice.OtherReviewer)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync(typed: [(Field, "3/5/2022")]);

        var said = told.Page.TextOf(".govuk-error-summary");
        said.ShouldContain("was changed after you opened it: Sam Second, 1 July at 13:00, correct a date");
        said.ShouldContain("Received: 2 May 2022 at 10:30 is now 1 May 2022 at 10:30");
        told[Field].ShouldBe("3/5/2022");
        (await acting.LookAtReviewAsync(id)).AcknowledgedOn.ShouldBeNull();
        await told.DoneAsync();
        (await acting.LookAtReviewAsync(id)).AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 3));
    }

    [Fact]
    public async Task Acknowledge_SomebodyElseAcknowledgedIt_SaysSoAndThenThatItIsDone()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);
        var first = new AcknowledgeReview(new ComplaintReviewId(id), form.SeenByAnother, new DateOnly(2022, 5, 4));
        (await acting.Office.SendAsync(first, ActingOffice.OtherReviewer)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync(typed: [(Field, "3/5/2022")]);
        told.Page.TextOf(".govuk-error-summary").ShouldContain("Acknowledged on: nothing is now 4 May 2022");
        var again = await told.RefusedAsync();

        again.ShouldSay(
            Field,
            "This review was acknowledged on 4 May 2022. If the day is wrong, correct it and say why."
        );
        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Acknowledge_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);
        OpenForm told;
        await using (await HeldLock.TakeAsync(acting.Office.Folder))
        {
            told = await form.RefusedAsync(typed: [(Field, "3/5/2022")]);
        }

        told.Page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
        told[Field].ShouldBe("3/5/2022");
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await told.DoneAsync();
        (await acting.LookAtReviewAsync(id)).AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 3));
    }

    private static string NewAct => ActingOffice.NewId().ToString();

    private static string PathOf(Guid id) => $"/reviews/{id}/acknowledge";

    private Task<OpenForm> OpenAsync(Guid id) => OpenForm.OpenAsync(acting.Reviewer, PathOf(id));
}
