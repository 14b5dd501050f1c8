using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The draft recommends it no longer.</summary>
[Requires(Permission.HandleReviews), Called("Take back a recommendation")]
public sealed record TakeBackProposal(ComplaintReviewId Id, Seen Seen, int Number) : ICommand, IActOnRecord;

internal sealed class TakeBackProposalHandler(ReviewInHand hand) : IRequestHandler<TakeBackProposal, Result>
{
    public Task<Result> Handle(TakeBackProposal request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.TakeBackProposal(request.Number, act), cancellationToken);
}
