using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Validity;

/// <summary>A late application is let in because the special circumstances make it just, or it is not (2020 Regulations, regulation 29).</summary>
[Requires(Permission.HandleReviews), Called("Decide an extension")]
public sealed record DecideExtension(ComplaintReviewId Id, Seen Seen, ExtensionDecision Extension, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class DecideExtensionValidator : AbstractValidator<DecideExtension>
{
    public DecideExtensionValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class DecideExtensionHandler(ReviewInHand hand) : IRequestHandler<DecideExtension, Result>
{
    public Task<Result> Handle(DecideExtension request, CancellationToken cancellationToken) =>
        hand.ActAsync(request.Id, (review, act) => review.DecideExtension(request.Extension, act), cancellationToken);
}
