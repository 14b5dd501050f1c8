using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>The force has answered a recommendation.</summary>
/// <param name="Reason">What the force says it will do, or why it rejects.</param>
[Requires(Permission.HandleReviews), Called("Record an answer")]
public sealed record AnswerRecommendation(
    ComplaintReviewId Id,
    Seen Seen,
    int Number,
    DateOnly On,
    RecommendationResponse Response,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class AnswerRecommendationValidator : AbstractValidator<AnswerRecommendation>
{
    public AnswerRecommendationValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class AnswerRecommendationHandler(ReviewInHand hand) : IRequestHandler<AnswerRecommendation, Result>
{
    public Task<Result> Handle(AnswerRecommendation request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.AnswerRecommendation(request.Number, request.On, request.Response, act),
            cancellationToken
        );
}
