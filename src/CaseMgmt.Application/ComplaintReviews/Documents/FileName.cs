using System.Globalization;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>What a file is called, out of what a browser says: never a path, and nothing that shows otherwise than it is.</summary>
internal static class FileName
{
    public const int Longest = 150;

    /// <summary>The last part of a path, without what is not written (control and direction characters), shortened before its ending.</summary>
    public static string Of(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var name = string.Concat(
                last.Where(c =>
                    char.GetUnicodeCategory(c)
                        is not (
                            UnicodeCategory.Control
                            or UnicodeCategory.Format
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                            or UnicodeCategory.PrivateUse
                        )
                    && !"<>\"|?*".Contains(c, StringComparison.Ordinal)
                )
            )
            .Trim()
            .TrimEnd('.');
        var ending = Path.GetExtension(name);
        return name.Length <= Longest || ending.Length > 10
            ? name[..Math.Min(name.Length, Longest)]
            : name[..(Longest - ending.Length)].TrimEnd() + ending;
    }
}
