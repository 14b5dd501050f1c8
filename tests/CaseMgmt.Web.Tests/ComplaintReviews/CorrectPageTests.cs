using System.Net;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

public sealed class CorrectPageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Why = "The letter bears another stamp.";

    [Theory]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task Correct_AnotherRole_IsForbiddenAndDoesNothing(string persona)
    {
        var id = await AcknowledgedAsync();

        await acting.ShouldForbidAsync(
            persona,
            PathOf(id),
            [.. Typed("AcknowledgedOn", "4/5/2022", Why), ("Act", ActingOffice.NewId().ToString()), ("Version", "1")]
        );

        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Correct_UnknownReview_IsNotFound()
    {
        using var looked = await acting.Reviewer.GetAsync(PathOf(ActingOffice.NewId()));
        using var sent = await acting.Reviewer.PostFormAsync(
            PathOf(ActingOffice.NewId()),
            [.. Typed("AcknowledgedOn", "4/5/2022", Why), ("Act", ActingOffice.NewId().ToString()), ("Version", "1")]
        );

        looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Correct_Opened_OffersTheDaysThatTheReviewHasInTheOrderOfItsLife()
    {
        var id = await AcknowledgedAsync();

        var form = await OpenAsync(id);

        form.Page.TextOf("h1").ShouldBe($"Correct a date of {(await acting.LookAtReviewAsync(id)).Reference}");
        form.Page.AllOf("#Name option")
            .ShouldBe([
                "Choose a date",
                "Received on",
                "Complaint made on",
                "Date of the outcome letter",
                "Information about the right to a review provided on",
                "Acknowledged on",
            ]);
        (form["Name"], form["On"], form["Reason"]).ShouldBe(("", "", ""));
    }

    [Fact]
    public async Task Correct_Sent_TakesThePlaceOfTheWrongDayAndSaysWhyEverywhere()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);

        var page = await form.DoneAsync(Typed("AcknowledgedOn", "5/5/2022", $"  {Why}  "));

        var review = await acting.LookAtReviewAsync(id);
        review.AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 5));
        var decisions = review.Decisions.OfType<Acknowledged>().OrderBy(d => d.Number).ToList();
        var (wrong, right) = (decisions[0], decisions[1]);
        (wrong.On, wrong.IsInForce, wrong.SupersededBy).ShouldBe(
            (new DateOnly(2022, 5, 3), false, Guid.Parse(form["Act"]))
        );
        (right.On, right.IsInForce, right.Supersedes).ShouldBe((new DateOnly(2022, 5, 5), true, wrong.Number));
        (right.Why, right.RecordedBy, right.RecordedAt).ShouldBe(
            (Why, Users.InRole("reviewer").Id, acting.Office.Clock.UtcNow())
        );
        var act = (await acting.ActsOnAsync(id)).ShouldHaveSingleItem();
        (act.Act, act.By, act.Reason).ShouldBe(("CorrectReviewDay", "Robin Reviewer", Why));
        (act.Before, act.After).ShouldBe(
            ("""{"AcknowledgedOn":"2022-05-03"}""", """{"AcknowledgedOn":"2022-05-05"}""")
        );
        page.TextOf(".govuk-notification-banner").ShouldBe("Success Acknowledged on was corrected.");
        page.TextOf("#handling").ShouldContain("Acknowledged on 5 May 2022");
        page.TextOf("#history .moj-timeline__item")
            .ShouldEndWith($"Correct a date: {Why} Acknowledged on: 3 May 2022 became 5 May 2022");
    }

    [Fact]
    public async Task Correct_DayOfReceipt_BringsTheDeadlinesWithIt()
    {
        var id = await AcknowledgedAsync();
        var before = await acting.LookAtReviewAsync(id);
        var form = await OpenAsync(id);

        var page = await form.DoneAsync(Typed("ReceivedOn", "28/4/2022", Why));

        var after = await acting.LookAtReviewAsync(id);
        after.ReceivedOn.ShouldBe(new DateOnly(2022, 4, 28));
        after.CompleteBy.ShouldBeLessThan(before.CompleteBy);
        page.TextOf("#history .moj-timeline__item")
            .ShouldContain("Received: 2 May 2022 at 10:30 became 28 April 2022 at 10:30");
        page.TextOf("#history .moj-timeline__item")
            .ShouldContain($"Complete by: {DateRules.Say(before.CompleteBy)} became {DateRules.Say(after.CompleteBy)}");
    }

    [Theory]
    [InlineData("AcknowledgedOn", "", "Enter the right date, like 27/3/2022")]
    [InlineData("AcknowledgedOn", "31/2/2022", "The right date must be a real date, like 27/3/2022")]
    [InlineData(
        "AcknowledgedOn",
        "2/7/2023",
        "The acknowledgement is in the future. Enter the day on which it happened."
    )]
    [InlineData(
        "AcknowledgedOn",
        "1/5/2022",
        "The acknowledgement (1 May 2022) is before the day of receipt (2 May 2022). One of the two is wrong."
    )]
    [InlineData("AcknowledgedOn", "3/5/2022", "3 May 2022 is the day that is recorded already. Enter the right one.")]
    // What it contradicts is another day of the review, or the hour beside the day: the form has one field for all.
    [InlineData(
        "ReceivedOn",
        "4/5/2022",
        "The acknowledgement (3 May 2022) is before the day of receipt (4 May 2022). One of the two is wrong."
    )]
    [InlineData("ReceivedOn", "2/7/2023", "The day of receipt is in the future. Enter the day on which it happened.")]
    [InlineData("ReceivedOn", "2/5/2022", "2 May 2022 is the day that is recorded already. Enter the right one.")]
    public async Task Correct_WithoutARightDay_NamesTheFieldAndKeepsWhatWasTyped(
        string name,
        string typed,
        string message
    )
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: Typed(name, typed, Why));

        refused.ShouldSay("On", message);
        (refused["Name"], refused["On"], refused["Reason"]).ShouldBe((name, typed, Why));
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await refused.DoneAsync(("Name", "AcknowledgedOn"), ("On", "6/5/2022"));
        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2/7/2023")]
    public async Task Correct_NothingElseIsFilledIn_SaysEverythingThatIsMissing(string day)
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: Typed("", day, " "));

        refused.ShouldSay("Name", "Choose the date that is wrong.");
        refused.ShouldSay("Reason", "Say why: the reason stands in the history.");
        refused
            .Page.QuerySelectorAll(".govuk-error-summary a")
            .Select(a => a.GetAttribute("href"))
            .ShouldBe(day.Length == 0 ? ["#Name", "#On", "#Reason"] : ["#Name", "#Reason"]);
    }

    [Fact]
    public async Task Correct_DayThatContradictsTwoOthers_SaysBoth()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: Typed("InformationProvidedOn", "2/7/2023", Why));

        refused.ShouldSay(
            "On",
            "The day on which the information was provided is in the future. Enter the day on which it happened."
        );
        refused.ShouldSay(
            "On",
            "The day of receipt (2 May 2022) is before the day on which the information was provided (2 July 2023). One of the two is wrong."
        );
    }

    [Fact]
    public async Task Correct_DayThatTheReviewHasNot_IsRefusedAtTheChoice()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: Typed("DecisionSentOn", "6/6/2022", Why));

        refused.ShouldSay("Name", "This review has no such day yet. Choose another, or do the act itself.");
    }

    [Fact]
    public async Task Correct_ReasonTooLong_IsRefusedAndKept()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);
        var reason = new string('w', ActErrors.LongestReason + 1);

        var refused = await form.RefusedAsync(typed: Typed("AcknowledgedOn", "5/5/2022", reason));

        refused.ShouldSay("Reason", "The reason has 4001 characters. Shorten it to 4000.");
        refused["Reason"].ShouldBe(reason);
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await refused.DoneAsync(("Reason", reason[1..]));
        (await acting.ActsOnAsync(id)).ShouldHaveSingleItem().Reason.ShouldBe(reason[1..]);
    }

    [Fact]
    public async Task Correct_MarkupInTheReason_IsTextEverywhere()
    {
        const string markup = "</textarea><script>alert('x')</script>\r\n& \"so\" it was";
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);

        var refused = await form.RefusedAsync(typed: Typed("AcknowledgedOn", "", markup));
        refused["Reason"].ReplaceLineEndings("\n").ShouldBe(markup.ReplaceLineEndings("\n"));
        refused.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        var page = await refused.DoneAsync(("On", "5/5/2022"), ("Reason", markup));

        page.QuerySelectorAll("main script").ShouldBeEmpty();
        page.TextOf("#history .moj-timeline__item")
            .ShouldContain("</textarea><script>alert('x')</script> & \"so\" it was");
        (await acting.ActsOnAsync(id)).ShouldHaveSingleItem().Reason.ShouldBe(markup);
    }

    [Fact]
    public async Task Correct_SameFormSentTwice_IsDoneOnceAndTheSecondSaysSo()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);
        await form.DoneAsync(Typed("AcknowledgedOn", "5/5/2022", Why));

        var page = await form.DoneAsync(Typed("AcknowledgedOn", "6/5/2022", Why));

        (await acting.ActsOnAsync(id)).Count.ShouldBe(1);
        page.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
        page.TextOf("#handling").ShouldContain("Acknowledged on 5 May 2022");
    }

    [Fact]
    public async Task Correct_SomebodyElseWasFirst_SaysWhoAndWhatAndKeepsWhatWasTyped()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);
        var first = new CorrectReviewDay(
            new ComplaintReviewId(id),
            form.SeenByAnother,
            "AcknowledgedOn",
            new DateOnly(2022, 5, 4),
            "It went out a day later."
        );
        (await acting.Office.SendAsync(first, ActingOffice.OtherReviewer)).IsDone.ShouldBeTrue();

        var told = await form.RefusedAsync(typed: Typed("AcknowledgedOn", "5/5/2022", Why));

        var said = told.Page.TextOf(".govuk-error-summary");
        said.ShouldContain("was changed after you opened it: Sam Second, 1 July at 13:00, correct a date");
        said.ShouldContain("Acknowledged on: 3 May 2022 is now 4 May 2022");
        (told["Name"], told["On"], told["Reason"]).ShouldBe(("AcknowledgedOn", "5/5/2022", Why));
        (await acting.LookAtReviewAsync(id)).AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 4));
        await told.DoneAsync();
        var review = await acting.LookAtReviewAsync(id);
        review.AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 5));
        review.Decisions.OfType<Acknowledged>().Count(d => d.IsInForce).ShouldBe(1);
        review.Decisions.OfType<Acknowledged>().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Correct_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        var id = await AcknowledgedAsync();
        var form = await OpenAsync(id);
        OpenForm told;
        await using (await HeldLock.TakeAsync(acting.Office.Folder))
        {
            told = await form.RefusedAsync(typed: Typed("AcknowledgedOn", "5/5/2022", Why));
        }

        told.Page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
        (told["Name"], told["On"], told["Reason"]).ShouldBe(("AcknowledgedOn", "5/5/2022", Why));
        (await acting.ActsOnAsync(id)).ShouldBeEmpty();
        await told.DoneAsync();
        (await acting.LookAtReviewAsync(id)).AcknowledgedOn.ShouldBe(new DateOnly(2022, 5, 5));
    }

    private static string PathOf(Guid id) => $"/reviews/{id}/correct";

    private static (string Name, string Value)[] Typed(string name, string day, string reason) =>
        [("Name", name), ("On", day), ("Reason", reason)];

    /// <summary>Acknowledged on 3 May 2022.</summary>
    private Task<Guid> AcknowledgedAsync() => acting.ReviewAsync(r => r.Acknowledged());

    private Task<OpenForm> OpenAsync(Guid id) => OpenForm.OpenAsync(acting.Reviewer, PathOf(id));
}
