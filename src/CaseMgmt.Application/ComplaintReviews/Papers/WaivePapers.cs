using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Papers;

/// <summary>The review can do without what the force does not send.</summary>
[Requires(Permission.HandleReviews), Called("Waive papers")]
public sealed record WaivePapers(ComplaintReviewId Id, Seen Seen, IReadOnlyList<string> Papers, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class WaivePapersValidator : AbstractValidator<WaivePapers>
{
    public WaivePapersValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class WaivePapersHandler(ReviewInHand hand) : IRequestHandler<WaivePapers, Result>
{
    public Task<Result> Handle(WaivePapers request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.WaivePapers(request.Papers, act), cancellationToken);
}
