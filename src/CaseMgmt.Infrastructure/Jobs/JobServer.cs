using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Runs Hangfire's server for as long as the process lives, and sweeps: it brings Hangfire the runs that are due and
/// that it does not know of, and those that were cut off with their process.
/// </summary>
internal sealed partial class JobServer(
    HangfireEngine engine,
    JobRunner runner,
    IServiceScopeFactory scopes,
    IOptions<JobOptions> options,
    TimeProvider clock,
    ILogger<JobServer> logger
) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        engine.AlignSchedule();
        if (!options.Value.Work)
        {
            return Task.CompletedTask;
        }

        engine.Start();
        Serving(engine.Me);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await engine.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // At the start, what is due; later, what has been due for so long that Hangfire should have had it.
            var slack = TimeSpan.Zero;
            while (true)
            {
                await SweepAsync(slack, stoppingToken);
                await Task.Delay(options.Value.SweepEvery, clock, stoppingToken);
                slack = options.Value.SweepEvery;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops.
        }
    }

    private async Task SweepAsync(TimeSpan slack, CancellationToken cancel)
    {
        try
        {
            // While Hangfire has a queue, a run that waits is most likely in it; one that was cut off is not. Told too often, it
            // is carried out once all the same.
            var hasQueue = engine.HasQueue();
            await using var scope = scopes.CreateAsyncScope();
            var overdue = clock.UtcNow() - slack;
            var runs = await scope
                .ServiceProvider.GetRequiredService<ICaseDb>()
                .JobRuns.AsNoTracking()
                .Where(r =>
                    (r.State == RunState.Waiting && !hasQueue && r.DueAt <= overdue) || r.State == RunState.Running
                )
                .OrderBy(r => r.DueAt)
                .ThenBy(r => r.Number)
                .Select(r => new
                {
                    r.Id,
                    r.State,
                    r.Worker,
                })
                .ToListAsync(cancel);
            foreach (var run in runs.Where(r => r.State is RunState.Waiting || runner.IsCutOff(r.Id, r.Worker)))
            {
                engine.Enqueue(run.Id);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // a busy or absent database now is no reason to stop sweeping for ever
        catch (Exception fault)
#pragma warning restore CA1031
        {
            SweepFailed(fault);
        }
    }

    [LoggerMessage(LogLevel.Information, "Job server {Worker} is at work")]
    private partial void Serving(string worker);

    [LoggerMessage(LogLevel.Error, "The sweep for waiting runs failed; the next one follows")]
    private partial void SweepFailed(Exception fault);
}
