using System.Globalization;
using System.Text;

namespace CaseMgmt.Domain.Shared;

/// <summary>
/// How a name, an address or a reference is written when it is looked for: small letters and digits alone, without accents, apostrophes,
/// hyphens and spaces. Zoë is zoe, O’Neill is oneill, Łukasz is lukasz, CO/01368/22 is co0136822.
/// </summary>
public static class Folding
{
    /// <summary>Of anything longer, the beginning is looked for.</summary>
    public const int Longest = 60;

    /// <summary>Fewer characters than this are no beginning worth keeping.</summary>
    public const int Shortest = 2;

    // Letters that are no other letter with a mark.
    private static readonly Dictionary<char, string> Alone = new()
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['ŧ'] = "t",
    };

    public static string Of(string? text) => string.Concat(Parts(text));

    /// <summary>
    /// Under which beginnings a text is found: each of its parts with all that follows it, so that Anne-Marie O’Neill is found by
    /// annemarie, marie, oneill, neill, and by anne-marie o. A number also without the noughts before it.
    /// </summary>
    public static IEnumerable<string> Keys(string? text)
    {
        var parts = Parts(text);
        for (var i = 0; i < parts.Count; i++)
        {
            var key = string.Concat(parts.Skip(i));
            yield return Cut(key);
            if (key is ['0', ..])
            {
                yield return Cut(key.TrimStart('0'));
            }
        }
    }

    /// <summary>Those of an e-mail address: what is before the @, not whom the post office belongs to.</summary>
    public static IEnumerable<string> EmailKeys(string? address)
    {
        var place = Of(address?.Split('@')[^1]).Length;
        return Keys(address).Where(key => key.Length > place);
    }

    /// <summary>A telephone number is found as it is dialled from within the country, and by its last six digits.</summary>
    public static IEnumerable<string> TelephoneKeys(string? number)
    {
        var digits = Telephone(number);
        return digits.Length > 9 ? [digits, digits[^6..]] : [digits];
    }

    /// <summary>Its digits; +44 and 0044 are the 0 of the United Kingdom.</summary>
    public static string Telephone(string? number)
    {
        var typed = (number ?? "").Trim();
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var country =
            typed.StartsWith('+') && digits.StartsWith("44", StringComparison.Ordinal) ? 2
            : digits.StartsWith("0044", StringComparison.Ordinal) ? 4
            : 0;
        return country == 0 ? digits : "0" + digits[country..].TrimStart('0');
    }

    private static string Cut(string key) => key.Length <= Longest ? key : key[..Longest];

    private static List<string> Parts(string? text)
    {
        List<string> parts = [];
        var part = new StringBuilder();
        // Taken apart, a letter with a mark is the letter and the mark. Half of a character is none.
        var runes = string.Concat((text ?? "").EnumerateRunes());
        foreach (var letter in runes.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                part.Append(Alone.GetValueOrDefault(letter) ?? letter.ToString());
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark
                && part.Length > 0
            )
            {
                parts.Add(part.ToString());
                part.Clear();
            }
        }

        if (part.Length > 0)
        {
            parts.Add(part.ToString());
        }

        return parts;
    }
}
