namespace CaseMgmt.Domain.Shared;

/// <summary>
/// A bank holiday in England and Wales, as data: a late proclamation changes deadlines that were already computed,
/// so the day on which it became known is kept (null where that was not established).
/// </summary>
public sealed record BankHoliday(DateOnly Date, string Name, DateOnly? KnownFrom = null);

/// <summary>
/// Which days count as working days: not Saturday, Sunday or a bank holiday of England and Wales
/// (Banking and Financial Dealings Act 1971). The day of receipt is day 0.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly SortedDictionary<DateOnly, BankHoliday> holidays;
    private readonly DateOnly[] weekdayHolidays;

    /// <param name="holidays">The bank holidays that count.</param>
    public WorkingCalendar(IEnumerable<BankHoliday> holidays)
    {
        this.holidays = new(holidays.ToDictionary(h => h.Date));
        weekdayHolidays = [.. this.holidays.Keys.Where(d => !IsWeekend(d))];
    }

    /// <summary>The calendar as it was known on a day: holidays proclaimed later are left out.</summary>
    public static WorkingCalendar AsKnownOn(IEnumerable<BankHoliday> holidays, DateOnly day) =>
        new(holidays.Where(h => h.KnownFrom is null || h.KnownFrom <= day));

    public bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && !holidays.ContainsKey(day);

    public BankHoliday? HolidayOn(DateOnly day) => holidays.GetValueOrDefault(day);

    /// <summary>The last of <paramref name="count"/> working days after the day, which is day 0.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var date = day;
        for (var left = count; left > 0; )
        {
            date = date.AddDays(1);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>
    /// The working days after <paramref name="from"/> up to and with <paramref name="to"/>: received Monday 19 December 2022,
    /// decided Friday 20 January 2023 is 21.
    /// </summary>
    public int WorkingDaysAfter(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            return 0;
        }

        var weekdays = WeekdaysThrough(to) - WeekdaysThrough(from);
        return weekdays - weekdayHolidays.Count(h => h > from && h <= to);
    }

    /// <summary>A deadline, with the arithmetic that led to it.</summary>
    /// <exception cref="InvalidOperationException">A target in minutes has no day on which it falls due: an installation fault.</exception>
    public Deadline DeadlineFor(Target target, DateOnly start)
    {
        var due = target.Unit switch
        {
            TargetUnit.WorkingDays => AddWorkingDays(start, target.Days),
            TargetUnit.CalendarDays => start.AddDays(target.Days),
            TargetUnit.Months => start.AddMonths(target.Days),
            _ => throw new InvalidOperationException($"The target '{target.Code}' is no number of days or months."),
        };
        var skipped =
            target.Unit == TargetUnit.WorkingDays
                ? Enumerable
                    .Range(1, due.DayNumber - start.DayNumber)
                    .Select(start.AddDays)
                    .Where(d => !IsWorkingDay(d))
                    .ToList()
                : [];
        return new Deadline(target, start, due, skipped);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    // Day number 0 (1 January 0001) was a Monday: whole weeks hold five weekdays, the rest at most five more.
    private static int WeekdaysThrough(DateOnly day)
    {
        var days = day.DayNumber + 1;
        return (days / 7 * 5) + Math.Min(days % 7, 5);
    }
}

public enum TargetUnit
{
    CalendarDays,
    WorkingDays,
    Months,
    Minutes,
}

/// <summary>
/// A target the office has set itself, with the day from which it holds; a case keeps the target that was in force when
/// it arrived. Codes are in <see cref="Targets"/>.
/// </summary>
public sealed record Target(string Code, TargetUnit Unit, int Days, DateOnly EffectiveFrom);

/// <summary>A day by which something is due, the target it follows and the days that were skipped on the way.</summary>
public sealed record Deadline(Target Target, DateOnly Start, DateOnly Due, IReadOnlyList<DateOnly> Skipped)
{
    public DateOnly DayOne => Start.AddDays(1);
}

/// <summary>The targets in force, oldest first for each code.</summary>
public sealed class Targets(IEnumerable<Target> targets)
{
    public const string AcknowledgeReview = "review.acknowledge";
    public const string CompleteReview = "review.complete";
    public const string RecommendationResponse = "recommendation.response";
    public const string IssueResponse = "issue.response";
    public const string VettingRenewal = "volunteer.vetting_renewal";
    public const string VisitDelay = "visit.delay";

    private readonly ILookup<string, Target> byCode = targets
        .OrderBy(t => t.EffectiveFrom)
        .ToLookup(t => t.Code, StringComparer.Ordinal);

    /// <summary>The target in force on the day.</summary>
    /// <exception cref="InvalidOperationException">The reference data hold no such target: an installation fault.</exception>
    public Target InForce(string code, DateOnly day) =>
        byCode[code].LastOrDefault(t => t.EffectiveFrom <= day)
        ?? throw new InvalidOperationException($"No target '{code}' is in force on {day:yyyy-MM-dd}.");
}
