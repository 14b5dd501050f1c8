using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>
/// Reviews by the words of their text or of their documents, those received last first; and what was not searched. A review from which the
/// person is kept out, or on which they have still to declare, is not found.
/// </summary>
[Requires(Permission.ReadReviews)]
public sealed record SearchReviewTexts(SearchTerm Term) : IQuery<TextsFound>;

/// <param name="Hits">Null where the search took too long: no text was searched.</param>
/// <param name="LooksAt">So many of the latest texts were looked at; null for all of them.</param>
/// <param name="NotSearched">How many documents were not searched, by why not.</param>
public sealed record TextsFound(Found<TextHit>? Hits, int? LooksAt, IReadOnlyDictionary<TextState, int> NotSearched);

/// <param name="Document">The number of the document that holds the words; null for the review's own text.</param>
public sealed record TextHit(Guid Id, string Reference, DateOnly ReceivedOn, ReviewState State, int? Document);

internal sealed class SearchReviewTextsHandler(ICaseDb db, ITextIndex index, ActingUser acting, IAccessLog accesses)
    : IRequestHandler<SearchReviewTexts, TextsFound>
{
    // The latest of very many: a longer term finds fewer.
    private const int MostTexts = 500;

    public async Task<TextsFound> Handle(SearchReviewTexts request, CancellationToken cancellationToken)
    {
        var reviews = db.ComplaintReviews.AsNoTracking();
        var names = db.NamesOf(acting.User.Id);
        var (closed, undeclared) = (reviews.KeptFrom(names), reviews.ToBeDeclaredBy(names));
        var texts = await index.HoldingAsync(request.Term, MostTexts, cancellationToken);
        if (texts is null)
        {
            return new TextsFound(null, index.LooksAt, new Dictionary<TextState, int>());
        }

        var hits = await (
            from text in db.ReviewTexts
            where texts.Contains(text.Id)
            join review in reviews on text.ReviewId equals review.Id
            // The text of a file that was removed or set aside this moment may still be there.
            where
                text.FileId == null
                || db.ReviewFiles.Any(f => f.Id == text.FileId && f.EndedAt == null && f.Scan != ScanState.Infected)
            where !closed.Any(c => c.Id == review.Id) && !undeclared.Any(u => u.Id == review.Id)
            orderby review.ReceivedOn descending, review.Reference descending, text.Id
            select new TextHit(
                review.Id.Value,
                review.Reference,
                review.ReceivedOn,
                review.State,
                db.ReviewFiles.Where(f => f.Id == text.FileId).Select(f => (int?)f.Number).FirstOrDefault()
            )
        )
            .Take(Found<TextHit>.Most + 1)
            .ToListAsync(cancellationToken);
        var found = Found<TextHit>.Of(hits);
        // Whoever finds a word in a review has read of it.
        foreach (var hit in found.Rows.DistinctBy(h => h.Id))
        {
            accesses.Opened(RecordKind.ComplaintReview, hit.Id, hit.Reference);
        }

        var left = await db
            .ReviewFiles.Where(f => f.EndedAt == null && f.Text != TextState.Searched)
            .GroupBy(f => f.Text)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new TextsFound(found, index.LooksAt, left);
    }
}
