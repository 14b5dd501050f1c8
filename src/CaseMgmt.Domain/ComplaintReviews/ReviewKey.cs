namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// By what a review's people are found: the beginnings of a name, an e-mail address, a telephone number or a reference, folded
/// (<see cref="Shared.Folding"/>). Kept with each act on the review; nothing but the search reads it.
/// </summary>
public sealed class ReviewKey
{
    private ReviewKey() { }

    public ReviewKey(ComplaintReviewId review, string folded) => (ReviewId, Folded) = (review, folded);

    public ComplaintReviewId ReviewId { get; private set; }

    /// <summary>Empty for a review that is there from before and whose own keys are still to be made.</summary>
    public string Folded { get; private set; } = "";
}
