using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>Which periods have been compiled. It reads one row a period, however often each was compiled.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ListCompilations : IQuery<CompilationList>;

/// <param name="Periods">The periods compiled, those that end last first, years before their quarters.</param>
/// <param name="Suggested">Where to begin: the latest financial year whose figures count any records; the current one while there is none.</param>
public sealed record CompilationList(IReadOnlyList<ReportingPeriod> Periods, ReportingPeriod Suggested);

public sealed class ListCompilationsHandler(ICaseDb db, TimeProvider clock)
    : IRequestHandler<ListCompilations, CompilationList>
{
    public async Task<CompilationList> Handle(ListCompilations request, CancellationToken cancellationToken)
    {
        var rows = await db
            .LatestCompilations.AsNoTracking()
            .Select(l => new
            {
                l.From,
                l.To,
                l.HasRecords,
            })
            .ToListAsync(cancellationToken);
        var compiled = rows.Select(r => (Period: ReportingPeriod.Between(r.From, r.To).Value, r.HasRecords))
            .OrderByDescending(c => c.Period.To)
            .ThenBy(c => c.Period.From)
            .ToList();
        return new CompilationList(
            [.. compiled.Select(c => c.Period)],
            compiled.Find(c => c is { HasRecords: true, Period.FinancialYear: not null }).Period
                ?? ReportingPeriod.Of(FinancialYear.Of(clock.Today()))
        );
    }
}
