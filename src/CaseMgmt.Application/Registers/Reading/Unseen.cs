using System.Buffers;
using System.Globalization;
using System.Text;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Characters of a text that a person does not see.</summary>
internal static class Unseen
{
    /// <summary>The text without zero-width characters, marks of direction and the like (Unicode's format characters).</summary>
    public static string Drop(string text)
    {
        if (Ascii.IsValid(text) || !text.EnumerateRunes().Any(IsFormat))
        {
            return text;
        }

        var seen = new StringBuilder(text.Length);
        var given = text.AsSpan();
        while (!given.IsEmpty)
        {
            Rune.DecodeFromUtf16(given, out var rune, out var length);
            if (!IsFormat(rune))
            {
                // As given: half a character is refused where a text is read, not mended here.
                seen.Append(given[..length]);
            }

            given = given[length..];
        }

        return seen.ToString();
    }

    /// <summary>
    /// The text with every kind of space as the plain one, and one of them where several stand together: a no-break space
    /// pasted from a web page looks like any other.
    /// </summary>
    public static string EvenSpaces(string text)
    {
        if (Ascii.IsValid(text) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var even = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isSpace = char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator;
            if (!isSpace || even.Length == 0 || even[^1] != ' ')
            {
                even.Append(isSpace ? ' ' : letter);
            }
        }

        return even.ToString();
    }

    /// <summary>Hyphens and dashes of every length as the plain hyphen: word processors lengthen them by themselves.</summary>
    public static string PlainHyphens(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(letter is (>= '\u2010' and <= '\u2015') or '\u2212' ? '-' : letter);
        }

        return plain.ToString();
    }

    /// <summary>Letters with marks as one character each, so that a name written either way is one name.</summary>
    public static string Compose(string text) =>
        Ascii.IsValid(text) || IsIn(text) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>
    /// Does it hold something that is no character to be shown: a control character other than a new line or tab, half a
    /// surrogate pair, or one of the places that Unicode promises never to use?
    /// </summary>
    public static bool IsIn(string text)
    {
        var given = text.AsSpan();
        while (!given.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(given, out var rune, out var length) is OperationStatus.Done;
            if (!isWhole || IsNoCharacter(rune.Value) || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')))
            {
                return true;
            }

            given = given[length..];
        }

        return false;
    }

    private static bool IsFormat(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    private static bool IsNoCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;
}
