using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>The force was reminded of the answers, and of the deeds after them, that it owes on a review's recommendations.</summary>
[Requires(Permission.HandleReviews), Called("Record a reminder of the recommendations")]
public sealed record RemindForce(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class RemindForceHandler(ReviewInHand hand) : IRequestHandler<RemindForce, Result>
{
    public Task<Result> Handle(RemindForce request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.RemindForce(request.On, act), cancellationToken);
}
