namespace CaseMgmt.Domain.Shared;

/// <summary>
/// The one place where instants (UTC) become the office's days and times, and back. A day ends at midnight in London:
/// an application sent at 00:10 on 1 April British Summer Time was received on 1 April though UTC still says 31 March.
/// </summary>
public static class LondonTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>Today in London.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.UtcNow());

    /// <summary>Now, to the millisecond: what both database engines keep.</summary>
    public static DateTime UtcNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    /// <summary>
    /// The instant of a local date and time. A time that the spring change skips does not exist and is null;
    /// one that the autumn change repeats is the first of the two.
    /// </summary>
    public static DateTime? ToUtc(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(wall))
        {
            return null;
        }

        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc);
    }

    /// <summary>The second instant of a local time that the autumn change repeats; null unless this is the first of such a time.</summary>
    public static DateTime? SecondOf(DateTime utc)
    {
        var wall = DateTime.SpecifyKind(ToLocal(utc), DateTimeKind.Unspecified);
        var second = utc.AddHours(1);
        return Zone.IsAmbiguousTime(wall) && ToLocal(second).TimeOfDay == wall.TimeOfDay ? second : null;
    }

    /// <summary>The last instant of a London day, to the millisecond.</summary>
    public static DateTime EndOf(DateOnly day) =>
        ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue))!.Value.AddMilliseconds(-1);

    /// <summary>Is the offset one that London uses at that local time? <c>+00:00</c> in July is not.</summary>
    public static bool IsOffsetInUse(DateTime local, TimeSpan offset)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return !Zone.IsInvalidTime(wall)
            && (
                Zone.IsAmbiguousTime(wall)
                    ? Zone.GetAmbiguousTimeOffsets(wall).Contains(offset)
                    : Zone.GetUtcOffset(wall) == offset
            );
    }

    /// <summary>The Monday of the week (Monday to Sunday) in which the day falls.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
