using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>The figures of a period beside those of the same period a year earlier, where these are compiled.</summary>
[Requires(Permission.ReadFigures)]
public sealed record GetComparedFigures(ReportingPeriod Period, DateOnly? AsAt = null) : IQuery<ComparedFigures?>;

/// <param name="Now">The figures asked for.</param>
/// <param name="Before">Those of the year before; null when they are not compiled.</param>
public sealed record ComparedFigures(CompiledFigures Now, CompiledFigures? Before)
{
    /// <summary>
    /// May a change be computed? Two whole periods, or two as at the same day of their year: never a year so far against
    /// a whole one, nor where the records have left one of them behind, since both are of one knowledge.
    /// </summary>
    public bool IsLikeForLike => Before is not null && YearBefore.IsLikeForLike(Now.Compilation, Before.Compilation);

    /// <summary>The change of a figure from the year before; null where there is nothing to compare it with.</summary>
    public string? ChangeOf(string code) =>
        IsLikeForLike && Now.Find(code) is { } now && Before!.Find(code) is { } before
            ? FigureText.Change(now, before)
            : null;
}

public sealed class GetComparedFiguresHandler(ICaseDb db) : IRequestHandler<GetComparedFigures, ComparedFigures?>
{
    public async Task<ComparedFigures?> Handle(GetComparedFigures request, CancellationToken cancellationToken)
    {
        var now = await CompilationReading.FindAsync(db, request.Period, request.AsAt, cancellationToken);
        if (now is null)
        {
            return null;
        }

        var before = await YearBefore.FindAsync(db, now, cancellationToken);
        return new ComparedFigures(
            await CompilationReading.ReadAsync(db, now, cancellationToken),
            before is null ? null : await CompilationReading.ReadAsync(db, before, cancellationToken)
        );
    }
}

/// <summary>The compilation to set beside another one: the same period a year earlier.</summary>
internal static class YearBefore
{
    /// <summary>As at the same day a year earlier if that was compiled, else the latest.</summary>
    public static async Task<CompilationView?> FindAsync(ICaseDb db, CompilationView now, CancellationToken cancel)
    {
        var period = now.Period.YearBefore;
        var sameDay = now.AsAt.AddYears(-1);
        var rows = await CompilationReading
            .Project(db, CompilationReading.Latest(db, period, sameDay))
            .Concat(CompilationReading.Project(db, CompilationReading.Latest(db, period, null)))
            .ToListAsync(cancel);
        return (rows.Find(r => r.AsAt == sameDay) ?? rows.FirstOrDefault())?.View();
    }

    public static bool IsLikeForLike(CompilationView now, CompilationView before) =>
        !now.IsLeftBehind
        && !before.IsLeftBehind
        && ((now.IsWhole && before.IsWhole) || before.AsAt == now.AsAt.AddYears(-1));
}
