using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IReferenceLists"/>
internal sealed class ReferenceListsReader(IServiceScopeFactory scopes, TimeProvider clock) : IReferenceLists
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    // Replaced whole. Two requests that find it old both read it, and either answer is right.
    private volatile Held? held;

    public ValueTask<ReferenceLists> ReadAsync(CancellationToken cancel) =>
        held is { } last && clock.GetElapsedTime(last.ReadAt) < Fresh ? new(last.Lists) : new(ReadAgainAsync(cancel));

    private async Task<ReferenceLists> ReadAgainAsync(CancellationToken cancel)
    {
        var now = clock.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        var lists = new ReferenceLists(
            new WorkingCalendar(await db.BankHolidays.AsNoTracking().ToListAsync(cancel)),
            new Targets(await db.Targets.AsNoTracking().ToListAsync(cancel)),
            await db.AllegationCategories.OrderBy(c => c.Code).ToListAsync(cancel),
            await db.PaperKinds.OrderBy(p => p.Place).ToListAsync(cancel)
        );
        held = new Held(lists, now);
        return lists;
    }

    private sealed record Held(ReferenceLists Lists, long ReadAt);
}
