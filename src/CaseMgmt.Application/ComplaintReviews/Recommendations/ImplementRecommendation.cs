using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Recommendations;

/// <summary>What was recommended has been done.</summary>
/// <param name="Reason">The evidence.</param>
[Requires(Permission.HandleReviews), Called("Record that it was implemented")]
public sealed record ImplementRecommendation(ComplaintReviewId Id, Seen Seen, int Number, DateOnly On, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class ImplementRecommendationValidator : AbstractValidator<ImplementRecommendation>
{
    public ImplementRecommendationValidator()
    {
        RuleFor(r => r.Reason)
            .NotEmpty()
            .WithMessage("Say by what it is shown: the evidence stands in the history.")
            .AtMost(ActErrors.LongestReason, "The evidence");
    }
}

internal sealed class ImplementRecommendationHandler(ReviewInHand hand)
    : IRequestHandler<ImplementRecommendation, Result>
{
    public Task<Result> Handle(ImplementRecommendation request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.ImplementRecommendation(request.Number, request.On, act),
            cancellationToken
        );
}
