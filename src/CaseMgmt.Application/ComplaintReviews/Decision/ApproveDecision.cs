using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>A second person approves the draft.</summary>
[Requires(Permission.ApproveDecisions), Called("Approve the decision")]
public sealed record ApproveDecision(ComplaintReviewId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class ApproveDecisionHandler(ReviewInHand hand) : IRequestHandler<ApproveDecision, Result>
{
    public Task<Result> Handle(ApproveDecision request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.ApproveDraft(hand.By, act), cancellationToken);
}
