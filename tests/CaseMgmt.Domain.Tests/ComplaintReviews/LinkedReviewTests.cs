using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

/// <summary>What a review says of others, and of its applicant's contact with the office.</summary>
public sealed class LinkedReviewTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Link Other = new(Ids.New(Clock), "REV/2021-22/0004");

    private readonly ComplaintReview review = new Records(Rules, Clock).Review();

    [Fact]
    public void Link_IsTakenBackAloneAndItsNumberLeavesTheOthersAsTheyAre()
    {
        Do(LinkKind.Follows);
        Do(LinkKind.SameApplicant);
        review.TakeBackLink(Other, LinkKind.Follows, Act()).Errors.ShouldBe([ActErrors.ReasonMissing]);

        review.TakeBackLink(Other, LinkKind.Follows, Act("Another complaint.")).IsDone.ShouldBeTrue();

        review.Facts.LinkedReviews.ShouldBe([new LinkedReview(2, Other, LinkKind.SameApplicant, Rules.Today)]);
        review
            .TakeBackLink(Other, LinkKind.Follows, Act("Twice."))
            .Errors.Select(e => e.Code)
            .ShouldBe(["review.link_not_chosen"]);
        Do(LinkKind.Precedes);
        review.Facts.LinkedReviews.Select(l => l.Number).ShouldBe([2, 3]);
    }

    [Theory]
    [InlineData(LinkKind.Follows, LinkKind.Follows, "review.linked_already")]
    [InlineData(LinkKind.Follows, LinkKind.Precedes, "review.linked_the_other_way")]
    [InlineData(LinkKind.Precedes, LinkKind.Follows, "review.linked_the_other_way")]
    [InlineData(LinkKind.Follows, LinkKind.SameIncident, null)]
    [InlineData(LinkKind.SameIncident, LinkKind.SameIncident, "review.linked_already")]
    [InlineData(LinkKind.SameIncident, LinkKind.SameApplicant, null)]
    public void Link_BesideAnother_IsNeitherTheSameNorItsContrary(LinkKind first, LinkKind then, string? refusal)
    {
        Do(first);

        review.LinkWith(Other, then, Act()).Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
    }

    [Fact]
    public void Link_WithItself_IsRefused() =>
        review
            .LinkWith(new Link(review.Id.Value, review.Reference), LinkKind.SameIncident, Act())
            .Errors.ShouldBe([ReviewErrors.LinkedWithItself]);

    [Theory]
    [InlineData("By letter alone.", "Autism was considered.", "2023-06-30", "2023-07-02", "Eighty calls.", null)]
    [InlineData(
        " ",
        "Autism was considered.",
        "2023-06-30",
        "2023-07-02",
        "Eighty calls.",
        "review.restriction_missing"
    )]
    [InlineData(
        "By letter alone.",
        " ",
        "2023-06-30",
        "2023-07-02",
        "Eighty calls.",
        "review.disability_not_considered"
    )]
    [InlineData("By letter alone.", "Yes.", "2023-06-30", "2023-07-01", "Calls.", "review.contact_review_not_ahead")]
    [InlineData("By letter alone.", "Yes.", "2023-06-30", "2023-07-02", " ", "act.reason_missing")]
    [InlineData("By letter alone.", "Yes.", "2023-07-02", "2023-07-03", "Calls.", "date.in_future")]
    public void Contact_IsRestrictedForAReasonUntilItIsLookedAtAgain(
        string restriction,
        string considered,
        string from,
        string reviewOn,
        string why,
        string? refusal
    )
    {
        var outcome = review.RestrictContact(
            new ContactRestriction(restriction, considered, DateOnly.Parse(from, null), DateOnly.Parse(reviewOn, null)),
            Act(why)
        );

        outcome.Errors.Select(e => e.Code).ShouldBe(refusal is null ? [] : [refusal]);
        review.RestrictionReviewOn.ShouldBe(refusal is null ? DateOnly.Parse(reviewOn, null) : null);
        review.Facts.ContactRestriction?.Why.ShouldBe(why);
    }

    [Fact]
    public void Contact_LookedAtAgain_GoesOnOrIsLifted()
    {
        review.LiftRestriction(Act("Never was.")).Errors.ShouldBe([ReviewErrors.ContactNotRestricted]);
        foreach (var day in new[] { new DateOnly(2023, 8, 1), new DateOnly(2023, 9, 1) })
        {
            review
                .RestrictContact(
                    new ContactRestriction("By letter alone.", "Yes.", new DateOnly(2023, 6, 1), day),
                    Act("Eighty calls a week.")
                )
                .IsDone.ShouldBeTrue();
        }

        review.RestrictionReviewOn.ShouldBe(new DateOnly(2023, 9, 1));
        review.LiftRestriction(Act()).Errors.ShouldBe([ActErrors.ReasonMissing]);
        review.LiftRestriction(Act("It is calm now.")).IsDone.ShouldBeTrue();
        (review.Facts.ContactRestriction, review.RestrictionReviewOn).ShouldBe((null, null));
    }

    private void Do(LinkKind kind) => review.LinkWith(Other, kind, Act()).IsDone.ShouldBeTrue();

    private static Act Act(string? why = null) => Telling.Act(Rules, Clock, why);
}
