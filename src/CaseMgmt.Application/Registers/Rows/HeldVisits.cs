using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>Visits that a batch of rows tells of, with all that their acts need, in three commands however many there are.</summary>
internal static class HeldVisits
{
    /// <returns>By the reference, and by what the office's own register calls them.</returns>
    public static async Task<Dictionary<string, CustodyVisit>> ReadAsync(
        ICaseDb db,
        string[] references,
        CancellationToken cancel
    )
    {
        var named = db.CustodyVisits.Where(v =>
            references.Contains(v.Reference) || references.Contains(v.OwnReference)
        );
        Dictionary<string, CustodyVisit> visits = new(StringComparer.OrdinalIgnoreCase);
        foreach (var visit in await named.WithDecisions().ToListAsync(cancel))
        {
            visits[visit.Reference] = visit;
            visits[visit.OwnReference ?? visit.Reference] = visit;
        }

        if (visits.Count > 0)
        {
            await named.SelectMany(v => v.Visitors).LoadAsync(cancel);
            await named.SelectMany(v => v.Issues).LoadAsync(cancel);
        }

        return visits;
    }

    /// <summary>Reads what people have done with the visits that no register tells of.</summary>
    public static Task ReadActsAsync(
        ICaseDb db,
        ActsSince since,
        IEnumerable<CustodyVisit> held,
        CancellationToken cancel
    ) =>
        since.ReadAsync(
            held,
            keys =>
            {
                List<CustodyVisitId> ids = [.. keys.Select(k => new CustodyVisitId(k))];
                return db.CustodyVisits.Where(v => ids.Contains(v.Id)).SelectMany(v => v.Decisions);
            },
            cancel
        );
}
