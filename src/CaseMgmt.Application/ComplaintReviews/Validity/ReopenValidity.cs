using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>A validity decision is taken back, for a reason: the review is open again.</summary>
[Requires(Permission.HandleReviews), Called("Reopen")]
public sealed record ReopenValidity(ComplaintReviewId Id, Seen Seen, string? Reason) : ICommand, IActOnRecord;

internal sealed class ReopenValidityValidator : AbstractValidator<ReopenValidity>
{
    public ReopenValidityValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class ReopenValidityHandler(ReviewInHand hand) : IRequestHandler<ReopenValidity, Result>
{
    public Task<Result> Handle(ReopenValidity request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.ReopenValidity(act), cancellationToken);
}
