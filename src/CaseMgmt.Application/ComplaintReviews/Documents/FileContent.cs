using System.Text.RegularExpressions;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>Looks through a file from its beginning to its end, of which it holds a stretch at a time.</summary>
internal static partial class FileContent
{
    private const int Stretch = 64 * 1024;

    /// <summary>Of each sequence of bytes, whether it stands anywhere in the file.</summary>
    public static async Task<bool[]> FindAsync(Stream content, IReadOnlyList<byte[]> sought, CancellationToken cancel)
    {
        var found = new bool[sought.Count];
        var overlap = sought.Max(s => s.Length) - 1;
        var buffer = new byte[Stretch + overlap];
        var kept = 0;
        content.Position = 0;
        while (await content.ReadAsync(buffer.AsMemory(kept, Stretch), cancel) is > 0 and var read)
        {
            var held = kept + read;
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = found[i] || buffer.AsSpan(0, held).IndexOf(sought[i]) >= 0;
            }

            kept = Math.Min(overlap, held);
            buffer.AsSpan(held - kept, kept).CopyTo(buffer);
        }

        return found;
    }

    /// <summary>Has it nothing in it that no text has: other control characters than breaks and tabs, in UTF-16 as well?</summary>
    public static async Task<bool> IsTextAsync(Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        var buffer = new byte[Stretch];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        var isWide = length >= 2 && buffer is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        for (; length > 0; length = await content.ReadAtLeastAsync(buffer, buffer.Length, false, cancel))
        {
            if (!isWide && HasControl(buffer.AsSpan(0, length)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Is its first line a header, as in every message?</summary>
    public static async Task<bool> BeginsAsMailAsync(Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        using var text = new StreamReader(content, leaveOpen: true);
        var line = new char[1000];
        var length = await text.ReadBlockAsync(line, cancel);
        return Header().IsMatch(new string(line, 0, length));
    }

    private static bool HasControl(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\uFEFF?(From .*\r?\n)?[A-Za-z][A-Za-z0-9-]*: ?.*\r?\n", RegexOptions.None, 1000)]
    private static partial Regex Header();
}
