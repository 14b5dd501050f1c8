using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>Reviews linked at their pages, and a restriction of contact that is seen wherever letters are written.</summary>
public sealed class RelatedReviewPagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    [Fact]
    public async Task Link_IsShownOnBothPages_AndTakenBackWithItsReason()
    {
        var (first, second) = (await acting.ReviewAsync(), await acting.ReviewAsync());
        var reference = (await acting.LookAtReviewAsync(second)).Reference;
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{first}/links/add");
        var refused = await form.RefusedAsync(typed: [("Other", "REV/2022-23/9999"), ("LinkKind", "")]);
        refused.ShouldSay("LinkKind", "Choose how the two belong together.");
        refused = await refused.RefusedAsync(typed: [("LinkKind", "follows")]);
        refused.ShouldSay("Other", ReviewErrors.OtherUnknown.Message);
        refused["Other"].ShouldBe("REV/2022-23/9999");

        var page = await refused.DoneAsync(("Other", reference));

        page.TextOf("#linked").ShouldContain($"Follows: {reference}");
        var other = await acting.Reviewer.OpenAsync($"/reviews/{second}");
        other.TextOf("#linked").ShouldContain($"Precedes: {(await acting.LookAtReviewAsync(first)).Reference}");
        var anew = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{first}/links/add");
        (anew.Page.QuerySelector("#likely")?.TextContent ?? "").ShouldNotContain(reference);
        var back = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{second}/links/take-back");
        (await back.RefusedAsync(typed: [])).ShouldSay("Reason", "Say why: the reason stands in the history.");
        page = await back.DoneAsync(("Reason", "Another complaint."));

        page.QuerySelector("#linked").ShouldBeNull();
        (await acting.Reviewer.OpenAsync($"/reviews/{first}")).QuerySelector("#linked").ShouldBeNull();
    }

    [Fact]
    public async Task Restriction_IsSeenWhereverLettersAreWritten_AndBlocksNone()
    {
        var id = await acting.ReviewAsync();
        using var executive = await acting.Office.SignedInAsync("executive");
        var form = await OpenForm.OpenAsync(executive, $"/reviews/{id}/contact/restrict");
        var refused = await form.RefusedAsync(
            typed: [("Restriction", "<b>By letter</b> alone."), ("RestrictionReviewOn", "1/7/2023")]
        );
        refused.ShouldSay("Considered", ReviewErrors.NotConsidered.Message);
        refused = await refused.RefusedAsync(typed: [("Considered", "Autism: a named contact."), ("Reason", "Calls.")]);
        refused.ShouldSay("RestrictionReviewOn", ReviewErrors.ContactReviewNotAhead.Message);

        var page = await refused.DoneAsync(("RestrictionReviewOn", "2/7/2023"));

        const string Said = "Contact is restricted: <b>By letter</b> alone.";
        page.TextOf("#contact").ShouldContain(Said);
        (await acting.Reviewer.OpenAsync("/")).TextOf("#restricted-reviews").ShouldContain("2 July 2023");
        foreach (
            var path in new[] { "letters/write/update", "letters/write/acknowledgement", "acknowledge", "contact/lift" }
        )
        {
            (await executive.OpenAsync($"/reviews/{id}/{path}"))
                .TextOf("#contact")
                .ShouldContain(Said, customMessage: path);
        }

        var letter = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/letters/write/acknowledgement");
        await letter.DoneAsync(("Do", "send"));
        (await OpenForm.OpenAsync(executive, $"/reviews/{id}/contact/restrict"))["Restriction"]
            .ShouldBe("<b>By letter</b> alone.");
        await (await OpenForm.OpenAsync(executive, $"/reviews/{id}/contact/lift")).DoneAsync(("Reason", "Calm now."));
        (await acting.Reviewer.OpenAsync($"/reviews/{id}")).QuerySelector("#contact").ShouldBeNull();
    }
}
