using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;

namespace CaseMgmt.Application.ComplaintReviews;

/// <summary>
/// Which reviews do not open to somebody (<see cref="ReviewFacts.WhyClosedTo"/>), in words that the database understands. A table of tests
/// holds both to the same answer.
/// </summary>
public static class ClosedReviews
{
    /// <summary>As <see cref="ReviewFacts.IsKeptOut"/>.</summary>
    /// <param name="names">By which records hold the person (<see cref="PeopleCalledNow.NamesOf"/>).</param>
    public static IQueryable<ComplaintReview> KeptFrom(
        this IQueryable<ComplaintReview> reviews,
        IQueryable<PersonId> names
    ) =>
        reviews.Where(r =>
            r.Decisions.OfType<PersonKeptOut>().Any(d => d.SupersededAt == null && names.Contains(d.WhoId))
            || r.Decisions.OfType<ConflictDeclared>()
                .Any(d => d.SupersededAt == null && d.HasConflict && names.Contains(d.ById))
        );

    /// <summary>As <see cref="ReviewFacts.HasToDeclare"/>.</summary>
    /// <param name="names">As of <see cref="KeptFrom"/>.</param>
    public static IQueryable<ComplaintReview> ToBeDeclaredBy(
        this IQueryable<ComplaintReview> reviews,
        IQueryable<PersonId> names
    ) =>
        reviews.Where(r =>
            names.Any(n => n == r.AllocatedToId)
            && ReviewStates.Open.Contains(r.State)
            && r.Decisions.OfType<Allocated>().Any(d => d.SupersededAt == null && d.On != null)
            && !r.Decisions.OfType<ConflictDeclared>().Any(d => d.SupersededAt == null && names.Contains(d.ById))
        );
}
