using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Contact;

/// <summary>The applicant reaches the office as everybody does again.</summary>
[Requires(Permission.ApproveDecisions), Called("Lift the restriction of contact")]
public sealed record LiftRestriction(ComplaintReviewId Id, Seen Seen, string? Reason) : ICommand, IActOnRecord;

internal sealed class LiftRestrictionValidator : AbstractValidator<LiftRestriction>
{
    public LiftRestrictionValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class LiftRestrictionHandler(ReviewInHand hand) : IRequestHandler<LiftRestriction, Result>
{
    public Task<Result> Handle(LiftRestriction request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.LiftRestriction(act), cancellationToken);
}
