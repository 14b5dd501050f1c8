using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// What a compilation says otherwise than another of the same period: than the one before it, unless <see cref="Since"/> names one. Null
/// when nothing is compiled.
/// </summary>
[Requires(Permission.ReadFigures)]
public sealed record GetChanges(ReportingPeriod Period, DateOnly? AsAt = null) : IQuery<CompilationChanges?>
{
    public const int MostActs = 20;

    /// <summary>The compilation; the latest of the day, or of all, if not given.</summary>
    public Guid? Shown { get; init; }

    /// <summary>The one with which it is compared.</summary>
    public Guid? Since { get; init; }
}

/// <param name="Previous">The compilation before; null for the first one.</param>
/// <param name="Changes">The figures that differ, in order; empty when only the records behind them do.</param>
/// <param name="Acts">The acts on records of which the one knows and the other does not, the latest first; at most <see cref="GetChanges.MostActs"/>.</param>
public sealed record CompilationChanges(
    CompilationView Latest,
    CompilationView? Previous,
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyList<ActBetween> Acts
);

/// <summary>An act that lies between the knowledge of two compilations. It names nobody.</summary>
/// <param name="At">The instant (UTC).</param>
/// <param name="Records">How many records it changed.</param>
public sealed record ActBetween(string Act, DateTime At, int Records);

/// <param name="Before">Null for a figure that the compilation before did not have.</param>
/// <param name="Now">Null for a figure that it alone had.</param>
public sealed record FigureChange(string Code, string Title, FigureView? Before, FigureView? Now);

public sealed class GetChangesHandler(ICaseDb db) : IRequestHandler<GetChanges, CompilationChanges?>
{
    public async Task<CompilationChanges?> Handle(GetChanges request, CancellationToken cancellationToken)
    {
        var latest = request.Shown is { } shown
            ? await NamedAsync(request.Period, shown, cancellationToken)
            : await CompilationReading.FindAsync(db, request.Period, request.AsAt, cancellationToken);
        if (latest is null)
        {
            return null;
        }

        var previous = request.Since is { } since
            ? await NamedAsync(request.Period, since, cancellationToken)
            : await BeforeAsync(latest, cancellationToken);
        if (previous is null)
        {
            return new CompilationChanges(latest, null, [], []);
        }

        var now = await CompilationReading.ReadAsync(db, latest, cancellationToken);
        var before = await CompilationReading.ReadAsync(db, previous, cancellationToken);
        var (after, upTo) = (
            Math.Min(previous.SeenUpTo, latest.SeenUpTo),
            Math.Max(previous.SeenUpTo, latest.SeenUpTo)
        );
        return new CompilationChanges(
            latest,
            previous,
            [.. Differences(now, before)],
            await ActsAsync(after, upTo, cancellationToken)
        );
    }

    private async Task<CompilationView?> NamedAsync(ReportingPeriod period, Guid id, CancellationToken cancel)
    {
        var named = new CompilationId(id);
        var rows = await CompilationReading
            .Project(
                db,
                db.Compilations.AsNoTracking().Where(c => c.Id == named && c.From == period.From && c.To == period.To)
            )
            .ToListAsync(cancel);
        return rows.Count == 0 ? null : rows[0].View();
    }

    private async Task<CompilationView?> BeforeAsync(CompilationView latest, CancellationToken cancel)
    {
        var found = await CompilationReading
            .Project(
                db,
                db.Compilations.AsNoTracking()
                    .Where(c => c.From == latest.Period.From && c.To == latest.Period.To)
                    // The first condition alone finds the place in the index.
                    .Where(c => c.AsAt <= latest.AsAt)
                    .Where(c =>
                        c.AsAt < latest.AsAt
                        || (
                            c.AsAt == latest.AsAt
                            && (
                                c.KnownAt < latest.KnownAt
                                || (c.KnownAt == latest.KnownAt && c.Revision < latest.Revision)
                            )
                        )
                    )
                    .OrderByDescending(c => c.AsAt)
                    .ThenByDescending(c => c.KnownAt)
                    .ThenByDescending(c => c.Revision)
            )
            .Take(1)
            .ToListAsync(cancel);
        return found.Count == 0 ? null : found[0].View();
    }

    private async Task<IReadOnlyList<ActBetween>> ActsAsync(long after, long upTo, CancellationToken cancel) =>
        [
            .. (
                await db
                    .History.AsNoTracking()
                    .Where(h => h.Sequence > after && h.Sequence <= upTo)
                    .Where(h => CompilationReading.Counted.Contains(h.RecordKind))
                    .GroupBy(h => new { h.ActId, h.Act })
                    .Select(g => new
                    {
                        g.Key.Act,
                        At = g.Max(h => h.RecordedAt),
                        Records = g.Count(),
                        Last = g.Max(h => h.Sequence),
                    })
                    .OrderByDescending(a => a.Last)
                    .Take(GetChanges.MostActs)
                    .ToListAsync(cancel)
            ).Select(a => new ActBetween(a.Act, a.At, a.Records)),
        ];

    private static IEnumerable<FigureChange> Differences(CompiledFigures now, CompiledFigures before)
    {
        foreach (var figure in now.Figures)
        {
            if (before.Find(figure.Code) is not { } earlier)
            {
                yield return new FigureChange(figure.Code, figure.Title, null, figure);
            }
            else if (earlier.Amount != figure.Amount || earlier.DefinitionVersion != figure.DefinitionVersion)
            {
                yield return new FigureChange(figure.Code, figure.Title, earlier, figure);
            }
        }

        foreach (var gone in before.Figures.Where(f => now.Find(f.Code) is null))
        {
            yield return new FigureChange(gone.Code, gone.Title, gone, null);
        }
    }
}
