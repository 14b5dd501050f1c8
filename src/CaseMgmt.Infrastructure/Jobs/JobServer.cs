using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>What the job server needs of an engine beyond what the office's use cases see.</summary>
internal interface IWorkingEngine : IJobEngine
{
    /// <summary>Brings the engine's store and its schedule into line with the table of jobs; doing it twice changes nothing.</summary>
    Task PrepareAsync(CancellationToken cancel);

    /// <summary>Begins to run jobs; false when another process on this store has to end first.</summary>
    Task<bool> TryStartAsync(CancellationToken cancel);

    Task StopAsync(CancellationToken cancel);
}

/// <summary>
/// Runs the engine for as long as the process lives, and sweeps: at the start and every minute it looks for waiting runs
/// that the engine does not know of and for runs that were cut off with their process.
/// </summary>
internal sealed partial class JobServer(
    IServiceProvider services,
    IServiceScopeFactory scopes,
    IOptions<JobOptions> options,
    TimeProvider clock,
    ILogger<JobServer> logger
) : IHostedService
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stopping = new();
    private IWorkingEngine? engine;
    private readonly Lock gate = new();
    private Task loop = Task.CompletedTask;
    private Task? ended;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var chosen = services.GetRequiredService<IWorkingEngine>();
        await chosen.PrepareAsync(cancellationToken);
        engine = chosen;
        if (options.Value.Work)
        {
            services.GetRequiredService<WorkerRoll>().SignOn();
            var isAtWork = await chosen.TryStartAsync(cancellationToken);
            Serving(chosen.Name, isAtWork ? "at work" : "standing by, another process runs the jobs");
            loop = LoopAsync(chosen, isAtWork, stopping.Token);
        }
    }

    // A host may be told to stop by two at once (a signal and its owner): both wait for the one end.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return ended ??= engine is null ? Task.CompletedTask : EndAsync(engine, cancellationToken);
        }
    }

    private async Task EndAsync(IWorkingEngine working, CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await loop;
        await services.GetRequiredService<JobRunner>().StopAsync();
        await working.StopAsync(cancellationToken);
        engine = null;
        services.GetRequiredService<WorkerRoll>().SignOff();
        stopping.Dispose();
    }

    /// <summary>Tells the engine of a run. Where this process has no engine running, the sweep of another finds the run.</summary>
    public Task NudgeAsync(Guid run, DateTime dueAt, CancellationToken cancel) =>
        engine?.EnqueueAsync(run, dueAt, cancel) ?? Task.CompletedTask;

    private async Task LoopAsync(IWorkingEngine working, bool isAtWork, CancellationToken cancel)
    {
        try
        {
            while (!isAtWork)
            {
                await Task.Delay(AskAgain, clock, cancel);
                isAtWork = await working.TryStartAsync(cancel);
                if (isAtWork)
                {
                    Serving(working.Name, "at work, taking over");
                }
            }

            await SweepAsync(working, TimeSpan.Zero, cancel);
            using var timer = new PeriodicTimer(options.Value.SweepEvery, clock);
            while (await timer.WaitForNextTickAsync(cancel))
            {
                // Those that became due only just now are the engine's own affair.
                await SweepAsync(working, options.Value.SweepEvery / 2, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The process stops.
        }
    }

    private async Task SweepAsync(IWorkingEngine working, TimeSpan overdueBy, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = clock.UtcNow();
            var overdue = now - overdueBy;
            var runs = await scope
                .ServiceProvider.GetRequiredService<ICaseDb>()
                .JobRuns.AsNoTracking()
                .Where(r => (r.State == RunState.Waiting && r.DueAt <= overdue) || r.State == RunState.Running)
                .OrderBy(r => r.DueAt)
                .Select(r => new
                {
                    r.Id,
                    r.State,
                    r.DueAt,
                    r.Worker,
                    r.AliveAt,
                })
                .ToListAsync(cancel);
            var runner = services.GetRequiredService<JobRunner>();
            foreach (var run in runs)
            {
                if (run.State is RunState.Waiting)
                {
                    await working.EnqueueAsync(run.Id, run.DueAt, cancel);
                }
                else if (runner.IsCutOff(run.Id, run.Worker, run.AliveAt))
                {
                    await working.EnqueueAsync(run.Id, now, cancel);
                }
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

    [LoggerMessage(LogLevel.Information, "Job server on {Engine}: {State}")]
    private partial void Serving(string engine, string state);

    [LoggerMessage(LogLevel.Error, "The sweep for waiting runs failed; the next one follows")]
    private partial void SweepFailed(Exception fault);
}
