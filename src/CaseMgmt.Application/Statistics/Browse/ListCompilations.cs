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
/// <param name="Suggested">Where to begin: the latest financial year that has records; the current one while there are none.</param>
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
        var lastReview = await db.ComplaintReviews.MaxAsync(r => (DateOnly?)r.ReceivedOn, cancellationToken);
        var lastVisit = await db.CustodyVisits.MaxAsync(v => (DateOnly?)v.ArrivedOn, cancellationToken);
        return new CompilationList(
            [
                .. rows.GroupBy(r => ReportingPeriod.Between(r.From, r.To).Value)
                    .OrderByDescending(g => g.Key.To)
                    .ThenBy(g => g.Key.From)
                    .Select(g => new CompiledPeriod(g.Key, [.. g.Select(r => r.AsAt).OrderDescending().Take(Days)])),
            ],
            ReportingPeriod.Of(FinancialYear.Of(Latest(lastReview, lastVisit) ?? clock.Today()))
        );
    }

    private static DateOnly? Latest(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
