#if WITH_HANGFIRE
using System.Globalization;
using CaseMgmt.Domain.Shared;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs.Hangfire;

/// <summary>The engine of a server installation: Hangfire, any number of processes on one SQL Server.</summary>
internal sealed class HangfireEngine(
    JobStorage storage,
    JobTable table,
    IServiceScopeFactory scopes,
    IOptions<JobOptions> options,
    TimeProvider clock
) : IWorkingEngine, IDisposable
{
    private static readonly TimeSpan HeardOfWithin = TimeSpan.FromMinutes(2);

    // The filters are this engine's own: none is global, so that retries are counted in one place alone (JobRunner).
    private readonly JobFilterProviderCollection filters = new(new JobFilterAttributeFilterProvider());
    private BackgroundJobServer? server;
    private DateTime startedAt;

    public string Name => "Hangfire";

    public Task PrepareAsync(CancellationToken cancel)
    {
        var schedule = new RecurringJobManager(
            storage,
            filters,
            new DefaultTimeZoneResolver(),
            () => clock.GetUtcNow().UtcDateTime
        );
        var scheduled = table.Scheduled.ToDictionary(j => j.Id, j => j.Cron, StringComparer.Ordinal);
        foreach (var job in table.All)
        {
            if (scheduled.TryGetValue(job.Id, out var cron))
            {
                var id = job.Id;
                // An entry that is as it should be keeps its next run, also when that has passed meanwhile.
                schedule.AddOrUpdate(
                    id,
                    Job.FromExpression<HangfireJobs>(j => j.AskAsync(id, CancellationToken.None)),
                    cron,
                    new RecurringJobOptions
                    {
                        TimeZone = LondonTime.Zone,
                        // However many nights the servers were down: one run now, then the schedule again.
                        MisfireHandling = MisfireHandlingMode.Relaxed,
                    }
                );
            }
            else
            {
                schedule.RemoveIfExists(job.Id);
            }
        }

        return Task.CompletedTask;
    }

    public Task<bool> TryStartAsync(CancellationToken cancel)
    {
        startedAt = clock.UtcNow();
        server ??= new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                Activator = new AspNetCoreJobActivator(scopes),
                FilterProvider = filters,
                WorkerCount = options.Value.Workers,
                SchedulePollingInterval = options.Value.PollEvery,
                TimeZoneResolver = new DefaultTimeZoneResolver(),
            },
            storage
        );
        return Task.FromResult(true);
    }

    public async Task StopAsync(CancellationToken cancel)
    {
        if (server is not null)
        {
            server.SendStop();
            await server.WaitForShutdownAsync(cancel);
        }

        Dispose();
    }

    public Task EnqueueAsync(Guid run, DateTime dueAt, CancellationToken cancel)
    {
        IState state = dueAt <= clock.UtcNow() ? new EnqueuedState() : new ScheduledState(dueAt);
        new BackgroundJobClient(storage, filters).Create(
            Job.FromExpression<HangfireJobs>(j => j.RunAsync(run, CancellationToken.None)),
            state
        );
        return Task.CompletedTask;
    }

    public Task<DateTime?> NextRunAsync(string job, CancellationToken cancel)
    {
        if (table.Find(job) is not { IsOn: true })
        {
            return Task.FromResult<DateTime?>(null);
        }

        using var connection = storage.GetReadOnlyConnection();
        var next = connection.GetRecurringJobs([job])[0].NextExecution;
        return Task.FromResult(next is { } at ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : (DateTime?)null);
    }

    public Task<string?> TroubleAsync(CancellationToken cancel)
    {
        if (!options.Value.Work)
        {
            return Task.FromResult<string?>(null);
        }

        var heardSince = clock.UtcNow() - HeardOfWithin;
        // A server announces itself a moment after it was started.
        var isHeardOf =
            startedAt > heardSince
            || storage.GetMonitoringApi().Servers().Any(s => s.Heartbeat is null || s.Heartbeat > heardSince);
        return Task.FromResult(
            server is not null && isHeardOf
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"No Hangfire server has been heard of for {HeardOfWithin.TotalMinutes:0} minutes: jobs wait until one is started again."
                )
        );
    }

    public void Dispose()
    {
        server?.Dispose();
        server = null;
    }
}
#endif
