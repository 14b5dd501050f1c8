using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>Who reviews, this office or the IOPC: the answers suggest it, a person decides.</summary>
/// <param name="Reason">Needed where the decision is not what the answers suggest.</param>
[Requires(Permission.HandleReviews), Called("Assess the review body")]
public sealed record AssessBody(
    ComplaintReviewId Id,
    Seen Seen,
    BodyAnswers Answers,
    ReviewBody ReviewBody,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class AssessBodyValidator : AbstractValidator<AssessBody>
{
    public AssessBodyValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class AssessBodyHandler(ReviewInHand hand) : IRequestHandler<AssessBody, Result>
{
    public Task<Result> Handle(AssessBody request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.AssessBody(request.Answers, request.ReviewBody, act),
            cancellationToken
        );
}
