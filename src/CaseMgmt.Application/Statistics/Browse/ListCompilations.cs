using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>What has been compiled: each period with the as-at days that can be looked at, latest first.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ListCompilations : IQuery<CompilationList>;

/// <param name="Periods">The periods compiled, those that end last first, years before their quarters.</param>
/// <param name="Suggested">Where to begin: the latest financial year compiled that counts any records; the current one while there is none.</param>
public sealed record CompilationList(IReadOnlyList<CompiledPeriod> Periods, ReportingPeriod Suggested)
{
    public CompiledPeriod? Of(ReportingPeriod period) => Periods.FirstOrDefault(p => p.Period == period);
}

/// <param name="AsAt">The days as at which it has been compiled, latest first; no more than the last thirty.</param>
public sealed record CompiledPeriod(ReportingPeriod Period, IReadOnlyList<DateOnly> AsAt);

public sealed class ListCompilationsHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<ListCompilations, CompilationList>
{
    private const int Days = 30;

    // A year has records when something came in or was visited.
    private static readonly string[] Deciding = ["reviews.considered", "visits.attempted"];

    public async Task<CompilationList> Handle(ListCompilations request, CancellationToken cancellationToken)
    {
        var rows = await db
            .Compilations.AsNoTracking()
            .Select(c => new
            {
                c.From,
                c.To,
                c.AsAt,
            })
            .Distinct()
            .ToListAsync(cancellationToken);
        var withRecords = await db
            .Compilations.AsNoTracking()
            .Where(c => c.Figures.Any(f => Deciding.Contains(f.Code) && f.Numerator > 0))
            .Select(c => new { c.From, c.To })
            .Distinct()
            .ToListAsync(cancellationToken);
        return new CompilationList(
            [
                .. rows.GroupBy(r => ReportingPeriod.Between(r.From, r.To).Value)
                    .OrderByDescending(g => g.Key.To)
                    .ThenBy(g => g.Key.From)
                    .Select(g => new CompiledPeriod(g.Key, [.. g.Select(r => r.AsAt).OrderDescending().Take(Days)])),
            ],
            withRecords
                .Select(r => ReportingPeriod.Between(r.From, r.To).Value)
                .Where(period => period.FinancialYear is not null)
                .MaxBy(period => period.To)
                ?? ReportingPeriod.Of(FinancialYear.Of(clock.Today()))
        );
    }
}
