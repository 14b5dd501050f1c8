using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Decision;

/// <summary>The reviewer writes down what they find of each allegation, as far as they have come.</summary>
[Requires(Permission.HandleReviews), Called("Draft the decision")]
public sealed record DraftDecision(
    ComplaintReviewId Id,
    Seen Seen,
    IReadOnlyList<AssessmentFacts> Assessments,
    bool GivesFeedback,
    string? Feedback
) : ICommand, IActOnRecord;

internal sealed class DraftDecisionValidator : AbstractValidator<DraftDecision>
{
    public DraftDecisionValidator()
    {
        RuleForEach(r => r.Assessments)
            .ChildRules(a => a.RuleFor(x => x.Reasons).AtMost(ActErrors.LongestReason, "The reasons"));
        RuleFor(r => r.Feedback).AtMost(ActErrors.LongestReason, "The feedback");
    }
}

internal sealed class DraftDecisionHandler(ReviewInHand hand) : IRequestHandler<DraftDecision, Result>
{
    public Task<Result> Handle(DraftDecision request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) =>
                review.DraftDecision(hand.By, request.Assessments, request.GivesFeedback, request.Feedback, act),
            cancellationToken
        );
}
