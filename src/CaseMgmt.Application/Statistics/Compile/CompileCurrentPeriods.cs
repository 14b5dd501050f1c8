using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>
/// The nightly job: the figures as they stand at the end of the day that is just over. It compiles the quarter and the
/// financial year of that day, and goes on compiling those that ended before them; then it removes nights that are kept no
/// longer.
/// </summary>
[Requires(Permission.CompileFigures)]
public sealed record CompileCurrentPeriods : IProcess<string>;

public sealed class CompileCurrentPeriodsHandler(ICaseDb db, ISender sender, TimeProvider clock)
    : IRequestHandler<CompileCurrentPeriods, Result<string>>
{
    public async Task<Result<string>> Handle(CompileCurrentPeriods request, CancellationToken cancellationToken)
    {
        // The job runs when the day has begun: only the one before is whole, and so is a period that ended with it.
        var day = clock.Today().AddDays(-1);
        var (made, unchanged) = (0, 0);
        foreach (var period in await PeriodsAsync(day, cancellationToken))
        {
            var compiled = await sender.Send(new CompileFigures(period, day) { IsOfANight = true }, cancellationToken);
            if (!compiled.IsDone)
            {
                return Result.Refused<string>(compiled.Errors);
            }

            made += compiled.Value.IsNew ? 1 : 0;
            unchanged += compiled.Value.IsNew ? 0 : 1;
        }

        var removed = 0;
        Result<int> some;
        do
        {
            some = await sender.Send(new RemoveOldNights(), cancellationToken);
            if (!some.IsDone)
            {
                return Result.Refused<string>(some.Errors);
            }

            removed += some.Value;
        } while (some.Value > 0);

        return Result.Done(
            $"{made} {(made == 1 ? "compilation" : "compilations")} made, {unchanged} unchanged"
                + (removed == 0 ? "" : $"; {removed} of former nights removed")
        );
    }

    /// <summary>
    /// The day's quarter and year; and those before them, which have ended and are refreshed for as long as the next of their
    /// kind runs. One that was never compiled is not begun with: an office that came later has no records of it.
    /// </summary>
    private async Task<IReadOnlyList<ReportingPeriod>> PeriodsAsync(DateOnly day, CancellationToken cancel)
    {
        var (quarter, year) = (ReportingPeriod.QuarterOf(day), ReportingPeriod.Of(FinancialYear.Of(day)));
        List<ReportingPeriod> periods = [quarter, year];
        foreach (var ended in new[] { ReportingPeriod.QuarterOf(quarter.DayBefore), year.YearBefore })
        {
            if (await db.LatestCompilations.AnyAsync(l => l.From == ended.From && l.To == ended.To, cancel))
            {
                periods.Add(ended);
            }
        }

        return periods;
    }
}
