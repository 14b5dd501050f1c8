using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>The applicant was told that the application has arrived.</summary>
/// <param name="On">The day on which the acknowledgement went out.</param>
[Requires(Permission.HandleReviews), Called("Acknowledge")]
public sealed record AcknowledgeReview(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class AcknowledgeReviewHandler(ReviewInHand hand) : IRequestHandler<AcknowledgeReview, Result>
{
    public Task<Result> Handle(AcknowledgeReview request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, told) => review.Acknowledge(request.On, told), cancellationToken);
}
