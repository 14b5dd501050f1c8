using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The draft goes back to the reviewer with what has to be mended.</summary>
[Requires(Permission.ApproveDecisions), Called("Return the draft")]
public sealed record ReturnDecision(ComplaintReviewId Id, Seen Seen, string? Reason) : ICommand, IActOnRecord;

internal sealed class ReturnDecisionValidator : AbstractValidator<ReturnDecision>
{
    public ReturnDecisionValidator()
    {
        RuleFor(r => r.Reason)
            .NotEmpty()
            .WithMessage(ReviewErrors.CommentsMissing.Message)
            .AtMost(ActErrors.LongestReason, "What has to be mended");
    }
}

internal sealed class ReturnDecisionHandler(ReviewInHand hand) : IRequestHandler<ReturnDecision, Result>
{
    public Task<Result> Handle(ReturnDecision request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.ReturnDraft(hand.By, act), cancellationToken);
}
