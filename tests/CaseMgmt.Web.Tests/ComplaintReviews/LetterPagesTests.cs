using System.Net;
using System.Security.Cryptography;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>The letters of a review at their pages, in an office that has set up no e-mail: they are posted.</summary>
public sealed partial class LetterPagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private static readonly DateOnly Today = new(2023, 7, 1);

    public static TheoryData<string> Letters => [.. ReviewLetters.All.Select(l => l.Path)];

    [Theory, MemberData(nameof(Letters))]
    public async Task Write_AnotherRoleUnknownReviewOrForeignForm_IsRefused(string letter)
    {
        var id = await acting.ReviewAsync();
        var path = $"/reviews/{id}/letters/write/{letter}";
        foreach (var persona in new[] { "coordinator", "commissioner", "administrator" })
        {
            await acting.ShouldForbidAsync(persona, path, ("Act", NewAct), ("Version", "0"));
        }

        var unknown = $"/reviews/{ActingOffice.NewId()}/letters/write/{letter}";
        using var looked = await acting.Reviewer.GetAsync(unknown);
        using var sent = await acting.Reviewer.PostFormAsync(unknown, ("Act", NewAct), ("Version", "0"));
        using var foreign = await acting.Reviewer.PostFormAsync(path, ("Version", "0"));
        using var none = await acting.Reviewer.GetAsync($"/reviews/{id}/letters/write/nothing");

        looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await LettersAsync(id)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Letters))]
    public async Task Write_OnAReviewThatHasEnded_IsExplained(string letter)
    {
        var id = await acting.ReviewAsync(r => r.With(f => f with { WithdrawnOn = new DateOnly(2022, 5, 9) }));
        var whyNot = ReviewLetters
            .Find(letter)!
            .WhyNot((await acting.LookAtReviewAsync(id)).Facts, Users.Reviewer.Id)
            .ShouldNotBeNull();

        using var answer = await acting.Reviewer.GetAsync($"/reviews/{id}/letters/write/{letter}");
        var page = await acting.Reviewer.FollowAsync(answer);
        using var sent = await acting.Reviewer.PostFormAsync(
            $"/reviews/{id}/letters/write/{letter}",
            ("Act", NewAct),
            ("Version", "0"),
            ("Words", "Typed before it ended."),
            ("Routes[0]", "post")
        );

        page.TextOf(".govuk-notification-banner").ShouldContain(whyNot.Message);
        // What was typed is still there, with why it cannot go.
        var typed = await sent.ReadPageAsync();
        typed.TextOf(".govuk-error-summary").ShouldContain(whyNot.Message);
        if (ReviewLetters.Find(letter)!.AsksForWords is not null)
        {
            typed.TextOf("#Words").ShouldBe("Typed before it ended.");
        }

        (await LettersAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Acknowledgement_SentByPost_IsTheActAndIsKeptAsWritten()
    {
        var id = await acting.ReviewAsync(r => r.ReceivedOn(new DateOnly(2023, 6, 26)));
        var before = await WaitingAsync();
        var offer = await acting.Reviewer.OpenAsync($"/reviews/{id}/acknowledge");
        var form = await OpenForm.OpenAsync(acting.Reviewer, offer.QuerySelector("#letter a")!.GetAttribute("href")!);
        form.Page.TextOf(".app-letter").ShouldContain("Dear Ashley Invented Thank you for the request");
        form.Page.TextOf("#Routes_0_").ShouldContain("this office has not set up e-mail");

        var page = await form.DoneAsync(("Do", "send"));

        page.TextOf(".govuk-notification-banner").ShouldContain("Next: print it, post it, and say when.");
        page.TextOf("#letters").ShouldContain("Acknowledgement The applicant, by post 1 July 2023 To be posted");
        var review = await acting.LookAtReviewAsync(id);
        (review.AcknowledgedOn, review.State).ShouldBe((Today, ReviewState.Acknowledged));
        var letter = (await LettersAsync(id)).ShouldHaveSingleItem();
        (letter.Kind, letter.State, letter.WrittenOn).ShouldBe(
            (LetterKind.Acknowledgement, LetterState.ToBePosted, Today)
        );
        // One act, of the review and of its letter.
        var acts = await acting.Office.LookAsync(db =>
            db.History.Where(h => h.RecordId == id || h.RecordId == letter.Id.Value).ToListAsync()
        );
        acts.Where(h => h.Act == "SendLetter").Select(h => h.ActId).Distinct().ShouldHaveSingleItem();
        acts.Count(h => h.Act == "SendLetter").ShouldBe(2);
        (
            await acting.Office.LookAsync(db => db.JobRuns.CountAsync(r => r.Argument == letter.Id.Value.ToString("N")))
        ).ShouldBe(0);
        (await WaitingAsync()).ShouldBe(before + 1);

        var sent = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/{letter.Id.Value}");
        sent.Page.TextOf("#otherwise").ShouldContain("By e-mail it cannot go: this office has not set up e-mail");
        using var forged = await acting.Reviewer.PostFormAsync(
            $"/reviews/{id}/letters/{letter.Id.Value}?handler=Otherwise",
            ("Act", NewAct),
            ("Version", $"{letter.Version}"),
            ("Route", "email")
        );
        (await forged.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("It cannot go by e-mail");
        (await sent.RefusedAsync(typed: [("WentOn", "30/6/2023")])).ShouldSay(
            "WentOn",
            LetterErrors.BeforeItWasWritten.Message
        );
        (await sent.RefusedAsync(typed: [("WentOn", "2/7/2023")])).ShouldSay("WentOn", LetterErrors.InFuture.Message);
        (await sent.DoneAsync(("WentOn", "1/7/2023"))).TextOf("#standing").ShouldContain("Posted on 1 July 2023");
        (await WaitingAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Document_OfALetter_IsAsWrittenAndItsReadingIsNoted()
    {
        var id = await acting.ReviewAsync(r => r.ReceivedOn(new DateOnly(2023, 6, 26)));
        await SentAsync(id, "acknowledgement");
        var letter = (await LettersAsync(id)).Single();
        var path = $"/reviews/{id}/letters/{letter.Id.Value}?handler=File";
        // The latest, which waiting for quiet reads as well.
        await acting.ReviewAsync(r => r.ReceivedOn(new DateOnly(2023, 6, 26)));
        await acting.Office.QuietAsync();
        var reads = await acting.Office.LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id));

        using var answer = await acting.Reviewer.GetAsync(path);

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Convert.ToHexString(SHA256.HashData(bytes)).ShouldBe(letter.Hash);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(
            $"{letter.ReviewReference.Replace('/', '-')} Acknowledgement.docx"
        );
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator().Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        word.MainDocumentPart!.Document.InnerText.ShouldContain("Dear Ashley Invented");
        await acting.Office.QuietAsync();
        (await acting.Office.LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id))).ShouldBe(reads + 1);

        // Somebody has been at the store.
        await File.WriteAllTextAsync(Path.Combine(acting.Office.Folder, "documents", letter.Document), "other");
        using var changed = await acting.Reviewer.GetAsync(path);
        (await acting.Reviewer.FollowAsync(changed)).TextOf("main").ShouldContain("is not as it was written");
    }

    [Fact]
    public async Task Send_TheSameFormTwice_IsOneLetter()
    {
        var id = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/acknowledgement");

        await form.DoneAsync(("Do", "send"));
        var again = await form.DoneAsync(("Do", "send"));

        again.TextOf(".govuk-notification-banner").ShouldContain("This form was sent before");
        (await LettersAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_TwoPeopleAtOnce_TheSecondIsToldAndKeepsTheirWords()
    {
        var id = await acting.ReviewAsync();
        using var executive = await acting.Office.SignedInAsync("executive");
        var second = await ShownAsync(executive, id, "update", "We are waiting for the force.");
        await SentAsync(id, "acknowledgement");

        var refused = await second.RefusedAsync(typed: [("Do", "send")]);

        refused.Page.TextOf(".govuk-error-summary").ShouldContain("was changed after you opened it: Robin Reviewer");
        refused["Words"].ShouldBe("We are waiting for the force.");
        (await LettersAsync(id)).Select(l => l.Kind).ShouldBe([LetterKind.Acknowledgement]);
        await refused.DoneAsync(("Do", "send"));
        (await LettersAsync(id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Update_WithHostileWords_SaysThemAsTheyAreAndSendsOnlyWhatWasSeen()
    {
        const string Hostile =
            "<script>alert(1)</script> {{review.reference}} & \"quotes\"\n# no heading\n- no item\u000B";
        var id = await acting.ReviewAsync();
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/update");
        form.Page.QuerySelector(".app-letter").ShouldBeNull();
        (await form.RefusedAsync(typed: [("Do", "look")])).ShouldSay("Words", LetterErrors.WordsMissing.Message);
        (await form.RefusedAsync(typed: [("Do", "send"), ("Words", new string('x', 4001))])).ShouldSay(
            "Words",
            "What the letter says has 4001 characters. Shorten it to 4000."
        );

        var shown = await ShownAsync(acting.Reviewer, id, "update", Hostile);
        shown.Page.QuerySelectorAll(".app-letter script, .app-letter h4, .app-letter li").ShouldBeEmpty();
        shown
            .Page.TextOf(".app-letter")
            .ShouldContain("<script>alert(1)</script> {{review.reference}} & \"quotes\" # no heading - no item");
        (await shown.RefusedAsync(typed: [("Do", "send"), ("Words", "Otherwise.")]))
            .Page.TextOf(".govuk-error-summary")
            .ShouldContain(LetterErrors.NotAsShown.Message);
        await shown.DoneAsync(("Do", "send"));

        var letter = (await LettersAsync(id)).ShouldHaveSingleItem();
        letter.Content.Blocks.ShouldContain(b => b.Text.EndsWith("# no heading\n- no item", StringComparison.Ordinal));
        (await acting.LookAtReviewAsync(id)).Facts.ApplicantUpdatedOn.ShouldBe([Today]);
        using var document = await acting.Reviewer.GetAsync($"/reviews/{id}/letters/{letter.Id.Value}?handler=File");
        using var word = WordprocessingDocument.Open(await document.Content.ReadAsStreamAsync(), isEditable: false);
        word.MainDocumentPart!.Document.InnerText.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task Decision_Sent_ClosesTheReviewAndSaysWhatIsCoded()
    {
        using var executive = await acting.Office.SignedInAsync("executive");
        var id = await acting.ReviewAsync(r =>
            r.ReceivedOn(new DateOnly(2023, 6, 1))
                .Valid()
                .With(f =>
                    f with
                    {
                        PapersReceivedOn = new DateOnly(2023, 6, 10),
                        AllocatedTo = Users.InRole("reviewer").Link,
                        AllegationCategories = ["A1", "H1"],
                    }
                )
        );
        await acting.DoAsync(
            id,
            "draft",
            ("Findings[0].ForceOutcome", "service_acceptable"),
            ("Findings[0].IsReasonable", "no"),
            ("Findings[0].Reasons", "The log was not read."),
            ("Findings[1].ForceOutcome", "no_case_to_answer"),
            ("Findings[1].IsReasonable", "yes"),
            ("Findings[1].Reasons", "The footage shows it.")
        );
        await acting.DoAsync(id, "recommend", ("Type", "remedy"), ("Theme", "Communication"), ("Text", "Apologise."));
        await acting.DoAsync(id, "submit");
        await (await OpenForm.OpenAsync(executive, $"/reviews/{id}/approve")).DoneAsync();

        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/decision");
        var letters = form.Page.AllOf(".app-letter");
        letters.Count.ShouldBe(2);
        letters[0].ShouldContain("The review is upheld.");
        letters[0].ShouldContain("The log was not read.");
        letters[0].ShouldContain("1. Apologise. The force has to answer by 29 July 2023.");
        letters[0].ShouldContain("There is no further review of this decision.");
        letters[1].ShouldContain("Remedy the complainant's dissatisfaction: Apologise. Answer due by 29 July 2023.");
        (await acting.LookAtReviewAsync(id)).State.ShouldBe(ReviewState.Decided, "looking at it decides nothing");
        var page = await form.DoneAsync(("Do", "send"));

        var review = await acting.LookAtReviewAsync(id);
        (review.State, review.Result, review.DecisionSentOn).ShouldBe((ReviewState.Closed, ReviewResult.Upheld, Today));
        review.Facts.Recommendations.Single().ResponseDueOn.ShouldBe(new DateOnly(2023, 7, 29));
        page.AllOf("#letters tbody th")
            .ShouldBe(["Decision letter", "Decision, copy for the force"], ignoreOrder: true);
        // The force is reminded of what it owes by a letter that is the reminder.
        var reminder = await OpenForm.OpenAsync(
            acting.Reviewer,
            $"/reviews/{id}/letters/write/recommendations-reminder"
        );
        reminder
            .Page.TextOf(".app-letter")
            .ShouldContain("1. Apologise. Made on 1 July 2023; your answer was due by 29 July 2023.");
        await reminder.DoneAsync(("Do", "send"));
        (await acting.LookAtReviewAsync(id)).Facts.Recommendations.Single().ForceRemindedOn.ShouldBe(Today);
    }

    [Fact]
    public async Task Letter_OfAReviewThatDoesNotOpen_SaysNothing()
    {
        var id = await acting.ReviewAsync();
        await SentAsync(id, "acknowledgement");
        var letter = (await LettersAsync(id)).Single().Id.Value;
        using var executive = await acting.Office.SignedInAsync("executive");
        var keepOut = await OpenForm.OpenAsync(executive, $"/reviews/{id}/keep-out");
        await keepOut.DoneAsync(("To", Users.InRole("reviewer").Id.Value.ToString()), ("Reason", "Is named in it."));

        var page = await acting.Reviewer.OpenAsync($"/reviews/{id}/letters/{letter}");
        using var file = await acting.Reviewer.GetAsync($"/reviews/{id}/letters/{letter}?handler=File");
        using var posted = await acting.Reviewer.PostFormAsync(
            $"/reviews/{id}/letters/{letter}?handler=Gone",
            ("Act", NewAct),
            ("Version", "0"),
            ("WentOn", "1/7/2023")
        );

        page.TextOf("main").ShouldContain(ReviewErrors.ClosedToYou.Message);
        page.TextOf("main").ShouldNotContain("Ashley Invented");
        file.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await posted.Content.ReadAsStringAsync()).ShouldNotContain("Ashley Invented");
        (await LettersAsync(id)).Single().State.ShouldBe(LetterState.ToBePosted);
        using var elsewhere = await executive.GetAsync($"/reviews/{await acting.ReviewAsync()}/letters/{letter}");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string NewAct => ActingOffice.NewId().ToString();

    private async Task SentAsync(Guid id, string letter)
    {
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/{letter}");
        await form.DoneAsync(("Do", "send"));
    }

    // The form with what was typed, and the letter that it makes.
    private static async Task<OpenForm> ShownAsync(HttpClient browser, Guid id, string letter, string words) =>
        await (await OpenForm.OpenAsync(browser, $"/reviews/{id}/letters/write/{letter}")).ShownAsync(
            ("Do", "look"),
            ("Words", words)
        );

    private async Task<int> WaitingAsync() =>
        int.Parse(
            (await acting.Reviewer.OpenAsync("/")).TextOf("#letters span").Trim('(', ')'),
            System.Globalization.CultureInfo.InvariantCulture
        );

    private Task<List<Letter>> LettersAsync(Guid id) =>
        acting.Office.LookAsync(db =>
            db.Letters.AsNoTracking()
                .Where(l => l.ReviewId == new ComplaintReviewId(id))
                .OrderBy(l => l.RecordedAt)
                .ThenBy(l => l.Kind)
                .ToListAsync()
        );
}
