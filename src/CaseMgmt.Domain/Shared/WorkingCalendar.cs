namespace CaseMgmt.Domain.Shared;

/// <summary>
/// A bank holiday in England and Wales, as data: a late proclamation changes deadlines that are reckoned after it, so the day on which
/// it became known is kept (null where that was not established).
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

    public bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && !holidays.ContainsKey(day);

    public BankHoliday? HolidayOn(DateOnly day) => holidays.GetValueOrDefault(day);

    /// <summary>
    /// The last of <paramref name="count"/> working days after the day, which is day 0, by the holidays known on the day of reckoning, also
    /// one that was proclaimed after day 0: reckoned later, 31 August 2022 + 28 is 11 October. A deadline that was told already stays
    /// on its decision as it was told.
    /// </summary>
    /// <param name="knownOn">The day of reckoning; null for whatever the calendar holds.</param>
    public DateOnly AddWorkingDays(DateOnly day, int count, DateOnly? knownOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var date = day;
        for (var left = count; left > 0; )
        {
            date = date.AddDays(1);
            left -= IsWeekend(date) || IsHoliday(date, knownOn) ? 0 : 1;
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

    /// <summary>
    /// The holidays on weekdays that a deadline skipped: all on its way; of one that was told before a holiday was known, those known on
    /// day 0.
    /// </summary>
    public IReadOnlyList<BankHoliday> Skipped(DateOnly start, DateOnly due, int count) =>
        [
            .. weekdayHolidays
                .Where(h => h > start && h <= due)
                .Where(h => WorkingDaysAfter(start, due) == count || IsHoliday(h, start))
                .Select(h => holidays[h]),
        ];

    // The one place that asks since when a holiday was known.
    private bool IsHoliday(DateOnly date, DateOnly? knownOn) =>
        holidays.GetValueOrDefault(date) is { } holiday
        && (knownOn is null || holiday.KnownFrom is null || holiday.KnownFrom <= knownOn);

    /// <summary>The day on which what began on a day falls due.</summary>
    /// <param name="knownOn">The day of reckoning; null for whatever the calendar holds.</param>
    /// <exception cref="InvalidOperationException">A target in minutes has no day on which it falls due: an installation fault.</exception>
    public DateOnly DueOn(Target target, DateOnly start, DateOnly? knownOn = null) =>
        target.Unit switch
        {
            TargetUnit.WorkingDays => AddWorkingDays(start, target.Days, knownOn),
            TargetUnit.CalendarDays => start.AddDays(target.Days),
            TargetUnit.Months => start.AddMonths(target.Days),
            _ => throw new InvalidOperationException($"The target '{target.Code}' is no number of days or months."),
        };

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

/// <summary>The targets in force, oldest first for each code.</summary>
public sealed class Targets(IEnumerable<Target> targets)
{
    public const string AcknowledgeReview = "review.acknowledge";
    public const string CompleteReview = "review.complete";
    public const string UpdateApplicant = "review.update_applicant";
    public const string ApplicantAnswer = "applicant.answer";
    public const string PapersChase = "papers.chase";
    public const string PapersReturn = "papers.return";
    public const string PapersEscalate = "papers.escalate";
    public const string RecommendationResponse = "recommendation.response";
    public const string IssueResponse = "issue.response";
    public const string VettingRenewal = "volunteer.vetting_renewal";
    public const string VisitDelay = "visit.delay";

    private readonly ILookup<string, Target> byCode = targets
        .OrderBy(t => t.EffectiveFrom)
        .ToLookup(t => t.Code, StringComparer.Ordinal);

    /// <summary>
    /// The target in force on the day; before the first, the first: that such a day is wrong is said by
    /// <see cref="DateRules.NotBeforeTargets"/>, where it can be corrected.
    /// </summary>
    /// <exception cref="InvalidOperationException">The reference data hold no such target: an installation fault.</exception>
    public Target InForce(string code, DateOnly day) =>
        byCode[code].LastOrDefault(t => t.EffectiveFrom <= day)
        ?? byCode[code].FirstOrDefault()
        ?? throw new InvalidOperationException($"The reference data hold no target '{code}'.");

    /// <summary>The first day on which the office had such a target.</summary>
    public DateOnly BeginOn(string code) => InForce(code, DateOnly.MinValue).EffectiveFrom;
}
