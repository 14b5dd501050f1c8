using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Browse;

/// <summary>
/// The days as at which a period is compiled that lie nearest to the one asked for, earliest first: for whoever asks for a
/// day that was never compiled, or whose night is no longer kept.
/// </summary>
[Requires(Permission.ReadFigures)]
public sealed record ListCompiledDays(ReportingPeriod Period, DateOnly Day) : IQuery<IReadOnlyList<DateOnly>>;

public sealed class ListCompiledDaysHandler(ICaseDb db) : IRequestHandler<ListCompiledDays, IReadOnlyList<DateOnly>>
{
    private const int OnEachSide = 10;

    public async Task<IReadOnlyList<DateOnly>> Handle(ListCompiledDays request, CancellationToken cancellationToken)
    {
        var (period, day) = request;
        var days = db
            .Compilations.Where(c => c.From == period.From && c.To == period.To)
            .Select(c => c.AsAt)
            .Distinct();
        var before = await days.Where(d => d < day)
            .OrderByDescending(d => d)
            .Take(OnEachSide)
            .ToListAsync(cancellationToken);
        var after = await days.Where(d => d > day).OrderBy(d => d).Take(OnEachSide).ToListAsync(cancellationToken);
        return [.. before.Order(), .. after];
    }
}
