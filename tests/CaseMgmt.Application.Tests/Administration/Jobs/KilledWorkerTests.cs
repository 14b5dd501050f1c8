using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing.Worker;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>Job servers that are processes of their own and are really killed.</summary>
public sealed class KilledWorkerTests : JobsFolder
{
    private const string SoonMissed = "Jobs:GoneAfter=00:00:03";
    private const string OftenSwept = "Jobs:SweepEvery=00:00:00.500";

    [Fact]
    public async Task Run_ProcessIsKilledHalfWay_LeavesNothingAndCompletesAfterRestart()
    {
        await using var office = await StartAsync(NoServer);
        var gate = Path.Combine(Folder, "gate");
        var run = await office.AskAsync(gate, TestJobs.Slow);
        using (var killed = Worker(SoonMissed, OftenSwept))
        {
            await killed.UntilItSaysAsync(WriteSlowlyHandler.HalfWay);
        }

        var left = await office.LookAsync(db => db.Accesses.CountAsync());
        var cutOff = await office.WaitForAsync(run, _ => true);
        await File.WriteAllTextAsync(gate, "open");
        using var restarted = Worker(SoonMissed, OftenSwept);
        var ended = await office.EndOfAsync(run);

        left.ShouldBe(0);
        cutOff.State.ShouldBe(RunState.Running);
        ended.State.ShouldBe(RunState.Succeeded, ended.Outcome);
        (ended.Attempts, ended.CutOffs).ShouldBe((2, 1));
        (await office.LookAsync(db => db.Accesses.CountAsync())).ShouldBe(WriteSlowly.Rows);
    }

    [Fact]
    public async Task Run_ProcessIsKilledWhileAnotherWorks_IsTakenOverOnceItIsMissedAndNotBefore()
    {
        var missed = TimeSpan.FromSeconds(6);
        string[] asInstalled = [$"Jobs:GoneAfter={missed:c}", "Jobs:SweepEvery=00:00:05"];
        await using var office = await StartAsync(NoServer);
        var gate = Path.Combine(Folder, "gate");
        var run = await office.AskAsync(gate, TestJobs.Slow);
        using var killed = Worker(asInstalled);
        await killed.UntilItSaysAsync(WriteSlowlyHandler.HalfWay);
        using var other = Worker(asInstalled);
        await JobsOffice.WaitForAsync(() =>
            Task.FromResult(office.Get<JobStorage>().GetMonitoringApi().Servers().Count == 2)
        );
        killed.Kill();
        var killedAt = TimeProvider.System.UtcNow();
        await File.WriteAllTextAsync(gate, "open");
        var ended = await office.EndOfAsync(run);

        (ended.Attempts, ended.CutOffs).ShouldBe((2, 1));
        var after = ended.StartedAt!.Value - killedAt;
        after.ShouldBeGreaterThan(missed / 2);
        // Its last sign of life, a look at the servers, the sweep, and a machine that has other things to do.
        after.ShouldBeLessThan(missed * 3);
    }

    [Fact]
    public async Task Run_ProcessIsKilledBetweenTheWorkAndItsMark_ComesToTheSame()
    {
        await using var office = await StartAsync(NoServer);
        var run = await office.RunNowAsync("figures.compile");
        using (var killed = Worker(SoonMissed, OftenSwept, $"{WorkerHost.HoldsTheMark}=true"))
        {
            await killed.UntilItSaysAsync(WorkerHost.Marking);
        }

        var made = await office.LookAsync(db => db.Compilations.CountAsync());
        var left = await office.WaitForAsync(run, _ => true);
        using var next = Worker(SoonMissed, OftenSwept);
        var ended = await office.EndOfAsync(run);

        made.ShouldBeGreaterThan(0);
        left.State.ShouldBe(RunState.Running);
        (ended.State, ended.Attempts).ShouldBe((RunState.Succeeded, 2));
        ended.Outcome.ShouldNotBeNull().ShouldContain("0 compilations made");
        (await office.LookAsync(db => db.Compilations.CountAsync())).ShouldBe(made);
    }

    [Fact]
    public async Task Run_ProcessEndsBetweenTheCommitAndTheTelling_IsFoundByTheNext()
    {
        await using var office = await StartAsync(NoServer);
        await office.AskAsync("4711", TestJobs.AsksAndDies);
        using (var dies = Worker())
        {
            await dies.UntilItEndsAsync();
        }

        var asked = await office.LookAsync(db =>
            db.JobRuns.AsNoTracking().SingleAsync(r => r.Job == TestJobs.WithArgument)
        );
        // It must not take over, meanwhile, the run that ends its process.
        using var next = Worker(OftenSwept, "Jobs:GoneAfter=00:10:00");
        var ended = await office.EndOfAsync(asked.Id);

        asked.State.ShouldBe(RunState.Waiting);
        (ended.State, ended.Outcome).ShouldBe((RunState.Succeeded, "Worked on 4711"));
    }

    [Fact]
    public async Task Run_EndsItsProcessTwice_IsSetAsideAndCanBeAskedForAgain()
    {
        await using var office = await StartAsync(NoServer);
        var run = await office.AskAsync("", TestJobs.AsksAndDies);
        for (var i = 0; i < 2; i++)
        {
            using var dies = Worker(SoonMissed, OftenSwept);
            await dies.UntilItEndsAsync();
        }

        using var lives = Worker(SoonMissed, OftenSwept);
        var ended = await office.EndOfAsync(run);
        var other = await office.EndOfAsync(await office.AskAsync("x"));
        var again = await office.AskAsync("", TestJobs.AsksAndDies);
        await lives.UntilItEndsAsync();

        (ended.State, ended.Attempts, ended.CutOffs).ShouldBe((RunState.Failed, 2, 2));
        ended
            .Outcome.ShouldNotBeNull()
            .ShouldStartWith("Set aside: the process that ran it ended in the middle, 2 times");
        other.State.ShouldBe(RunState.Succeeded);
        (await office.WaitForAsync(again, _ => true)).State.ShouldBe(RunState.Running);
    }

    [Fact]
    public async Task Runs_AThousandAskedForAtOnceAndTwoProcesses_EachIsDoneOnce()
    {
        const int Many = 1000;
        await using var office = await StartAsync(NoServer);
        using var one = Worker();
        using var two = Worker();
        await office.AskAsync(Many, TestJobs.OneRow);

        await JobsOffice.WaitForAsync(
            () => office.LookAsync(db => db.JobRuns.CountAsync(r => r.State == RunState.Succeeded)),
            done => done == Many,
            done => $"{done} of {Many}",
            TimeSpan.FromMinutes(4)
        );

        var runs = await office.LookAsync(db => db.JobRuns.AsNoTracking().ToListAsync());
        runs.ShouldAllBe(r => r.Attempts == 1);
        runs.Select(r => r.Worker).Distinct().Count().ShouldBe(2, "both processes took part");
        var rows = await office.LookAsync(db => db.Accesses.Select(a => a.Reference).ToListAsync());
        rows.Order().ShouldBe(Enumerable.Range(0, Many).Select(i => $"{i:0000}"));
    }
}
