using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>A run that this process has for itself.</summary>
internal sealed record Claim(Guid Id, string Job, string? Argument, string RequestedBy, int Attempt)
{
    /// <summary>Short enough to read out on the telephone; the log line carries it too.</summary>
    public string Reference => ReferenceOf(Id);

    public static string ReferenceOf(Guid run) => "JOB-" + run.ToString("N")[^10..].ToUpperInvariant();
}

/// <param name="Outcome">In plain words.</param>
internal sealed record End(RunState State, string Outcome)
{
    public bool MayBeTriedAgain { get; init; }
}

/// <summary>Who has a run, and what came of it, in the office's own record: whoever changes its row first has it.</summary>
internal sealed partial class RunClaims(
    IServiceScopeFactory scopes,
    HangfireEngine engine,
    IHostApplicationLifetime life,
    IOptions<JobOptions> options,
    TimeProvider clock,
    ILogger<RunClaims> logger
)
{
    // Hangfire's schedule counts whole seconds: its call may come this much early.
    private static readonly TimeSpan HangfiresTick = TimeSpan.FromSeconds(1);

    // A run that has ended its process twice may be what ends it.
    private const int MostCutOffs = 2;

    /// <summary>Takes the run if it is due and nobody else has it; null otherwise. No attempt of this process may be left of it.</summary>
    public async Task<Claim?> TakeAsync(Guid id)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await TakeAsync(scope.ServiceProvider.GetRequiredService<ICaseDb>(), id);
        }
        catch (Exception fault) when (IsDatabase(fault))
        {
            // Not claimed, or claimed and the answer lost: either way the sweep brings it again.
            NotClaimed(fault, id);
            return null;
        }
    }

    private async Task<Claim?> TakeAsync(ICaseDb db, Guid id)
    {
        var now = clock.UtcNow();
        var run = await db.JobRuns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, CancellationToken.None);
        if (run is null || !run.State.IsUnderWay())
        {
            return null;
        }

        var isOthers = run.State is RunState.Running && run.Worker != engine.Me;
        if (isOthers ? engine.IsAlive(run.Worker) : run.State is RunState.Waiting && run.DueAt > now + HangfiresTick)
        {
            return null;
        }

        var cutOffs = run.CutOffs + (isOthers ? 1 : 0);
        var isSetAside = cutOffs >= MostCutOffs;
        var outcome = isSetAside
            ? $"Set aside: the process that ran it ended in the middle, {cutOffs} times, and it may be what ends it. It is not begun again by itself; it can be asked for again. The log says more under the reference {Claim.ReferenceOf(id)}."
            : run.Outcome;
        // The other's condition no longer holds.
        var changed = await db
            .JobRuns.Where(r =>
                r.Id == id && r.State == run.State && r.Attempts == run.Attempts && r.Worker == run.Worker
            )
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.State, isSetAside ? RunState.Failed : RunState.Running)
                        .SetProperty(r => r.StartedAt, isSetAside ? run.StartedAt : now)
                        .SetProperty(r => r.EndedAt, isSetAside ? now : null)
                        .SetProperty(r => r.Attempts, isSetAside ? run.Attempts : run.Attempts + 1)
                        .SetProperty(r => r.CutOffs, cutOffs)
                        .SetProperty(r => r.Worker, engine.Me)
                        .SetProperty(r => r.Outcome, outcome),
                CancellationToken.None
            );
        if (isOthers && changed == 1)
        {
            CutOff(run.Job, id, cutOffs, isSetAside);
        }

        return changed == 1 && !isSetAside
            ? new Claim(id, run.Job, run.Argument, run.RequestedBy, run.Attempts + 1)
            : null;
    }

    /// <summary>
    /// Writes how the attempt ended, trying until it is written: a run that succeeded must not look cut off because the
    /// database was busy. While the process is ending, once; then the run is taken on again, which comes to the same.
    /// </summary>
    public async Task WriteAsync(Claim run, End end, DateTime? dueAt)
    {
        var now = clock.UtcNow();
        // An attempt that the office itself interrupted does not count.
        var attempts = end is { State: RunState.Waiting, MayBeTriedAgain: false } ? run.Attempt - 1 : run.Attempt;
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var runs = scope.ServiceProvider.GetRequiredService<ICaseDb>().JobRuns;
                await runs.Where(r =>
                        r.Id == run.Id
                        && r.State == RunState.Running
                        && r.Worker == engine.Me
                        && r.Attempts == run.Attempt
                    )
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(r => r.State, end.State)
                                .SetProperty(r => r.EndedAt, now)
                                .SetProperty(r => r.Outcome, end.Outcome)
                                .SetProperty(r => r.Attempts, attempts)
                                .SetProperty(r => r.DueAt, r => dueAt ?? r.DueAt),
                        CancellationToken.None
                    );
                return;
            }
            catch (Exception fault) when (IsDatabase(fault))
            {
                NotWritten(fault, run.Job, run.Id, run.Attempt, end.State);
                if (life.ApplicationStopping.IsCancellationRequested)
                {
                    return;
                }
            }

            await Task.Delay(options.Value.PollEvery, clock, life.ApplicationStopping)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static bool IsDatabase(Exception fault) =>
        fault is DbException or DbUpdateException or RetryLimitExceededException;

    [LoggerMessage(
        LogLevel.Error,
        "Job {Job} run {Run}: attempt {Attempt} ended as {State}, but that is not written yet"
    )]
    private partial void NotWritten(Exception fault, string job, Guid run, int attempt, RunState state);

    [LoggerMessage(LogLevel.Warning, "Run {Run} could not be taken on, the database is busy or away")]
    private partial void NotClaimed(Exception fault, Guid run);

    [LoggerMessage(
        LogLevel.Warning,
        "Job {Job} run {Run}: cut off with its process, {CutOffs} times; set aside: {IsSetAside}"
    )]
    private partial void CutOff(string job, Guid run, int cutOffs, bool isSetAside);
}
