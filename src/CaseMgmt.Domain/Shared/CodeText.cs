using System.Text.RegularExpressions;

namespace CaseMgmt.Domain.Shared;

/// <summary>Names as they stand in codes and registers: <c>Recruitment 2022-23</c> is <c>recruitment_2022_23</c>, <c>NoRightBefore2020</c> is <c>no_right_before_2020</c>.</summary>
public static partial class CodeText
{
    public static string Of(string name) =>
        Other()
            .Replace(Digits().Replace(Humps().Replace(name.Trim(), "$1_$2"), "$1_$2").ToLowerInvariant(), "_")
            .Trim('_');

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Codes[value];

    /// <summary>The value whose code it is, such as <c>not_upheld</c>.</summary>
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Values.TryGetValue(code, out value);

    public static IReadOnlyCollection<string> CodesOf<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.Values.Keys;

    [GeneratedRegex("([a-z0-9]|[A-Z](?=[A-Z][a-z]))([A-Z])")]
    private static partial Regex Humps();

    [GeneratedRegex("([A-Za-z])([0-9])")]
    private static partial Regex Digits();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

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
