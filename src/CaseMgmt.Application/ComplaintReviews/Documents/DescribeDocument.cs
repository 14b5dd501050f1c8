using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>What is said of a document was wrong, or is known now: its type, whose it is, its marking, of which it is the redacted version.</summary>
[Requires(Permission.HandleReviews), Called("Change a document's particulars")]
public sealed record DescribeDocument(ComplaintReviewId Id, Seen Seen, int Number, DocumentParticulars Particulars)
    : ICommand,
        IActOnRecord;

internal sealed class DescribeDocumentHandler(ReviewInHand hand) : IRequestHandler<DescribeDocument, Result>
{
    public Task<Result> Handle(DescribeDocument request, CancellationToken cancellationToken) =>
        hand.ActAsync(
            request.Id,
            (review, act) => review.DescribeDocument(request.Number, request.Particulars, act),
            cancellationToken
        );
}
