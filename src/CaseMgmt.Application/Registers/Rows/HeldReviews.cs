using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>Reviews that a batch of rows tells of, with all that their acts need, in three commands however many there are.</summary>
internal static class HeldReviews
{
    public static async Task<Dictionary<string, ComplaintReview>> ReadAsync(
        ICaseDb db,
        string[] references,
        CancellationToken cancel
    )
    {
        var reviews = await db
            .ComplaintReviews.Where(r => references.Contains(r.Reference))
            .WithDecisions()
            .ToDictionaryAsync(r => r.Reference, StringComparer.Ordinal, cancel);
        if (reviews.Count > 0)
        {
            // One after the other, since each allegation would repeat every decision; the context puts them where they belong.
            var named = db.ComplaintReviews.Where(r => references.Contains(r.Reference));
            await named.SelectMany(r => r.Allegations).LoadAsync(cancel);
            await named.SelectMany(r => r.Recommendations).LoadAsync(cancel);
        }

        return reviews;
    }
}
