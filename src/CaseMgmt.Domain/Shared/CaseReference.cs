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

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefixes[Series]}/{Year}/{Number:0000}");

    // Four digits, more only where they are needed: one number has one way of being written.
    [GeneratedRegex(
        @"^([A-Z]{3})/([0-9]{4}-[0-9]{2})/([0-9]{4}|[1-9][0-9]{4,6})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Pattern();
}
