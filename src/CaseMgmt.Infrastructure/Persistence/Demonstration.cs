using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>How far the demonstration year has come in this database.</summary>
public enum DemonstrationState
{
    /// <summary>The database is empty.</summary>
    NotBegun,

    /// <summary>Somebody else's records are in it: nothing is added to them.</summary>
    OwnRecords,

    /// <summary>Begun and broken off.</summary>
    Begun,

    /// <summary>Taken in and compiled.</summary>
    Done,
}

/// <summary>
/// Whether the records are the invented ones. The history says so itself: no mark beside the records can be lost or
/// outlive them.
/// </summary>
public sealed class Demonstration(IServiceScopeFactory scopes)
{
    /// <summary>Who takes the year in.</summary>
    public static OfficeUser User { get; } = OfficeUser.System("demonstration year");

    /// <param name="period">The year that is compiled when everything else is done.</param>
    /// <param name="asAt">And the day as at which it is.</param>
    public async Task<DemonstrationState> StateAsync(ReportingPeriod period, DateOnly asAt, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        var by = User.Name;
        if (
            await db.Compilations.AnyAsync(
                // "system: compilation, asked for by system: demonstration year"
                c => c.RequestedBy.EndsWith(by) && c.From == period.From && c.To == period.To && c.AsAt == asAt,
                cancel
            )
        )
        {
            return DemonstrationState.Done;
        }

        return await db.History.OrderBy(h => h.Sequence).Select(h => h.By).FirstOrDefaultAsync(cancel) is not { } first
                ? DemonstrationState.NotBegun
            : first == by ? DemonstrationState.Begun
            : DemonstrationState.OwnRecords;
    }
}
