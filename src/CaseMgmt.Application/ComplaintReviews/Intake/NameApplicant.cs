using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>The applicant is reached otherwise, needs something, or was written down wrongly.</summary>
/// <param name="Reason">Needed where something takes the place of what is recorded.</param>
[Requires(Permission.HandleReviews), Called("Change the applicant's details")]
public sealed record NameApplicant(ComplaintReviewId Id, Seen Seen, ApplicantDetails Applicant, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class NameApplicantValidator : AbstractValidator<NameApplicant>
{
    public NameApplicantValidator()
    {
        RuleFor(r => r.Applicant).SetValidator(new ApplicantDetailsValidator());
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class NameApplicantHandler(ReviewInHand hand) : IRequestHandler<NameApplicant, Result>
{
    public Task<Result> Handle(NameApplicant request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.NameApplicant(request.Applicant.Named, request.Applicant.Contact, act),
            cancellationToken
        );
}
