using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IOfficeRules"/>
internal sealed class OfficeRulesReader(CaseDb db, TimeProvider clock) : IOfficeRules
{
    private OfficeRules? held;

    public async Task<OfficeRules> CurrentAsync(CancellationToken cancel)
    {
        held ??= new OfficeRules(
            new WorkingCalendar(await db.BankHolidays.AsNoTracking().ToListAsync(cancel)),
            new Targets(await db.Targets.AsNoTracking().ToListAsync(cancel)),
            (await db.AllegationCategories.Select(c => c.Code).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal),
            (await db.RatingCodes.OrderBy(c => c.Order).Select(c => c.Code).ToListAsync(cancel)).ToHashSet(
                StringComparer.Ordinal
            ),
            await db.PaperKinds.OrderBy(p => p.Place).Select(p => new Paper(p.Code, p.Title)).ToListAsync(cancel),
            clock.UtcNow()
        );
        return held with { Now = clock.UtcNow() };
    }
}
