using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>A dated decision or event in the life of a review. Each kind stands beside the acts of its stage.</summary>
public abstract class ReviewDecision : DatedDecision
{
    /// <summary>Of decisions about one part, which is told first: a recommendation is made before it is answered.</summary>
    internal virtual int Step => 0;

    /// <summary>
    /// Does the office's register of reviews tell of it? What it tells no longer is taken back; of all else it knows nothing.
    /// </summary>
    internal virtual bool StandsInRegister => true;

    /// <summary>What somebody wrote in it, to be found by the search.</summary>
    internal virtual IEnumerable<string?> Words => [Why];

    /// <summary>By what it tells the review's people are found (<see cref="Folding"/>).</summary>
    internal virtual IEnumerable<string> Keys => [];

    /// <summary>What holds of the review once this is in force.</summary>
    internal abstract ReviewFacts Onto(ReviewFacts facts);
}
