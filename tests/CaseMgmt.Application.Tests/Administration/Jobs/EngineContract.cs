using System.Diagnostics;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing.Worker;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>What the office expects of whatever engine carries out its table of jobs.</summary>
public abstract class EngineContract(string engine) : IDisposable
{
    private static readonly KeyValuePair<string, string?> OftenSwept = new("Jobs:SweepEvery", "00:00:00.300");

    private const string Off = $"Jobs:{TestJobs.Nightly}:On";

    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-jobs-").FullName;

    [Fact]
    public async Task RunJobNow_JobIsIdle_RunsAsTheSystemAndSaysWhatCameOfIt()
    {
        await using var office = await StartAsync();

        var run = await office.EndOfAsync(await office.RunNowAsync());

        run.State.ShouldBe(RunState.Succeeded);
        run.Outcome.ShouldBe("Worked on nothing");
        run.RequestedBy.ShouldBe("Alex Administrator");
        run.Attempts.ShouldBe(1);
        (run.StartedAt, run.EndedAt).ShouldSatisfyAllConditions(
            t => t.StartedAt.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(run.RequestedAt),
            t => t.EndedAt.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(run.StartedAt!.Value)
        );
    }

    [Fact]
    public async Task Run_HasAnArgument_TheCommandGetsIt()
    {
        await using var office = await StartAsync();

        var run = await office.EndOfAsync(await office.AskAsync("4711"));

        run.Outcome.ShouldBe("Worked on 4711");
    }

    [Fact]
    public async Task RunJobNow_ClickedTwice_GivesTheSameRun()
    {
        await using var office = await StartAsync();
        var gate = new TaskCompletionSource();
        office.Work.Does = async (_, _, cancel) =>
        {
            await gate.Task.WaitAsync(cancel);
            return Result.Done("Done");
        };

        var clicks = await Task.WhenAll(office.RunNowAsync(), office.RunNowAsync());
        await office.WaitForAsync(clicks[0], r => r.State is RunState.Running);
        var whileRunning = await office.RunNowAsync();
        gate.SetResult();
        await office.EndOfAsync(clicks[0]);
        var afterwards = await office.RunNowAsync();
        await office.EndOfAsync(afterwards);

        clicks[1].ShouldBe(clicks[0]);
        whileRunning.ShouldBe(clicks[0]);
        afterwards.ShouldNotBe(clicks[0]);
        office.Work.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task Run_FailsTwice_IsTriedAgainAfterTheSetTimesAndSucceeds()
    {
        await using var office = await StartAsync();
        List<DateTime> begun = [];
        office.Work.Does = (_, time, _) =>
        {
            begun.Add(TimeProvider.System.GetUtcNow().UtcDateTime);
            return time < 3 ? throw new IOException("The disk is full.") : Task.FromResult(Result.Done("At last"));
        };

        var run = await office.EndOfAsync(await office.AskAsync("x"));

        run.State.ShouldBe(RunState.Succeeded);
        run.Outcome.ShouldBe("At last");
        run.Attempts.ShouldBe(3);
        // The settings of the worker host: 100 ms, then 200 ms. Later is the engine's leave, earlier is not.
        (begun[1] - begun[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(99));
        (begun[2] - begun[1]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(199));
    }

    [Fact]
    public async Task Run_FailsEveryTime_EndsAsFailedWithAReferenceAndNoContent()
    {
        await using var office = await StartAsync();
        office.Work.Does = (_, _, _) => throw new InvalidOperationException("Custody number 12345 is wrong.");

        var run = await office.EndOfAsync(await office.AskAsync("x"));

        run.State.ShouldBe(RunState.Failed);
        run.Attempts.ShouldBe(3);
        run.EndedAt.ShouldNotBeNull();
        run.Outcome.ShouldNotBeNull().ShouldMatch(@"under the reference JOB-[0-9A-F]{10}\.$");
        run.Outcome.ShouldNotContain("12345");
    }

    [Fact]
    public async Task Run_OfficeRulesRefuseIt_FailsAtOnceWithTheirReason()
    {
        await using var office = await StartAsync();
        office.Work.Does = (_, _, _) =>
            Task.FromResult<Result<string>>(new Error("import.taken_in", "This upload was taken in already."));

        var run = await office.EndOfAsync(await office.AskAsync("x"));

        run.State.ShouldBe(RunState.Failed);
        run.Attempts.ShouldBe(1);
        run.Outcome.ShouldBe("This upload was taken in already.");
    }

    [Theory]
    [InlineData("2023-03-24T12:00:00Z", "2023-03-25T02:15:00Z")] // Greenwich Mean Time
    [InlineData("2023-03-25T12:00:00Z", "2023-03-26T01:15:00Z")] // the clocks go forward at 01:00
    [InlineData("2023-10-27T12:00:00Z", "2023-10-28T01:15:00Z")] // British Summer Time
    [InlineData("2023-10-28T12:00:00Z", "2023-10-29T02:15:00Z")] // the clocks go back at 02:00
    public async Task NextRun_ClocksChange_IsAtQuarterPastTwoInLondon(string now, string next)
    {
        await using var office = await StartAsync([new("Jobs:Work", "false")], new StoppedClock(Instant(now)));

        var line = (await office.SendAsync(new ListJobs())).Jobs.Single(j => j.Job.Id == TestJobs.Nightly);

        line.NextRunAt.ShouldBe(Instant(next));
    }

    [Fact]
    public async Task Schedule_IsOff_HasNoNextRunButRunsByHand()
    {
        await StartAndStopAsync([new("Jobs:Work", "false")]);
        await using var office = await StartAsync([new(Off, "false")]);

        var line = (await office.SendAsync(new ListJobs())).Jobs.Single(j => j.Job.Id == TestJobs.Nightly);
        var run = await office.EndOfAsync(await office.RunNowAsync());

        line.Job.IsOn.ShouldBeFalse();
        line.NextRunAt.ShouldBeNull();
        run.State.ShouldBe(RunState.Succeeded);
    }

    [Fact]
    public async Task Schedule_ProcessWasDownForThreeNights_CatchesUpOnce()
    {
        await StartAndStopAsync([new("Jobs:Work", "false")], new ShiftedClock(TimeSpan.FromDays(-3)));

        await using var office = await StartAsync();
        var run = await JobsOffice.WaitForAsync(
            () => office.LookAsync(db => db.JobRuns.AsNoTracking().FirstOrDefaultAsync(r => r.Job == TestJobs.Nightly)),
            r => r is { State: RunState.Succeeded },
            r => $"{r?.State}"
        );
        await JobsOffice.WaitForAsync(async () =>
            await office.Engine.NextRunAsync(TestJobs.Nightly, CancellationToken.None) > TimeProvider.System.UtcNow()
        );
        // A second catching-up would have been asked for before this one.
        await office.EndOfAsync(await office.AskAsync("last"));

        run!.RequestedBy.ShouldBe("system: schedule");
        (await office.LookAsync(db => db.JobRuns.CountAsync(r => r.Job == TestJobs.Nightly))).ShouldBe(1);
    }

    [Fact]
    public async Task Engine_IsToldOfARunManyTimes_RunsItOnce()
    {
        await using var office = await StartAsync();
        var gate = new TaskCompletionSource();
        office.Work.Does = async (_, _, cancel) =>
        {
            await gate.Task.WaitAsync(cancel);
            return Result.Done("Done");
        };
        var run = await office.AskAsync("x");
        await office.WaitForAsync(run, r => r.State is RunState.Running);

        var now = TimeProvider.System.UtcNow();
        for (var i = 0; i < 5; i++)
        {
            await office.Engine.EnqueueAsync(run, now.AddMilliseconds(-i), CancellationToken.None);
        }

        gate.SetResult();
        await office.EndOfAsync(run);
        await office.EndOfAsync(await office.AskAsync("y"));
        await office.EndOfAsync(await office.AskAsync("z"));

        office.Work.Begun.ShouldBe(3);
        (await office.EndOfAsync(run)).Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Health_EngineStops_SaysThatJobsWait()
    {
        await using var office = await StartAsync();

        var atWork = await office.Engine.TroubleAsync(CancellationToken.None);
        await office.Engine.StopAsync(CancellationToken.None);
        var stopped = await office.Engine.TroubleAsync(CancellationToken.None);

        atWork.ShouldBeNull();
        stopped.ShouldNotBeNull().ShouldContain("jobs wait");
    }

    [Fact]
    public async Task Run_IsCommittedButTheEngineNeverTold_IsFoundByTheSweep()
    {
        await using var office = await StartAsync([OftenSwept]);

        var run = await office.EndOfAsync(await office.AskAndDieAsync("4711"));

        run.Outcome.ShouldBe("Worked on 4711");
    }

    [Fact]
    public async Task Runs_TwoProcessesOnOneStore_EachRunsOnce()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        List<Guid> runs = [];
        for (var i = 0; i < 8; i++)
        {
            runs.Add(await (i % 2 == 0 ? one : two).AskAsync($"{i}"));
        }

        foreach (var run in runs)
        {
            var ended = await one.EndOfAsync(run);
            ended.State.ShouldBe(RunState.Succeeded);
            ended.Attempts.ShouldBe(1);
        }

        (one.Work.Begun + two.Work.Begun).ShouldBe(runs.Count);
    }

    [Fact]
    public async Task Run_TheProcessAtWorkStops_AnotherGoesOn()
    {
        await using var one = await StartAsync([OftenSwept]);
        await using var two = await StartAsync([OftenSwept]);
        Func<string?, int, CancellationToken, Task<Result<string>>> endless = async (_, _, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return Result.Done("Never");
        };
        (one.Work.Does, two.Work.Does) = (endless, endless);
        var run = await one.AskAsync("x");
        await JobsOffice.WaitForAsync(() => Task.FromResult(one.Work.Begun + two.Work.Begun == 1));
        var (atWork, other) = one.Work.Begun == 1 ? (one, two) : (two, one);

        other.Work.Does = (_, _, _) => Task.FromResult(Result.Done("By the other"));
        await atWork.StopAsync();

        var ended = await other.EndOfAsync(run);
        ended.Outcome.ShouldBe("By the other");
        // Stopping in good order is no failure of the run.
        ended.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Run_ProcessIsKilledHalfWay_LeavesNothingAndCompletesAfterRestart()
    {
        await using var office = await StartAsync([new("Jobs:Work", "false")]);
        var gate = Path.Combine(folder, "gate");
        var run = await office.AskAsync(gate, TestJobs.Slow);
        using (var killed = Worker())
        {
            await UntilHalfWayAsync(killed);
            killed.Kill();
            await killed.WaitForExitAsync();
        }

        var left = await office.LookAsync(db => db.Accesses.CountAsync());
        var cutOff = await office.WaitForAsync(run, _ => true);
        await File.WriteAllTextAsync(gate, "open");
        JobRun ended;
        using (var restarted = Worker())
        {
            try
            {
                ended = await office.EndOfAsync(run);
            }
            finally
            {
                restarted.Kill();
                await restarted.WaitForExitAsync();
            }
        }

        left.ShouldBe(0);
        cutOff.State.ShouldBe(RunState.Running);
        ended.State.ShouldBe(RunState.Succeeded, ended.Outcome);
        ended.Attempts.ShouldBe(2);
        (await office.LookAsync(db => db.Accesses.CountAsync())).ShouldBe(WriteSlowly.Rows);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What several processes on one store share beside the folder.</summary>
    private protected virtual void Share(IServiceCollection services) { }

    private Task<JobsOffice> StartAsync(
        IEnumerable<KeyValuePair<string, string?>>? settings = null,
        TimeProvider? clock = null
    ) =>
        JobsOffice.StartAsync(
            [new(WorkerHost.Engine, engine), new(WorkerHost.DataFolder, folder), .. settings ?? []],
            clock,
            Share
        );

    private async Task StartAndStopAsync(
        IEnumerable<KeyValuePair<string, string?>> settings,
        TimeProvider? clock = null
    ) => await (await StartAsync(settings, clock)).DisposeAsync();

    private Process Worker() =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(WorkerHost).Assembly.Location, engine, folder])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;

    private static async Task UntilHalfWayAsync(Process worker)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string? line;
        do
        {
            line = await worker.StandardOutput.ReadLineAsync(deadline.Token);
        } while (line is not null && line != WriteSlowlyHandler.HalfWay);

        line.ShouldBe(WriteSlowlyHandler.HalfWay, "The worker ended before it was half-way.");
    }

    private static DateTime Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}

public sealed class QuartzContractTests() : EngineContract("Quartz");

#if WITH_HANGFIRE
/// <summary>Over Hangfire's in-memory storage: there is no SQL Server here. The runs themselves are in a real database.</summary>
public sealed class HangfireInMemoryContractTests() : EngineContract("Hangfire")
{
    private readonly Hangfire.InMemory.InMemoryStorage storage = new();

    private protected override void Share(IServiceCollection services) =>
        services.AddSingleton<Hangfire.JobStorage>(storage);
}
#endif
