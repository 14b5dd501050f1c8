using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>Reviews that a batch of rows tells of, with all that their acts need, in three commands however many there are.</summary>
internal static class HeldReviews
{
    /// <returns>By the reference, and by what the office's own register calls them.</returns>
    public static async Task<Dictionary<string, ComplaintReview>> ReadAsync(
        ICaseDb db,
        string[] references,
        CancellationToken cancel
    )
    {
        var named = db.ComplaintReviews.Where(r =>
            references.Contains(r.Reference) || references.Contains(r.OwnReference)
        );
        Dictionary<string, ComplaintReview> reviews = new(StringComparer.OrdinalIgnoreCase);
        foreach (var review in await named.ReadDecidedAsync(db, cancel))
        {
            reviews[review.Reference] = review;
            reviews[review.OwnReference ?? review.Reference] = review;
        }

        if (reviews.Count > 0)
        {
            // One after the other, since each allegation would repeat every decision; the context puts them where they belong.
            await named.SelectMany(r => r.Allegations).LoadAsync(cancel);
            await named.SelectMany(r => r.Recommendations).LoadAsync(cancel);
        }

        return reviews;
    }

    /// <summary>Reads what people have done with the reviews that no register tells of.</summary>
    public static Task ReadActsAsync(
        ICaseDb db,
        ActsSince since,
        IEnumerable<ComplaintReview> held,
        CancellationToken cancel
    ) =>
        since.ReadAsync(
            held,
            keys =>
            {
                List<ComplaintReviewId> ids = [.. keys.Select(k => new ComplaintReviewId(k))];
                return db.ComplaintReviews.Where(r => ids.Contains(r.Id)).SelectMany(r => r.Decisions);
            },
            cancel
        );
}
