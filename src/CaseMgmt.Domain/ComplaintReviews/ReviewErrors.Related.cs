using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public static partial class ReviewErrors
{
    public static readonly Error NothingLinked = new("review.nothing_linked", "This review is linked with no other.");

    public static readonly Error LinkNotChosen = new("review.link_not_chosen", "Choose the link.", "Link");

    public static readonly Error LinkedWithItself = new(
        "review.linked_with_itself",
        "This is the reference of this review. Enter that of the other.",
        "Other"
    );

    public static Error LinkedAlready(string reference) =>
        new("review.linked_already", $"It is linked with {reference} so already.", "Other");

    public static Error LinkedTheOtherWay(string reference) =>
        new(
            "review.linked_the_other_way",
            $"It is linked with {reference} the other way round. Take that link back first.",
            "LinkKind"
        );

    public static readonly Error OtherUnknown = new(
        "review.other_unknown",
        "The office holds no review of this reference. Correct it, like REV/2025-26/0001.",
        "Other"
    );

    public static readonly Error OtherClosed = new(
        "review.other_closed",
        "That review does not open to you, so you cannot link it. Somebody else can.",
        "Other"
    );

    public static readonly Error ContactNotRestricted = new(
        "review.contact_not_restricted",
        "The applicant's contact is not restricted."
    );

    public static readonly Error RestrictionMissing = new(
        "review.restriction_missing",
        "Say what is restricted, so that whoever answers the telephone can follow it.",
        "Restriction"
    );

    public static readonly Error NotConsidered = new(
        "review.disability_not_considered",
        "Say what was considered first: whether a disability explains it, and which adjustments would do instead.",
        "Considered"
    );

    public static readonly Error ContactReviewNotAhead = new(
        "review.contact_review_not_ahead",
        "Enter a day after today, on which somebody looks whether it is still needed.",
        "RestrictionReviewOn"
    );
}
