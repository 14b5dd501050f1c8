using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>The applicant has answered what was asked.</summary>
[Requires(Permission.HandleReviews), Called("Record the applicant's answer")]
public sealed record HearApplicant(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class HearApplicantHandler(ReviewInHand hand) : IRequestHandler<HearApplicant, Result>
{
    public Task<Result> Handle(HearApplicant request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.HearApplicant(request.On, act), cancellationToken);
}
