using CaseMgmt.Domain.ComplaintReviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Keeps the words of each review that an act changed for the search, in the save of the act.</summary>
public sealed class CaseTexts : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var db = (CaseDb)eventData.Context!;
        if (db.UnderWay is null)
        {
            return result;
        }

        var changed = db
            .ChangeTracker.Entries<ComplaintReview>()
            .Where(e =>
                e.State is EntityState.Added
                || e.State is EntityState.Modified && e.Entity.HaveWordsChanged(db.UnderWay.Id)
            )
            .ToList();
        foreach (var review in changed.Where(e => e.State is EntityState.Added && e.Entity.Words.Length > 0))
        {
            db.Add(new ReviewText(review.Entity.Id, null, review.Entity.Words));
        }

        var known = changed.Where(e => e.State is EntityState.Modified).Select(e => e.Entity).ToList();
        if (known.Count > 0)
        {
            var ids = known.ConvertAll(r => r.Id);
            var held = await db
                .ReviewTexts.Where(t => ids.Contains(t.ReviewId) && t.FileId == null)
                .ToListAsync(cancellationToken);
            db.RemoveRange(held);
            db.AddRange(from r in known where r.Words.Length > 0 select new ReviewText(r.Id, null, r.Words));
        }

        return result;
    }
}
