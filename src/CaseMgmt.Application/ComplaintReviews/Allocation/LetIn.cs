using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>Somebody was kept out without need and may open the review again.</summary>
[Requires(Permission.HandleReviews), Called("Let somebody in again")]
public sealed record LetIn(ComplaintReviewId Id, Seen Seen, PersonId To, string? Reason) : ICommand, IActOnRecord;

internal sealed class LetInValidator : AbstractValidator<LetIn>
{
    public LetInValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class LetInHandler(ReviewInHand hand) : IRequestHandler<LetIn, Result>
{
    public Task<Result> Handle(LetIn request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.LetIn(request.To, act), cancellationToken);
}
