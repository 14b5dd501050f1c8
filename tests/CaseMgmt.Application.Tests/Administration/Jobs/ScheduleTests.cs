using System.Globalization;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Worker;
using Hangfire;
using Hangfire.Client;
using Hangfire.Server;
using Hangfire.States;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>Every night at 02:15 in London, exactly once, whatever becomes of the clocks, the processes and the database.</summary>
public sealed class ScheduleTests : JobsFolder
{
    private const string Off = $"Jobs:{TestJobs.Nightly}:On";

    [Theory]
    [InlineData("2023-03-24T12:00:00Z", "2023-03-25T02:15:00Z")] // Greenwich Mean Time
    [InlineData("2023-03-25T12:00:00Z", "2023-03-26T01:15:00Z")] // the clocks go forward at 01:00
    [InlineData("2023-10-27T12:00:00Z", "2023-10-28T01:15:00Z")] // British Summer Time
    [InlineData("2023-10-28T12:00:00Z", "2023-10-29T02:15:00Z")] // the clocks go back at 02:00
    public async Task NextRun_ClocksChange_IsAtQuarterPastTwoInLondon(string now, string next)
    {
        await using var office = await StartAsync(new StoppedClock(Instant(now)), NoServer);

        (await LineAsync(office)).NextRunAt.ShouldBe(Instant(next));
    }

    [Theory]
    [InlineData("2026-03-28", "03-28 02:15", "03-29 01:15", "03-30 01:15")]
    [InlineData("2026-10-24", "10-24 01:15", "10-25 02:15", "10-26 02:15")]
    public async Task Nights_ClocksChange_EachHasItsOneRun(string first, params string[] expected)
    {
        var start = Instant(first + "T00:00:00Z");
        await using var office = await StartAsync(new StoppedClock(start), NoServer);

        var asked = Walk(office, Steps(start, start.AddDays(3), TimeSpan.FromMinutes(5)));

        asked.Select(t => t.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Fact]
    public async Task Night_ClockIsSetBackAfterwards_IsNotRunAgain()
    {
        var start = Instant("2026-11-10T02:00:00Z");
        await using var office = await StartAsync(new StoppedClock(start), NoServer);
        var step = TimeSpan.FromMinutes(5);

        var asked = Walk(
            office,
            Steps(start, start.AddMinutes(30), step).Concat(Steps(start.AddHours(-1), start.AddHours(23), step))
        );

        asked.ShouldBe([Instant("2026-11-10T02:15:00Z")]);
    }

    [Fact]
    public async Task Schedule_WrittenByAClockThatWasAhead_IsOfTheTrueNextNight()
    {
        await using (await StartAsync(new ShiftedClock(TimeSpan.FromDays(400)), NoServer)) { }

        await using var office = await StartAsync(NoServer);

        (await LineAsync(office))
            .NextRunAt.ShouldNotBeNull()
            .ShouldBeLessThanOrEqualTo(TimeProvider.System.UtcNow().AddDays(1.1));
    }

    [Fact]
    public async Task Schedule_IsOff_HasNoNextRunButRunsByHand()
    {
        await using (await StartAsync(NoServer)) { }
        await using var office = await StartAsync([new(Off, "false")]);

        var line = await LineAsync(office);
        var run = await office.EndOfAsync(await office.RunNowAsync());

        line.Job.IsOn.ShouldBeFalse();
        line.NextRunAt.ShouldBeNull();
        run.State.ShouldBe(RunState.Succeeded);
    }

    [Fact]
    public async Task Schedule_ProcessWasDownForThreeNights_CatchesUpOnce()
    {
        await using (await StartAsync(new ShiftedClock(TimeSpan.FromDays(-3)), NoServer)) { }

        await using var office = await StartAsync();
        var run = await NightlyAsync(office);
        await JobsOffice.WaitForAsync(async () => (await LineAsync(office)).NextRunAt > TimeProvider.System.UtcNow());
        // A second catching-up would have been asked for before this one.
        await office.EndOfAsync(await office.AskAsync("last"));

        run.RequestedBy.ShouldBe("system: schedule");
        (await office.LookAsync(db => db.JobRuns.CountAsync(r => r.Job == TestJobs.Nightly))).ShouldBe(1);
    }

    [Fact]
    public async Task Schedule_RecordsAreBusyWhenItAsks_AsksUntilTheRunIsSaved()
    {
        await using (await StartAsync(new ShiftedClock(TimeSpan.FromDays(-3)), NoServer)) { }
        await using var office = await StartAsync(NoServer);
        await using (await HeldLock.TakeAsync(Folder))
        {
            await using var server = await JobsOffice.StartAsync(
                [.. TestDatabase.LayDown(Folder), new("Database:WaitForWriter", "00:00:01")],
                migrates: false
            );
            await JobsOffice.WaitForAsync(() =>
            {
                using var connection = office.Get<JobStorage>().GetReadOnlyConnection();
                return Task.FromResult(connection.GetAllItemsFromSet("retries").Count > 0);
            });
            (await office.LookAsync(db => db.JobRuns.AnyAsync())).ShouldBeFalse();
        }

        await using var next = await StartAsync();
        (await NightlyAsync(office)).State.ShouldBe(RunState.Succeeded);
    }

    [Fact]
    public async Task RunJobNow_BySomebodyWhoSaysSinceWhen_GivesTheRunOfThatNightAlsoWhenItIsOver()
    {
        await using var office = await StartAsync();
        var fellDue = TimeProvider.System.UtcNow();
        var first = await office.SendAsync(new RunJobNow(TestJobs.Nightly, fellDue));
        await office.EndOfAsync(first.Value);

        (await office.SendAsync(new RunJobNow(TestJobs.Nightly, fellDue))).Value.ShouldBe(first.Value);

        var later = TimeProvider.System.UtcNow().AddMilliseconds(1);
        (await office.SendAsync(new RunJobNow(TestJobs.Nightly, later))).Value.ShouldNotBe(first.Value);
    }

    /// <summary>Has Hangfire look at its schedule at each of the instants; gives those at which it had the nightly job asked for.</summary>
    private static List<DateTime> Walk(JobsOffice office, IEnumerable<DateTime> instants)
    {
        var storage = office.Get<JobStorage>();
        var now = default(DateTime);
        var scheduler = new RecurringJobScheduler(
            new BackgroundJobFactory(),
            TimeSpan.FromTicks(1),
            new DefaultTimeZoneResolver(),
            () => now
        );
        var context = new BackgroundProcessContext(
            "test",
            storage,
            new Dictionary<string, object>(),
            Guid.Empty,
            CancellationToken.None,
            CancellationToken.None,
            CancellationToken.None
        );
        List<DateTime> asked = [];
        foreach (var instant in instants)
        {
            now = instant;
            var before = Asked(storage);
            scheduler.Execute(context);
            asked.AddRange(Enumerable.Repeat(instant, Asked(storage) - before));
        }

        return asked;
    }

    private static int Asked(JobStorage storage) =>
        storage
            .GetMonitoringApi()
            .EnqueuedJobs(EnqueuedState.DefaultQueue, 0, 1_000)
            .Count(j => TestJobs.Nightly.Equals(j.Value.Job?.Args[0]));

    private static IEnumerable<DateTime> Steps(DateTime from, DateTime to, TimeSpan step)
    {
        for (var at = from; at < to; at += step)
        {
            yield return at;
        }
    }

    private static async Task<JobLine> LineAsync(JobsOffice office) =>
        (await office.SendAsync(new ListJobs())).Jobs.Single(j => j.Job.Id == TestJobs.Nightly);

    private static async Task<JobRun> NightlyAsync(JobsOffice office) =>
        (
            await JobsOffice.WaitForAsync(
                () =>
                    office.LookAsync(db =>
                        db.JobRuns.AsNoTracking().FirstOrDefaultAsync(r => r.Job == TestJobs.Nightly)
                    ),
                r => r is { State: RunState.Succeeded },
                r => $"{r?.State}"
            )
        )!;

    private static DateTime Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;
}
