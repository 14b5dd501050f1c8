using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The draft recommends something to the force; it is made when the decision letter goes.</summary>
[Requires(Permission.HandleReviews), Called("Recommend something")]
public sealed record ProposeRecommendation(
    ComplaintReviewId Id,
    Seen Seen,
    RecommendationType Type,
    string Theme,
    string Text
) : ICommand, IActOnRecord;

internal sealed class ProposeRecommendationValidator : AbstractValidator<ProposeRecommendation>
{
    public ProposeRecommendationValidator()
    {
        RuleFor(r => r.Theme).NotEmpty().WithMessage("Enter a theme, such as Communication.").AtMost(200, "The theme");
        RuleFor(r => r.Text).AtMost(4000, "What is recommended");
    }
}

internal sealed class ProposeRecommendationHandler(ReviewInHand hand) : IRequestHandler<ProposeRecommendation, Result>
{
    public Task<Result> Handle(ProposeRecommendation request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.Propose(request.Type, request.Theme, request.Text, act),
            cancellationToken
        );
}
