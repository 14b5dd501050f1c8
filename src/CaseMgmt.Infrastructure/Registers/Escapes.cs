using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// Characters that a workbook writes as <c>_x000D_</c> (ECMA-376, ST_Xstring): a carriage return typed into a cell. Files made
/// from one may still hold them.
/// </summary>
internal static partial class Escapes
{
    public static string Decode(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase)
            ? Escaped()
                .Replace(
                    text,
                    found =>
                        (
                            (char)
                                ushort.Parse(
                                    found.ValueSpan[2..6],
                                    NumberStyles.AllowHexSpecifier,
                                    CultureInfo.InvariantCulture
                                )
                        ).ToString()
                )
            : text;

    [GeneratedRegex("_[xX][0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();
}
