using System.Net;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>A request is keyed in from a letter, an e-mail, a telephone call or a delivery by hand.</summary>
public sealed class NewPageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Path = "/reviews/new";

    private static readonly (string, string)[] Letter =
    [
        ("Channel", "letter"),
        ("ReceivedAt", "28/6/2023"),
        ("ReceivedTime", "9.30"),
        ("ApplicantName", "Letitia Letter"),
        ("ApplicantAddress", "1 Invented Street\nNowhere"),
        ("Adjustments", "Large print"),
        ("OutcomeLetterOn", "1/6/2023"),
        ("HandlingRoute", "investigated"),
    ];

    [Theory]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task New_AnotherRole_IsForbiddenAndDoesNothing(string persona)
    {
        var before = await CountAsync();

        await acting.ShouldForbidAsync(
            persona,
            Path,
            [.. Letter, ("Act", ActingOffice.NewId().ToString()), ("Version", "0")]
        );

        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task New_Sent_IsARecordWithReferenceDeadlinesHistoryAndPage()
    {
        var form = await OpenAsync();
        form["ReceivedAt"].ShouldBe("1/7/2023");

        var page = await form.DoneAsync(
            With(("ApplicantName", "Zoë O’Neill-Invented"), ("ForceReference", "co/77001/23"))
        );

        var review = await acting.LookAtReviewAsync(Guid.Parse(form["Act"]));
        review.Reference.ShouldStartWith("REV/2023-24/");
        review.ReceivedAt.ShouldBe(new DateTime(2023, 6, 28, 8, 30, 0, DateTimeKind.Utc));
        (review.State, review.ReceivedOn, review.Channel).ShouldBe(
            (ReviewState.Received, new DateOnly(2023, 6, 28), ReviewChannel.Letter)
        );
        (review.AcknowledgeBy, review.CompleteBy).ShouldBe((new DateOnly(2023, 7, 5), new DateOnly(2023, 7, 26)));
        review.Facts.ForceReference.ShouldBe("CO/77001/23");
        review.Facts.Window!.EndsOn.ShouldBe(new DateOnly(2023, 6, 29));
        review.Decisions.Select(d => d.RecordedBy).Distinct().ShouldBe([Users.InRole("reviewer").Id]);
        var history = await acting.Office.LookAsync(db =>
            db.History.AsNoTracking().SingleAsync(h => h.RecordId == review.Id.Value)
        );
        (history.Act, history.By, history.ActId).ShouldBe(("ReceiveReview", "Robin Reviewer", Guid.Parse(form["Act"])));
        page.TextOf("h1").ShouldBe($"Review {review.Reference}");
        page.TextOf(".govuk-notification-banner").ShouldContain("The review was recorded. Next: acknowledge it.");
        page.TextOf("#application").ShouldContain("Zoë O’Neill-Invented");
        page.TextOf("#application").ShouldContain("1 Invented Street");
        page.TextOf("#adjustments").ShouldContain("Large print");
        page.AllOf("#acts a").ShouldContain("Acknowledge");
    }

    [Fact]
    public async Task New_NothingTyped_NamesWhatIsMissingAndKeepsTheRest()
    {
        var form = await OpenAsync();

        var refused = await form.RefusedAsync(
            typed:
            [
                ("ReceivedAt", ""),
                ("ReceivedTime", "noon"),
                ("ApplicantEmail", "<b>nobody"),
                ("ComplaintMadeOn", "31/2/2023"),
            ]
        );

        refused.ShouldSay("Channel", "Choose how the application reached this office.");
        refused.ShouldSay("ReceivedAt", "Enter the day of receipt, like 27/3/2022");
        refused.ShouldSay("ReceivedTime", "The time of receipt must be a time of day, like 14:05");
        refused.ShouldSay("ApplicantName", "Enter the applicant's name.");
        refused.ShouldSay("ComplaintMadeOn", "The day of the complaint must be a real date, like 27/3/2022");
        refused["ApplicantEmail"].ShouldBe("<b>nobody");
    }

    [Fact]
    public async Task New_AgainstTheRules_SaysSoAtTheFieldAndTakesNoNumber()
    {
        var form = await OpenAsync();

        var refused = await form.RefusedAsync(
            typed: With(
                ("ApplicantName", "Rita Rules"),
                ("ReceivedAt", "2/7/2023"),
                ("ApplicantEmail", "no address"),
                ("OutcomeLetterOn", "3/7/2023"),
                ("ApplicantTelephone", new string('0', 41))
            )
        );
        refused.ShouldSay("ApplicantTelephone", "The telephone number has 41 characters. Shorten it to 40.");
        refused.ShouldSay("ApplicantEmail", "This is not an e-mail address. Correct it or leave it blank.");
        refused = await refused.RefusedAsync(typed: [("ApplicantTelephone", ""), ("ApplicantEmail", "")]);
        refused.ShouldSay("ReceivedAt", "The day of receipt is in the future. Enter the day on which it happened.");
        var first = await refused.DoneAsync(("ReceivedAt", "30/6/2023"), ("OutcomeLetterOn", "1/6/2023"));
        var again = await OpenAsync();
        var second = await again.DoneAsync(With(("ApplicantName", "Another Applicant")));

        (NumberOf(second) - NumberOf(first)).ShouldBe(1);

        static int NumberOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
            int.Parse(page.TextOf("h1").Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task New_SameFormSentTwiceAtOnce_IsOneReview()
    {
        var before = await CountAsync();
        var form = await OpenAsync();
        (string, string)[] typed = With(("ApplicantName", "Dana Double"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => form.SendAsync(typed)));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        answers.ShouldAllBe(a => a.Headers.Location!.ToString() == $"/reviews/{form["Act"]}");
        (await CountAsync()).ShouldBe(before + 1);
        await acting.Reviewer.FollowAsync(answers[0]);
        var page = await form.DoneAsync([.. typed, ("IsAnother", "yes")]);
        page.TextOf(".govuk-notification-banner").ShouldContain("Nothing was done a second time.");
        (await CountAsync()).ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("ApplicantName", "like likeness")]
    [InlineData("ForceReference", "CO/77002/23")]
    public async Task New_LikeOneThatIsHeld_ShowsItBeforeSaving(string field, string typed)
    {
        var held = await acting.ReviewAsync(r =>
            r.With(f => f with { ApplicantName = "Likeness Like", ForceReference = "CO/77002/23" })
        );
        var before = await CountAsync();
        var form = await OpenAsync();

        var refused = await form.RefusedAsync(
            typed: [.. With(("ApplicantName", "Nobody Else")).Where(f => f.Item1 != field), (field, typed)]
        );

        refused.ShouldSay(
            "IsAnother",
            "Reviews like this one are recorded already. Look at them; if it is none of them, say so and send the form again."
        );
        refused.Page.QuerySelector($"#like a[href='/reviews/{held}']").ShouldNotBeNull();
        (await CountAsync()).ShouldBe(before);
        await refused.DoneAsync(("IsAnother", "yes"));
        (await CountAsync()).ShouldBe(before + 1);
    }

    private static (string, string)[] With(params (string Name, string)[] typed) =>
        [.. Letter.Where(f => typed.All(t => t.Name != f.Item1)), .. typed];

    private Task<OpenForm> OpenAsync() => OpenForm.OpenAsync(acting.Reviewer, Path);

    private Task<int> CountAsync() => acting.Office.LookAsync(db => db.ComplaintReviews.CountAsync());
}
