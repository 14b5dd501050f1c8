using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>Finds texts by their words.</summary>
public interface ITextIndex
{
    /// <summary>So many of the latest texts are looked at; null where an index knows all of them.</summary>
    int? LooksAt { get; }

    /// <summary>
    /// The keys (<see cref="ReviewText.Id"/>) of the texts that hold every word of the term, or words that begin so; at most so many, the
    /// latest first. Null where it took too long to look.
    /// </summary>
    Task<IReadOnlyList<long>?> HoldingAsync(SearchTerm term, int most, CancellationToken cancel);
}
