using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Papers;

/// <summary>Papers came from the force, some or all of those that it owes.</summary>
/// <param name="Papers">Codes of those that came; none where the request did not list any.</param>
[Requires(Permission.HandleReviews), Called("Record papers")]
public sealed record ReceivePapers(ComplaintReviewId Id, Seen Seen, DateOnly On, IReadOnlyList<string> Papers)
    : ICommand,
        IActOnRecord;

internal sealed class ReceivePapersHandler(ReviewInHand hand) : IRequestHandler<ReceivePapers, Result>
{
    public Task<Result> Handle(ReceivePapers request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.ReceivePapers(request.On, request.Papers, act),
            cancellationToken
        );
}
