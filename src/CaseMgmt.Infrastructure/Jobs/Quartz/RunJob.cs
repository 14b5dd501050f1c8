using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using MediatR;
using Quartz;

namespace CaseMgmt.Infrastructure.Jobs.Quartz;

/// <summary>Quartz runs a saved run.</summary>
internal sealed class RunJob(JobRunner runner, QuartzEngine engine) : IJob
{
    public const string RunData = "run";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var run = Guid.ParseExact((string)context.MergedJobDataMap[RunData]!, "N");
        if (await runner.RunAsync(run, cancellationToken) is { } again)
        {
            await engine.EnqueueAsync(run, again, cancellationToken);
        }
    }
}

/// <summary>Quartz's clock strikes: the schedule asks for a run as a person would.</summary>
internal sealed class ScheduleJob(ISender sender, ActingUser acting) : IJob
{
    public const string JobData = "job";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        acting.Become(ScheduleUser.Schedule);
        while (true)
        {
            try
            {
                await sender.Send(new RunJobNow((string)context.MergedJobDataMap[JobData]!), cancellationToken);
                return;
            }
            catch (NotDoneException)
            {
                // A register that takes its time must not cost the office a night's figures.
            }
        }
    }
}
