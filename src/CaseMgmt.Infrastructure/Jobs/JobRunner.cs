using System.Collections.Concurrent;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;
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
    // What another process took over, or another person changed, may succeed at the next attempt.
    private static readonly string[] WorthAnotherAttempt = ["record.changed_meanwhile", "records.busy"];

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
            var result = await SendAsync(run, attempt.Token);
            if (result.IsDone)
            {
                var outcome = result is Result<string> told ? told.Value : "Done";
                await EndAsync(run, RunState.Succeeded, outcome, dueAt: null);
                Succeeded(run.Job, run.Id, run.Attempt, clock.GetElapsedTime(started).TotalSeconds);
            }
            else if (WorthAnotherAttempt.Contains(result.Errors[0].Code))
            {
                return await FailedAttemptAsync(run, result.Errors[0].Message);
            }
            else
            {
                // The office's rules say no; trying again would only hear it again.
                await EndAsync(run, RunState.Failed, result.Errors[0].Message, dueAt: null);
                Refused(run.Job, run.Id, run.Attempt, result.Errors[0].Code);
            }

            metrics.Ended(run.Job, result.IsDone, clock.GetElapsedTime(started));
            return null;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await HandBackAsync(run);
            return null;
        }
        catch (OperationCanceledException) when (attempt.IsCancellationRequested)
        {
            // Another worker has taken the run over: it writes what comes of it.
            return null;
        }
#pragma warning disable CA1031 // the one place where a job's unexpected fault ends: logged in full, shown by its reference
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Faulted(fault, run.Job, run.Id, run.Attempt, Reference(run.Id));
            metrics.Ended(run.Job, succeeded: false, clock.GetElapsedTime(started));
            return await FailedAttemptAsync(
                run,
                $"Something went wrong that nobody expected. The log says what, under the reference {Reference(run.Id)}."
            );
        }
        finally
        {
            await attempt.CancelAsync();
            await alive;
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
        catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException)
        {
            // Another worker will think this one gone and take the run over: leave it to that one.
            Faulted(fault, run.Job, run.Id, run.Attempt, Reference(run.Id));
            await attempt.CancelAsync();
        }
    }

    private async Task<DateTime?> FailedAttemptAsync(Taken run, string outcome)
    {
        var retries = options.Value.Retries;
        if (run.Attempt > retries.Count)
        {
            await EndAsync(run, RunState.Failed, outcome, dueAt: null);
            GaveUp(run.Job, run.Id, run.Attempt);
            return null;
        }

        var dueAt = clock.UtcNow() + retries[run.Attempt - 1];
        await EndAsync(run, RunState.Waiting, outcome, dueAt);
        return dueAt;
    }

    // Whatever ended the attempt, its end is written: no token here.
    private async Task EndAsync(Taken run, RunState state, string outcome, DateTime? dueAt)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.UtcNow();
        await Mine(scope, run)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.State, state)
                        .SetProperty(r => r.EndedAt, now)
                        .SetProperty(r => r.Outcome, outcome)
                        .SetProperty(r => r.DueAt, r => dueAt ?? r.DueAt),
                CancellationToken.None
            );
    }

    // The process ends in good order: the attempt does not count, and the next start takes the run on at once.
    private async Task HandBackAsync(Taken run)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Mine(scope, run)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(r => r.State, RunState.Waiting)
                        .SetProperty(r => r.Attempts, run.Attempt - 1)
                        .SetProperty(
                            r => r.Outcome,
                            "Interrupted when the job server was stopped; it goes on at its next start."
                        ),
                CancellationToken.None
            );
        HandedBack(run.Job, run.Id, run.Attempt);
    }

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

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} begins")]
    private partial void Started(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} succeeded in {Seconds:0.000} s")]
    private partial void Succeeded(string job, Guid run, int attempt, double seconds);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was refused with {Code}")]
    private partial void Refused(string job, Guid run, int attempt, string code);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: attempt {Attempt} failed, reference {Reference}")]
    private partial void Faulted(Exception fault, string job, Guid run, int attempt, string reference);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: given up after attempt {Attempt}")]
    private partial void GaveUp(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was cut off with its process")]
    private partial void CutOff(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Warning, "Job {Job} run {Run}: attempt {Attempt} was taken over by another worker")]
    private partial void TakenOver(string job, Guid run, int attempt);

    [LoggerMessage(LogLevel.Information, "Job {Job} run {Run}: attempt {Attempt} handed back, the job server stops")]
    private partial void HandedBack(string job, Guid run, int attempt);
}
