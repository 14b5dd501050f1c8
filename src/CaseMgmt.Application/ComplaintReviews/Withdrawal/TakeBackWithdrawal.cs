using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Withdrawal;

/// <summary>A withdrawal was recorded by mistake, or taken back in time: the review goes on.</summary>
[Requires(Permission.HandleReviews), Called("Take back a withdrawal")]
public sealed record TakeBackWithdrawal(ComplaintReviewId Id, Seen Seen, string? Reason) : ICommand, IActOnRecord;

internal sealed class TakeBackWithdrawalValidator : AbstractValidator<TakeBackWithdrawal>
{
    public TakeBackWithdrawalValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class TakeBackWithdrawalHandler(ReviewInHand hand) : IRequestHandler<TakeBackWithdrawal, Result>
{
    public Task<Result> Handle(TakeBackWithdrawal request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.TakeBackWithdrawal(act), cancellationToken);
}
