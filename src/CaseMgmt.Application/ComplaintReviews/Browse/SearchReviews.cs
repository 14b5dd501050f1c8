using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>
/// Reviews by the beginning of their reference, of the office's own or of the force's, or by words of the applicant's name. References are sought in
/// their indexes. Names have none: they are looked for among the <see cref="NamesLookedAt"/> reviews received last, so that the
/// search costs the same however many reviews there are. A review from which the person is kept out is not found.
/// </summary>
[Requires(Permission.ReadReviews)]
public sealed record SearchReviews(SearchTerm Term) : IQuery<Found<ReviewHit>>
{
    public const int NamesLookedAt = 20_000;
}

public sealed record ReviewHit(
    Guid Id,
    string Reference,
    string? OwnReference,
    string? ForceReference,
    string? ApplicantName,
    DateOnly ReceivedOn,
    ReviewState State
);

internal sealed class SearchReviewsHandler(ICaseDb db, ActingUser acting, IAccessLog accesses)
    : IRequestHandler<SearchReviews, Found<ReviewHit>>
{
    public async Task<Found<ReviewHit>> Handle(SearchReviews request, CancellationToken cancellationToken)
    {
        var term = request.Term;
        var reviews = db.ComplaintReviews.AsNoTracking();
        // Whoever is kept out of a review, or has a conflict of interest in it, does not learn here whose it is; nor does its reviewer
        // before they have said that they have none.
        var names = db.NamesOf(acting.User.Id);
        var (closed, undeclared) = (reviews.KeptFrom(names), reviews.ToBeDeclaredBy(names));
        List<ReviewHit> hits = [];
        if (term.IsReference)
        {
            // Each from its own index; a review that several of them find is one.
            foreach (var spelling in term.Spellings)
            {
                hits.AddRange(await ReadAsync(SearchTerm.FirstWith(reviews, r => r.Reference, spelling)));
                hits.AddRange(await ReadAsync(SearchTerm.FirstWith(reviews, r => r.OwnReference, spelling)));
                hits.AddRange(await ReadAsync(SearchTerm.FirstWith(reviews, r => r.ForceReference, spelling)));
            }
        }
        else
        {
            var latest = Latest(reviews).Take(SearchReviews.NamesLookedAt);
            var named = Latest(term.Named(latest, r => r.ApplicantName)).Where(r => !undeclared.Any(u => u.Id == r.Id));
            // An office's own reference may have spaces in it: "CR 014/22".
            hits =
            [
                .. term.MayBeOwn ? await ReadAsync(SearchTerm.FirstWith(reviews, r => r.OwnReference, term.Text)) : [],
                .. await ReadAsync(named.Take(Found<ReviewHit>.Most + 1)),
            ];
        }

        var found = Found<ReviewHit>.Of([.. hits.DistinctBy(r => r.Id)]);
        foreach (var hit in found.Rows.Where(h => h.ApplicantName is not null))
        {
            accesses.Opened(RecordKind.ComplaintReview, hit.Id, hit.Reference);
        }

        return found;

        static IQueryable<ComplaintReview> Latest(IQueryable<ComplaintReview> of) =>
            of.OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Reference);

        Task<List<ReviewHit>> ReadAsync(IQueryable<ComplaintReview> matches) =>
            matches
                .Where(r => !closed.Any(c => c.Id == r.Id))
                .Select(r => new ReviewHit(
                    r.Id.Value,
                    r.Reference,
                    r.OwnReference,
                    r.ForceReference,
                    undeclared.Any(u => u.Id == r.Id) ? null : r.ApplicantName,
                    r.ReceivedOn,
                    r.State
                ))
                .ToListAsync(cancellationToken);
    }
}
