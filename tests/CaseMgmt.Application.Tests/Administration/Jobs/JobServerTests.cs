using System.Data.Common;
using System.Diagnostics;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Hangfire;
using Hangfire.Server;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>What the office expects of its job server, on the real store in a file.</summary>
public sealed class JobServerTests : JobsFolder
{
    private static readonly KeyValuePair<string, string?> OftenSwept = new("Jobs:SweepEvery", "00:00:00.300");

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
        // The settings of the worker host: 2 s, then 3 s. Later is Hangfire's leave; earlier by its second, no more.
        (begun[1] - begun[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        (begun[2] - begun[1]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2));
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

    public static TheoryData<string, Func<Exception>> FaultsOfData =>
        new()
        {
            { "a number that does not fit", () => new OverflowException() },
            { "a day beyond the calendar", () => new ArgumentOutOfRangeException("days") },
            { "half of a character", () => new System.Text.EncoderFallbackException() },
            { "a constraint", () => new DbUpdateException("x", new SqliteException("CHECK constraint failed", 19)) },
            { "too long", () => new DbUpdateException("x", new SqliteException("string or blob too big", 18)) },
        };

    [Theory]
    [MemberData(nameof(FaultsOfData))]
    public async Task Run_AFaultOfData_IsNotTriedAgain(string what, Func<Exception> fault)
    {
        await using var office = await StartAsync();
        office.Work.Does = (_, _, _) => throw fault();

        var run = await office.EndOfAsync(await office.AskAsync(what));

        (run.State, run.Attempts).ShouldBe((RunState.Failed, 1));
        run.Outcome.ShouldNotBeNull().ShouldContain("trying again would come to the same");
        office.Work.Begun.ShouldBe(1);
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

        for (var i = 0; i < 5; i++)
        {
            office.Engine.Enqueue(run);
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

    /// <summary>A process that has ended without a word stands on Hangfire's list until some server takes it off: its runs do not wait for that.</summary>
    [Fact]
    public async Task Worker_EndedWithoutAWord_IsTakenForGoneInTimeThoughItStandsOnHangfiresList()
    {
        var goneAfter = TimeSpan.FromSeconds(3);
        await using var office = await StartAsync([new("Jobs:GoneAfter", $"{goneAfter:c}"), new("Jobs:Work", "false")]);
        var storage = office.Get<JobStorage>();
        var announced = Stopwatch.StartNew();
        using (var connection = storage.GetConnection())
        {
            connection.AnnounceServer("gone:1", new ServerContext { Queues = ["default"], WorkerCount = 1 });
        }

        var lastAlive = TimeSpan.Zero;
        for (var asked = announced.Elapsed; office.Engine.IsAlive("gone"); asked = announced.Elapsed)
        {
            lastAlive = asked;
            await Task.Delay(25);
        }

        lastAlive.ShouldBeLessThan(goneAfter);
        announced.Elapsed.ShouldBeGreaterThan(goneAfter / 2, "a beat or two may be late");
        storage.GetMonitoringApi().Servers().ShouldHaveSingleItem().Name.ShouldBe("gone:1");
    }

    [Fact]
    public async Task Run_IsCommittedButTheEngineNeverTold_IsFoundByTheSweep()
    {
        await using var office = await StartAsync(OftenSwept);

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
        await using var one = await StartAsync(OftenSwept);
        await using var two = await StartAsync(OftenSwept);
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
    public async Task Run_TakesLongerThanHangfireLeavesItWithItsWorker_IsLeftAloneByTheSecondStart()
    {
        await using var office = await StartAsync([new("Jobs:FetchedFor", "00:00:01")]);
        await using var other = await StartAsync([new("Jobs:FetchedFor", "00:00:01")]);
        var gate = new TaskCompletionSource();
        Func<string?, int, CancellationToken, Task<Result<string>>> slow = async (_, _, cancel) =>
        {
            await gate.Task.WaitAsync(cancel);
            return Result.Done("At last");
        };
        (office.Work.Does, other.Work.Does) = (slow, slow);
        var run = await office.AskAsync("x");
        await office.WaitForAsync(run, r => r.State is RunState.Running);

        // A second start that found nothing to do is a job done, as Hangfire sees it.
        await JobsOffice.WaitForAsync(() =>
            Task.FromResult(office.Get<JobStorage>().GetMonitoringApi().SucceededListCount() > 0)
        );
        (await office.WaitForAsync(run, _ => true)).State.ShouldBe(RunState.Running);
        gate.SetResult();

        var ended = await office.EndOfAsync(run);
        (ended.State, ended.Outcome, ended.Attempts).ShouldBe((RunState.Succeeded, "At last", 1));
        (office.Work.Begun + other.Work.Begun).ShouldBe(1);
    }

    [Fact]
    public async Task Runs_DatabaseIsAwayForAWhile_AreDoneOnceWhenItIsBack()
    {
        var away = new AwayDatabase();
        await using var office = await JobsOffice.StartAsync(
            [.. TestDatabase.LayDown(Folder), OftenSwept, new("Jobs:PollEvery", "00:00:00.300")],
            more: services => services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(away))
        );
        var begun = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        office.Work.Does = async (argument, _, cancel) =>
        {
            if (argument == "under way")
            {
                begun.SetResult();
                await gate.Task.WaitAsync(cancel);
            }

            return Result.Done("Done");
        };
        var underWay = await office.AskAsync("under way");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        var waiting = await office.AskAndDieAsync("waiting");

        away.IsAway = true;
        gate.SetResult();
        // The end of the one cannot be written, the other not be taken on.
        await JobsOffice.WaitForAsync(() => Task.FromResult(away.Refused > 20));
        away.IsAway = false;

        foreach (var run in new[] { underWay, waiting })
        {
            var ended = await office.EndOfAsync(run);
            (ended.State, ended.Attempts, ended.CutOffs).ShouldBe((RunState.Succeeded, 1, 0));
        }

        office.Work.Begun.ShouldBe(2);
    }

    private sealed class AwayDatabase : DbCommandInterceptor
    {
        private int refused;

        public bool IsAway { get; set; }

        public int Refused => Volatile.Read(ref refused);

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (IsAway)
            {
                Interlocked.Increment(ref refused);
                throw new SqliteException("unable to open database file", 14);
            }

            return result;
        }
    }
}
