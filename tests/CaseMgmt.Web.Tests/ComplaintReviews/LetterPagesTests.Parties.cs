using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Web.Tests.Platform;
using DocumentFormat.OpenXml.Packaging;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>To whom letters go, and how each heeds what the applicant has asked for.</summary>
public sealed partial class LetterPagesTests
{
    [Fact]
    public async Task Letters_ToTheForceTheIopcAndWhoeverIsNotValid_GoTheirWay()
    {
        var valid = await acting.ReviewAsync(r =>
            r.Acknowledged()
                .With(f => f with { Validity = Validity.Valid, ValidityDecidedOn = new DateOnly(2022, 5, 9) })
        );
        var papers = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{valid}/letters/write/papers-request");
        papers.Page.QuerySelectorAll("input[name=Papers]:checked").Length.ShouldBe(3);
        papers.Page.TextOf(".app-letter").ShouldContain("The complaint as it was made");
        (await papers.RefusedAsync(typed: [("Do", "look"), ("Papers", "")])).ShouldSay(
            "Papers",
            ReviewErrors.PaperNotChosen.Message
        );
        await papers.DoneAsync(("Do", "send"));
        await SentAsync(valid, "papers-reminder");
        (await acting.LookAtReviewAsync(valid)).Facts.PapersChasedOn.ShouldBe([Today]);

        var iopcs = await acting.ReviewAsync(r => r.Acknowledged());
        await acting.DoAsync(iopcs, "body", ("CouldJustifyProceedings", "cannot_exclude"), ("ReviewBody", "iopc"));
        var forward = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{iopcs}/letters/write/forwarding");
        var notice = forward.Page.AllOf(".app-letter")[0];
        notice.ShouldContain(
            "The body that reviews the outcome of this complaint is the Independent Office for Police Conduct"
        );
        notice.ShouldContain("We have sent your request to the IOPC.");
        forward.Page.TextOf("#Routes_1_").ShouldContain("the application has to go with this letter");
        (await forward.DoneAsync(("Do", "send")))
            .TextOf(".govuk-notification-banner")
            .ShouldContain("The letters were recorded. Next: print them, post them, and say when.");
        var forwarded = (await acting.LookAtReviewAsync(iopcs)).Facts;
        (forwarded.State, forwarded.ForwardedToIopcOn, forwarded.ApplicantToldOfForwardingOn).ShouldBe(
            (ReviewState.Forwarded, Today, Today)
        );

        var invalid = await acting.ReviewAsync(r => r.Acknowledged());
        await acting.DoAsync(
            invalid,
            "validity",
            ("Validity", "invalid"),
            ("InvalidReason", "no_consent"),
            ("ValidityDecidedOn", "9/5/2022")
        );
        await SentAsync(invalid, "not-valid");
        (await LettersAsync(invalid)).Single().Content.Blocks.ShouldContain(b => b.Text.Contains("no written consent"));
        (await acting.LookAtReviewAsync(invalid)).Facts.ApplicantToldNotValidOn.ShouldBe(Today);
        (await acting.Reviewer.OpenAsync($"/reviews/{invalid}"))
            .TextOf("#handling")
            .ShouldContain("Applicant told on why it is not valid 1 July 2023");
        using var twice = await acting.Reviewer.GetAsync($"/reviews/{invalid}/letters/write/not-valid");
        (await acting.Reviewer.FollowAsync(twice))
            .TextOf(".govuk-notification-banner")
            .ShouldContain("The applicant was told on 1 July 2023 why it is not valid.");

        var otherwise = await acting.ReviewAsync(r => r.Acknowledged());
        await acting.DoAsync(otherwise, "body", ("ReviewBody", "iopc"), ("Reason", "It was referred in June."));
        (await acting.Reviewer.OpenAsync($"/reviews/{otherwise}/letters/write/forwarding"))
            .TextOf(".app-letter")
            .ShouldContain("It was referred in June");
        (await acting.Reviewer.OpenAsync($"/reviews/{otherwise}/forward"))
            .TextOf("main")
            .ShouldContain("the IOPC is the review body (It was referred in June)");

        var asked = await acting.ReviewAsync(r => r.Acknowledged());
        await (await ShownAsync(acting.Reviewer, asked, "enquiry", "Written consent.")).DoneAsync(("Do", "send"));
        await SentAsync(asked, "reminder");
        (await acting.LookAtReviewAsync(asked)).Facts.Awaited!.ChasedOn.ShouldBe(Today);
        (await LettersAsync(asked)).Select(l => l.Kind).ShouldBe([LetterKind.Enquiry, LetterKind.Reminder]);
    }

    [Fact]
    public async Task Adjustments_AreShownAndHeededByEachLetter()
    {
        var id = await acting.ReviewAsync();
        await acting.DoAsync(
            id,
            "applicant",
            ("IsLargePrint", "yes"),
            ("IsByPostAlone", "yes"),
            ("Language", "Polish"),
            ("RepresentativeName", "Sol Icitor"),
            ("RepresentativeEmail", "sol@example.org"),
            ("RepresentativeAddress", "2 Law Street\nExampleton")
        );

        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/acknowledgement");

        form.Page.TextOf("#adjustments")
            .ShouldBe(
                "Adjustments for the applicant: Large print. Letters by post alone, none by e-mail. Reads in Polish: a letter in English has to be translated. Represented by Sol Icitor: letters are addressed to them."
            );
        form.Page.QuerySelector(".app-letter--large").ShouldNotBeNull();
        form.Page.TextOf(".app-letter").ShouldContain("Dear Sol Icitor");
        form.Page.TextOf(".app-letter").ShouldContain("You have written on behalf of Ashley Invented.");
        form.Page.TextOf("#Routes_0_").ShouldContain("the applicant has asked for letters by post alone");
        using var forged = await form.SendAsync(("Do", "send"), ("Routes[0]", "email"));
        (await forged.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("It cannot go by e-mail");
        (await LettersAsync(id)).ShouldBeEmpty();
        await form.DoneAsync(("Do", "send"));
        var letter = (await LettersAsync(id)).Single();
        using var document = await acting.Reviewer.GetAsync($"/reviews/{id}/letters/{letter.Id.Value}?handler=File");
        using var word = WordprocessingDocument.Open(await document.Content.ReadAsStreamAsync(), isEditable: false);
        var sizes =
            word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<DocumentFormat.OpenXml.Wordprocessing.FontSize>();
        sizes.ShouldAllBe(s => int.Parse(s.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) >= 36);
        // A representative without a name, or with an address that is none.
        var refused = await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/applicant")).RefusedAsync(
            typed: [("RepresentativeName", ""), ("RepresentativeEmail", "no address")]
        );
        refused.ShouldSay("RepresentativeName", "Enter the representative's name: letters are addressed to them.");
        refused.ShouldSay("RepresentativeEmail", "This is not an e-mail address. Correct it or leave it blank.");
    }
}
