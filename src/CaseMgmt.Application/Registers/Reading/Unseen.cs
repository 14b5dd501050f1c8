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
