using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>A day on which the office was closed and that a deadline skipped.</summary>
public sealed record SkippedHoliday(DateOnly Date, string Name);

/// <summary>A deadline as a page shows it: the target it follows, the arithmetic, and how it was or is being met.</summary>
/// <param name="Number">Of the target: 5.</param>
/// <param name="Unit">Of the target: working days.</param>
/// <param name="Start">Day 0.</param>
/// <param name="Due">The last day in time, as it was fixed when the record arrived.</param>
/// <param name="WeekendDays">Saturdays and Sundays skipped on the way.</param>
/// <param name="Holidays">Bank holidays on weekdays skipped on the way.</param>
/// <param name="MetOn">When it was done; null while it is not.</param>
/// <param name="DaysLeft">From today to the due day, in days of the unit; null once done.</param>
/// <param name="DaysLate">After the due day, up to the day it was done or today, in days of the unit; 0 in time.</param>
public sealed record DeadlineView(
    int Number,
    TargetUnit Unit,
    DateOnly Start,
    DateOnly Due,
    int WeekendDays,
    IReadOnlyList<SkippedHoliday> Holidays,
    DateOnly? MetOn,
    int? DaysLeft,
    int DaysLate
)
{
    /// <param name="due">As the record holds it.</param>
    /// <param name="today">The last day that is looked at; null when the record ended without it.</param>
    public static DeadlineView Of(
        WorkingCalendar calendar,
        Target target,
        DateOnly start,
        DateOnly due,
        DateOnly? metOn,
        DateOnly? today
    )
    {
        var days =
            target.Unit is TargetUnit.WorkingDays
                ? Enumerable.Range(1, Math.Max(0, due.DayNumber - start.DayNumber)).Select(start.AddDays).ToList()
                : [];
        var weekends = days.Count(d => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        IReadOnlyList<SkippedHoliday> holidays =
            target.Unit is TargetUnit.WorkingDays
                ? [.. calendar.Skipped(start, due, target.Days).Select(h => new SkippedHoliday(h.Date, h.Name))]
                : [];
        return new DeadlineView(
            target.Days,
            target.Unit,
            start,
            due,
            weekends,
            holidays,
            metOn,
            metOn is null && today is { } day ? Between(day, due) : null,
            (metOn ?? today) is { } end ? Between(due, end) : 0
        );

        int Between(DateOnly from, DateOnly to) =>
            target.Unit is TargetUnit.WorkingDays
                ? calendar.WorkingDaysAfter(from, to)
                : Math.Max(0, to.DayNumber - from.DayNumber);
    }
}
