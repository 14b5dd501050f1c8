using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Worker;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>One process of the office with a job server, on a real SQLite file that several of them may share.</summary>
public sealed class JobsOffice : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly OfficeUser Person = new(
        "persona:Alex Administrator",
        "Alex Administrator",
        new HashSet<string> { Roles.Administrator }
    );

    private readonly IHost host;
    private bool isStopped;

    private JobsOffice(IHost host) => this.host = host;

    public TestWork Work => host.Services.GetRequiredService<TestWork>();

    internal JobRunner Runner => host.Services.GetRequiredService<JobRunner>();

    internal T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    internal HangfireEngine Engine => host.Services.GetRequiredService<HangfireEngine>();

    public static async Task<JobsOffice> StartAsync(
        IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null,
        Action<IServiceCollection>? more = null,
        bool migrates = true
    )
    {
        var office = new JobsOffice(
            WorkerHost.Build(
                settings,
                clock,
                services =>
                {
                    services.AddBothEngines();
                    more?.Invoke(services);
                }
            )
        );
        if (migrates)
        {
            await office.host.Services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
        }

        await office.host.StartAsync();
        return office;
    }

    public IProgressBoard Board => host.Services.GetRequiredService<IProgressBoard>();

    public async Task<T> SendAsync<T>(IRequest<T> request, OfficeUser? by = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(by ?? Person);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    public async Task<Guid> RunNowAsync(string job = TestJobs.Nightly)
    {
        var asked = await SendAsync(new RunJobNow(job));
        asked.IsDone.ShouldBeTrue();
        return asked.Value;
    }

    /// <summary>A run as a command leaves it in the outbox.</summary>
    public async Task<Guid> AskAsync(string argument, string job = TestJobs.WithArgument)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await AddAsync(scope.ServiceProvider.GetRequiredService<CaseDb>(), job, argument);
    }

    /// <summary>Many runs, with the arguments 0000, 0001 and so on, asked for in one save.</summary>
    public async Task AskAsync(int many, string job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        var now = TimeProvider.System.UtcNow();
        db.JobRuns.AddRange(
            Enumerable
                .Range(0, many)
                .Select(i => new JobRun(Ids.New(TimeProvider.System), job, Person.Link, now, $"{i:0000}"))
        );
        await db.SaveChangesAsync();
    }

    /// <summary>As <see cref="AskAsync(string, string)"/>, by a process that dies before it tells the engine.</summary>
    public async Task<Guid> AskAndDieAsync(string argument)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(builder, host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value);
        await using var db = new CaseDb(builder.Options);
        return await AddAsync(db, TestJobs.WithArgument, argument);
    }

    public async Task<T> LookAsync<T>(Func<CaseDb, Task<T>> look)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CaseDb>());
    }

    public Task<JobRun> EndOfAsync(Guid run) =>
        WaitForAsync(run, r => r.State is RunState.Succeeded or RunState.Failed);

    public Task<JobRun> WaitForAsync(Guid run, Func<JobRun, bool> condition) =>
        WaitForAsync(
            async () => await LookAsync(db => db.JobRuns.AsNoTracking().SingleAsync(r => r.Id == run)),
            r => condition(r),
            r => $"{r.State}, attempt {r.Attempts}, {r.Outcome}"
        );

    public static Task WaitForAsync(Func<Task<bool>> condition) => WaitForAsync(condition, b => b, _ => "not yet");

    public static async Task<T> WaitForAsync<T>(
        Func<Task<T>> look,
        Func<T, bool> condition,
        Func<T, string> describe,
        TimeSpan? within = null
    )
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var found = await look();
            if (condition(found))
            {
                return found;
            }

            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(within ?? Deadline, describe(found));
            await Task.Delay(25);
        }
    }

    public async Task StopAsync()
    {
        if (!isStopped)
        {
            isStopped = true;
            await host.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        host.Dispose();
    }

    private static async Task<Guid> AddAsync(CaseDb db, string job, string argument)
    {
        var run = new JobRun(Ids.New(TimeProvider.System), job, Person.Link, TimeProvider.System.UtcNow(), argument);
        db.JobRuns.Add(run);
        await db.SaveChangesAsync();
        return run.Id;
    }
}
