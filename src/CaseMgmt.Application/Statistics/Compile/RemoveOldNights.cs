using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Removes some of the nights' compilations that are kept no longer, with their lists of records, and says how many; none when
/// there are no more. Nights roll: those of a year while it ran are kept for a good year, because a year later the figures so
/// far are set beside them; those of its quarters, and those that refreshed what had ended, for two months; and of all of
/// them the last one of each month stays. What a person asked for or exported stays, and so does the latest of each period.
/// </summary>
[Requires(Permission.CompileFigures), Called("Remove old nights")]
public sealed record RemoveOldNights : ICommand<int>, IExclusive
{
    /// <summary>How many are removed in one transaction: other writers come in between.</summary>
    public const int AtOnce = 25;

    /// <summary>Of a year that ran: a year, and a month in which to look at it.</summary>
    public const int DaysOfAYearSoFar = 400;

    /// <summary>Of quarters and of what had ended.</summary>
    public const int DaysOfOthers = 62;

    public string LockName => Locks.Records;
}

public sealed class RemoveOldNightsHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<RemoveOldNights, Result<int>>
{
    public async Task<Result<int>> Handle(RemoveOldNights request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (before, others) = (
            today.AddDays(-RemoveOldNights.DaysOfAYearSoFar),
            today.AddDays(-RemoveOldNights.DaysOfOthers)
        );
        var old = await db
            .Compilations.Where(c => c.Kept == null && c.AsAt < others)
            .Where(c => c.AsAt < before || c.AsAt > c.To || c.From.AddYears(1) != c.To.AddDays(1))
            // A compilation on an earlier knowledge may be the newest of its day: pages go on showing the night before it.
            .Where(c => !db.LatestCompilations.Any(latest => latest.CompilationId == c.Id))
            // A later one of the same period and month, which knew at least as much: the last of a month has none.
            .Where(c =>
                db.Compilations.Any(later =>
                    later.From == c.From
                    && later.To == c.To
                    && later.KnownAt >= c.KnownAt
                    && later.AsAt.Year == c.AsAt.Year
                    && later.AsAt.Month == c.AsAt.Month
                    && (later.AsAt > c.AsAt || (later.AsAt == c.AsAt && later.Revision > c.Revision))
                )
            )
            .OrderBy(c => c.AsAt)
            .ThenBy(c => c.From)
            .ThenBy(c => c.To)
            .ThenBy(c => c.Revision)
            .Take(RemoveOldNights.AtOnce)
            .ToListAsync(cancellationToken);
        if (old.Count == 0)
        {
            return Result.Done(0);
        }

        var ids = old.Select(c => c.Id).ToList();
        await db.CountedRecords.Where(r => ids.Contains(r.CompilationId)).ExecuteDeleteAsync(cancellationToken);
        old.ForEach(c => c.GiveWay());
        // The history names each of them; the database removes the figures with them.
        db.Compilations.RemoveRange(old);
        return Result.Done(old.Count);
    }
}
