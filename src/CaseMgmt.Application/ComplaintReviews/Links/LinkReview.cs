using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Links;

/// <summary>A review has to do with another: both say so, each from its side.</summary>
/// <param name="Other">The reference of the other, as somebody types it: ours, or that of the office's own register.</param>
/// <param name="LinkKind">"Follows": this one comes after the other.</param>
[Requires(Permission.HandleReviews), Called("Link it with another review")]
public sealed record LinkReview(ComplaintReviewId Id, Seen Seen, string Other, LinkKind LinkKind, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class LinkReviewValidator : AbstractValidator<LinkReview>
{
    public LinkReviewValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class LinkReviewHandler(ICaseDb db, BothReviews both) : IRequestHandler<LinkReview, Result>
{
    public async Task<Result> Handle(LinkReview request, CancellationToken cancellationToken)
    {
        var typed = request.Other.Trim();
        var reference = CaseReference.Read(ReferenceSeries.Review, typed)?.ToString() ?? typed;
        var found = await db
            .ComplaintReviews.Where(r => r.Reference == reference || r.OwnReference == typed)
            .Select(r => new { r.Id, r.Reference })
            .Take(2)
            .ToListAsync(cancellationToken);
        return found is [var other]
            ? await both.ActAsync(
                request.Id,
                new Link(other.Id.Value, other.Reference),
                (review, link, isOther, act) =>
                    review.LinkWith(link, isOther ? request.LinkKind.FromTheOtherSide() : request.LinkKind, act),
                cancellationToken
            )
            : ReviewErrors.OtherUnknown;
    }
}

/// <summary>Two reviews that are told of their link in one act: both, or neither.</summary>
internal sealed class BothReviews(ReviewInHand hand)
{
    /// <param name="does">On a review, of its link with the other; true where it is the one that somebody else has linked.</param>
    public async Task<Result> ActAsync(
        ComplaintReviewId id,
        Link other,
        Func<ComplaintReview, Link, bool, Act, Result> does,
        CancellationToken cancel
    )
    {
        Link? self = null;
        var done = await hand.ActAsync(
            id,
            (review, act) =>
            {
                self = new Link(review.Id.Value, review.Reference);
                return does(review, other, false, act);
            },
            cancel
        );
        if (!done.IsDone)
        {
            return done;
        }

        // That the other has changed meanwhile disturbs nobody: of it nothing is replaced.
        var told = await hand.ActAsync(
            new ComplaintReviewId(other.Key),
            (review, act) => does(review, self!, true, act),
            cancel,
            replaces: false
        );
        return told.Errors.Any(e => e == ReviewErrors.ClosedToYou || e == ReviewErrors.DeclareFirst)
            ? ReviewErrors.OtherClosed
            : told;
    }
}
