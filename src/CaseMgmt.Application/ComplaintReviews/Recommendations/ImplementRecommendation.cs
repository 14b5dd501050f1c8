using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>What was recommended has been done.</summary>
/// <param name="Evidence">What shows it.</param>
[Requires(Permission.HandleReviews), Called("Record that it was implemented")]
public sealed record ImplementRecommendation(ComplaintReviewId Id, Seen Seen, int Number, DateOnly On, string? Evidence)
    : ICommand,
        IActOnRecord;

internal sealed class ImplementRecommendationValidator : AbstractValidator<ImplementRecommendation>
{
    public ImplementRecommendationValidator()
    {
        RuleFor(r => r.Evidence).AtMost(ActErrors.LongestReason, "The evidence");
    }
}

internal sealed class ImplementRecommendationHandler(ReviewInHand hand)
    : IRequestHandler<ImplementRecommendation, Result>
{
    public Task<Result> Handle(ImplementRecommendation request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.ImplementRecommendation(request.Number, request.On, request.Evidence, act),
            cancellationToken
        );
}
