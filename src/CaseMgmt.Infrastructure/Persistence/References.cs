using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence.Configurations;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IReferences"/>
internal sealed class References(CaseDb db) : IReferences
{
    public async Task<CaseReference> NextAsync(ReferenceSeries series, FinancialYear year, CancellationToken cancel) =>
        (await NextAsync(series, year, 1, cancel))[0];

    // The numbers are taken by one UPDATE that only one machine can win for a given last number; the loser reads again.
    public async Task<IReadOnlyList<CaseReference>> NextAsync(
        ReferenceSeries series,
        FinancialYear year,
        int count,
        CancellationToken cancel
    )
    {
        var prefix = CaseReference.PrefixOf(series);
        while (true)
        {
            var last = await db.Set<ReferenceCounter>()
                .Where(c => c.Series == prefix && c.StartYear == year.StartYear)
                .Select(c => (int?)c.LastNumber)
                .SingleOrDefaultAsync(cancel);
            if (last is null)
            {
                await BeginAsync(prefix, year.StartYear, cancel);
                continue;
            }

            var taken = await db.Set<ReferenceCounter>()
                .Where(c => c.Series == prefix && c.StartYear == year.StartYear && c.LastNumber == last)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastNumber, last.Value + count), cancel);
            if (taken == 1)
            {
                return [.. Enumerable.Range(last.Value + 1, count).Select(n => new CaseReference(series, year, n))];
            }
        }
    }

    public async Task NoteAsync(IReadOnlyCollection<CaseReference> taken, CancellationToken cancel)
    {
        foreach (var group in taken.GroupBy(r => (r.Series, r.Year)))
        {
            var prefix = CaseReference.PrefixOf(group.Key.Series);
            var highest = group.Max(r => r.Number);
            if (
                !await db.Set<ReferenceCounter>()
                    .AnyAsync(c => c.Series == prefix && c.StartYear == group.Key.Year.StartYear, cancel)
            )
            {
                await BeginAsync(prefix, group.Key.Year.StartYear, cancel);
            }

            await db.Set<ReferenceCounter>()
                .Where(c => c.Series == prefix && c.StartYear == group.Key.Year.StartYear && c.LastNumber < highest)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastNumber, highest), cancel);
        }
    }

    // Beside the scope's own changes, which are saved later and by the pipeline. Where another machine began the same year
    // since this act began to read, the act cannot see its row however often it asks: the violation ends the attempt, and the
    // unit of work attempts the whole act anew (decision 017).
    private Task BeginAsync(string prefix, int startYear, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync(
            $"INSERT INTO ReferenceCounters (Series, StartYear, LastNumber) SELECT {prefix}, {startYear}, 0 WHERE NOT EXISTS (SELECT 1 FROM ReferenceCounters WHERE Series = {prefix} AND StartYear = {startYear})",
            cancel
        );
}
