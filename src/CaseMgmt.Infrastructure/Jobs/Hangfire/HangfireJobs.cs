#if WITH_HANGFIRE
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using Hangfire;
using MediatR;

namespace CaseMgmt.Infrastructure.Jobs.Hangfire;

/// <summary>What Hangfire calls: a saved run, and its clock's strike.</summary>
internal sealed class HangfireJobs(JobRunner runner, HangfireEngine engine, ISender sender, ActingUser acting)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(Guid run, CancellationToken cancel)
    {
        if (await runner.RunAsync(run, cancel) is { } again)
        {
            await engine.EnqueueAsync(run, again, cancel);
        }
    }

    /// <summary>The schedule asks for a run as a person would.</summary>
    [AutomaticRetry(Attempts = 10)]
    public async Task AskAsync(string job, CancellationToken cancel)
    {
        acting.Become(ScheduleUser.Schedule);
        await sender.Send(new RunJobNow(job), cancel);
    }
}
#endif
