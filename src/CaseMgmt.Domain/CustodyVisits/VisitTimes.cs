using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>
/// The times on a paper form are London's clock, of which each next one is later than the one before: over midnight it is the next day's,
/// and in the hour that the autumn change repeats it may be the second of its name. Delays are reckoned between instants.
/// </summary>
public static class VisitTimes
{
    // A time that would be later than this on the next day was rather written down wrongly: then the rules say that it is too early.
    private static readonly TimeSpan MostOverMidnight = TimeSpan.FromHours(12);

    /// <summary>The instant of a clock time on a day; null where the clocks skip it.</summary>
    public static DateTime? On(DateOnly day, TimeOnly at) => LondonTime.ToUtc(day.ToDateTime(at));

    /// <summary>The instant of a clock time that is not before another; null where the clocks skip it.</summary>
    public static DateTime? After(DateTime earlier, TimeOnly at)
    {
        var day = LondonTime.DayOf(earlier);
        var (first, next) = (On(day, at), On(day.AddDays(1), at));
        return first >= earlier ? first
            : first is { } once && LondonTime.SecondOf(once) is { } second && second >= earlier ? second
            : next - earlier <= MostOverMidnight ? next
            : first;
    }
}
