using CaseMgmt.Application.Common;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>Days, months and times of a row, as people write them.</summary>
public sealed partial class RegisterRow
{
    public DateOnly? Day(string column) => Cell(column) is { } text ? DayOf(column, text) : null;

    /// <summary>The same, without a word where the cell holds no day: of rows that are looked at before they are taken in.</summary>
    public DateOnly? DayAhead(string column) =>
        Cell(column) is { } text && WrittenDay.TryRead(text, out var written, out _) ? written.Day : null;

    public DateOnly NeededDay(string column) => Needed(column, Day(column));

    /// <summary>Days separated by semicolons; a blank between them is kept as null.</summary>
    public IReadOnlyList<DateOnly?> Days(string column) =>
        Cell(column) is { } text
            ? [.. text.Split(';', StringSplitOptions.TrimEntries).Select(t => t.Length == 0 ? null : DayOf(column, t))]
            : [];

    /// <summary>The first day of a month written <c>2022-04</c>, <c>04/2022</c> or <c>Apr-22</c>, or as that day, which spreadsheets make of it.</summary>
    public DateOnly? Month(string column)
    {
        if (Cell(column) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        if (
            (WrittenDay.TryRead(text, out var day, out _) || WrittenDay.TryRead(FirstOf(text), out day, out _))
            && day.Day.Day == 1
        )
        {
            return day.Day;
        }

        Refuse("value.not_a_month", $"'{text}' is not a month. Write it as 2022-04 or Apr 2022.", column);
        return null;
    }

    private static string FirstOf(string month) =>
        month.Length == 7 && month[4] == '-' ? month + "-01" : (char.IsAsciiDigit(month[0]) ? "01/" : "1 ") + month;

    /// <summary>A local date and time as an instant (UTC).</summary>
    public DateTime? Instant(string column)
    {
        var instant = Instant(column, out var isDayAlone);
        if (isDayAlone)
        {
            Refuse(
                "value.time_missing",
                $"'{Cell(column)}' has no time of day, which is needed here. Write it as 21/04/2022 15:44.",
                column
            );
            return null;
        }

        return instant;
    }

    private DateTime? Instant(string column, out bool isDayAlone)
    {
        isDayAlone = false;
        if (Cell(column) is not { } text || IsFormula(column, text))
        {
            return null;
        }

        if (LocalTimeText.TryRead(text, out var instant, out isDayAlone, out var error))
        {
            return instant;
        }

        Refuse(error.Code, error.Message, column);
        return null;
    }

    /// <summary>An instant of which the day alone may be known: then it is the first of the day, and the row says so.</summary>
    public DateTime NeededInstantOrDay(string column, out bool isDayAlone)
    {
        var instant = Needed(column, Instant(column, out isDayAlone));
        if (isDayAlone)
        {
            Warn(
                "value.hour_missing",
                "The hour is not known: the day counts, and 00:00 stands for the hour.",
                Vocabulary.ColumnOf(column)
            );
        }

        return instant;
    }

    public DateTime NeededInstant(string column) => Needed(column, Instant(column));

    private DateOnly? DayOf(string column, string text)
    {
        if (IsFormula(column, text))
        {
            return null;
        }

        if (!WrittenDay.TryRead(text, out var written, out var reason))
        {
            Refuse("value.not_a_date", reason, column);
            return null;
        }

        if (written.Time is { } time && time != TimeOnly.MinValue)
        {
            Warn("value.time_left_out", "A day is kept here: its time was left out.", Vocabulary.ColumnOf(column));
        }

        return written.Day;
    }
}
