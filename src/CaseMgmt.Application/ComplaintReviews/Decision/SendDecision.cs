using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The decision letter goes to the applicant and the force: the review is closed.</summary>
[Requires(Permission.HandleReviews), Called("Send the decision")]
public sealed record SendDecision(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class SendDecisionHandler(ReviewInHand hand) : IRequestHandler<SendDecision, Result>
{
    public Task<Result> Handle(SendDecision request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.SendDecision(request.On, act), cancellationToken);
}
