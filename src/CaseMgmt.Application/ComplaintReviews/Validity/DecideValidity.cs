using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>The application is decided valid, or invalid for a legal reason.</summary>
[Requires(Permission.HandleReviews), Called("Decide validity")]
public sealed record DecideValidity(
    ComplaintReviewId Id,
    Seen Seen,
    DateOnly On,
    Domain.ComplaintReviews.Validity Validity,
    InvalidReason? InvalidReason,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class DecideValidityValidator : AbstractValidator<DecideValidity>
{
    public DecideValidityValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class DecideValidityHandler(ReviewInHand hand) : IRequestHandler<DecideValidity, Result>
{
    public Task<Result> Handle(DecideValidity request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.DecideValidity(request.On, request.Validity, request.InvalidReason, act),
            cancellationToken
        );
}
