using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>The documents of a review, each original with its redacted versions after it. That they were looked at is noted. Null when there is no such review.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetDocuments(ComplaintReviewId Id) : IQuery<ReviewDocuments?>;

/// <param name="ClosedBecause">Why the review does not open to the person; then nothing of it is told.</param>
/// <param name="Facts">For the acts that are possible.</param>
public sealed record ReviewDocuments(
    Guid Id,
    string Reference,
    Error? ClosedBecause,
    ReviewFacts Facts,
    IReadOnlyList<DocumentRow> Documents
);

/// <summary>A document with what is known of its file.</summary>
public sealed record DocumentRow(
    int Number,
    string FileName,
    DocumentParticulars Particulars,
    string Sha256,
    FileKind Kind,
    long Bytes,
    ScanState Scan,
    string? Threat,
    TextState Text
);

internal sealed class GetDocumentsHandler(ICaseDb db, ActingUser acting, IAccessLog accesses)
    : IRequestHandler<GetDocuments, ReviewDocuments?>
{
    public async Task<ReviewDocuments?> Handle(GetDocuments request, CancellationToken cancellationToken)
    {
        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Id);
        if (await asked.ReadDecidedAsync(db, cancellationToken) is not [var review])
        {
            return null;
        }

        var facts = review.Facts;
        if (facts.WhyClosedTo(acting.User.Id) is { } closed)
        {
            return new ReviewDocuments(review.Id.Value, review.Reference, closed, ReviewFacts.Nothing, []);
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        // Those that were replaced too: one may have been since the review was read.
        var files = await db
            .ReviewFiles.AsNoTracking()
            .Where(f => f.ReviewId == request.Id)
            .ToDictionaryAsync(f => f.Id, cancellationToken);
        return new ReviewDocuments(
            review.Id.Value,
            review.Reference,
            null,
            facts,
            [
                .. facts
                    .Documents.OrderBy(d => d.Particulars.RedactedOf ?? d.Number)
                    .ThenBy(d => d.Number)
                    .Select(d => Row(d, files[d.File.FileId])),
            ]
        );
    }

    private static DocumentRow Row(DocumentFacts document, ReviewFile file) =>
        new(
            document.Number,
            document.File.FileName,
            document.Particulars,
            document.File.Sha256,
            file.Kind,
            file.Bytes,
            file.Scan,
            file.Threat,
            file.Text
        );
}
