using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>The application went on to the IOPC, and the applicant was told that it did and why.</summary>
[Requires(Permission.HandleReviews), Called("Forward to the IOPC")]
public sealed record ForwardToIopc(ComplaintReviewId Id, Seen Seen, DateOnly On, DateOnly ApplicantToldOn)
    : ICommand,
        IActOnRecord;

internal sealed class ForwardToIopcHandler(ReviewInHand hand) : IRequestHandler<ForwardToIopc, Result>
{
    public Task<Result> Handle(ForwardToIopc request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.Forward(request.On, request.ApplicantToldOn, act),
            cancellationToken
        );
}
