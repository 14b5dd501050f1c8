using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Makes the keys (<see cref="ReviewKey"/>) of the reviews that were there before there were any: the migration marks each with an empty
/// one, since no engine folds a name as the office does. Some hundreds at a time; a start that is killed goes on at the next.
/// </summary>
internal static class KeysOfBefore
{
    private const int AtOnce = 500;

    public static async Task MakeAsync(CaseDb db, CancellationToken cancel)
    {
        while (await db.ReviewKeys.Where(k => k.Folded == "").Take(AtOnce).ToListAsync(cancel) is { Count: > 0 } marks)
        {
            var ids = marks.ConvertAll(k => k.ReviewId);
            var reviews = await db
                .ComplaintReviews.AsNoTracking()
                .Where(r => ids.Contains(r.Id))
                .Include(r =>
                    r.Decisions.Where(d =>
                        d.SupersededAt == null && (d is ApplicantNamed || d is ContactGiven || d is ComplaintDescribed)
                    )
                )
                .ToListAsync(cancel);
            db.RemoveRange(marks);
            db.AddRange(from r in reviews from key in r.Keys select new ReviewKey(r.Id, key));
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException)
                when (db.ReviewKeys.AsNoTracking().Count(k => k.Folded == "" && ids.Contains(k.ReviewId)) < ids.Count)
            {
                // Another machine has made some of them meanwhile.
            }

            db.ChangeTracker.Clear();
        }
    }
}
