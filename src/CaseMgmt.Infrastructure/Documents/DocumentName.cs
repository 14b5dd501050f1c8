namespace CaseMgmt.Infrastructure.Documents;

/// <summary>The name of a document or of a folder, with <c>/</c> between its parts, as every store can keep it.</summary>
internal static class DocumentName
{
    /// <summary>The parts of a name. One that leads out of the store, or that some system reads differently, is refused.</summary>
    public static string[] Parts(string name)
    {
        var parts = name.Split('/');
        return parts.All(IsSafe)
            ? parts
            : throw new ArgumentException(
                "The name of a document may hold letters, digits, '-', '_', '.' and '/' only."
            );
    }

    private static bool IsSafe(string part) =>
        part.Length is > 0 and <= 120
        && part[0] != '.'
        && part[^1] != '.'
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && !part.EndsWith(UnfinishedFile.Ending, StringComparison.OrdinalIgnoreCase);
}
