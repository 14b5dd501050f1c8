using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>The review is given to a person of the office, or to another in their place.</summary>
[Requires(Permission.HandleReviews), Called("Allocate")]
public sealed record AllocateReview(ComplaintReviewId Id, Seen Seen, PersonId To, DateOnly On, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class AllocateReviewValidator : AbstractValidator<AllocateReview>
{
    public AllocateReviewValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class AllocateReviewHandler(ReviewInHand hand, Colleagues colleagues)
    : IRequestHandler<AllocateReview, Result>
{
    public async Task<Result> Handle(AllocateReview request, CancellationToken cancellationToken) =>
        await colleagues.FindAsync(request.To, cancellationToken) is { HandlesReviews: true, Link: var to }
            ? await hand.ActAsync(request.Id, (review, act) => review.Allocate(to, request.On, act), cancellationToken)
            : ReviewErrors.ReviewerNotChosen;
}
