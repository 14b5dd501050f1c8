namespace CaseMgmt.Infrastructure.Documents;

/// <summary>What a form of the document store does beside keeping documents.</summary>
internal interface IDocumentPlace
{
    // Who works notes it every few seconds; what was not noted for so long, nobody waits for.
    static readonly TimeSpan ProgressIsNews = TimeSpan.FromDays(1);

    /// <summary>At the start: makes the place if it may, and removes what killed processes have left there.</summary>
    Task TidyAsync(CancellationToken cancel);

    /// <summary>Why no document can be written; null when one can.</summary>
    Task<string?> WhyUnwritableAsync(CancellationToken cancel);
}
