using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Links;

/// <summary>Two reviews have nothing to do with each other after all, or not in this way.</summary>
[Requires(Permission.HandleReviews), Called("Take a link back")]
public sealed record TakeBackLink(ComplaintReviewId Id, Seen Seen, int Number, string? Reason) : ICommand, IActOnRecord;

internal sealed class TakeBackLinkValidator : AbstractValidator<TakeBackLink>
{
    public TakeBackLinkValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class TakeBackLinkHandler(ICaseDb db, BothReviews both) : IRequestHandler<TakeBackLink, Result>
{
    public async Task<Result> Handle(TakeBackLink request, CancellationToken cancellationToken)
    {
        var link = await db
            .ComplaintReviews.Where(r => r.Id == request.Id)
            .SelectMany(r => r.Decisions)
            .OfType<ReviewLinked>()
            .Where(l => l.Part == request.Number && l.SupersededAt == null)
            .Select(l => new
            {
                l.OtherId,
                l.OtherReference,
                l.LinkKind,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return link is null
            ? ReviewErrors.LinkNotChosen
            : await both.ActAsync(
                request.Id,
                new Link(link.OtherId.Value, link.OtherReference),
                (review, other, isOther, act) =>
                    review.TakeBackLink(other, isOther ? link.LinkKind.FromTheOtherSide() : link.LinkKind, act),
                cancellationToken
            );
    }
}
