using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>The force has answered a recommendation.</summary>
/// <param name="Answer">What the force says that it will do, or why it rejects, in its words.</param>
/// <param name="ToBeDoneBy">By when it will have done it; null where it does not say.</param>
[Requires(Permission.HandleReviews), Called("Record an answer")]
public sealed record AnswerRecommendation(
    ComplaintReviewId Id,
    Seen Seen,
    int Number,
    DateOnly On,
    RecommendationResponse Response,
    string? Answer,
    DateOnly? ToBeDoneBy
) : ICommand, IActOnRecord;

internal sealed class AnswerRecommendationValidator : AbstractValidator<AnswerRecommendation>
{
    public AnswerRecommendationValidator()
    {
        RuleFor(r => r.Answer)
            .AtMost(ActErrors.LongestReason, "The answer")
            .OverridePropertyName(nameof(RecommendationFacts.ForceAnswer));
    }
}

internal sealed class AnswerRecommendationHandler(ReviewInHand hand) : IRequestHandler<AnswerRecommendation, Result>
{
    public Task<Result> Handle(AnswerRecommendation request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) =>
                review.AnswerRecommendation(
                    request.Number,
                    request.On,
                    request.Response,
                    request.Answer,
                    request.ToBeDoneBy,
                    act
                ),
            cancellationToken
        );
}
