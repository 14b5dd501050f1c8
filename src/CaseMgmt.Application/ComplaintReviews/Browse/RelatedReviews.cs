using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>A review with which somebody has linked this one, as it stands now.</summary>
/// <param name="IsRestricted">The contact of its applicant is restricted.</param>
public sealed record LinkedLine(LinkedReview Link, ReviewState State, bool IsRestricted);

/// <summary>A review that may be the same applicant's: nobody has linked it.</summary>
public sealed record RepeatLine(
    Guid Id,
    string Reference,
    DateOnly ReceivedOn,
    ReviewState State,
    bool IsSameEmail,
    bool IsSameName,
    bool IsSameComplaint
);

/// <summary>The reviews that have to do with one.</summary>
internal static class RelatedReviews
{
    private const int Shown = 10;

    // Those that somebody has linked are among them, and not told of again.
    private const int LookedAt = 50;

    private static readonly ReadyQuery<ComplaintReviewId, RepeatLine> Alike = new(
        (db, id) =>
            (
                from own in db.ComplaintReviews.AsNoTracking()
                where own.Id == id
                from r in db.ComplaintReviews.AsNoTracking()
                where
                    r.Id != own.Id
                    && (
                        own.ApplicantEmail != null && r.ApplicantEmail == own.ApplicantEmail
                        || r.ApplicantName == own.ApplicantName
                        || own.ForceReference != null && r.ForceReference == own.ForceReference
                    )
                orderby r.ReceivedOn descending, r.Reference
                select new RepeatLine(
                    r.Id.Value,
                    r.Reference,
                    r.ReceivedOn,
                    r.State,
                    own.ApplicantEmail != null && r.ApplicantEmail == own.ApplicantEmail,
                    r.ApplicantName == own.ApplicantName,
                    own.ForceReference != null && r.ForceReference == own.ForceReference
                )
            ).Take(LookedAt)
    );

    public static async Task<IReadOnlyList<LinkedLine>> LinkedAsync(
        this ICaseDb db,
        ReviewFacts facts,
        CancellationToken cancel
    )
    {
        if (facts.LinkedReviews.Count == 0)
        {
            return [];
        }

        var ids = facts.LinkedReviews.Select(l => new ComplaintReviewId(l.Other.Key)).ToList();
        var others = await db
            .ComplaintReviews.Where(r => ids.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                r.State,
                r.RestrictionReviewOn,
            })
            .ToDictionaryAsync(r => r.Id.Value, cancel);
        return
        [
            .. facts
                .LinkedReviews.Where(l => others.ContainsKey(l.Other.Key))
                .Select(l => new LinkedLine(
                    l,
                    others[l.Other.Key].State,
                    others[l.Other.Key].RestrictionReviewOn is not null
                )),
        ];
    }

    /// <summary>
    /// The latest of those with the applicant's e-mail address or name, or of the same complaint, that nobody has linked. One that does not
    /// open to the person is not told of: whose it is would be learnt from that.
    /// </summary>
    public static async Task<IReadOnlyList<RepeatLine>> LikelyRepeatsAsync(
        this ICaseDb db,
        ComplaintReviewId id,
        ReviewFacts facts,
        PersonId by,
        CancellationToken cancel
    )
    {
        List<RepeatLine> alike = [];
        await foreach (var line in Alike.Of(db, id).WithCancellation(cancel))
        {
            if (facts.LinkedReviews.All(l => l.Other.Key != line.Id))
            {
                alike.Add(line);
            }

            if (alike.Count == Shown)
            {
                break;
            }
        }

        if (alike.Count == 0)
        {
            return alike;
        }

        var ids = alike.ConvertAll(l => new ComplaintReviewId(l.Id));
        var names = db.NamesOf(by);
        var among = db.ComplaintReviews.Where(r => ids.Contains(r.Id));
        var closed = await among
            .KeptFrom(names)
            .Select(r => r.Id)
            .Union(among.ToBeDeclaredBy(names).Select(r => r.Id))
            .ToListAsync(cancel);
        return alike.FindAll(l => !closed.Contains(new ComplaintReviewId(l.Id)));
    }
}
