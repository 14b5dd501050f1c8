using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Suspension;

/// <summary>The review stands still for a reason, until it is looked at again.</summary>
/// <param name="ReviewOn">When somebody looks whether it can go on.</param>
[Requires(Permission.HandleReviews), Called("Suspend")]
public sealed record SuspendReview(
    ComplaintReviewId Id,
    Seen Seen,
    SuspensionReason SuspensionReason,
    DateOnly On,
    DateOnly ReviewOn,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class SuspendReviewValidator : AbstractValidator<SuspendReview>
{
    public SuspendReviewValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class SuspendReviewHandler(ReviewInHand hand) : IRequestHandler<SuspendReview, Result>
{
    public Task<Result> Handle(SuspendReview request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.Suspend(request.SuspensionReason, request.On, request.ReviewOn, act),
            cancellationToken
        );
}
