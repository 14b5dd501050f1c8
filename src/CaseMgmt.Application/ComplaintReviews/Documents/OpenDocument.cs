using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// The file of a document, to be taken away; that it was is noted. Null when the review has no such document, does not open to the person,
/// or the scanner has set the file aside.
/// </summary>
[Requires(Permission.ReadReviews)]
public sealed record OpenDocument(ComplaintReviewId Id, int Number) : IQuery<OpenedDocument?>;

public sealed record OpenedDocument(string FileName, Stream Content);

internal sealed class OpenDocumentHandler(ICaseDb db, FileRoom room, ActingUser acting, IAccessLog accesses)
    : IRequestHandler<OpenDocument, OpenedDocument?>
{
    public async Task<OpenedDocument?> Handle(OpenDocument request, CancellationToken cancellationToken)
    {
        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Id);
        if (
            await asked.ReadDecidedAsync(db, cancellationToken) is not [var review]
            || review.Facts is not { } facts
            || facts.Documents.FirstOrDefault(d => d.Number == request.Number) is not { } document
            || facts.WhyClosedTo(acting.User.Id) is not null
            || await db.ReviewFiles.AnyAsync(
                f => f.Id == document.File.FileId && f.Scan == ScanState.Infected,
                cancellationToken
            )
            || await room.OpenAsync(document.File.FileId, cancellationToken) is not { } content
        )
        {
            return null;
        }

        accesses.OpenedDocument(document.File.FileId, $"{review.Reference}, document {document.Number}");
        return new OpenedDocument(document.File.FileName, content);
    }
}
