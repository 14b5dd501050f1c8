using System.Globalization;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Options;
using Quartz;

namespace CaseMgmt.Infrastructure.Jobs.Quartz;

/// <summary>
/// The engine of the embedded installation: Quartz with its store in <c>jobs.db</c>. One process at a time runs its
/// scheduler, the one that holds the lock file; the others put their requests into the store and take over when it ends.
/// </summary>
internal sealed class QuartzEngine(
    ISchedulerFactory factory,
    JobTable table,
    IOptions<DatabaseOptions> database,
    IOptions<JobOptions> options,
    TimeProvider clock
) : IWorkingEngine, IDisposable
{
    private static readonly JobKey RunKey = new("run", "office");
    private static readonly JobKey ScheduleKey = new("schedule", "office");
    private const string Nightly = "schedule";

    private FileStream? atWork;
    private IScheduler? built;

    public string Name => "Quartz";

    public async Task PrepareAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(database.Value.Folder);
        var scheduler = await SchedulerAsync(cancel);
        await scheduler.AddJob(Durable<RunJob>(RunKey), AddJobOptions.Replacing, cancel);
        await scheduler.AddJob(Durable<ScheduleJob>(ScheduleKey), AddJobOptions.Replacing, cancel);
        var scheduled = table.Scheduled.ToDictionary(j => j.Id, j => j.Cron, StringComparer.Ordinal);
        foreach (var job in table.All)
        {
            var key = new TriggerKey(job.Id, Nightly);
            if (!scheduled.TryGetValue(job.Id, out var cron))
            {
                await scheduler.UnscheduleJob(key, cancel);
                continue;
            }

            var wanted = CronScheduleBuilder
                .Create(cron, CronFormat.Unix)
                .InTimeZone(LondonTime.Zone)
                // However many nights the process was down: one run now, then the schedule again.
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
            var trigger = TriggerBuilder
                .Create(clock)
                .WithIdentity(key)
                .ForJob(ScheduleKey)
                .UsingJobData(ScheduleJob.JobData, job.Id)
                .WithSchedule(wanted)
                .Build();
            // A trigger that is as it should be is left alone: it knows which nights were missed.
            if (
                await scheduler.GetTrigger(key, cancel) is not ICronTrigger there
                || there.CronExpressionString != ((ICronTrigger)trigger).CronExpressionString
                || !there.TimeZone.Equals(LondonTime.Zone)
            )
            {
                await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancel);
            }
        }
    }

    public async Task<bool> TryStartAsync(CancellationToken cancel)
    {
        try
        {
            atWork ??= new FileStream(
                Path.Combine(database.Value.Folder, "jobs.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            return false;
        }

        await (await SchedulerAsync(cancel)).Start(cancel);
        return true;
    }

    public async Task StopAsync(CancellationToken cancel)
    {
        var scheduler = await SchedulerAsync(cancel);
        if (scheduler.Status is not SchedulerStatus.Shutdown)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, cancel);
        }

        Dispose();
    }

    public async Task EnqueueAsync(Guid run, DateTime dueAt, CancellationToken cancel)
    {
        var trigger = TriggerBuilder
            .Create(clock)
            // The same run for the same moment is one trigger, however often it is asked for.
            .WithIdentity(string.Create(CultureInfo.InvariantCulture, $"{run:N}-{dueAt.Ticks}"), "runs")
            .ForJob(RunKey)
            .UsingJobData(RunJob.RunData, run.ToString("N"))
            // What is long overdue would count as a misfire, for which Quartz looks once a minute only.
            .StartAt(dueAt < clock.UtcNow() ? clock.GetUtcNow() : new DateTimeOffset(dueAt, TimeSpan.Zero))
            .WithSchedule(
                SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)
            )
            .Build();
        await (await SchedulerAsync(cancel)).ScheduleTrigger(trigger, TriggerConflict.Keep, cancel);
    }

    public async Task<DateTime?> NextRunAsync(string job, CancellationToken cancel)
    {
        if (table.Find(job) is not { IsOn: true })
        {
            return null;
        }

        var scheduler = await SchedulerAsync(cancel);
        return scheduler.Status is SchedulerStatus.Shutdown
            ? null
            : (await scheduler.GetTrigger(new TriggerKey(job, Nightly), cancel))?.NextFireTimeUtc?.UtcDateTime;
    }

    public async Task<string?> TroubleAsync(CancellationToken cancel)
    {
        var status = (await SchedulerAsync(cancel)).Status;
        return status switch
        {
            SchedulerStatus.Running => null,
            _ when !options.Value.Work => null,
            SchedulerStatus.Created when atWork is null => null,
            _ => $"The scheduler of this process is {status}: jobs wait until it is started again.",
        };
    }

    public void Dispose()
    {
        atWork?.Dispose();
        atWork = null;
    }

    // Kept, because the factory gives no scheduler out once it was shut down.
    private async Task<IScheduler> SchedulerAsync(CancellationToken cancel) =>
        built ??= await factory.GetScheduler(cancel);

    private static IJobDetail Durable<TJob>(JobKey key)
        where TJob : IJob => JobBuilder.Create<TJob>().WithIdentity(key).StoreDurably().RequestRecovery().Build();
}
