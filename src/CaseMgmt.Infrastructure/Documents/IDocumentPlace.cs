using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>What a form of the document store does beside keeping documents.</summary>
public interface IDocumentPlace : IDocumentStore
{
    /// <summary>The folder of the notes of progress: who works writes them every few seconds, and nobody keeps them.</summary>
    internal const string Progress = "progress";

    /// <summary>What was not noted for so long, nobody waits for.</summary>
    internal static readonly TimeSpan ProgressIsNews = TimeSpan.FromDays(1);

    /// <summary>Where the documents lie, in words: "the folder /srv/office", "the container casemgmt of Azure Blob Storage".</summary>
    string Where { get; }

    /// <summary>The names of all documents; notes of progress are none.</summary>
    Task<IReadOnlyList<string>> AllAsync(CancellationToken cancel);

    /// <summary>At the start: makes the place if it may, and removes what killed processes have left there.</summary>
    Task TidyAsync(CancellationToken cancel);

    /// <summary>Why no document can be written; null when one can.</summary>
    Task<string?> WhyUnwritableAsync(CancellationToken cancel);
}
