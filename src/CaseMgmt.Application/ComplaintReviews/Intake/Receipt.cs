using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>A request for a review becomes a record with a reference, whoever wrote it down: the officer who keyed it in, or the applicant.</summary>
internal sealed class Receipt(ICaseDb db, IReferences references, CurrentAct act)
{
    /// <param name="on">The London day of receipt, which gives the financial year of the reference.</param>
    public async Task<Result<ComplaintReview>> TakeAsync(
        ComplaintReviewId id,
        DateOnly on,
        IReadOnlyCollection<ReviewDecision> decisions,
        CancellationToken cancel
    )
    {
        var told = await act.TellAsync(cancel);
        // A number is given out for good: not for a form that has to be mended first.
        if (ComplaintReview.Check(decisions, told.Rules) is { IsDone: false } refused)
        {
            return Result.Refused<ComplaintReview>(refused.Errors);
        }

        var reference = await references.NextAsync(ReferenceSeries.Review, FinancialYear.Of(on), cancel);
        var review = ComplaintReview.Receive(reference, decisions, told, id);
        if (review.IsDone)
        {
            db.ComplaintReviews.Add(review.Value);
        }

        return review;
    }

    /// <summary>Was the form sent before? Its review has the key that the form brought along.</summary>
    public Task<bool> IsHeldAsync(ComplaintReviewId id, CancellationToken cancel) =>
        db.ComplaintReviews.AnyAsync(r => r.Id == id, cancel);
}
