using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>The applicant was reminded, once.</summary>
[Requires(Permission.HandleReviews), Called("Remind the applicant")]
public sealed record ChaseApplicant(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class ChaseApplicantHandler(ReviewInHand hand) : IRequestHandler<ChaseApplicant, Result>
{
    public Task<Result> Handle(ChaseApplicant request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.ChaseApplicant(request.On, act), cancellationToken);
}
