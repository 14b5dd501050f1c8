using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Testing.Worker;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>Workers on several machines know of one another by signs of life in the run, here on a SQLite file.</summary>
public sealed class HeartbeatRollTests : IDisposable
{
    private const string Elsewhere = "another-machine";
    private static readonly TimeSpan GoneAfter = TimeSpan.FromSeconds(1.5);

    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-jobs-").FullName;

    [Fact]
    public async Task Run_WorkerElsewhereIsSilent_IsTakenOverOnceItCountsAsGone()
    {
        await using var office = await StartAsync();
        var run = await office.AskAndDieAsync("x");
        var lastHeardOf = TimeProvider.System.UtcNow();
        await TakenElsewhereAsync(office, run, lastHeardOf);

        var ended = await office.EndOfAsync(run);

        ended.State.ShouldBe(RunState.Succeeded);
        ended.Attempts.ShouldBe(2);
        ended.StartedAt.ShouldNotBeNull().ShouldBeGreaterThan(lastHeardOf + GoneAfter);
    }

    [Fact]
    public async Task Attempt_TakesLong_GivesSignsOfLife()
    {
        await using var office = await StartAsync();
        var gate = new TaskCompletionSource();
        office.Work.Does = async (_, _, cancel) =>
        {
            await gate.Task.WaitAsync(cancel);
            return Result.Done("Done");
        };
        var run = await office.AskAsync("x");

        await office.WaitForAsync(run, r => r.AliveAt > r.StartedAt + GoneAfter);
        gate.SetResult();

        (await office.EndOfAsync(run)).Attempts.ShouldBe(1);
        office.Work.Begun.ShouldBe(1);
    }

    [Fact]
    public async Task Attempt_RunWasTakenOverMeanwhile_StopsAndWritesNothing()
    {
        await using var office = await StartAsync();
        var stopped = new TaskCompletionSource();
        office.Work.Does = async (_, _, cancel) =>
        {
            await using var noted = cancel.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
            return Result.Done("Never");
        };
        var run = await office.AskAsync("x");
        await office.WaitForAsync(run, r => r.State is RunState.Running);

        await TakenElsewhereAsync(office, run, TimeProvider.System.UtcNow().AddMinutes(1));
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await office.StopAsync();

        var left = await office.WaitForAsync(run, _ => true);
        left.State.ShouldBe(RunState.Running);
        left.Worker.ShouldBe(Elsewhere);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private Task<JobsOffice> StartAsync() =>
        JobsOffice.StartAsync(
            [
                new(WorkerHost.Engine, "Quartz"),
                new(WorkerHost.DataFolder, folder),
                new("Jobs:GoneAfter", GoneAfter.ToString("c", System.Globalization.CultureInfo.InvariantCulture)),
                new("Jobs:SweepEvery", "00:00:00.200"),
            ],
            more: services => services.AddSingleton<WorkerRoll, HeartbeatRoll>()
        );

    private static Task TakenElsewhereAsync(JobsOffice office, Guid run, DateTime aliveAt) =>
        office.LookAsync(db =>
            db.JobRuns.Where(r => r.Id == run)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(r => r.State, RunState.Running)
                        .SetProperty(r => r.StartedAt, aliveAt)
                        .SetProperty(r => r.Attempts, 1)
                        .SetProperty(r => r.Worker, Elsewhere)
                        .SetProperty(r => r.AliveAt, aliveAt)
                )
        );
}
