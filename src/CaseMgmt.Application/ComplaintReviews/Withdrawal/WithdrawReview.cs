using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Withdrawal;

/// <summary>The application, or the complaint itself, was withdrawn: the review ends, and is not invalid.</summary>
/// <param name="Reason">Who told this office, and how.</param>
[Requires(Permission.HandleReviews), Called("Record a withdrawal")]
public sealed record WithdrawReview(
    ComplaintReviewId Id,
    Seen Seen,
    Domain.ComplaintReviews.Withdrawal Of,
    DateOnly On,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class WithdrawReviewValidator : AbstractValidator<WithdrawReview>
{
    public WithdrawReviewValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class WithdrawReviewHandler(ReviewInHand hand) : IRequestHandler<WithdrawReview, Result>
{
    public Task<Result> Handle(WithdrawReview request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.Withdraw(request.Of, request.On, act), cancellationToken);
}
