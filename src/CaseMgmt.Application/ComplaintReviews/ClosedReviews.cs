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
    public static IQueryable<ComplaintReview> KeptFrom(this IQueryable<ComplaintReview> reviews, PersonId person) =>
        reviews.Where(r =>
            r.Decisions.OfType<PersonKeptOut>().Any(d => d.SupersededAt == null && d.WhoId == person)
            || r.Decisions.OfType<ConflictDeclared>()
                .Any(d => d.SupersededAt == null && d.HasConflict && d.ById == person)
        );

    /// <summary>As <see cref="ReviewFacts.HasToDeclare"/>.</summary>
    public static IQueryable<ComplaintReview> ToBeDeclaredBy(
        this IQueryable<ComplaintReview> reviews,
        PersonId person
    ) =>
        reviews.Where(r =>
            r.AllocatedToId == person
            && ReviewStates.Open.Contains(r.State)
            && r.Decisions.OfType<Allocated>().Any(d => d.SupersededAt == null && d.On != null)
            && !r.Decisions.OfType<ConflictDeclared>().Any(d => d.SupersededAt == null && d.ById == person)
        );
}
