using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.ComplaintReviews;

/// <summary>The pages before a review begins: an extension, the review body, what the applicant is asked for.</summary>
public sealed class ValidityPagesTests(ActingOffice acting) : IClassFixture<ActingOffice>
{
    [Fact]
    public async Task Extension_OfALateApplication_IsDecidedWithItsReasons()
    {
        var id = await acting.ReviewAsync(r => r.With(f => f with { OutcomeLetterOn = new DateOnly(2022, 4, 1) }));
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/extension");
        form.Page.TextOf("#window").ShouldContain("3 days late");
        var refused = await form.RefusedAsync(typed: [("Extension", "granted")]);
        refused.ShouldSay("Reason", "Say why: the reason stands in the history.");
        await refused.DoneAsync(("Reason", "The applicant was in hospital."));

        await acting.DoneAsync(
            acting.Reviewer,
            id,
            "validity",
            ("Validity", "valid"),
            ("ValidityDecidedOn", "1/7/2023")
        );
        await acting.DoneAsync(acting.Reviewer, id, "reopen", ("Reason", "The date of the letter was read wrongly."));

        var review = await acting.LookAtReviewAsync(id);
        (review.Validity, review.Extension, review.State).ShouldBe((null, null, ReviewState.Received));
        review.Decisions.OfType<ExtensionDecided>().Single().Why.ShouldBe("The applicant was in hospital.");
        (await acting.ActsOnAsync(id))
            .Select(a => a.Act)
            .ShouldBe(["DecideExtension", "DecideValidity", "ReopenValidity"]);
    }

    [Fact]
    public async Task Body_IsSuggestedWithItsLegalGroundAndForwardedWithItsNotice()
    {
        var id = await acting.ReviewAsync(r => r.Acknowledged());
        var form = await OpenForm.OpenAsync(acting.Reviewer, $"/reviews/{id}/body");
        var looked = await form.RefusedAsync(typed: [("CouldJustifyProceedings", "cannot_exclude")]);
        looked.ShouldSay(
            "ReviewBody",
            "The answers suggest: The IOPC (regulation 32(b)(i): criminal or disciplinary proceedings cannot be excluded). Choose who reviews."
        );
        looked.Page.TextOf("#suggestion").ShouldContain("The IOPC");
        var refused = await looked.RefusedAsync(typed: [("ReviewBody", "local_policing_body")]);
        refused.Page.TextOf("#Reason-error").ShouldContain("Say why you decide otherwise.");
        await refused.DoneAsync(("ReviewBody", "iopc"));

        (
            await acting.DoneAsync(
                acting.Reviewer,
                id,
                "forward",
                ("ValidityDecidedOn", "10/5/2022"),
                ("ApplicantToldOfForwardingOn", "11/5/2022")
            )
        ).ShouldBe(ReviewState.Forwarded);

        (await acting.Reviewer.OpenAsync($"/reviews/{id}"))
            .TextOf("#handling")
            .ShouldContain("10 May 2022, the applicant was told on 11 May 2022");
    }

    [Fact]
    public async Task Applicant_IsAskedRemindedAndHeard()
    {
        var id = await acting.ReviewAsync();

        (
            await acting.DoneAsync(
                acting.Reviewer,
                id,
                "applicant/ask",
                ("AskedOn", "4/5/2022"),
                ("Missing", "Written consent.")
            )
        ).ShouldBe(ReviewState.AwaitingApplicant);
        var page = await acting.Reviewer.OpenAsync($"/reviews/{id}");
        page.TextOf("#waiting").ShouldBe("The applicant: asked on 4 May 2022, an answer is due by 18 May 2022");
        await acting.DoneAsync(acting.Reviewer, id, "applicant/remind", ("ChasedOn", "18/5/2022"));
        (await acting.DoneAsync(acting.Reviewer, id, "applicant/answer", ("AnsweredOn", "20/5/2022"))).ShouldBe(
            ReviewState.Received
        );
    }
}
