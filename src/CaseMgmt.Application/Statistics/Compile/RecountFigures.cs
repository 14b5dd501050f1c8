using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Figures;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// Counts the figures of every compilation again, from the lists of records that are kept with them, and the sums that must close from
/// the figures. What adds up a value of the records (detainees, minutes) is not in the lists: of these the number of records is compared.
/// </summary>
[Requires(Permission.CompileFigures)]
public sealed record RecountFigures : IQuery<Recount>;

/// <param name="Figures">How many have a list, and were counted again.</param>
/// <param name="Faults">In words, one for each number that differs from its list.</param>
public sealed record Recount(int Compilations, int Figures, IReadOnlyList<string> Faults);

internal sealed class RecountFiguresHandler(ICaseDb db) : IRequestHandler<RecountFigures, Recount>
{
    private const int AtOnce = 20;

    public async Task<Recount> Handle(RecountFigures request, CancellationToken cancellationToken)
    {
        var ids = await db
            .Compilations.OrderBy(c => c.From)
            .ThenBy(c => c.To)
            .ThenBy(c => c.AsAt)
            .ThenBy(c => c.Revision)
            .Select(c => c.Id)
            .ToListAsync(cancellationToken);
        FigureScope? lists = null;
        var figures = 0;
        List<string> faults = [];
        foreach (var some in ids.Chunk(AtOnce))
        {
            var counted = await CountAsync(some, cancellationToken);
            var identities = await IdentitiesAsync(some, cancellationToken);
            foreach (var compilation in await ReadAsync(some, cancellationToken))
            {
                lists ??= await FigureCatalogue.ScopeAsync(
                    db,
                    compilation.Period,
                    compilation.AsAt,
                    compilation.RecordedAt,
                    isOfThePast: false,
                    cancellationToken
                );
                var sums = SumsOf(lists with { Period = compilation.Period, AsAt = compilation.AsAt });
                figures += compilation.Figures.Count(f => f.Sheet is not null);
                faults.AddRange(
                    Differing(compilation, sums, counted[compilation.Id])
                        .Concat(Changed(compilation, identities[compilation.Id]))
                        .Select(said => $"{compilation.Reference}: {said}")
                );
            }
        }

        return new Recount(ids.Count, figures, faults);
    }

    private Task<List<Compilation>> ReadAsync(CompilationId[] some, CancellationToken cancel) =>
        db
            .Compilations.AsNoTracking()
            .Include(c => c.Figures.OrderBy(f => f.Position))
            .Where(c => some.Contains(c.Id))
            .OrderBy(c => c.From)
            .ThenBy(c => c.To)
            .ThenBy(c => c.AsAt)
            .ThenBy(c => c.Revision)
            .ToListAsync(cancel);

    // Few distinct memberships, however many records: the database groups, the bits are added up here.
    private async Task<ILookup<CompilationId, Members>> CountAsync(CompilationId[] some, CancellationToken cancel) =>
        (
            await db
                .CountedRecords.Where(r => some.Contains(r.CompilationId))
                .GroupBy(r => new
                {
                    r.CompilationId,
                    r.Sheet,
                    r.Sets,
                })
                .Select(g => new
                {
                    g.Key.CompilationId,
                    g.Key.Sheet,
                    g.Key.Sets,
                    Count = g.LongCount(),
                })
                .ToListAsync(cancel)
        ).ToLookup(g => g.CompilationId, g => new Members(g.Sheet, g.Sets, g.Count));

    // Not with the figures: a join of both would bring each figure as often as there are sums.
    private async Task<ILookup<CompilationId, IdentityCheck>> IdentitiesAsync(
        CompilationId[] some,
        CancellationToken cancel
    ) =>
        (
            await db
                .Compilations.AsNoTracking()
                .Where(c => some.Contains(c.Id))
                .SelectMany(c => c.Identities, (c, i) => new { c.Id, Identity = i })
                .ToListAsync(cancel)
        ).ToLookup(i => i.Id, i => i.Identity);

    private HashSet<string> SumsOf(FigureScope scope) =>
        FigureCatalogue.Sheets(db, scope).SelectMany(s => s.Sums).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Differing(
        Compilation compilation,
        HashSet<string> sums,
        IEnumerable<Members> counted
    )
    {
        var members = counted.ToLookup(m => m.Sheet);
        foreach (var figure in compilation.Figures.Where(f => f.Sheet is not null && f.Amount.IsRecorded))
        {
            var list = Count(figure.NumeratorBit);
            if (figure.Kind is FigureKind.Total && !sums.Contains(figure.Code) && figure.Numerator != list)
            {
                yield return $"{figure.Code} is {figure.Numerator}, and {list} records are in its list.";
            }
            else if (
                figure is { Kind: FigureKind.Rate, DenominatorBit: { } whole }
                && (figure.Numerator, figure.Denominator) != (list, Count(whole))
            )
            {
                yield return $"{figure.Code} is {figure.Numerator} of {figure.Denominator}, and its lists hold {list} of {Count(whole)} records.";
            }
            else if (
                figure.Kind is FigureKind.Amount or FigureKind.Mean or FigureKind.Median or FigureKind.Greatest
                && figure.Denominator != list
            )
            {
                yield return $"{figure.Code} is measured over {figure.Denominator} records, and {list} are in its list.";
            }

            long Count(int? bit) =>
                bit is { } place
                    ? members[figure.Sheet!.Value].Where(m => (m.Sets & (1L << place)) != 0).Sum(m => m.Count)
                    : 0;
        }
    }

    private static IEnumerable<string> Changed(Compilation compilation, IEnumerable<IdentityCheck> identities)
    {
        var totals = IdentityChecks.Totals(compilation);
        return from kept in identities
            let now = IdentityChecks.Sides(kept.Text, code => totals.GetValueOrDefault(code))
            where now != (kept.Left, kept.Right)
            select $"the sum {kept.Text} came to {kept.Left} and {kept.Right}, and its figures are now {now.Left} and {now.Right}.";
    }

    /// <param name="Count">How many records are members of just these sets.</param>
    private sealed record Members(int Sheet, long Sets, long Count);
}
