using System.Text;

namespace CaseMgmt.Domain.Shared;

/// <summary>Names as they stand in codes and registers: <c>Recruitment 2022-23</c> is <c>recruitment_2022_23</c>, <c>NoRightBefore2020</c> is <c>no_right_before_2020</c>.</summary>
public static class CodeText
{
    public static string Of(string name)
    {
        var code = new StringBuilder(name.Length + 8);
        var text = name.Trim();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                Part();
                continue;
            }

            if (i > 0 && BeginsPart(text, i))
            {
                Part();
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString().TrimEnd('_');

        void Part()
        {
            if (code.Length > 0 && code[^1] != '_')
            {
                code.Append('_');
            }
        }
    }

    /// <summary>Is the text a code already: small letters, digits and single underscores, at most 40?</summary>
    public static bool IsCode(string text) => text.Length is > 0 and <= 40 && text == Of(text);

    /// <summary>The error for a name that stands in codes and titles of public figures, or null when it may.</summary>
    public static Error? CheckName(string field, string name) =>
        name.Length > 60 || Of(name).Length > 80
            ? new Error(
                "name.too_long",
                "This name stands in public figures and their codes: shorten it to 60 characters, with few capitals and digits among them.",
                field
            )
            : PersonalData.Check(field, name);

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Codes[value];

    /// <summary>The value whose code it is, such as <c>not_upheld</c>.</summary>
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Values.TryGetValue(code, out value);

    public static IReadOnlyCollection<string> CodesOf<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.Values.Keys;

    // A capital after a small letter or digit, the last capital of several before a small letter, a digit after a letter.
    private static bool BeginsPart(string text, int i) =>
        char.IsAsciiLetterUpper(text[i])
            ? !char.IsAsciiLetterUpper(text[i - 1]) || (i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]))
            : char.IsAsciiDigit(text[i]) && char.IsAsciiLetter(text[i - 1]);

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Codes = Enum.GetValues<TEnum>()
            .ToDictionary(v => v, v => Of(v.ToString()));

        public static readonly Dictionary<string, TEnum> Values = Codes.ToDictionary(
            p => p.Value,
            p => p.Key,
            StringComparer.Ordinal
        );
    }
}
