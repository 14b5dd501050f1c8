using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>Compares the files of documents with what came in, by their hashes.</summary>
[Requires(Permission.CheckAudit)]
public sealed record CheckDocuments : IQuery<CheckedDocuments>;

/// <param name="Files">How many were compared.</param>
/// <param name="Faults">In words, one for each file that is another or is not there.</param>
public sealed record CheckedDocuments(int Files, IReadOnlyList<string> Faults);

internal sealed class CheckDocumentsHandler(ICaseDb db, FileRoom room)
    : IRequestHandler<CheckDocuments, CheckedDocuments>
{
    public async Task<CheckedDocuments> Handle(CheckDocuments request, CancellationToken cancellationToken)
    {
        var documents =
            from review in db.ComplaintReviews
            from document in review.Decisions.OfType<DocumentKept>()
            where document.SupersededAt == null
            orderby review.Reference, document.Part
            select new
            {
                review.Reference,
                document.Part,
                document.FileId,
                document.Sha256,
            };
        var files = 0;
        List<string> faults = [];
        await foreach (var document in documents.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            files++;
            var now = await room.HashAsync(document.FileId, cancellationToken);
            if (now != document.Sha256)
            {
                faults.Add(
                    $"{document.Reference}, document {document.Part}: {(now is null ? "its file is gone" : "its file is not as it came in")}. Restore it from the last good backup, or replace the document."
                );
            }
        }

        return new CheckedDocuments(files, faults);
    }
}
