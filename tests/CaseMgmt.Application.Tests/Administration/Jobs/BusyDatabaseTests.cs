using System.Collections.Concurrent;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>The database is busy for longer than anybody waits, in the moment in which a run is taken on or its end is written.</summary>
public sealed class BusyDatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-busy-").FullName;
    private readonly Lines log = new();

    [Theory]
    [InlineData(RunState.Succeeded)]
    [InlineData(RunState.Failed)]
    [InlineData(RunState.Waiting)]
    public async Task End_DatabaseIsBusy_IsWrittenAsItWasWhenTheLockIsLetGo(RunState end)
    {
        await using var office = await StartAsync();
        HeldLock? held = null;
        office.Work.Does = async (_, _, _) =>
        {
            held = await HeldLock.TakeAsync(folder);
            return end switch
            {
                RunState.Succeeded => Result.Done("All taken in"),
                RunState.Failed => new Error("test.refused", "The office's rules say no."),
                _ => throw new IOException("The disk is full."),
            };
        };
        var run = await office.AskAsync("x");

        var attempt = Task.Run(() => office.Runner.RunAsync(run, retriesBefore: 0));
        await JobsOffice.WaitForAsync(() => Task.FromResult(log.Count("is not written yet") >= 2));
        var meanwhile = await office.WaitForAsync(run, _ => true);
        await held!.DisposeAsync();
        if (end is RunState.Waiting)
        {
            await Should.ThrowAsync<AttemptFailedException>(() => attempt);
        }
        else
        {
            await attempt;
        }

        meanwhile.State.ShouldBe(RunState.Running);
        var ended = await office.WaitForAsync(run, _ => true);
        (ended.State, ended.Attempts).ShouldBe((end, 1));
        if (end is RunState.Succeeded)
        {
            ended.Outcome.ShouldBe("All taken in");
        }

        office.Work.Begun.ShouldBe(1);
    }

    [Fact]
    public async Task End_DatabaseIsBusyUntilTheProcessStops_LeavesTheRunToTheNextProcess()
    {
        Guid run;
        HeldLock? held = null;
        await using (var office = await StartAsync())
        {
            office.Work.Does = async (_, _, _) =>
            {
                held = await HeldLock.TakeAsync(folder);
                return Result.Done("All taken in");
            };
            run = await office.AskAsync("x");
            var attempt = Task.Run(() => office.Runner.RunAsync(run, retriesBefore: 0));
            await JobsOffice.WaitForAsync(() => Task.FromResult(log.Count("is not written yet") >= 1));
            office.Get<IHostApplicationLifetime>().StopApplication();
            await attempt;
        }

        await held!.DisposeAsync();
        await using var next = await StartAsync();
        await next.Runner.RunAsync(run, retriesBefore: 0);

        var ended = await next.WaitForAsync(run, _ => true);
        (ended.State, ended.Attempts).ShouldBe((RunState.Succeeded, 2));
    }

    [Fact]
    public async Task Claim_DatabaseIsBusy_CostsNoAttempt()
    {
        await using var office = await StartAsync();
        var run = await office.AskAsync("x");
        await using (await HeldLock.TakeAsync(folder))
        {
            await office.Runner.RunAsync(run, retriesBefore: 0);
            log.Count("could not be taken on").ShouldBe(1);
        }

        await office.Runner.RunAsync(run, retriesBefore: 0);
        var ended = await office.WaitForAsync(run, _ => true);
        (ended.State, ended.Attempts, office.Work.Begun).ShouldBe((RunState.Succeeded, 1, 1));
    }

    public void Dispose()
    {
        TestDatabase.Remove(folder);
    }

    // No job server: the test calls the runner as Hangfire would.
    private Task<JobsOffice> StartAsync() =>
        JobsOffice.StartAsync(
            [
                .. TestDatabase.LayDown(folder),
                new("Database:WaitForWriter", "00:00:01"),
                new("Jobs:Work", "false"),
                new("Jobs:PollEvery", "00:00:00.500"),
            ],
            more: services => services.AddSingleton<ILoggerProvider>(log)
        );

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public int Count(string text) => lines.Count(l => l.Contains(text, StringComparison.Ordinal));

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue(formatter(state, exception));

        public void Dispose() { }
    }
}
