using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// The time for applying: 28 days starting with the day after the day on which the information about the right to a
/// review was provided (Police (Complaints and Misconduct) Regulations 2020, reg 29(2)). Day 0 is the day it was provided, the
/// last day is provided + 28. Weekends and bank holidays count and nothing rolls forward; a last day on one of them is
/// a reason to think about an extension, no more. Midnight in London ends the day.
/// </summary>
/// <param name="ProvidedOn">The day on which the information was provided.</param>
public sealed record ApplicationWindow(DateOnly ProvidedOn)
{
    public const int Days = 28;

    /// <summary>The last day in time.</summary>
    public DateOnly EndsOn => ProvidedOn.AddDays(Days);

    /// <summary>Whole days after the last day; 0 when in time.</summary>
    public int DaysLate(DateOnly receivedOn) => Math.Max(0, receivedOn.DayNumber - EndsOn.DayNumber);

    /// <summary>
    /// The day that counts as the day of receipt. Of an application that came by the Director General (IOPC), the time between its
    /// receipt there and its forwarding is left out of account (reg 29(3)), and it counts as made when forwarded (Sch 3 para 31);
    /// together, the day on which it reached the IOPC. What the force passed on counts from its arrival here: only an extension helps.
    /// </summary>
    public static DateOnly EffectiveDay(
        DateOnly receivedOn,
        ReviewChannel channel,
        DateOnly? elsewhereOn,
        DateOnly? forwardedOn = null
    ) =>
        channel is ReviewChannel.ForwardedByIopc && (elsewhereOn ?? forwardedOn) is { } earlier && earlier < receivedOn
            ? earlier
            : receivedOn;

    /// <summary>A last day on which the office was closed: the system asks whether an extension is just.</summary>
    public bool EndsOnNonWorkingDay(WorkingCalendar calendar) => !calendar.IsWorkingDay(EndsOn);
}
