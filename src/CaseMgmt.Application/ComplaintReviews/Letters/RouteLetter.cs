using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>
/// A letter that waits goes otherwise than was said: by e-mail, since an address was entered, or by post after all. It is the same letter,
/// and nobody has posted it or taken it yet.
/// </summary>
[Requires(Permission.HandleReviews), Called("Send a letter another way")]
public sealed record RouteLetter(ComplaintReviewId Review, LetterId Id, Seen Seen, LetterRoute Route)
    : ICommand,
        IActOnRecord;

internal sealed class RouteLetterHandler(LetterInHand hand) : IRequestHandler<RouteLetter, Result>
{
    public Task<Result> Handle(RouteLetter request, CancellationToken cancellationToken) =>
        hand.SendAsync(
            request.Review,
            request.Id,
            request.Route,
            (letter, address, act) => letter.GoOtherwise(request.Route, address, act),
            cancellationToken
        );
}
