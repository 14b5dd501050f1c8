using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Contact;

/// <summary>The chief executive restricts how the applicant reaches the office, or goes on with that.</summary>
/// <param name="Reason">Why: it is part of the history, and what is looked at again.</param>
[Requires(Permission.ApproveDecisions), Called("Restrict contact")]
public sealed record RestrictContact(
    ComplaintReviewId Id,
    Seen Seen,
    string Restriction,
    string Considered,
    DateOnly From,
    DateOnly ReviewOn,
    string? Reason
) : ICommand, IActOnRecord;

internal sealed class RestrictContactValidator : AbstractValidator<RestrictContact>
{
    private const int LongestText = 1000;

    public RestrictContactValidator()
    {
        RuleFor(r => r.Restriction).AtMost(LongestText, "The restriction");
        RuleFor(r => r.Considered).AtMost(LongestText, "What was considered");
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class RestrictContactHandler(ReviewInHand hand) : IRequestHandler<RestrictContact, Result>
{
    public Task<Result> Handle(RestrictContact request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) =>
                review.RestrictContact(
                    new ContactRestriction(request.Restriction, request.Considered, request.From, request.ReviewOn),
                    act
                ),
            cancellationToken
        );
}
