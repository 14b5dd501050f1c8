using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>The force asked in time for more time to answer, and has it.</summary>
[Requires(Permission.HandleReviews), Called("Extend the time to answer")]
public sealed record ExtendAnswer(
    ComplaintReviewId Id,
    Seen Seen,
    int Number,
    DateOnly AskedOn,
    DateOnly Until,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class ExtendAnswerValidator : AbstractValidator<ExtendAnswer>
{
    public ExtendAnswerValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class ExtendAnswerHandler(ReviewInHand hand) : IRequestHandler<ExtendAnswer, Result>
{
    public Task<Result> Handle(ExtendAnswer request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.ExtendAnswer(request.Number, request.AskedOn, request.Until, act),
            cancellationToken
        );
}
