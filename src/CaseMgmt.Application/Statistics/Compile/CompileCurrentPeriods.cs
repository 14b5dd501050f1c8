using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>The nightly job: the figures of the current quarter and financial year, as at today.</summary>
[Requires(Permission.CompileFigures)]
public sealed record CompileCurrentPeriods : IProcess<string>;

public sealed class CompileCurrentPeriodsHandler(ISender sender, TimeProvider clock)
    : IRequestHandler<CompileCurrentPeriods, Result<string>>
{
    public async Task<Result<string>> Handle(CompileCurrentPeriods request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (made, unchanged) = (0, 0);
        foreach (var period in new[] { ReportingPeriod.QuarterOf(today), ReportingPeriod.Of(FinancialYear.Of(today)) })
        {
            var compiled = await sender.Send(new CompileFigures(period, today), cancellationToken);
            if (!compiled.IsDone)
            {
                return Result.Refused<string>(compiled.Errors);
            }

            made += compiled.Value.IsNew ? 1 : 0;
            unchanged += compiled.Value.IsNew ? 0 : 1;
        }

        return Result.Done($"{made} {(made == 1 ? "compilation" : "compilations")} made, {unchanged} unchanged");
    }
}
