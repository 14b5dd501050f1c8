using System.Security.Cryptography;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>The Word document of a letter, as it was written. That its review was opened is noted. Null where there is none for this person.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetLetterDocument(ComplaintReviewId Review, LetterId Id) : IQuery<LetterDocument?>;

/// <param name="Name">Of the file: the reference and what it is, without a person's name.</param>
/// <param name="IsAsWritten">Its hash is that which was recorded when it was written.</param>
public sealed record LetterDocument(string Name, byte[] Content, bool IsAsWritten);

internal sealed class GetLetterDocumentHandler(
    ICaseDb db,
    IDocumentStore documents,
    IAccessLog accesses,
    ActingUser acting
) : IRequestHandler<GetLetterDocument, LetterDocument?>
{
    public async Task<LetterDocument?> Handle(GetLetterDocument request, CancellationToken cancellationToken)
    {
        var letter = await db
            .Letters.AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == request.Id && l.ReviewId == request.Review, cancellationToken);
        if (letter is null)
        {
            return null;
        }

        var asked = db.ComplaintReviews.AsNoTracking().Where(r => r.Id == request.Review);
        if (await asked.ReadDecidedAsync(db, cancellationToken) is not [var review])
        {
            return null;
        }

        if (review.Facts.WhyClosedTo(acting.User.Id) is not null)
        {
            return null;
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        return await ReadAsync(documents, letter, cancellationToken);
    }

    /// <summary>The document out of the store; null where it is gone from there.</summary>
    internal static async Task<LetterDocument?> ReadAsync(
        IDocumentStore documents,
        Letter letter,
        CancellationToken cancel
    )
    {
        await using var stored = await documents.OpenReadAsync(letter.Document, cancel);
        if (stored is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stored.CopyToAsync(content, cancel);
        var bytes = content.ToArray();
        return new LetterDocument(
            $"{letter.ReviewReference.Replace('/', '-')} {Vocabulary.Of(letter.Kind)}.docx",
            bytes,
            Convert.ToHexString(SHA256.HashData(bytes)) == letter.Hash
        );
    }
}
