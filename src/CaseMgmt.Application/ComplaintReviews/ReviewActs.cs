using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.ComplaintReviews;

/// <summary>The acts on a review: the one table of who may do what, and when.</summary>
public static class ReviewActs
{
    public static readonly RecordAct<ReviewFacts> Acknowledge = new(
        typeof(AcknowledgeReview),
        "acknowledge",
        "an open review that was not acknowledged yet",
        ComplaintReview.MayBeAcknowledged
    );

    public static readonly RecordAct<ReviewFacts> CorrectDay = new(
        typeof(CorrectReviewDay),
        "correct",
        "any review; only a date that it has",
        _ => true
    );

    /// <summary>In the order of a review's life.</summary>
    public static readonly IReadOnlyList<RecordAct<ReviewFacts>> All = [Acknowledge, CorrectDay];
}
