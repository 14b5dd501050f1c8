using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>Somebody without an account applies for a review: filled in, checked, sent, and then it is a review like any other.</summary>
public sealed class ApplyPageTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Path = "/apply";

    private static readonly (string Name, string Value)[] Filled =
    [
        ("Who", "self"),
        ("ApplicantName", "Ada Applicant"),
        ("ApplicantAddress", "2 Invented Street\nNowhere"),
        ("ApplicantTelephone", "01632 960 111"),
        ("Force", "Invented Constabulary"),
        ("ForceReference", "co/77110/23"),
        ("ComplaintMadeOn", "3/4/2023"),
        ("Details", "They lost my bicycle, and <b>nobody</b> looked for it."),
        ("OutcomeLetterOn", "20/6/2023"),
        ("Grounds", "The log was not read."),
        ("Adjustments", "An interpreter"),
        ("IsLargePrint", "yes"),
        ("LetterFollows", "yes"),
    ];

    [Fact]
    public async Task Apply_CheckedAndSent_IsAReviewWithItsDocumentsClocksAndAcknowledgement()
    {
        using var applicant = acting.Office.Visitor();
        var before = await CountAsync();
        var form = await OpenAsync(applicant);
        var answers = await CheckedAsync(applicant, form, [("OutcomeLetter", "letter.pdf", Pdf("Outcome"))], Filled);
        answers.Page.TextOf("main").ShouldContain("They lost my bicycle, and <b>nobody</b> looked for it.");
        answers.Page.TextOf("main").ShouldContain("letter.pdf");
        (await CountAsync()).ShouldBe(before, "nothing is kept before it is sent");

        using var sent = await answers.SendAsync();

        sent.Headers.Location!.ToString().ShouldBe("/apply/sent", "what was typed stands in no address");
        var page = await applicant.FollowAsync(sent);
        var review = await acting.LookAtReviewAsync(Guid.Parse(form["Act"]));
        page.TextOf("#reference").ShouldBe(review.Reference);
        (review.State, review.Channel, review.ReceivedAt).ShouldBe(
            (ReviewState.Acknowledged, ReviewChannel.WebForm, acting.Office.Clock.GetUtcNow().UtcDateTime)
        );
        var facts = review.Facts;
        (facts.ApplicantName, facts.ForceReference, facts.ComplaintMadeOn, facts.OutcomeLetterOn).ShouldBe(
            ("Ada Applicant", "CO/77110/23", new DateOnly(2023, 4, 3), new DateOnly(2023, 6, 20))
        );
        (facts.Adjustments, facts.IsLargePrint, facts.RepresentativeName).ShouldBe(("An interpreter", true, null));
        facts.Summary.ShouldBeNull("the applicant's words may name people");
        facts
            .Documents.Select(d => (d.Particulars.Type, d.File.FileName, d.Particulars.Source))
            .ShouldBe([
                (DocumentType.ApplicationForm, "Application.txt", DocumentSource.Applicant),
                (DocumentType.OutcomeLetter, "letter.pdf", DocumentSource.Force),
            ]);
        var text = await acting.Reviewer.GetStringAsync($"/reviews/{review.Id.Value}/documents/1");
        text.ShouldContain("What the complaint was about: They lost my bicycle, and <b>nobody</b> looked for it.");
        text.ShouldContain("Why the outcome was not reasonable and proportionate: The log was not read.");
        // No mail is set up here, so that the acknowledgement waits to be posted, in large print.
        var letter = await acting.Office.LookAsync(db =>
            db.Letters.AsNoTracking().SingleAsync(l => l.ReviewId == review.Id)
        );
        (letter.Kind, letter.State, letter.Content.IsLargePrint).ShouldBe(
            (LetterKind.Acknowledgement, LetterState.ToBePosted, true)
        );
        var history = await acting.Office.LookAsync(db =>
            db.History.AsNoTracking().Where(h => h.RecordId == review.Id.Value).ToListAsync()
        );
        history.ShouldHaveSingleItem().By.ShouldBe("system: public form");
        (await acting.Reviewer.OpenAsync($"/reviews/{review.Id.Value}")).TextOf("main").ShouldContain("Documents (2)");
    }

    [Fact]
    public async Task Apply_NothingTyped_NamesAllThatIsMissingAtOnce()
    {
        using var applicant = acting.Office.Visitor();
        var refused = await (await OpenAsync(applicant)).RefusedAsync(
            typed: [("ComplaintMadeOn", "soon"), ("Details", ""), ("Force", ""), ("IsByPostAlone", "yes")]
        );

        refused.ShouldSay("Who", "Say whether you made the complaint yourself.");
        refused.ShouldSay("ApplicantName", "Enter the applicant's name.");
        refused.ShouldSay("OutcomeLetter", "Choose the outcome letter, or tick that you will send it in another way.");
        refused.ShouldSay("ComplaintMadeOn", "The day of the complaint must be a real date, like 27/3/2022");
        refused.ShouldSay("Force", "Enter the police force whose decision you want to be reviewed.");
        refused.ShouldSay("Details", "Say what your complaint was about.");
        refused.ShouldSay("ApplicantEmail", "Enter an e-mail address or a postal address, so that we can answer.");
        refused.ShouldSay("ApplicantAddress", "Enter a postal address: you have asked for letters by post.");
        refused.Page.QuerySelectorAll(".govuk-error-summary li").Length.ShouldBe(8, "each is said once");
        refused["ComplaintMadeOn"].ShouldBe("soon");
    }

    [Fact]
    public async Task Apply_AgainstTheRules_SaysSoAtTheField()
    {
        using var applicant = acting.Office.Visitor();
        var refused = await (await OpenAsync(applicant)).RefusedAsync(
            typed: With(("ComplaintMadeOn", "2/7/2023"), ("Details", new string('x', 20_001)))
        );
        refused.ShouldSay("Details", "What your complaint was about has 20001 characters. Shorten it to 20000.");

        (await refused.RefusedAsync(typed: [("Details", "Short")])).ShouldSay(
            "ComplaintMadeOn",
            "The day of the complaint is in the future. Enter the day on which it happened."
        );
    }

    [Fact]
    public async Task Apply_ByARepresentative_NeedsNameAddressAndConsent()
    {
        using var applicant = acting.Office.Visitor();
        var form = await OpenAsync(applicant);
        var refused = await form.RefusedAsync(typed: With(("Who", "another")));
        refused.ShouldSay("RepresentativeName", "Enter your own name.");
        var further = await refused.RefusedAsync(typed: [("RepresentativeName", "Sal Solicitor")]);
        further.ShouldSay(
            "RepresentativeEmail",
            "Enter your e-mail address or your postal address: our letters go to you."
        );
        further.ShouldSay(
            "HasConsent",
            "We can only deal with you if the person for whom you act has agreed to it in writing. Ask them first."
        );

        var answers = await CheckedAsync(
            applicant,
            further,
            [("Consent", "consent.txt", Text("I agree."))],
            ("RepresentativeAddress", "1 Law Lane"),
            ("HasConsent", "yes"),
            ("Relationship", "solicitor")
        );
        await answers.DoneAsync();

        var facts = (await acting.LookAtReviewAsync(Guid.Parse(form["Act"]))).Facts;
        (facts.RepresentativeName, facts.RepresentativeAddress).ShouldBe(("Sal Solicitor", "1 Law Lane"));
        facts.Documents.Select(d => d.Particulars.Type).ShouldContain(DocumentType.Consent);
    }

    [Fact]
    public async Task Apply_ByTheComplainant_TakesNoRepresentativeThatWasTyped()
    {
        using var applicant = acting.Office.Visitor();
        var form = await OpenAsync(applicant);

        var answers = await form.ShownAsync(
            With(("RepresentativeName", "Left Over"), ("Summary", "Mr X"), ("HandlingRoute", "investigated"))
        );
        await answers.DoneAsync();

        var facts = (await acting.LookAtReviewAsync(Guid.Parse(form["Act"]))).Facts;
        (facts.RepresentativeName, facts.Summary, facts.HandlingRoute).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Apply_ChangedBeforeItIsSent_KeepsEverythingWithItsFiles()
    {
        using var applicant = acting.Office.Visitor();
        var answers = await CheckedAsync(
            applicant,
            await OpenAsync(applicant),
            [("OutcomeLetter", "page 1.pdf", Pdf("1")), ("OutcomeLetter", "page 2.pdf", Pdf("2"))],
            Filled
        );

        using var changed = await answers.SendToAsync("/apply?handler=Change");

        var page = await changed.ReadPageAsync();
        page.TextOf("#kept").ShouldContain("page 1.pdf");
        ((IHtmlTextAreaElement)page.QuerySelector("#Details")!).Value.ShouldContain("<b>nobody</b>");
        ((IHtmlInputElement)page.QuerySelector("#IsLargePrint")!).IsChecked.ShouldBeTrue();
        var first = ((IHtmlInputElement)page.QuerySelector("#TakenAway")!).Value;
        using var again = await answers.SendToAsync(Path, ("TakenAway", first));
        var shown = (await again.ReadPageAsync()).TextOf("main");
        shown.ShouldContain("page 2.pdf");
        shown.ShouldNotContain("page 1.pdf");
    }

    [Fact]
    public async Task Apply_SentTwiceAtOnce_IsOneReviewAndOneReference()
    {
        using var applicant = acting.Office.Visitor();
        var before = await CountAsync();
        var answers = await CheckedAsync(
            applicant,
            await OpenAsync(applicant),
            [("OutcomeLetter", "letter.pdf", Pdf("Outcome"))],
            With(("ApplicantName", "Dora Double"))
        );

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => answers.SendAsync()));
        using var later = await answers.SendAsync();

        sent.Append(later).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        (await CountAsync()).ShouldBe(before + 1);
        var review = await acting.LookAtReviewAsync(Guid.Parse(answers["Act"]));
        (await applicant.FollowAsync(later)).TextOf("#reference").ShouldBe(review.Reference);
        (await acting.Reviewer.GetStringAsync($"/reviews/{review.Id.Value}/documents/2")).ShouldContain("%PDF-");
    }

    [Theory]
    [InlineData("page.html", "<script>alert(1)</script>", "this kind of file is not kept")]
    [InlineData("letter.pdf", "<html>no pdf</html>", "letter.pdf")]
    public async Task Apply_AFileThatIsNotKept_IsRefusedAtTheFieldAndTheRestStays(
        string name,
        string content,
        string why
    )
    {
        using var applicant = acting.Office.Visitor();
        using var answer = await SendAsync(
            applicant,
            await OpenAsync(applicant),
            [("OutcomeLetter", name, Text(content)), ("OutcomeLetter", "good.txt", Text("Outcome"))],
            Filled
        );

        var page = await answer.ReadPageAsync();
        page.TextOf("#OutcomeLetter-error").ShouldContain(why);
        page.TextOf("#kept").ShouldContain("good.txt");
        ((IHtmlInputElement)page.QuerySelector("#ApplicantName")!).Value.ShouldBe("Ada Applicant");
    }

    [Fact]
    public async Task Apply_AFileOfAnotherFormOrNone_IsNoFileOfThisOne()
    {
        using var applicant = acting.Office.Visitor();
        var other = await CheckedAsync(
            applicant,
            await OpenAsync(applicant),
            [("OutcomeLetter", "theirs.pdf", Pdf("Theirs"))],
            Filled
        );
        var form = await OpenAsync(applicant);

        var answers = await form.ShownAsync([.. Filled, ("Kept", other["Kept"]), ("Kept", "forged")]);
        await answers.DoneAsync();

        (await acting.LookAtReviewAsync(Guid.Parse(form["Act"]))).Facts.Documents.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Apply_UnseenFieldFilledIn_IsRefusedAndThenSeen()
    {
        using var applicant = acting.Office.Visitor();
        var form = await OpenAsync(applicant);
        form.Page.QuerySelector("[aria-hidden=true] #Website")!.GetAttribute("tabindex").ShouldBe("-1");

        var refused = await form.RefusedAsync(typed: With(("Website", "https://spam.example")));

        refused.ShouldSay("Website", "Leave this field empty, so that we know that a person sends the form.");
        refused.Page.QuerySelector("[aria-hidden=true] #Website").ShouldBeNull();
    }

    [Fact]
    public async Task Apply_FileThatIsNeverSent_IsRemovedByTheCleanUp()
    {
        using var applicant = acting.Office.Visitor();
        var answers = await CheckedAsync(
            applicant,
            await OpenAsync(applicant),
            [("OutcomeLetter", "left.pdf", Pdf("Left"))],
            With(("ApplicantName", "Lee Late"))
        );
        // The store's files bear the machine's own time.
        var untilGone = TimeProvider.System.GetUtcNow().AddDays(2) - acting.Office.Clock.GetUtcNow();
        acting.Office.Clock.Advance(untilGone);
        try
        {
            (await acting.Office.SendAsync(new CleanUpDocuments())).IsDone.ShouldBeTrue();
        }
        finally
        {
            acting.Office.Clock.Advance(-untilGone);
        }

        using var sent = await answers.SendAsync();

        var page = await sent.ReadPageAsync();
        page.TextOf(".govuk-error-summary").ShouldContain("left.pdf was kept for some hours only. Choose it again.");
        ((IHtmlInputElement)page.QuerySelector("#ApplicantName")!).Value.ShouldBe("Lee Late");
    }

    [Fact]
    public async Task Apply_TooOftenOrTooManyInADay_KeepsWhatWasTypedAndSaysWhatToDo()
    {
        await using var office = new OfficeInTest { Settings = { ["Apply:Attempts"] = "4", ["Apply:MostADay"] = "1" } };
        using var applicant = office.Visitor();
        await (await (await OpenAsync(applicant)).ShownAsync(Filled)).DoneAsync();
        var second = await (await OpenAsync(applicant)).ShownAsync(Filled);
        using var full = await second.SendAsync();
        (await full.ReadPageAsync())
            .TextOf(".govuk-error-summary")
            .ShouldContain("as many applications as it can today");

        using var fifth = await second.SendAsync();

        fifth.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var page = await fifth.ReadPageAsync();
        page.TextOf(".govuk-error-summary").ShouldContain("Wait for five minutes");
        ((IHtmlInputElement)page.QuerySelector("#ApplicantName")!).Value.ShouldBe("Ada Applicant");
        (await office.LookAsync(db => db.ComplaintReviews.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Apply_WithoutAPrivacyNotice_IsNoPage()
    {
        await using var office = new OfficeInTest { Settings = { ["Apply:PrivacyNotice"] = "" } };
        using var applicant = office.Visitor();

        foreach (var path in new[] { Path, "/apply/sent" })
        {
            using var looked = await applicant.GetAsync(path);
            looked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Apply_ByAVisitor_OpensNothingElse()
    {
        using var applicant = acting.Office.Visitor();
        var form = await OpenAsync(applicant);
        await (await form.ShownAsync(With(("ApplicantName", "Olive Outside")))).DoneAsync();

        using var review = await applicant.GetAsync($"/reviews/{form["Act"]}");
        using var document = await applicant.GetAsync($"/reviews/{form["Act"]}/documents/1");

        review.Headers.Location!.ToString().ShouldStartWith("/sign-in");
        document.Headers.Location!.ToString().ShouldStartWith("/sign-in");
        acting.Office.Log.Lines.ShouldAllBe(l => !l.Contains("Olive", StringComparison.Ordinal));
    }

    private static (string, string)[] With(params (string Name, string)[] typed) =>
        [.. Filled.Where(f => typed.All(t => t.Name != f.Name)), .. typed];

    private static Task<OpenForm> OpenAsync(HttpClient applicant) => OpenForm.OpenAsync(applicant, Path);

    private static async Task<OpenForm> CheckedAsync(
        HttpClient applicant,
        OpenForm form,
        (string Field, string Name, byte[] Content)[] files,
        params (string Name, string Value)[] typed
    )
    {
        using var answer = await SendAsync(applicant, form, files, typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return OpenForm.Of(applicant, Path, await answer.ReadPageAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient applicant,
        OpenForm form,
        (string Field, string Name, byte[] Content)[] files,
        params (string Name, string Value)[] typed
    )
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.With(typed))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return await applicant.PostAsync(Path, content);
    }

    private Task<int> CountAsync() => acting.Office.LookAsync(db => db.ComplaintReviews.CountAsync());
}
