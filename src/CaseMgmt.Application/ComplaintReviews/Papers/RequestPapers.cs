using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Papers;

/// <summary>The force is asked for the papers that the review needs.</summary>
/// <param name="Papers">Codes of the office's list of papers.</param>
[Requires(Permission.HandleReviews), Called("Request papers")]
public sealed record RequestPapers(ComplaintReviewId Id, Seen Seen, DateOnly On, IReadOnlyList<string> Papers)
    : ICommand,
        IActOnRecord;

internal sealed class RequestPapersHandler(ReviewInHand hand) : IRequestHandler<RequestPapers, Result>
{
    public Task<Result> Handle(RequestPapers request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.RequestPapers(request.On, request.Papers, act),
            cancellationToken
        );
}
