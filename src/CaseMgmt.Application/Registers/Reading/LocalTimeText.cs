using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// Local dates and times of registers as instants, in Europe/London. A time that the spring change skips is an error; one
/// that the autumn change repeats is the first unless it ends in <c>+00:00</c> or <c>+01:00</c>.
/// </summary>
public static class LocalTimeText
{
    /// <param name="isDayAlone">No time of day was given: the instant is the first of the day.</param>
    public static bool TryRead(string text, out DateTime instant, out bool isDayAlone, out Error error)
    {
        (instant, isDayAlone) = (default, false);
        if (!WrittenDay.TryRead(text, out var written, out var reason))
        {
            error = new Error("value.not_a_time", reason);
            return false;
        }

        isDayAlone = written.Time is null;
        error = new Error(
            "value.time_skipped",
            $"{text} does not exist: the clocks went forward over it. Enter the time an hour later."
        );
        var local = written.Day.ToDateTime(written.Time ?? TimeOnly.MinValue);
        if (LondonTime.ToUtc(local) is not { } utc)
        {
            return false;
        }

        instant = utc;
        if (written.Offset is not { } offset)
        {
            return true;
        }

        if (!LondonTime.IsOffsetInUse(local, offset))
        {
            error = new Error(
                "value.offset_not_in_use",
                $"{text[^6..]} was not the time in London then. Leave it out or correct it."
            );
            return false;
        }

        instant = DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        return true;
    }
}
