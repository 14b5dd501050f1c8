using System.Collections.Concurrent;
using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Carries out one saved run, however often it is told to: claims it by one conditional update, sends its command as the
/// job's system user, and writes down what came of it.
/// </summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    JobTable table,
    HangfireEngine engine,
    IHostApplicationLifetime life,
    IOptions<JobOptions> options,
    JobMetrics metrics,
    TimeProvider clock,
    ILogger<JobRunner> logger
)
{
    // Hangfire's schedule counts whole seconds: its call may come this much early.
    private static readonly TimeSpan HangfiresTick = TimeSpan.FromSeconds(1);

    // A run that has ended its process twice may be what ends it.
    private const int MostCutOffs = 2;

    private readonly ConcurrentDictionary<Guid, bool> underWay = new();

    /// <summary>Carries the run out if it is due and nobody else has it.</summary>
    /// <param name="retriesBefore">How many further attempts Hangfire has made already.</param>
    /// <exception cref="AttemptFailedException">It did not succeed: another attempt is due, or this was the last one.</exception>
    public async Task RunAsync(Guid run, int retriesBefore)
    {
        if (life.ApplicationStopping.IsCancellationRequested || !underWay.TryAdd(run, true))
        {
            return;
        }

        try
        {
            if (await ClaimAsync(run) is { } claimed)
            {
                await AttemptAsync(claimed, retriesBefore);
            }
        }
        catch (Exception fault) when (IsDatabase(fault))
        {
            // Not claimed, or claimed and the answer lost: either way the sweep brings it again.
            NotClaimed(fault, run);
        }
        finally
        {
            underWay.TryRemove(run, out _);
        }
    }

    /// <summary>Was the run, which says that it is under way, cut off?</summary>
    public bool IsCutOff(Guid run, string? worker) =>
        !underWay.ContainsKey(run) && (worker == engine.Me || !engine.IsAlive(worker));

    private async Task<Claim?> ClaimAsync(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ICaseDb>();
        var now = clock.UtcNow();
        var run = await db.JobRuns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, CancellationToken.None);
        if (run is null or { State: RunState.Succeeded or RunState.Failed })
        {
            return null;
        }

        // Of this process no attempt is left: the run is in underWay on behalf of this one.
        var isOthers = run.State is RunState.Running && run.Worker != engine.Me;
        if (isOthers ? engine.IsAlive(run.Worker) : run.State is RunState.Waiting && run.DueAt > now + HangfiresTick)
        {
            return null;
        }

        var cutOffs = run.CutOffs + (isOthers ? 1 : 0);
        var isSetAside = cutOffs >= MostCutOffs;
        var outcome = isSetAside
            ? $"Set aside: the process that ran it ended in the middle, {cutOffs} times, and it may be what ends it. It is not begun again by itself; it can be asked for again. The log says more under the reference {Reference(id)}."
            : run.Outcome;
        // Whoever changes the row first has it; the other's condition no longer holds.
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

    private async Task AttemptAsync(Claim run, int retriesBefore)
    {
        var started = clock.GetTimestamp();
        Started(run.Job, run.Id, run.Attempt);
        // What came of the work is settled before it is written down: trouble in writing is none of the work's.
        var end = await WorkAsync(run);
        var retries = options.Value.Retries;
        var isTriedAgain = end.MayBeTriedAgain && retriesBefore < retries.Count;
        var state = end.State is RunState.Failed && isTriedAgain ? RunState.Waiting : end.State;
        Ended(run.Job, run.Id, run.Attempt, state, clock.GetElapsedTime(started).TotalSeconds);
        if (end.State is not RunState.Waiting)
        {
            metrics.Ended(run.Job, end.State is RunState.Succeeded, clock.GetElapsedTime(started));
        }

        await WriteAsync(
            run,
            end with
            {
                State = state,
            },
            isTriedAgain ? clock.UtcNow() + retries[retriesBefore] : null
        );
        if (end.MayBeTriedAgain)
        {
            throw new AttemptFailedException($"Attempt {run.Attempt} did not succeed, reference {Reference(run.Id)}.");
        }
    }

    private async Task<End> WorkAsync(Claim run)
    {
        try
        {
            var result = await SendAsync(run, life.ApplicationStopping);
            return result.IsDone
                ? new End(RunState.Succeeded, result is Result<string> told ? told.Value : "Done")
                // The office's rules say no; trying again would only hear it again.
                : new End(RunState.Failed, result.Errors[0].Message);
        }
        catch (OperationCanceledException) when (life.ApplicationStopping.IsCancellationRequested)
        {
            return new End(
                RunState.Waiting,
                "Interrupted when the job server was stopped; it goes on at its next start."
            );
        }
        catch (NotDoneException notDone)
        {
            // Busy, or changed by somebody else: it may succeed at the next attempt.
            return new End(RunState.Failed, notDone.ToError().Message) { MayBeTriedAgain = true };
        }
#pragma warning disable CA1031 // the one place where a job's unexpected fault ends: logged in full, shown by its reference
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Faulted(fault, run.Job, run.Id, run.Attempt, Reference(run.Id));
            var isOfData = DataFault.IsBehind(fault);
            return new End(
                RunState.Failed,
                $"{(isOfData ? "Something in the data cannot be kept as it is, and trying again would come to the same." : "Something went wrong that nobody expected.")} The log says what, under the reference {Reference(run.Id)}."
            )
            {
                MayBeTriedAgain = !isOfData,
            };
        }
    }

    private async Task<Result> SendAsync(Claim run, CancellationToken cancel)
    {
        if (table.Row(run.Job) is not { } row)
        {
            return new Error(
                "job.unknown",
                $"The job {run.Job} is not in this version's table of jobs; ask for it again under its new name."
            );
        }

        await using var scope = scopes.CreateAsyncScope();
        var who = row.NamesWhoAsked ? $"{row.ActsAs}, asked for by {run.RequestedBy}" : row.ActsAs;
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(OfficeUser.System(who));
        scope.ServiceProvider.GetRequiredService<CurrentRun>().Id = run.Id;
        return (Result)
            (
                await scope
                    .ServiceProvider.GetRequiredService<ISender>()
                    .Send((object)row.Command(run.Argument), cancel)
            )!;
    }

    /// <summary>
    /// Writes how the attempt ended, trying until it is written: a run that succeeded must not look cut off because the
    /// database was busy. While the process is ending, once; then the run is taken on again, which comes to the same.
    /// </summary>
    private async Task WriteAsync(Claim run, End end, DateTime? dueAt)
    {
        var now = clock.UtcNow();
        // An attempt that the office itself interrupted does not count.
        var attempts = end is { State: RunState.Waiting, MayBeTriedAgain: false } ? run.Attempt - 1 : run.Attempt;
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope
                    .ServiceProvider.GetRequiredService<ICaseDb>()
                    .JobRuns.Where(r =>
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

    /// <summary>Short enough to read out on the telephone; the log line carries it too.</summary>
    private static string Reference(Guid run) => "JOB-" + run.ToString("N")[^10..].ToUpperInvariant();

    private sealed record Claim(Guid Id, string Job, string? Argument, string RequestedBy, int Attempt);

    /// <param name="Outcome">In plain words.</param>
    private sealed record End(RunState State, string Outcome)
    {
        public bool MayBeTriedAgain { get; init; }
    }

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} begins")]
    private partial void Started(string job, Guid run, int attempt);

    [LoggerMessage(
        LogLevel.Information,
        "Job {Job} run {Run}: attempt {Attempt} ended as {State} in {Seconds:0.000} s"
    )]
    private partial void Ended(string job, Guid run, int attempt, RunState state, double seconds);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: attempt {Attempt} failed, reference {Reference}")]
    private partial void Faulted(Exception fault, string job, Guid run, int attempt, string reference);

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
