using System.Collections.Concurrent;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Runs one saved run, whichever engine says so and however often: takes it on by a conditional update, sends its
/// command as the job's system user, and writes down what came of it. Retries are counted here, so that they are the
/// same under every engine.
/// </summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    JobTable table,
    WorkerRoll roll,
    IOptions<JobOptions> options,
    JobMetrics metrics,
    TimeProvider clock,
    ILogger<JobRunner> logger
) : IDisposable
{
    // Between two attempts at writing to a database that is busy or away.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, bool> underWay = new();
    private readonly CancellationTokenSource stopping = new();

    private int MaxAttempts => options.Value.Retries.Count + 1;

    /// <summary>Ends the attempts under way; their runs wait for the next start.</summary>
    public Task StopAsync() => stopping.CancelAsync();

    /// <summary>Runs the run if it is due and nobody else has it.</summary>
    /// <returns>When to call again: the next attempt; null when the run is over or another's.</returns>
    public async Task<DateTime?> RunAsync(Guid run, CancellationToken cancel)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, stopping.Token);
        if (both.IsCancellationRequested || !underWay.TryAdd(run, true))
        {
            return null;
        }

        try
        {
            var claim = await ClaimAsync(run, both.Token);
            return claim.Taken is { } taken ? await AttemptAsync(taken, both.Token) : claim.DueAt;
        }
        catch (Exception fault) when (IsDatabase(fault) && !both.IsCancellationRequested)
        {
            // Not claimed, or claimed and the answer lost: either way it can be claimed again.
            NotClaimed(fault, run);
            return clock.UtcNow() + LongestPause;
        }
        finally
        {
            underWay.TryRemove(run, out _);
        }
    }

    /// <summary>Was the run, which says that it is under way, cut off?</summary>
    public bool IsCutOff(Guid run, string? worker, DateTime? aliveAt) =>
        worker is null || (worker == roll.Me ? !underWay.ContainsKey(run) : roll.IsGone(worker, aliveAt));

    private async Task<(Taken? Taken, DateTime? DueAt)> ClaimAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ICaseDb>();
        var run = await db
            .JobRuns.AsNoTracking()
            .Where(r => r.Id == id)
            .Select(r => new
            {
                r.Job,
                r.Argument,
                r.RequestedBy,
                r.State,
                r.DueAt,
                r.Attempts,
                r.Worker,
                r.AliveAt,
            })
            .FirstOrDefaultAsync(cancel);
        if (run is null || run.State is RunState.Succeeded or RunState.Failed)
        {
            return default;
        }

        var now = clock.UtcNow();
        if (run.State is RunState.Waiting && run.DueAt > now)
        {
            return (null, run.DueAt);
        }

        // underWay holds this run already: of this process, only an attempt that could not write its end is left.
        if (run.State is RunState.Running && run.Worker is { } other && other != roll.Me)
        {
            if (!roll.IsGone(other, run.AliveAt))
            {
                return default;
            }

            CutOff(run.Job, id, run.Attempts);
        }

        // Whoever changes the row first has it; the other's condition no longer holds.
        var mine = db.JobRuns.Where(r =>
            r.Id == id && r.State == run.State && r.Attempts == run.Attempts && r.Worker == run.Worker
        );
        if (run.Attempts >= MaxAttempts)
        {
            var outcome = $"It was cut off with the process that ran it, {run.Attempts} times. {Reference(id)}";
            await mine.ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.State, RunState.Failed)
                        .SetProperty(r => r.EndedAt, now)
                        .SetProperty(r => r.Outcome, outcome),
                cancel
            );
            return default;
        }

        var taken = await mine.ExecuteUpdateAsync(
            s =>
                s.SetProperty(r => r.State, RunState.Running)
                    .SetProperty(r => r.StartedAt, now)
                    .SetProperty(r => r.EndedAt, (DateTime?)null)
                    .SetProperty(r => r.Attempts, run.Attempts + 1)
                    .SetProperty(r => r.Worker, roll.Me)
                    .SetProperty(r => r.AliveAt, now),
            cancel
        );
        return taken == 1 ? (new Taken(id, run.Job, run.Argument, run.RequestedBy, run.Attempts + 1), null) : default;
    }

    private async Task<DateTime?> AttemptAsync(Taken run, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        Started(run.Job, run.Id, run.Attempt);
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var alive = KeepAliveAsync(run, attempt);
        try
        {
            // What came of the work is settled before it is written down: trouble in writing is none of the work's.
            var end = await WorkAsync(run, started, attempt.Token, cancel);
            if (end is not null)
            {
                await EndAsync(run, end);
            }

            return end?.DueAt;
        }
        finally
        {
            await attempt.CancelAsync();
            await alive;
        }
    }

    /// <summary>Does the work. Null when another worker has taken the run over: it writes what comes of it.</summary>
    private async Task<End?> WorkAsync(Taken run, long started, CancellationToken attempt, CancellationToken cancel)
    {
        try
        {
            var result = await SendAsync(run, attempt);
            metrics.Ended(run.Job, result.IsDone, clock.GetElapsedTime(started));
            if (result.IsDone)
            {
                Succeeded(run.Job, run.Id, run.Attempt, clock.GetElapsedTime(started).TotalSeconds);
                return new End(RunState.Succeeded, result is Result<string> told ? told.Value : "Done");
            }

            // The office's rules say no; trying again would only hear it again.
            Refused(run.Job, run.Id, run.Attempt, result.Errors[0].Code);
            return new End(RunState.Failed, result.Errors[0].Message);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The process ends in good order: the attempt does not count, and the next start takes the run on at once.
            HandedBack(run.Job, run.Id, run.Attempt);
            return new End(
                RunState.Waiting,
                "Interrupted when the job server was stopped; it goes on at its next start."
            )
            {
                Attempts = run.Attempt - 1,
            };
        }
        catch (OperationCanceledException) when (attempt.IsCancellationRequested)
        {
            return null;
        }
        catch (NotDoneException notDone)
        {
            // Busy, or changed by somebody else: it may succeed at the next attempt.
            return FailedAttempt(run, notDone.ToError().Message);
        }
#pragma warning disable CA1031 // the one place where a job's unexpected fault ends: logged in full, shown by its reference
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Faulted(fault, run.Job, run.Id, run.Attempt, Reference(run.Id));
            metrics.Ended(run.Job, succeeded: false, clock.GetElapsedTime(started));
            return FailedAttempt(
                run,
                $"Something went wrong that nobody expected. The log says what, under the reference {Reference(run.Id)}."
            );
        }
    }

    private async Task<Result> SendAsync(Taken run, CancellationToken cancel)
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
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        return (Result)(await sender.Send((object)row.Command(run.Argument), cancel))!;
    }

    private async Task KeepAliveAsync(Taken run, CancellationTokenSource attempt)
    {
        try
        {
            await roll.KeepAliveAsync(run.Id, attempt.Token);
            TakenOver(run.Job, run.Id, run.Attempt);
            await attempt.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The attempt is over.
        }
        catch (Exception fault) when (IsDatabase(fault))
        {
            // Another worker will think this one gone and take the run over: leave it to that one.
            Faulted(fault, run.Job, run.Id, run.Attempt, Reference(run.Id));
            await attempt.CancelAsync();
        }
    }

    private End FailedAttempt(Taken run, string outcome)
    {
        var retries = options.Value.Retries;
        if (run.Attempt > retries.Count)
        {
            GaveUp(run.Job, run.Id, run.Attempt);
            return new End(RunState.Failed, outcome);
        }

        return new End(RunState.Waiting, outcome) { DueAt = clock.UtcNow() + retries[run.Attempt - 1] };
    }

    /// <summary>
    /// Writes how the attempt ended, trying until it is written: a run that succeeded must not look cut off because the
    /// database was busy. While the process is ending, once; then the run is taken on again, which comes to the same.
    /// </summary>
    private async Task EndAsync(Taken run, End end)
    {
        var now = clock.UtcNow();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                // Whatever ended the attempt, its end is written: no token here.
                await Mine(scope, run)
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(r => r.State, end.State)
                                .SetProperty(r => r.EndedAt, now)
                                .SetProperty(r => r.Outcome, end.Outcome)
                                .SetProperty(r => r.Attempts, r => end.Attempts ?? r.Attempts)
                                .SetProperty(r => r.DueAt, r => end.DueAt ?? r.DueAt),
                        CancellationToken.None
                    );
                return;
            }
            catch (Exception fault) when (IsDatabase(fault))
            {
                NotWritten(fault, run.Job, run.Id, run.Attempt, end.State);
                if (stopping.IsCancellationRequested)
                {
                    return;
                }
            }

            try
            {
                await Task.Delay(pause, clock, stopping.Token);
            }
            catch (OperationCanceledException)
            {
                // The last attempt at writing follows.
            }
        }
    }

    private static bool IsDatabase(Exception fault) =>
        fault is System.Data.Common.DbException or DbUpdateException or RetryLimitExceededException;

    private IQueryable<JobRun> Mine(AsyncServiceScope scope, Taken run) =>
        scope
            .ServiceProvider.GetRequiredService<ICaseDb>()
            .JobRuns.Where(r =>
                r.Id == run.Id && r.State == RunState.Running && r.Worker == roll.Me && r.Attempts == run.Attempt
            );

    /// <summary>Short enough to read out on the telephone; the log line carries it too.</summary>
    private static string Reference(Guid run) => "JOB-" + run.ToString("N")[^10..].ToUpperInvariant();

    public void Dispose() => stopping.Dispose();

    private sealed record Taken(Guid Id, string Job, string? Argument, string RequestedBy, int Attempt);

    /// <param name="Outcome">In plain words.</param>
    private sealed record End(RunState State, string Outcome)
    {
        /// <summary>When the next attempt follows; null leaves it as it is.</summary>
        public DateTime? DueAt { get; init; }

        /// <summary>How many attempts count; null leaves them as they are.</summary>
        public int? Attempts { get; init; }
    }

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} begins")]
    private partial void Started(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} succeeded in {Seconds:0.000} s")]
    private partial void Succeeded(string job, Guid run, int attempt, double seconds);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was refused with {Code}")]
    private partial void Refused(string job, Guid run, int attempt, string code);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: attempt {Attempt} failed, reference {Reference}")]
    private partial void Faulted(Exception fault, string job, Guid run, int attempt, string reference);

    [LoggerMessage(
        LogLevel.Error,
        "Job {Job} run {Run}: attempt {Attempt} ended as {State}, but that is not written yet"
    )]
    private partial void NotWritten(Exception fault, string job, Guid run, int attempt, RunState state);

    [LoggerMessage(LogLevel.Warning, "Run {Run} could not be taken on, the database is busy or away")]
    private partial void NotClaimed(Exception fault, Guid run);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: given up after attempt {Attempt}")]
    private partial void GaveUp(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was cut off with its process")]
    private partial void CutOff(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was taken over by another worker")]
    private partial void TakenOver(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} handed back, the job server stops")]
    private partial void HandedBack(string job, Guid run, int attempt);
}
