using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Updates;

/// <summary>The applicant was told how the review stands.</summary>
/// <param name="Reason">What was said, where somebody may want to know it.</param>
[Requires(Permission.HandleReviews), Called("Update the applicant")]
public sealed record UpdateApplicant(ComplaintReviewId Id, Seen Seen, DateOnly On, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class UpdateApplicantValidator : AbstractValidator<UpdateApplicant>
{
    public UpdateApplicantValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "What was said");
    }
}

internal sealed class UpdateApplicantHandler(ReviewInHand hand) : IRequestHandler<UpdateApplicant, Result>
{
    public Task<Result> Handle(UpdateApplicant request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.UpdateApplicant(request.On, act), cancellationToken);
}
