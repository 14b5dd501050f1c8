using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>A document does not belong to the review: it was another's, or came twice.</summary>
[Requires(Permission.HandleReviews), Called("Remove a document")]
public sealed record RemoveDocument(ComplaintReviewId Id, Seen Seen, int Number, string? Reason)
    : ICommand,
        IActOnRecord;

internal sealed class RemoveDocumentValidator : AbstractValidator<RemoveDocument>
{
    public RemoveDocumentValidator()
    {
        RuleFor(r => r.Reason).IsReason();
    }
}

internal sealed class RemoveDocumentHandler(ReviewInHand hand, ICaseDb db, TimeProvider clock)
    : IRequestHandler<RemoveDocument, Result>
{
    public async Task<Result> Handle(RemoveDocument request, CancellationToken cancellationToken)
    {
        var outcome = await hand.ActAsync(
            request.Id,
            (review, act) => review.RemoveDocument(request.Number, act),
            cancellationToken
        );
        if (outcome.IsDone)
        {
            await db.EndFilesAsync(request.Id, request.Number, clock.UtcNow(), cancellationToken);
        }

        return outcome;
    }
}
