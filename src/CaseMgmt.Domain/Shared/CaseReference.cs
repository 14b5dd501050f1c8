using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseMgmt.Domain.Shared;

/// <summary>Which numbers run through: complaint reviews, custody visits, complaints against the Chief Constable.</summary>
public enum ReferenceSeries
{
    Review,
    CustodyVisit,
    ChiefConstableComplaint,
}

/// <summary>
/// What people call a record: <c>REV/2022-23/0001</c>. A number runs within its series and financial year; gaps are
/// allowed (a number given out is never given again), collisions are not.
/// </summary>
public sealed partial record CaseReference(ReferenceSeries Series, FinancialYear Year, int Number)
{
    private static readonly Dictionary<ReferenceSeries, string> Prefixes = new()
    {
        [ReferenceSeries.Review] = "REV",
        [ReferenceSeries.CustodyVisit] = "ICV",
        [ReferenceSeries.ChiefConstableComplaint] = "CCC",
    };

    public static string PrefixOf(ReferenceSeries series) => Prefixes[series];

    /// <summary>Reads a reference of the given series; null when it is not of its form.</summary>
    public static CaseReference? Parse(ReferenceSeries series, string text)
    {
        var match = Pattern().Match(text);
        return
            match.Success
            && match.Groups[1].Value == Prefixes[series]
            && FinancialYear.TryParse(match.Groups[2].Value, out var year)
            && int.TryParse(match.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            ? new CaseReference(series, year, number)
            : null;
    }

    /// <summary>
    /// Reads a reference as people type it: in small letters, without noughts before the number, with a stroke for the hyphen
    /// (<c>rev/2022/23/4</c>). Null when it is none of the series.
    /// </summary>
    public static CaseReference? Read(ReferenceSeries series, string text)
    {
        var match = Typed().Match(text);
        return match.Success
            ? Parse(
                series,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{match.Groups[1].Value.ToUpperInvariant()}/{match.Groups[2].Value}-{match.Groups[3].Value}/{int.Parse(match.Groups[4].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture):0000}"
                )
            )
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefixes[Series]}/{Year}/{Number:0000}");

    // Four digits, more only where they are needed: one number has one way of being written.
    [GeneratedRegex(
        @"^([A-Z]{3})/([0-9]{4}-[0-9]{2})/([0-9]{4}|[1-9][0-9]{4,6})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"^([A-Za-z]{3}) ?[/-] ?([0-9]{4}) ?[/-] ?(?:20)?([0-9]{2}) ?[/-] ?([0-9]{1,7})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Typed();
}
