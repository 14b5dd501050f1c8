using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>
/// Reviews by the beginning of their reference, of the office's own or of the force's, or by what is known of the applicant and of who acts
/// for them: beginnings of words of the name in any order, the e-mail address, the telephone number, part of the force's reference
/// (<see cref="ReviewKey"/>). All are sought in indexes: the search costs what it finds. A review from which the person is kept out is not
/// found.
/// </summary>
[Requires(Permission.ReadReviews)]
public sealed record SearchReviews(SearchTerm Term) : IQuery<Found<ReviewHit>>;

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
    // What is more is common: which of two common words is the rarer does not matter.
    private const int CountedTo = 1_000;

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
        // An office's own reference may have spaces in it: "CR 014/22".
        else if (term.MayBeOwn)
        {
            hits.AddRange(await ReadAsync(SearchTerm.FirstWith(reviews, r => r.OwnReference, term.Text)));
        }

        List<ReviewHit> people = [];
        foreach (var way in term.Ways)
        {
            people.AddRange(
                await ReadAsync(
                    With(reviews, await KeysAsync(way, cancellationToken))
                        .Where(r => !undeclared.Any(u => u.Id == r.Id))
                        .OrderByDescending(r => r.ReceivedOn)
                        .ThenByDescending(r => r.Reference)
                        .Take(Found<ReviewHit>.Most + 1)
                )
            );
        }

        hits.AddRange(people.OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Reference));
        var found = Found<ReviewHit>.Of([.. hits.DistinctBy(r => r.Id)]);
        foreach (var hit in found.Rows.Where(h => h.ApplicantName is not null))
        {
            accesses.Opened(RecordKind.ComplaintReview, hit.Id, hit.Reference);
        }

        return found;

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

    // The keys of the part that finds the fewest say which reviews are looked at, and the others are asked of those alone.
    private static IQueryable<ComplaintReview> With(
        IQueryable<ComplaintReview> reviews,
        IReadOnlyList<IQueryable<ReviewKey>> keys
    )
    {
        var ids = keys[0].Select(k => k.ReviewId).Distinct();
        return keys.Skip(1)
            .Aggregate(
                reviews.Where(r => ids.Contains(r.Id)),
                (found, part) => found.Where(r => part.Any(k => k.ReviewId == r.Id))
            );
    }

    private async Task<IReadOnlyList<IQueryable<ReviewKey>>> KeysAsync(
        IReadOnlyList<string> parts,
        CancellationToken cancel
    )
    {
        List<(IQueryable<ReviewKey> Keys, int Count)> each = [];
        foreach (var part in parts)
        {
            var keys = Beginning(part);
            each.Add((keys, parts.Count == 1 ? 0 : await keys.Take(CountedTo).CountAsync(cancel)));
        }

        return [.. each.OrderBy(k => k.Count).Select(k => k.Keys)];
    }

    private IQueryable<ReviewKey> Beginning(string part)
    {
        var (from, to) = Bounds(part);
        return db.ReviewKeys.Where(k => string.Compare(k.Folded, from) >= 0 && string.Compare(k.Folded, to) < 0);
    }

    // Behind every key that begins so, in the order of both engines, letter by letter.
    private static (string From, string To) Bounds(string part) => (part, part + '\uffff');
}
