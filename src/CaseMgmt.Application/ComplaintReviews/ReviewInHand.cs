using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews;

/// <summary>The review that somebody acts on: as it is now, with all that its acts need, unless another has changed it meanwhile.</summary>
internal sealed class ReviewInHand(ICaseDb db, CurrentAct act)
{
    /// <summary>Who acts, as records point to them.</summary>
    public Link By => act.By.Link;

    public Task<Result> ActAsync(
        ComplaintReviewId id,
        Func<ComplaintReview, Act, Result> does,
        CancellationToken cancel,
        bool opensFirst = true,
        bool replaces = true
    ) => ActAsync(id, (review, told) => Task.FromResult(does(review, told)), cancel, opensFirst, replaces);

    /// <summary>
    /// The same where the act asks for something else that others change with the review: asked after the review was read, what they
    /// do in between is a change of the review, and the act is done anew.
    /// </summary>
    /// <param name="opensFirst">The act needs the review to be open to the person; the declaration that opens it does not.</param>
    /// <param name="replaces">It may take the place of something that was not on the screen; what only adds does not.</param>
    /// <exception cref="RecordChangedException">It is not what was on the screen.</exception>
    public async Task<Result> ActAsync(
        ComplaintReviewId id,
        Func<ComplaintReview, Act, Task<Result>> does,
        CancellationToken cancel,
        bool opensFirst = true,
        bool replaces = true
    )
    {
        var found = await db.ComplaintReviews.Where(r => r.Id == id).ReadDecidedAsync(db, cancel);
        if (found is not [var review])
        {
            return ReviewErrors.Unknown;
        }

        if (opensFirst && review.Facts.WhyClosedTo(act.By.Id) is { } closed)
        {
            return closed;
        }

        // One after the other, since each would repeat every decision.
        var children = db.ComplaintReviews.Where(r => r.Id == id);
        await children.SelectMany(r => r.Allegations).LoadAsync(cancel);
        await children.SelectMany(r => r.Recommendations).LoadAsync(cancel);
        if (replaces)
        {
            act.Saw(review);
        }

        return await does(review, await act.TellAsync(cancel));
    }
}
