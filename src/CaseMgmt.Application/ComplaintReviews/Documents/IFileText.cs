using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// Reads the text out of a file, so that it is found. What the file does to its reader comes to <see cref="FileText.CannotBeRead"/>; a fault
/// of the stream comes out as it is.
/// </summary>
public interface IFileText
{
    /// <param name="content">From its beginning.</param>
    /// <param name="bytes">Its length.</param>
    Task<FileText> ReadAsync(Stream content, FileKind kind, long bytes, CancellationToken cancel);
}

/// <param name="Text">Of a file that is searched; null otherwise.</param>
public sealed record FileText(TextState State, string? Text)
{
    /// <summary>More of one file is not searched: a book of two thousand pages.</summary>
    public const int Longest = 4_000_000;

    public static FileText CannotBeRead { get; } = new(TextState.CannotBeRead, null);

    /// <summary>Without a word in it there is nothing to find: it was scanned.</summary>
    public static FileText Of(string text) =>
        text.Any(char.IsLetterOrDigit) ? new FileText(TextState.Searched, text) : new FileText(TextState.NoText, null);
}
