namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// What is searched of a review: its own words, kept with each act on it, or those of one of its files, once they have been read. Nothing
/// but the search reads it.
/// </summary>
public sealed class ReviewText
{
    private ReviewText() { }

    public ReviewText(ComplaintReviewId review, Guid? file, string text) =>
        (ReviewId, FileId, Text) = (review, file, text);

    /// <summary>By which the index names it; the database gives it.</summary>
    public long Id { get; private set; }
    public ComplaintReviewId ReviewId { get; private set; }

    /// <summary>Null for the review's own words.</summary>
    public Guid? FileId { get; private set; }
    public string Text { get; private set; } = "";
}
