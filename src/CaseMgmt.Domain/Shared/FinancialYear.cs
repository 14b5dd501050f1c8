using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseMgmt.Domain.Shared;

/// <summary>The financial year, 1 April to 31 March, written <c>2022-23</c>.</summary>
/// <param name="StartYear">The calendar year in which it begins.</param>
public readonly partial record struct FinancialYear(int StartYear)
{
    public DateOnly From => new(StartYear, 4, 1);

    public DateOnly To => new(StartYear + 1, 3, 31);

    public FinancialYear Previous => new(StartYear - 1);

    public static FinancialYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>Reads <c>2022-23</c>; <c>2022-24</c> is no year.</summary>
    public static bool TryParse(string text, out FinancialYear year)
    {
        var match = Pattern().Match(text);
        year = default;
        if (!match.Success)
        {
            return false;
        }

        var start = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var end = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        if (start is < 1900 or > 2200 || (start + 1) % 100 != end)
        {
            return false;
        }

        year = new FinancialYear(start);
        return true;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00}");

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
