using System.Collections.Concurrent;
using CaseMgmt.Application;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Testing.Worker;

/// <summary>A host that runs the tests' jobs on a SQLite file in a folder, with short waits.</summary>
public static class WorkerHost
{
    public const string DataFolder = "Database:DataFolder";
    public const string Engine = "Jobs:Engine";

    public static IHost Build(
        IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null,
        Action<IServiceCollection>? more = null
    )
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([
            new("Jobs:PollEvery", "00:00:01"),
            // The sweep must not do what the engine should have done; a test of the sweep shortens it.
            new("Jobs:SweepEvery", "01:00:00"),
            new("Jobs:RetryAfter:0", "00:00:00.100"),
            new("Jobs:RetryAfter:1", "00:00:00.200"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings);
        // The child process is watched through its output: the log goes to the other stream.
        builder
            .Logging.AddSimpleConsole()
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o =>
                o.LogToStandardErrorThreshold = LogLevel.Trace
            );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var services = builder.Services;
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IProgressBoard, NotedProgress>();
        services.AddOfficeUseCases();
        services.AddPersistence();
        services.AddSingleton<TestWork>();
        services.AddTransient<IRequestHandler<DoTestWork, Result<string>>, DoTestWorkHandler>();
        services.AddTransient<IRequestHandler<WriteSlowly, Result<string>>, WriteSlowlyHandler>();
        foreach (var row in TestJobs.Rows)
        {
            services.AddSingleton(row);
        }

        more?.Invoke(services);
#if WITH_HANGFIRE
        if (
            builder.Configuration[Engine] == "Hangfire"
            && !services.Any(s => s.ServiceType == typeof(Hangfire.JobStorage))
        )
        {
            services.AddSingleton<Hangfire.JobStorage>(new Hangfire.InMemory.InMemoryStorage());
        }
#endif
        services.AddJobs(builder.Configuration);
        return builder.Build();
    }

    private sealed class NotedProgress : IProgressBoard
    {
        private readonly ConcurrentDictionary<Guid, ProgressNote> notes = new();

        public Task NoteAsync(Guid run, ProgressNote note, CancellationToken cancel)
        {
            notes[run] = note;
            return Task.CompletedTask;
        }

        public Task<ProgressNote?> ReadAsync(Guid run, CancellationToken cancel) =>
            Task.FromResult(notes.GetValueOrDefault(run));
    }
}
