using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Domain.Shared;

/// <summary>
/// What the rules of a record need to know beside the record itself: the office's calendar, targets and reference lists
/// and the moment of recording.
/// </summary>
/// <param name="Calendar">Working days.</param>
/// <param name="Targets">The office's targets with the days from which they hold.</param>
/// <param name="AllegationCategories">Codes of the IOPC's allegation categories that the office uses.</param>
/// <param name="RatingCodes">Codes of the scrutiny panel's rating scale.</param>
/// <param name="Papers">What a review may need of the force, in the order of the list.</param>
/// <param name="Now">The instant (UTC) at which the act is recorded.</param>
public sealed record OfficeRules(
    WorkingCalendar Calendar,
    Targets Targets,
    IReadOnlySet<string> AllegationCategories,
    IReadOnlySet<string> RatingCodes,
    IReadOnlyList<Paper> Papers,
    DateTime Now
)
{
    public DateOnly Today => LondonTime.DayOf(Now);

    /// <summary>When it falls due, by the target in force on the day on which it began and the holidays known today.</summary>
    public DateOnly DueOn(string target, DateOnly start) =>
        Calendar.DueOn(Targets.InForce(target, start), start, Today);
}
