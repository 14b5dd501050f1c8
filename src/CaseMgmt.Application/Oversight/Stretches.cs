using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Oversight;

/// <summary>Reads the rows of a stretch, of which one at a time is in memory.</summary>
internal static class Stretches
{
    /// <param name="after">Where the stretch begins; from 0 on everything before the end is in it.</param>
    /// <param name="most">Rows at most.</param>
    public static async Task<Stretch> ReadAsync(
        this ICaseDb db,
        AuditBook book,
        long after,
        long upTo,
        int most,
        CancellationToken cancel
    )
    {
        var from = after == 0 ? long.MinValue : after;
        var stretch = new Stretch(book);
        if (book is AuditBook.History)
        {
            var rows = db
                .History.AsNoTracking()
                .Where(r => r.Sequence > from && r.Sequence <= upTo)
                .OrderBy(r => r.Sequence)
                .Take(most);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            {
                stretch.Add(row);
            }
        }
        else
        {
            var rows = db
                .Accesses.AsNoTracking()
                .Where(r => r.Sequence > from && r.Sequence <= upTo)
                .OrderBy(r => r.Sequence)
                .Take(most);
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            {
                stretch.Add(row);
            }
        }

        return stretch;
    }
}
