using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// How far history and reads are settled. SQLite has one writer: within the exclusive act that asks, what is there is all
/// there is. SQL Server gives a number before its row is committed: there it is what stood in the tables a while ago, longer
/// than any act takes that the lock of the records does not keep out.
/// </summary>
internal sealed class SettledRowsReader(CaseDb db, SettledBefore before, TimeProvider clock) : ISettledRows
{
    public async Task<SettledRows> ReadAsync(CancellationToken cancel)
    {
        var now = new SettledRows(
            await db.History.MaxAsync(r => (long?)r.Sequence, cancel) ?? 0,
            await db.Accesses.MaxAsync(r => (long?)r.Sequence, cancel) ?? 0
        );
        return db.Database.IsSqlite() ? now : before.Take(now, clock.UtcNow());
    }

    public Task<long> HistoryAsync(CancellationToken cancel) =>
        db.Database.IsSqlite()
            ? LastAsync(db.History, cancel)
            : WithoutGapAsync(db, clock.UtcNow() - SettledBefore.LongestAct, cancel);

    /// <summary>
    /// A number that is missing may be that of an act under way, or of one that was taken back; after so long as no act takes, it is
    /// the latter. What comes after the gap may then be marked as not known to figures that do know it, never the other way round.
    /// </summary>
    internal static async Task<long> WithoutGapAsync(CaseDb db, DateTime settled, CancellationToken cancel)
    {
        var from = await LastAsync(db.History.Where(h => h.RecordedAt <= settled), cancel);
        return await db
                .History.Where(h => h.Sequence >= from && !db.History.Any(next => next.Sequence == h.Sequence + 1))
                .MinAsync(h => (long?)h.Sequence, cancel)
            ?? 0;
    }

    private static async Task<long> LastAsync(IQueryable<HistoryRecord> history, CancellationToken cancel) =>
        await history.MaxAsync(h => (long?)h.Sequence, cancel) ?? 0;
}

/// <summary>What was last seen of the tables long enough ago, kept for as long as the process lives.</summary>
internal sealed class SettledBefore
{
    public static readonly TimeSpan LongestAct = TimeSpan.FromMinutes(5);

    private readonly Lock one = new();
    private SettledRows settled = new(0, 0);
    private (DateTime At, SettledRows Rows)? seen;

    public SettledRows Take(SettledRows now, DateTime at)
    {
        lock (one)
        {
            if (seen is { } earlier && at - earlier.At >= LongestAct)
            {
                settled = earlier.Rows;
                seen = null;
            }

            seen ??= (at, now);
            return settled;
        }
    }
}
