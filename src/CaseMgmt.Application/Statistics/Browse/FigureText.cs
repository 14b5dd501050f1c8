using System.Globalization;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// How a number is written, everywhere alike: "10.5% (4 of 38)", "44.3 days (n = 35)", "1,204", "n/a" over nothing, "none" for
/// a nil about the Chief Constable, "not recorded here" where no register of such records has been taken in. One decimal place, half away from zero; computed in decimal, so that 0.25% is 0.3%.
/// </summary>
public static class FigureText
{
    public const string NotApplicable = "n/a";
    public const string NotRecorded = "not recorded here";

    /// <summary>A percentage of change needs at least this base.</summary>
    public const int SmallestBaseOfChange = 10;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The number with everything that belongs to it.</summary>
    public static string Of(FigureView figure) =>
        Base(figure) is { } of
            ? figure.Kind is FigureKind.Rate
                ? $"{Number(figure)} ({of})"
                : $"{WithUnit(figure)} ({of})"
            : WithUnit(figure);

    /// <summary>The bare number, as in a tile: "10.5%", "44.3 days", "51".</summary>
    public static string WithUnit(FigureView figure)
    {
        var number = Number(figure);
        return UnitOf(figure) is { } unit && IsKnown(figure) ? $"{number} {unit}" : number;
    }

    /// <summary>The number without its unit.</summary>
    public static string Number(FigureView figure) =>
        figure.Kind switch
        {
            _ when !figure.IsRecorded => NotRecorded,
            FigureKind.Total when figure.Amount.Numerator == 0 && SaysNone(figure.Code) => "none",
            FigureKind.Total => Count(figure.Amount.Numerator ?? 0),
            FigureKind.Rate => Percent(figure.Amount) is { } percent ? $"{OneDecimal(percent)}%" : NotApplicable,
            FigureKind.Median or FigureKind.Greatest => Measured(figure.Amount) is { } middle
                ? middle == decimal.Truncate(middle)
                    ? middle.ToString("#,0", British)
                    : OneDecimal(middle)
                : NotApplicable,
            _ => Measured(figure.Amount) is { } measured ? OneDecimal(measured) : NotApplicable,
        };

    /// <summary>What stands right behind the number, on the axis of a chart as well.</summary>
    public static string Suffix(FigureView figure) => figure.Kind is FigureKind.Rate ? "%" : "";

    /// <summary>What the number stands on: "4 of 38", "n = 35"; null for a total, and over nothing.</summary>
    public static string? Base(FigureView figure) =>
        !IsKnown(figure) ? null
        : figure.Kind is FigureKind.Rate
            ? $"{Count(figure.Amount.Numerator!.Value)} of {Count(figure.Amount.Denominator!.Value)}"
        : figure.Kind is FigureKind.Total ? null
        : $"n = {Count(figure.Amount.Denominator ?? 0)}";

    /// <summary>Is there a number at all? There is none over an empty base, nor where nothing is recorded.</summary>
    public static bool IsKnown(FigureView figure) => Value(figure) is not null;

    /// <summary>Which sort of answer it is, as a code: <c>number</c>, <c>nil</c>, <c>not_recorded</c> or <c>not_applicable</c>.</summary>
    public static string AnswerOf(FigureView figure) =>
        !figure.IsRecorded ? "not_recorded"
        : Value(figure) is not { } value ? "not_applicable"
        : value == 0 && figure.Kind is FigureKind.Total ? "nil"
        : "number";

    /// <summary>
    /// From the figure before to this one: "+3 (+6.3%)", "−1.2 percentage points", "no change". Counts and amounts carry a
    /// percentage from a base of 10 on. Null where one of the two has no number.
    /// </summary>
    public static string? Change(FigureView now, FigureView before)
    {
        if (now.Kind != before.Kind || !IsKnown(now) || !IsKnown(before))
        {
            return null;
        }

        var (from, to) = (Value(before)!.Value, Value(now)!.Value);
        var difference = to - from;
        if (difference == 0)
        {
            return "no change";
        }

        return now.Kind switch
        {
            FigureKind.Rate => $"{Signed(OneDecimal, difference)} percentage points",
            FigureKind.Total or FigureKind.Amount => Signed(
                now.Kind is FigureKind.Total ? Whole : OneDecimal,
                difference
            ) + (from >= SmallestBaseOfChange ? $" ({Signed(OneDecimal, difference * 100 / from)}%)" : ""),
            _ => $"{Signed(OneDecimal, difference)} {UnitOf(now)}",
        };
    }

    /// <summary>
    /// A rate in words that stay true: "10%" when it is exactly that, else "over 10%", else "under 1%". Null over nothing.
    /// </summary>
    public static string? InWords(FigureAmount rate) =>
        Percent(rate) is not { } percent ? null
        : percent == decimal.Truncate(percent) ? $"{Whole(percent)}%"
        : percent < 1 ? "under 1%"
        : $"over {Whole(decimal.Truncate(percent))}%";

    /// <summary>The value as a number to draw: percent for a rate; null over nothing.</summary>
    public static decimal? Value(FigureView figure) =>
        figure.Kind switch
        {
            FigureKind.Total => figure.Amount.Numerator,
            FigureKind.Rate => Percent(figure.Amount),
            _ => Measured(figure.Amount),
        };

    public static string Count(long count) => count.ToString("#,0", British).Replace('-', '−');

    public static string? UnitOf(FigureView figure) =>
        figure.Kind is FigureKind.Total or FigureKind.Rate
            ? null
            : figure.Unit switch
            {
                FigureUnit.CalendarDays => "days",
                FigureUnit.WorkingDays => "working days",
                FigureUnit.Minutes => "minutes",
                FigureUnit.Hours => "hours",
                _ => null,
            };

    /// <summary>The unit in the words of a definition.</summary>
    public static string Say(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Count => "records or people, counted",
            FigureUnit.Rate => "per cent, of the base that is given with it",
            FigureUnit.CalendarDays => "calendar days",
            FigureUnit.WorkingDays => "working days",
            FigureUnit.Minutes => "minutes",
            FigureUnit.Hours => "hours",
            _ => unit.ToString(),
        };

    /// <summary>The basis in the words of a definition.</summary>
    public static string Say(FigureBasis basis) =>
        basis is FigureBasis.Cohort
            ? "cohort: the cases received in the period, as they stood at the end of the as-at day"
            : "flow: the events of the period, whenever the case arrived";

    private static bool SaysNone(string code) => FigureHeadings.Of(code) == ChiefConstable.Heading;

    private static decimal? Percent(FigureAmount rate) =>
        rate.Denominator > 0 ? rate.Numerator!.Value * 100m / rate.Denominator.Value : null;

    // Through decimal's fifteen digits: a mean of 44.35 is held as 44.35000000000000142, and is 44.4.
    private static decimal? Measured(FigureAmount amount) => amount.Measure is { } measure ? (decimal)measure : null;

    private static string OneDecimal(decimal value) =>
        decimal.Round(value, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", British);

    private static string Whole(decimal value) => value.ToString("#,0", British);

    private static string Signed(Func<decimal, string> write, decimal value) =>
        (value < 0 ? "−" : "+") + write(Math.Abs(value));
}
