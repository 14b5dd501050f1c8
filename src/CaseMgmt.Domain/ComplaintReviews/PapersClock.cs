using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>What the office does next about papers that the force owes.</summary>
public enum PapersStep
{
    /// <summary>The force is reminded: once on its way, and again when its time is over.</summary>
    Remind,

    /// <summary>Two reminders came to nothing: somebody above asks.</summary>
    Escalate,
}

/// <summary>
/// The time that the force has to send what it was asked for, by the targets in force on the day of the request. No statute gives one: the
/// office's own targets do.
/// </summary>
/// <param name="LastDay">Of the force.</param>
/// <param name="NextOn">When the next step is to be taken.</param>
public sealed record PapersClock(DateOnly LastDay, PapersStep Next, DateOnly NextOn)
{
    /// <param name="reminders">How often the force was reminded already.</param>
    public static PapersClock Of(
        DateOnly requestedOn,
        int reminders,
        WorkingCalendar calendar,
        Targets targets,
        DateOnly today
    )
    {
        var due = On(Targets.PapersReturn);
        return reminders switch
        {
            0 => new PapersClock(due, PapersStep.Remind, On(Targets.PapersChase)),
            1 => new PapersClock(due, PapersStep.Remind, due),
            _ => new PapersClock(due, PapersStep.Escalate, On(Targets.PapersEscalate)),
        };

        DateOnly On(string target) => calendar.DueOn(targets.InForce(target, requestedOn), requestedOn, today);
    }
}
