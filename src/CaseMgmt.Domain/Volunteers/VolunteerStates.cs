using System.Linq.Expressions;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

public enum VolunteerState
{
    Applicant,
    OnProbation,
    Accredited,
    AccreditationLapsed,
    Left,
}

/// <summary>
/// The one place that says where a volunteer stands on a day, for lists and figures alike, in words that the database understands. It is
/// asked of the terms: somebody may leave and come back, or renew early, and the columns show the latest term alone.
/// </summary>
public static class VolunteerStates
{
    /// <summary>Where they stand, as it is known now.</summary>
    public static Expression<Func<Volunteer, VolunteerState>> On(DateOnly day)
    {
        var (post, accreditation) = (
            DatedDecision.KnownAt<InPost>(DatedDecision.KnownNow),
            DatedDecision.KnownAt<Accredited>(DatedDecision.KnownNow)
        );
        var (inPost, accredited) = (InPost.Covering(day), Accredited.Covering(day));
        return v =>
            v.Decisions.OfType<InPost>().AsQueryable().Where(post).Any(inPost)
                ? v.Decisions.OfType<Accredited>().AsQueryable().Where(accreditation).Any(accredited)
                    ? VolunteerState.Accredited
                    : v.Decisions.OfType<Accredited>().AsQueryable().Where(accreditation).Any(t => t.On <= day)
                        ? VolunteerState.AccreditationLapsed
                        : VolunteerState.OnProbation
                : v.Decisions.OfType<InPost>().AsQueryable().Where(post).Any(t => t.On <= day)
                    ? VolunteerState.Left
                    : VolunteerState.Applicant;
    }

    /// <summary>Those who stand there on the day.</summary>
    public static Expression<Func<Volunteer, bool>> Are(VolunteerState state, DateOnly day)
    {
        var on = On(day);
        return Expression.Lambda<Func<Volunteer, bool>>(
            Expression.Equal(on.Body, Expression.Constant(state)),
            on.Parameters
        );
    }

    /// <summary>Those with a term, or a decision, of which this holds.</summary>
    /// <param name="known">The instant whose knowledge is asked for.</param>
    public static Expression<Func<Volunteer, bool>> With<T>(DateTime known, Expression<Func<T, bool>> which)
        where T : VolunteerDecision
    {
        var told = DatedDecision.KnownAt<T>(known);
        return v => v.Decisions.OfType<T>().AsQueryable().Where(told).Any(which);
    }

    /// <summary>Accredited before, and not on the day.</summary>
    public static Expression<Func<Volunteer, bool>> HaveLapsed(DateOnly day, DateTime known) =>
        HaveRunOut(known, day, Accredited.Covering(day));

    /// <summary>Vetted by the day, and due to be vetted anew by <paramref name="soon"/>.</summary>
    public static Expression<Func<Volunteer, bool>> AreDueForVetting(DateOnly day, DateOnly soon, DateTime known) =>
        HaveRunOut<VettingCleared>(known, day, t => t.On <= day && t.DueOn > soon);

    private static Expression<Func<Volunteer, bool>> HaveRunOut<T>(
        DateTime known,
        DateOnly day,
        Expression<Func<T, bool>> holds
    )
        where T : VolunteerDecision
    {
        var told = DatedDecision.KnownAt<T>(known);
        return v =>
            v.Decisions.OfType<T>().AsQueryable().Where(told).Any(t => t.On <= day)
            && !v.Decisions.OfType<T>().AsQueryable().Where(told).Any(holds);
    }
}
