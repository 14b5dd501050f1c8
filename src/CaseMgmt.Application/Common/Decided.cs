using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Common;

/// <summary>Records together with their decisions in force, to be acted on. Superseded ones stay in the database.</summary>
public static class Decided
{
    public static IQueryable<ComplaintReview> WithDecisions(this IQueryable<ComplaintReview> reviews) =>
        reviews.Include(r => r.Decisions.Where(d => d.SupersededAt == null));

    /// <summary>Reviews with their decisions in force, of the people whom the names in them mean: the one way to ask what somebody may do.</summary>
    public static async Task<List<ComplaintReview>> ReadDecidedAsync(
        this IQueryable<ComplaintReview> reviews,
        ICaseDb db,
        CancellationToken cancel
    ) => [.. (await reviews.WithReviewers(db).ToListAsync(cancel)).Select(row => row.Known())];

    /// <summary>What <see cref="ReadDecidedAsync"/> reads.</summary>
    // Only a reviewer can be named as a register writes them: whoever acts is met by signing in.
    public static IQueryable<ReviewOf> WithReviewers(this IQueryable<ComplaintReview> reviews, ICaseDb db) =>
        reviews
            .WithDecisions()
            .LeftJoin(
                db.CalledNow(),
                r => r.AllocatedToId,
                p => (PersonId?)p.Id,
                (r, p) =>
                    new ReviewOf
                    {
                        Review = r,
                        Means = (PersonId?)p!.Means,
                        Name = p.Name,
                    }
            );

    public static IQueryable<CustodyVisit> WithDecisions(this IQueryable<CustodyVisit> visits) =>
        visits.Include(v => v.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<CustodySuite> WithDecisions(this IQueryable<CustodySuite> suites) =>
        suites.Include(s => s.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<Volunteer> WithDecisions(this IQueryable<Volunteer> volunteers) =>
        volunteers.Include(v => v.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<ChiefConstableComplaint> WithDecisions(
        this IQueryable<ChiefConstableComplaint> complaints
    ) => complaints.Include(c => c.Decisions.Where(d => d.SupersededAt == null));

    public static IQueryable<ScrutinySession> WithDecisions(this IQueryable<ScrutinySession> sessions) =>
        sessions.Include(s => s.Decisions.Where(d => d.SupersededAt == null));
}

/// <summary>A review as it is read, and whom the reviewer's name in it means.</summary>
public sealed class ReviewOf
{
    public required ComplaintReview Review { get; init; }

    /// <summary>Null where nobody has it in hand.</summary>
    public required PersonId? Means { get; init; }

    /// <summary>What that person is called now.</summary>
    public required string? Name { get; init; }

    /// <summary>The review, told whom it means.</summary>
    public ComplaintReview Known()
    {
        if (Review.AllocatedToId is { } named && Means is { } person)
        {
            Review.Know(new Ties(new Dictionary<PersonId, Link> { [named] = new Link(person.Value, Name!) }));
        }

        return Review;
    }
}
