using System.Globalization;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Domain.Shared;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.States;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using HangfireJob = Hangfire.Common.Job;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Hangfire as the office uses it: the schedule, the queue, the servers. Any number of processes share one store.</summary>
internal sealed class HangfireEngine(
    JobStorage storage,
    JobTable table,
    IServiceScopeFactory scopes,
    IOptions<JobOptions> options,
    TimeProvider clock
) : IJobEngine, IDisposable
{
    // The rest of the time is for looking and for taking over.
    private const double BeatsMissed = 2.0 / 3;

    private readonly OfficeRetries retries = new(options.Value);
    private BackgroundJobServer? server;
    private DateTime startedAt = clock.UtcNow();

    /// <summary>This process; a new name at every start, so that a former life is never taken for this one.</summary>
    public string Me { get; } = $"{Environment.MachineName}-{Ids.New(clock):N}";

    /// <summary>Brings the schedule into line with the table of jobs; an entry that is as it should be keeps its next run, also one that has passed meanwhile.</summary>
    public void AlignSchedule()
    {
        var schedule = new RecurringJobManager(
            storage,
            retries,
            new DefaultTimeZoneResolver(),
            () => clock.GetUtcNow().UtcDateTime
        );
        var scheduled = table.Scheduled.ToDictionary(j => j.Id, j => j.Cron, StringComparer.Ordinal);
        // Written by a clock that was ahead, it would wait until then.
        var ahead = clock.UtcNow().AddDays(1);
        using (var connection = storage.GetConnection())
        {
            foreach (
                var entry in connection
                    .GetRecurringJobs()
                    .Where(j => !scheduled.ContainsKey(j.Id) || (j.LastExecution ?? j.CreatedAt) > ahead)
            )
            {
                schedule.RemoveIfExists(entry.Id);
            }
        }

        foreach (var (id, cron) in scheduled)
        {
            schedule.AddOrUpdate(
                id,
                HangfireJob.FromExpression<OfficeJobs>(j => j.AskAsync(id, null!)),
                cron,
                new RecurringJobOptions
                {
                    TimeZone = LondonTime.Zone,
                    // However many nights the servers were down: one run now, then the schedule again.
                    MisfireHandling = MisfireHandlingMode.Relaxed,
                }
            );
        }
    }

    public void Start()
    {
        startedAt = clock.UtcNow();
        server = new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                ServerName = Me,
                Activator = new AspNetCoreJobActivator(scopes),
                FilterProvider = retries,
                WorkerCount = options.Value.Workers,
                SchedulePollingInterval = options.Value.PollEvery,
                HeartbeatInterval = options.Value.GoneAfter / 6,
                ServerTimeout = options.Value.GoneAfter,
                ServerCheckInterval = options.Value.GoneAfter / 4,
                TimeZoneResolver = new DefaultTimeZoneResolver(),
            },
            storage
        );
    }

    public async Task StopAsync(CancellationToken cancel)
    {
        if (server is { } working)
        {
            working.SendStop();
            await working.WaitForShutdownAsync(cancel);
        }

        Dispose();
    }

    /// <summary>Has a saved run carried out as soon as a worker is free. Said twice, it runs once: whoever claims it.</summary>
    public void Enqueue(Guid run) =>
        new BackgroundJobClient(storage, retries).Create(
            HangfireJob.FromExpression<OfficeJobs>(j => j.RunAsync(run, null!)),
            new EnqueuedState()
        );

    /// <summary>Does anything wait for a free worker?</summary>
    public bool HasQueue() => storage.GetMonitoringApi().EnqueuedCount(EnqueuedState.DefaultQueue) > 0;

    /// <summary>
    /// Does the heart of the process beat? Its last beat is set against the store's own clock: Hangfire takes those that are
    /// gone off its list only now and then, and machines' clocks differ.
    /// </summary>
    public bool IsAlive(string? worker) =>
        worker is not null && Beats(name => name.StartsWith(worker + ":", StringComparison.OrdinalIgnoreCase));

    private bool Beats(Func<string, bool> who)
    {
        var missed = StoreTime() - options.Value.GoneAfter * BeatsMissed;
        return storage.GetMonitoringApi().Servers().Any(s => who(s.Name) && (s.Heartbeat ?? s.StartedAt) > missed);
    }

    // A SQLite file is of this machine.
    private DateTime StoreTime()
    {
        if (!storage.HasFeature(JobStorageFeatures.Connection.GetUtcDateTime))
        {
            return TimeProvider.System.UtcNow();
        }

        using var connection = storage.GetReadOnlyConnection();
        return ((JobStorageConnection)connection).GetUtcDateTime();
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
        // A server announces itself a moment after it was started.
        var isFresh = clock.UtcNow() - startedAt < options.Value.GoneAfter;
        var gone = options.Value.GoneAfter.TotalSeconds;
        return Task.FromResult(
            options.Value.Work
                ? server is not null && (isFresh || IsAlive(Me))
                    ? null
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"The job server of this process has not been heard of for {gone:0} seconds: jobs wait until one is started again."
                    )
                : isFresh || Beats(_ => true)
                    ? null
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"No job server has been heard of for {gone:0} seconds: jobs wait until one is started."
                    )
        );
    }

    public void Dispose()
    {
        server?.Dispose();
        server = null;
    }
}
