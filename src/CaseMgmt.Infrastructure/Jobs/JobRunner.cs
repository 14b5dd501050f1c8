using System.Collections.Concurrent;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Carries out one saved run, however often it is told to: claims it, sends its command as the job's system user, and has
/// what came of it written down (<see cref="RunClaims"/>).
/// </summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    JobTable table,
    RunClaims claims,
    HangfireEngine engine,
    IHostApplicationLifetime life,
    IOptions<JobOptions> options,
    JobMetrics metrics,
    TimeProvider clock,
    ILogger<JobRunner> logger
)
{
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
            if (await claims.TakeAsync(run) is { } claimed)
            {
                await AttemptAsync(claimed, retriesBefore);
            }
        }
        finally
        {
            underWay.TryRemove(run, out _);
        }
    }

    /// <summary>Was the run, which says that it is under way, cut off?</summary>
    public bool IsCutOff(Guid run, string? worker) =>
        !underWay.ContainsKey(run) && (worker == engine.Me || !engine.IsAlive(worker));

    private async Task AttemptAsync(Claim run, int retriesBefore)
    {
        var started = clock.GetTimestamp();
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

        await claims.WriteAsync(
            run,
            end with
            {
                State = state,
            },
            isTriedAgain ? clock.UtcNow() + retries[retriesBefore] : null
        );
        if (end.MayBeTriedAgain)
        {
            throw new AttemptFailedException($"Attempt {run.Attempt} did not succeed, reference {run.Reference}.");
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
            Faulted(fault, run.Job, run.Id, run.Attempt, run.Reference);
            var isOfData = DataFault.IsBehind(fault);
            return new End(
                RunState.Failed,
                $"{(isOfData ? "Something in the data cannot be kept as it is, and trying again would come to the same." : "Something went wrong that nobody expected.")} The log says what, under the reference {run.Reference}."
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
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        return (Result)(await sender.Send((object)row.Command(run.Argument), cancel))!;
    }

    [LoggerMessage(
        LogLevel.Information,
        "Job {Job} run {Run}: attempt {Attempt} ended as {State} in {Seconds:0.000} s"
    )]
    private partial void Ended(string job, Guid run, int attempt, RunState state, double seconds);

    [LoggerMessage(LogLevel.Error, "Job {Job} run {Run}: attempt {Attempt} failed, reference {Reference}")]
    private partial void Faulted(Exception fault, string job, Guid run, int attempt, string reference);
}
