using System.Net;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Administration;

/// <summary>The templates of letters: who may change them, what is refused, and that a letter knows the version that it was made of.</summary>
public sealed class LetterTemplatePagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    private const string Reminder = "/administration/letters/reminder";

    [Fact]
    public async Task Templates_OtherRolesOrUnknownLetter_AreRefused()
    {
        foreach (var persona in new[] { "reviewer", "executive", "coordinator", "commissioner" })
        {
            await acting.ShouldForbidAsync(
                persona,
                Reminder,
                ("Act", ActingOffice.NewId().ToString()),
                ("Version", "1")
            );
        }

        using var unknown = await acting.Administrator.GetAsync("/administration/letters/nothing");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await acting.Administrator.OpenAsync("/administration/letters"))
            .AllOf("#templates tbody tr")
            .Count.ShouldBe(Enum.GetValues<LetterKind>().Length);
    }

    [Fact]
    public async Task Template_WithWhatALetterCannotHold_IsRefusedByName()
    {
        var form = await OpenForm.OpenAsync(acting.Administrator, Reminder);

        var refused = await form.RefusedAsync(
            typed:
            [
                ("Do", "keep"),
                ("Subject", "About {{applicant.name}}"),
                ("Text", "Dear {{applicant.nmae}} {{#if review.reference}}"),
                ("Reason", "It reads better."),
            ]
        );
        refused.ShouldSay(
            "Text",
            "{{applicant.nmae}} names a field that there is not: applicant.nmae. The list of fields stands beside the text."
        );
        refused.Page.TextOf(".govuk-error-summary").ShouldContain("{{#if}} is not closed.");
        refused.Page.TextOf("#Subject-error").ShouldContain("{{applicant.name}} is a person's name");
        refused["Text"].ShouldStartWith("Dear {{applicant.nmae}}");
        var reasonless = await form.RefusedAsync(typed: [("Do", "keep"), ("Text", "Dear all")]);
        reasonless.ShouldSay("Reason", "Say why: the reason stands in the history.");
        (
            await form.RefusedAsync(typed: [("Do", "keep"), ("Reason", "x"), ("Text", new string('x', 20_001))])
        ).ShouldSay("Text", "The text has 20001 characters. Shorten it to 20000.");
        (await VersionsAsync(LetterKind.Reminder)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Template_Changed_MakesAVersionThatLettersRecord()
    {
        var first = await acting.ReviewAsync();
        await SendAsync(first);
        var form = await OpenForm.OpenAsync(acting.Administrator, "/administration/letters/acknowledgement");
        var other = await OpenForm.OpenAsync(acting.Administrator, "/administration/letters/acknowledgement");
        var shown = await form.ShownAsync(
            ("Do", "look"),
            ("Text", "Dear {{letter.addressee}}\n\n<b>Hello</b> {{review.reference}}")
        );
        shown.Page.TextOf(".app-letter").ShouldContain("Dear A. N. Applicant <b>Hello</b> REV/2022-23/0000");

        var page = await shown.DoneAsync(("Do", "keep"), ("Reason", "It reads better."));

        page.TextOf("#in-force").ShouldContain("version 2, the office's own");
        page.TextOf("#version-2").ShouldContain("Alex Administrator: It reads better.");
        page.TextOf("#version-1").ShouldContain("Thank you for the request for a review");
        // Somebody else had opened it before.
        var late = await other.RefusedAsync(typed: [("Do", "keep"), ("Text", "Dear all"), ("Reason", "Shorter.")]);
        late.Page.TextOf(".govuk-error-summary")
            .ShouldContain("Alex Administrator has changed this template meanwhile: version 2 is in force.");
        late["Text"].ShouldBe("Dear all");
        (await shown.DoneAsync(("Do", "keep"), ("Reason", "It reads better.")))
            .TextOf(".govuk-notification-banner")
            .ShouldContain("This form was sent before");

        var second = await acting.ReviewAsync();
        await SendAsync(second);
        (await TemplateOfAsync(first)).ShouldBe(1);
        (await TemplateOfAsync(second)).ShouldBe(2);
        (await VersionsAsync(LetterKind.Acknowledgement)).Select(t => t.IsOffices).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Template_ChangedWhileALetterIsLookedAt_KeepsThatLetterBack()
    {
        var id = await acting.ReviewAsync(r =>
            r.With(f =>
                f with
                {
                    Validity = Validity.Invalid,
                    ValidityDecidedOn = new DateOnly(2022, 5, 9),
                    InvalidReason = InvalidReason.NoConsent,
                }
            )
        );
        var letter = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/not-valid");
        var template = await OpenForm.OpenAsync(acting.Administrator, "/administration/letters/not_valid");
        await template.DoneAsync(("Do", "keep"), ("Text", "Dear {{letter.addressee}}\n\nNo."), ("Reason", "Plainer."));

        var refused = await letter.RefusedAsync(typed: [("Do", "send")]);

        refused.Page.TextOf(".govuk-error-summary").ShouldContain(LetterErrors.NotAsShown.Message);
        await refused.DoneAsync(("Do", "send"));
        (await TemplateOfAsync(id)).ShouldBe(1);
    }

    private async Task SendAsync(Guid id) =>
        await (await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/acknowledgement")).DoneAsync(
            ("Do", "send")
        );

    private Task<List<LetterTemplate>> VersionsAsync(LetterKind kind) =>
        acting.Office.LookAsync(db =>
            db.LetterTemplates.AsNoTracking().Where(t => t.Kind == kind).OrderBy(t => t.Number).ToListAsync()
        );

    private Task<int> TemplateOfAsync(Guid review) =>
        acting.Office.LookAsync(db =>
            (
                from l in db.Letters
                join t in db.LetterTemplates on l.TemplateId equals t.Id
                where l.ReviewId == new ComplaintReviewId(review)
                select t.Number
            ).SingleAsync()
        );
}
