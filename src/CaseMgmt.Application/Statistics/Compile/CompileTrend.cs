using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// The figures of a period with its trend: the quarters of the financial year in which it begins, all as at one day. What has not
/// begun by then is left out. The year before, where it is compiled, is compiled again as at the day that it has, so that both are of
/// one knowledge: a correction may have moved a record from the one to the other.
/// </summary>
[Requires(Permission.CompileFigures)]
public sealed record CompileTrend(ReportingPeriod Period, DateOnly? AsAt, DateOnly? KnownOn = null) : IProcess<string>
{
    /// <summary>As somebody asked for it.</summary>
    public static CompileTrend Of(CompilationAsked asked) => new(asked.Period, asked.AsAt, asked.KnownOn);

    /// <summary>In the order in which they are compiled: the period itself comes first, what is wrong with it is said before anything is made.</summary>
    public static IReadOnlyList<ReportingPeriod> PeriodsOf(ReportingPeriod period, DateOnly asAt)
    {
        var year = FinancialYear.Of(period.From);
        return
        [
            period,
            .. Enumerable
                .Range(1, 4)
                .Select(quarter => ReportingPeriod.Of(year, quarter))
                .Where(beside => beside.From <= asAt && beside != period),
        ];
    }
}

public sealed class CompileTrendHandler(ICaseDb db, ISender sender, TimeProvider clock)
    : IRequestHandler<CompileTrend, Result<string>>
{
    public async Task<Result<string>> Handle(CompileTrend request, CancellationToken cancellationToken)
    {
        var asAt = request.AsAt ?? clock.Today();
        var (made, unchanged) = (0, 0);
        var before = request.Period.YearBefore;
        var beforeAsAt = await db
            .LatestCompilations.Where(l => l.From == before.From && l.To == before.To)
            .Select(l => (DateOnly?)l.AsAt)
            .FirstOrDefaultAsync(cancellationToken);
        IEnumerable<(ReportingPeriod Period, DateOnly AsAt)> all =
        [
            .. CompileTrend.PeriodsOf(request.Period, asAt).Select(p => (p, asAt)),
            .. beforeAsAt is { } day ? new[] { (before, day) } : [],
        ];
        foreach (var (period, on) in all)
        {
            var compiled = await sender.Send(
                new CompileFigures(period, on).AsKnownOn(request.KnownOn, clock.Today()),
                cancellationToken
            );
            if (!compiled.IsDone)
            {
                return Result.Refused<string>(compiled.Errors);
            }

            made += compiled.Value.IsNew ? 1 : 0;
            unchanged += compiled.Value.IsNew ? 0 : 1;
        }

        return Result.Done(
            $"Figures for {request.Period} as at {DateRules.Say(asAt)}{(request.KnownOn is { } known ? $", as known on {DateRules.Say(known)}," : "")} compiled, with the quarters: {made} new, {unchanged} unchanged"
        );
    }
}
