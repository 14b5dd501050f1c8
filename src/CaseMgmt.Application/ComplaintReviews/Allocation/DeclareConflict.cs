using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>The reviewer says, before reading, whether they have a conflict of interest.</summary>
[Requires(Permission.HandleReviews), Called("Declare a conflict of interest, or none")]
public sealed record DeclareConflict(ComplaintReviewId Id, Seen Seen, bool HasConflict, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class DeclareConflictValidator : AbstractValidator<DeclareConflict>
{
    public DeclareConflictValidator()
    {
        RuleFor(r => r.Reason).AtMost(ActErrors.LongestReason, "The reason");
    }
}

internal sealed class DeclareConflictHandler(ReviewInHand hand) : IRequestHandler<DeclareConflict, Result>
{
    public Task<Result> Handle(DeclareConflict request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.DeclareConflict(hand.By, request.HasConflict, act),
            cancellationToken,
            opensFirst: false
        );
}
