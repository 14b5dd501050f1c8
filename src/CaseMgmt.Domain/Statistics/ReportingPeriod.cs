using System.Globalization;
using System.Text.RegularExpressions;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Statistics;

/// <summary>
/// The days that figures are about, both ends included, in London. Written <c>2022-23</c> (a financial year),
/// <c>2022-23-Q3</c> (a quarter of it, Q1 is April to June) or <c>2022-03-01..2023-02-28</c>.
/// </summary>
public sealed partial record ReportingPeriod
{
    // As for financial years; a day before and a year before it can then always be said.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private ReportingPeriod(DateOnly from, DateOnly to)
    {
        From = from;
        To = to;
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>The day before the period: what stood open "at the start" stood open at its end.</summary>
    public DateOnly DayBefore => From.AddDays(-1);

    /// <summary>The same days a year earlier; 29 February gives 28 February.</summary>
    public ReportingPeriod YearBefore =>
        FinancialYear is { } year
            ? Of(year.Previous)
            : new ReportingPeriod(From.AddYears(-1), To.AddDays(1).AddYears(-1).AddDays(-1));

    /// <summary>The financial year that the period is, if it is one.</summary>
    public FinancialYear? FinancialYear =>
        Shared.FinancialYear.Of(From) is var year && year.From == From && year.To == To ? year : null;

    /// <summary>The quarter of the financial year (1 to 4) that the period is, if it is one.</summary>
    public int? Quarter =>
        From is { Day: 1, Month: 1 or 4 or 7 or 10 } && To == From.AddMonths(3).AddDays(-1)
            ? (((From.Month + 8) % 12) / 3) + 1
            : null;

    public static ReportingPeriod Of(FinancialYear year) => new(year.From, year.To);

    public static ReportingPeriod Of(FinancialYear year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var from = year.From.AddMonths((quarter - 1) * 3);
        return new ReportingPeriod(from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>The quarter in which the day falls.</summary>
    public static ReportingPeriod QuarterOf(DateOnly day) =>
        Of(Shared.FinancialYear.Of(day), (((day.Month + 8) % 12) / 3) + 1);

    public static Result<ReportingPeriod> Between(DateOnly from, DateOnly to) =>
        to < from
            ? new Error(
                "period.ends_before_start",
                $"The period ends ({DateRules.Say(to)}) before it begins ({DateRules.Say(from)}).",
                "period"
            )
        : from.Year < FirstYear || to.Year > LastYear
            ? new Error(
                "period.out_of_range",
                $"A period lies between {FirstYear} and {LastYear}. Correct its years.",
                "period"
            )
        : Result.Done(new ReportingPeriod(from, to));

    public static Result<ReportingPeriod> Parse(string text)
    {
        var match = QuarterPattern().Match(text.Trim());
        if (match.Success && Shared.FinancialYear.TryParse(match.Groups[1].Value, out var year))
        {
            return Result.Done(
                match.Groups[2].Success
                    ? Of(year, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
                    : Of(year)
            );
        }

        var ends = text.Trim().Split("..");
        return ends.Length == 2 && Day(ends[0]) is { } from && Day(ends[1]) is { } to
            ? Between(from, to)
            : new Error(
                "period.malformed",
                $"'{text}' is not a period. Write 2022-23, 2022-23-Q3 or 2022-03-01..2023-02-28.",
                "period"
            );
    }

    /// <summary>As it is written: <c>2022-23</c>, <c>2022-23-Q3</c> or both days.</summary>
    public override string ToString() =>
        FinancialYear is { } year ? year.ToString()
        : Quarter is { } quarter
            ? string.Create(CultureInfo.InvariantCulture, $"{Shared.FinancialYear.Of(From)}-Q{quarter}")
        : string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}");

    /// <summary>In words: "1 April 2022 to 31 March 2023".</summary>
    public string InWords => $"{DateRules.Say(From)} to {DateRules.Say(To)}";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(
        @"^([0-9]{4}-[0-9]{2})(?:-Q([1-4]))?\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex QuarterPattern();
}
