using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>The applicant is asked for what is missing and can be cured.</summary>
[Requires(Permission.HandleReviews), Called("Ask the applicant")]
public sealed record AskApplicant(ComplaintReviewId Id, Seen Seen, DateOnly On, string? Missing)
    : ICommand,
        IActOnRecord;

internal sealed class AskApplicantValidator : AbstractValidator<AskApplicant>
{
    public AskApplicantValidator()
    {
        RuleFor(r => r.Missing).AtMost(4000, "What is missing");
    }
}

internal sealed class AskApplicantHandler(ReviewInHand hand) : IRequestHandler<AskApplicant, Result>
{
    public Task<Result> Handle(AskApplicant request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.AskApplicant(request.On, request.Missing ?? "", act),
            cancellationToken
        );
}
