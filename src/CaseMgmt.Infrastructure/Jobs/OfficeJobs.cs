using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using Hangfire.Server;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>What Hangfire calls: a saved run, and the strike of its clock. What it throws, Hangfire tries again.</summary>
internal sealed partial class OfficeJobs(
    JobRunner runner,
    ISender sender,
    ActingUser acting,
    ILogger<OfficeJobs> logger
)
{
    public Task RunAsync(Guid run, PerformContext context) =>
        runner.RunAsync(run, context.GetJobParameter<int>(OfficeRetries.Count));

    /// <summary>
    /// The schedule asks for a run as a person would, until one is saved: neither a register that takes its time nor a
    /// deadlock, which are thrown, costs the office a night's figures. Called twice for one night, it asks once.
    /// </summary>
    public async Task AskAsync(string job, PerformContext context)
    {
        acting.Become(OfficeUser.System("schedule"));
        // By the clock of the process that found it due, which may be another machine's.
        var fellDue = DateTime.SpecifyKind(context.BackgroundJob.CreatedAt, DateTimeKind.Utc).AddSeconds(-1);
        var asked = await sender.Send(new RunJobNow(job, fellDue), context.CancellationToken.ShutdownToken);
        if (!asked.IsDone)
        {
            NotAskedFor(job, asked.Errors[0].Code);
        }
    }

    [LoggerMessage(LogLevel.Error, "The schedule's asking for {Job} was refused with {Code}")]
    private partial void NotAskedFor(string job, string code);
}

/// <summary>Tells Hangfire that another attempt is due; it keeps what it is told, so nothing of a record is in it.</summary>
internal sealed class AttemptFailedException(string message) : Exception(message);
