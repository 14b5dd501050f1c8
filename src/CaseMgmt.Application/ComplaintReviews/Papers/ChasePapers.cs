using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Papers;

/// <summary>The force was reminded of the papers it owes.</summary>
[Requires(Permission.HandleReviews), Called("Chase papers")]
public sealed record ChasePapers(ComplaintReviewId Id, Seen Seen, DateOnly On) : ICommand, IActOnRecord;

internal sealed class ChasePapersHandler(ReviewInHand hand) : IRequestHandler<ChasePapers, Result>
{
    public Task<Result> Handle(ChasePapers request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.ChasePapers(request.On, act), cancellationToken);
}
