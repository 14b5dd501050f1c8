using System.Collections.Concurrent;
using System.Data.Common;
using CaseMgmt.Application;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Letters;
using CaseMgmt.Infrastructure.Mail;
using CaseMgmt.Infrastructure.Malware;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Testing.Worker;

/// <summary>A host that runs the tests' jobs on the database that the settings name, with short waits.</summary>
public static class WorkerHost
{
    /// <summary>Setting: the worker stops for ever between the end of a run's work and writing it down, and says <see cref="Marking"/>.</summary>
    public const string HoldsTheMark = "Test:HoldsTheMark";
    public const string Marking = "marking";

    /// <summary>Setting: the worker stops for ever between handing a letter over and writing that down, and says <see cref="Marking"/>.</summary>
    public const string HoldsTheLetter = "Test:HoldsTheLetter";

    public static IHost Build(
        IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null,
        Action<IServiceCollection>? more = null
    )
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([
            new("Jobs:FetchEvery", "00:00:00.050"),
            new("Jobs:PollEvery", "00:00:01"),
            // The sweep must not do what the engine should have done; a test of the sweep shortens it.
            new("Jobs:SweepEvery", "01:00:00"),
            new("Jobs:RetryAfter:0", "00:00:02"),
            new("Jobs:RetryAfter:1", "00:00:03"),
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
        services.AddDocuments();
        services.AddMalwareScan();
        services.AddLetters(builder.Configuration);
        services.AddMail();
        services.AddSingleton<TestWork>();
        services.AddTransient<IRequestHandler<DoTestWork, Result<string>>, DoTestWorkHandler>();
        services.AddTransient<IRequestHandler<WriteSlowly, Result<string>>, WriteSlowlyHandler>();
        services.AddTransient<IRequestHandler<WriteOneRow, Result<string>>, WriteOneRowHandler>();
        services.AddTransient<IRequestHandler<AskAndDie, Result<string>>, AskAndDieHandler>();
        foreach (var row in TestJobs.Rows)
        {
            services.AddSingleton(row);
        }

        if (builder.Configuration.GetValue(HoldsTheMark, false))
        {
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(new HeldMark()));
        }

        if (builder.Configuration.GetValue(HoldsTheLetter, false))
        {
            services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(new HeldLetter()));
        }

        more?.Invoke(services);
        services.AddJobs();
        return builder.Build();
    }

    private sealed class HeldMark : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                command.CommandText.Contains("UPDATE", StringComparison.Ordinal)
                && command.CommandText.Contains("JobRuns", StringComparison.Ordinal)
                // The claim counts them.
                && !command.CommandText.Contains("CutOffs", StringComparison.Ordinal)
            )
            {
                await Console.Out.WriteLineAsync(Marking.AsMemory(), cancellationToken);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return result;
        }
    }

    private sealed class HeldLetter : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            if (eventData.Context!.ChangeTracker.Entries<Letter>().Any(l => l.Entity.State is LetterState.Sent))
            {
                await Console.Out.WriteLineAsync(Marking.AsMemory(), cancellationToken);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return result;
        }
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

        public Task ClearAsync(Guid run, CancellationToken cancel)
        {
            notes.TryRemove(run, out _);
            return Task.CompletedTask;
        }
    }
}
