using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The draft is complete and goes to a second person.</summary>
[Requires(Permission.HandleReviews), Called("Submit for approval")]
public sealed record SubmitDecision(ComplaintReviewId Id, Seen Seen) : ICommand, IActOnRecord;

internal sealed class SubmitDecisionHandler(ReviewInHand hand) : IRequestHandler<SubmitDecision, Result>
{
    public Task<Result> Handle(SubmitDecision request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.SubmitDraft(hand.By, act), cancellationToken);
}
