using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// A day, perhaps with a time, as registers and spreadsheets in England write it: <c>21/04/2022</c>, <c>1.4.22</c>,
/// <c>21 Apr 2022 15:44</c>, <c>21-Apr-22</c>, <c>2022-04-21T15:44</c>. The day comes before the month, always: a month
/// first is read by nobody here, so it is refused, not guessed.
/// </summary>
/// <param name="Time">The time of day in London; null where the day stands alone.</param>
/// <param name="Offset">What was said of the clocks (<c>+01:00</c>); null where nothing was.</param>
public readonly partial record struct WrittenDay(DateOnly Day, TimeOnly? Time, TimeSpan? Offset)
{
    private const RegexOptions Plain =
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase;

    private const string AtTime =
        @"(?:,?[ T]+(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?:[:.](?<second>[0-9]{2})(?:\.[0-9]{1,9})?)? ?(?<half>[ap]\.?m\.?)?(?<offset>\+0[01]:00)?)?";

    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>
    /// The day and the month in the order in which they stand, where both are numbers before the year, with or without a time:
    /// (4, 21) of <c>4/21/2022 3:44 pm</c>. Null where it is written in any other way.
    /// </summary>
    public static (int First, int Second)? NumbersBeforeYear(string text) =>
        Numbers().Match(text) is { Success: true } match
            ? (Number(match, "day")!.Value, Number(match, "month")!.Value)
            : null;

    /// <param name="reason">Why it is no day, and what would put it right.</param>
    public static bool TryRead(string text, out WrittenDay written, out string reason)
    {
        // Nearly every cell is one of these two.
        if (
            (
                text.Length == 10
                && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var plain)
            )
            || (
                text.Length == 16
                && DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, default, out plain)
            )
        )
        {
            written = new WrittenDay(
                DateOnly.FromDateTime(plain),
                text.Length == 16 ? TimeOnly.FromDateTime(plain) : null,
                null
            );
            return InRange(text, written, out reason);
        }

        written = default;
        var match = Iso().Match(text);
        match = match.Success ? match : Numbers().Match(text);
        match = match.Success ? match : Words().Match(text);
        var month = match.Groups["word"].Success ? MonthOf(match.Groups["word"].Value) : Number(match, "month");
        if (!match.Success || month is null)
        {
            reason =
                text.Length == 5 && text.All(char.IsAsciiDigit)
                    ? $"'{text}' is the number by which a spreadsheet counts a day. Have the column shown as dates there, and save it anew."
                    : $"'{text}' is not a date. Write it day first, such as 21/04/2022, or as 2022-04-21.";
            return false;
        }

        var (day, year) = (Number(match, "day")!.Value, YearOf(match.Groups["year"].Value));
        if (month is < 1 or > 12)
        {
            reason =
                month > 12 && day is >= 1 and <= 12
                    ? $"'{text}' has no month {month}. The day stands before the month here: write 21/04/2022 or 21 Apr 2022."
                    : $"'{text}' has no month {month}. Correct it.";
            return false;
        }

        if (year is 0 || day < 1 || day > DateTime.DaysInMonth(year, month.Value))
        {
            reason = string.Create(
                CultureInfo.InvariantCulture,
                $"'{text}' is no day of the calendar. Correct it, such as 21/04/2022."
            );
            return false;
        }

        if (TimeOf(match) is not { } time)
        {
            reason = $"'{text}' has a time that no clock shows. Write it in hours and minutes, such as 15:44.";
            return false;
        }

        written = new WrittenDay(
            new DateOnly(year, month.Value, day),
            match.Groups["hour"].Success ? time : null,
            match.Groups["offset"].Value switch
            {
                "+01:00" => TimeSpan.FromHours(1),
                "+00:00" => TimeSpan.Zero,
                _ => null,
            }
        );
        return InRange(text, written, out reason);
    }

    /// <summary>A month by its name, whole or cut: "apr", "Sept", "April".</summary>
    public static int? MonthOf(string word)
    {
        var at =
            word.Length < 3 ? -1 : Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : at + 1;
    }

    /// <summary>Two digits are of this century up to 49, as spreadsheets read them.</summary>
    public static int YearOf(string digits)
    {
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return digits.Length > 2 ? number
            : number < 50 ? 2000 + number
            : 1900 + number;
    }

    private static bool InRange(string text, WrittenDay written, out string reason)
    {
        reason = $"'{text}' is not in the years that an office keeps. Correct the year.";
        return written.Day.Year is >= 1900 and <= 2200;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static TimeOnly? TimeOf(Match match)
    {
        var (hour, minute, second) = (
            Number(match, "hour") ?? 0,
            Number(match, "minute") ?? 0,
            Number(match, "second") ?? 0
        );
        if (match.Groups["half"] is { Success: true, ValueSpan: var half })
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})" + AtTime + @"\z", Plain)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4}|[0-9]{2})" + AtTime + @"\z",
        Plain
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[- ](?<word>[a-z]{3,9})[- ,]+(?<year>[0-9]{4}|[0-9]{2})"
            + AtTime
            + @"\z",
        Plain
    )]
    private static partial Regex Words();
}
