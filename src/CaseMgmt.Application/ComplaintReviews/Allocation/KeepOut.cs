using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>A named person may neither open the review nor act on it.</summary>
[Requires(Permission.HandleReviews), Called("Keep somebody out")]
public sealed record KeepOut(ComplaintReviewId Id, Seen Seen, PersonId To, string? Reason) : ICommand, IActOnRecord;

internal sealed class KeepOutValidator : AbstractValidator<KeepOut>
{
    public KeepOutValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class KeepOutHandler(ReviewInHand hand, Colleagues colleagues) : IRequestHandler<KeepOut, Result>
{
    public async Task<Result> Handle(KeepOut request, CancellationToken cancellationToken) =>
        await colleagues.FindAsync(request.To, cancellationToken) is { Link: var to }
            ? await hand.ActAsync(request.Id, (review, act) => review.KeepOut(to, act), cancellationToken)
            : ReviewErrors.ReviewerNotChosen;
}
