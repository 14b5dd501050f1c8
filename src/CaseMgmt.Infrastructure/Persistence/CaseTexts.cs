using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Keeps, of each review that an act changed, its words and by what its people are found, in the save of the act.</summary>
public sealed class CaseTexts : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var db = (CaseDb)eventData.Context!;
        if (db.UnderWay is { Id: var act })
        {
            var reviews = db.ChangeTracker.Entries<ComplaintReview>().ToList();
            var taken = reviews.Where(e => e.State is EntityState.Added).Select(e => e.Entity).ToList();
            var changed = reviews.Where(e => e.State is EntityState.Modified).Select(e => e.Entity).ToList();
            await KeepWordsAsync(db, taken, changed.FindAll(r => r.HaveWordsChanged(act)), cancellationToken);
            await KeepKeysAsync(db, taken, changed.FindAll(r => r.HaveKeysChanged(act)), cancellationToken);
        }

        return result;
    }

    private static async Task KeepWordsAsync(
        CaseDb db,
        List<ComplaintReview> taken,
        List<ComplaintReview> changed,
        CancellationToken cancel
    )
    {
        if (changed.Count > 0)
        {
            var ids = changed.ConvertAll(r => r.Id);
            db.RemoveRange(
                await db.ReviewTexts.Where(t => ids.Contains(t.ReviewId) && t.FileId == null).ToListAsync(cancel)
            );
        }

        db.AddRange(
            from r in taken.Concat(changed)
            where r.Words.Length > 0
            select new ReviewText(r.Id, null, r.Words)
        );
    }

    private static async Task KeepKeysAsync(
        CaseDb db,
        List<ComplaintReview> taken,
        List<ComplaintReview> changed,
        CancellationToken cancel
    )
    {
        List<ReviewKey> held = [];
        if (changed.Count > 0)
        {
            var ids = changed.ConvertAll(r => r.Id);
            held = await db.ReviewKeys.Where(k => ids.Contains(k.ReviewId)).ToListAsync(cancel);
        }

        // Those that stay are let be.
        var keys = held.ToDictionary(k => (k.ReviewId, k.Folded));
        foreach (var key in from r in taken.Concat(changed) from k in r.Keys select (r.Id, k))
        {
            if (!keys.Remove(key))
            {
                db.Add(new ReviewKey(key.Id, key.k));
            }
        }

        db.RemoveRange(keys.Values);
    }
}
