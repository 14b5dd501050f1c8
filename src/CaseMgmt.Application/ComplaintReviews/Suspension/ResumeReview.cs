using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Suspension;

/// <summary>A suspended review goes on.</summary>
[Requires(Permission.HandleReviews), Called("Resume")]
public sealed record ResumeReview(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class ResumeReviewHandler(ReviewInHand hand) : IRequestHandler<ResumeReview, Result>
{
    public Task<Result> Handle(ResumeReview request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.Resume(request.On, act), cancellationToken);
}
