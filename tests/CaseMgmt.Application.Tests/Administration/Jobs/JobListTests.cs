using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Worker;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

public sealed class JobListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-jobs-").FullName;

    [Fact]
    public async Task ListJobs_NightlyJobOfTheOffice_CompilesTheFiguresAtQuarterPastTwo()
    {
        await using var office = await StartAsync(work: false);

        var compile = (await office.SendAsync(new ListJobs())).Jobs.Single(j => j.Job.Id == "figures.compile");

        compile.Job.Schedule.ShouldBe("Every night at 02:15");
        compile.Job.IsOn.ShouldBeTrue();
        compile.LastRun.ShouldBeNull();
        LondonTime.ToLocal(compile.NextRunAt.ShouldNotBeNull()).TimeOfDay.ShouldBe(new TimeSpan(2, 15, 0));
    }

    [Fact]
    public async Task ListJobs_OneRunOverAndOneUnderWay_ShowsBothWithProgress()
    {
        await using var office = await StartAsync(work: true);
        var first = await office.RunNowAsync();
        await office.EndOfAsync(first);
        var gate = new TaskCompletionSource();
        office.Work.Does = async (_, _, cancel) =>
        {
            await office.Board.NoteAsync(
                await office.RunNowAsync(),
                new ProgressNote("complaint-reviews.csv", 3, 8),
                cancel
            );
            await gate.Task.WaitAsync(cancel);
            return Result.Done("Done");
        };
        var second = await office.RunNowAsync();
        await JobsOffice.WaitForAsync(async () =>
            (await office.SendAsync(new GetJobRun(second)))!.Progress is not null
        );

        var line = (await office.SendAsync(new ListJobs())).Jobs.Single(j => j.Job.Id == TestJobs.Nightly);
        gate.SetResult();
        await office.EndOfAsync(second);

        line.LastRun.ShouldNotBeNull().Id.ShouldBe(first);
        line.LastRun.Outcome.ShouldBe("Worked on nothing");
        line.LastRun.Duration.ShouldNotBeNull();
        line.Current.ShouldNotBeNull().Id.ShouldBe(second);
        line.Progress.ShouldBe(new ProgressNote("complaint-reviews.csv", 3, 8));
    }

    [Fact]
    public async Task ListJobRuns_MoreThanAPage_NewestFirstAndNoPageBeyondTheLast()
    {
        await using var office = await StartAsync(work: false);
        var start = new DateTime(2023, 7, 1, 12, 0, 0, DateTimeKind.Utc);
        await office.LookAsync(db =>
        {
            db.JobRuns.AddRange(
                Enumerable
                    .Range(0, 45)
                    .Select(i => new JobRun(
                        Ids.New(TimeProvider.System),
                        TestJobs.Slow,
                        Telling.Named("x"),
                        start.AddMinutes(i)
                    ))
            );
            return db.SaveChangesAsync();
        });

        var first = await office.SendAsync(new ListJobRuns());
        var beyond = await office.SendAsync(new ListJobRuns(TestJobs.Slow, Page: 9));
        var others = await office.SendAsync(new ListJobRuns(TestJobs.Nightly));

        (first.Total, first.Pages, first.Page).ShouldBe((45, 3, 1));
        first.Runs.Select(r => r.RequestedAt).ShouldBe(Enumerable.Range(0, 20).Select(i => start.AddMinutes(44 - i)));
        (beyond.Page, beyond.Runs.Count).ShouldBe((3, 5));
        (others.Total, others.Pages).ShouldBe((0, 1));
    }

    [Fact]
    public async Task RunJobNow_HourAfterHourWithNothingToDo_KeepsTheLastOfThemAndWhateverDidSomething()
    {
        await using var office = await StartAsync(work: true);
        var did = await office.EndOfAsync(await office.RunNowAsync());
        office.Work.Does = (_, _, _) => Task.FromResult(Result.Done($"{JobRun.NothingToDo}: all is done"));
        var argument = await office.EndOfAsync(await office.AskAsync("one thing"));
        for (var hour = 0; hour < 3; hour++)
        {
            await office.EndOfAsync(await office.RunNowAsync());
        }

        var last = await office.EndOfAsync(await office.RunNowAsync());

        var kept = (await office.SendAsync(new ListJobRuns(TestJobs.Nightly))).Runs.Select(r => r.Id).ToList();
        kept.Count.ShouldBe(3); // the last one made room before it knew that it is one of them
        (kept[0], kept[2]).ShouldBe((last.Id, did.Id));
        (await office.SendAsync(new GetJobRun(argument.Id))).ShouldNotBeNull();
    }

    [Fact]
    public async Task RunJobNow_RunsOfAQuarterAgo_GoButForTheLast()
    {
        var quarter = TimeSpan.FromDays(93);
        Guid first,
            second;
        await using (var before = await StartAsync(work: true, new ShiftedClock(-quarter)))
        {
            first = (await before.EndOfAsync(await before.RunNowAsync())).Id;
            second = (await before.EndOfAsync(await before.RunNowAsync())).Id;
        }

        await using var office = await StartAsync(work: true);
        var now = (await office.EndOfAsync(await office.RunNowAsync())).Id;

        (await office.SendAsync(new ListJobRuns(TestJobs.Nightly))).Runs.Select(r => r.Id).ShouldBe([now, second]);
        (await office.SendAsync(new GetJobRun(first))).ShouldBeNull();
    }

    [Theory]
    [InlineData("no.such.job", "job.unknown")]
    [InlineData(TestJobs.WithArgument, "job.needs_argument")]
    public async Task RunJobNow_NotForTheList_IsRefusedAndAsksForNothing(string job, string code)
    {
        await using var office = await StartAsync(work: false);

        var asked = await office.SendAsync(new RunJobNow(job));

        asked.Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
        (await office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    public async Task RunJobNow_NotAnAdministrator_IsDenied(string role)
    {
        await using var office = await StartAsync(work: false);
        var person = new OfficeUser("somebody", "Somebody", new HashSet<string> { role });

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new RunJobNow(TestJobs.Nightly), person)
        );
    }

    [Fact]
    public async Task GetJobRun_NoSuchRun_IsNull()
    {
        await using var office = await StartAsync(work: false);

        (await office.SendAsync(new GetJobRun(Guid.Empty))).ShouldBeNull();
    }

    public void Dispose()
    {
        TestDatabase.Remove(folder);
    }

    private Task<JobsOffice> StartAsync(bool work, TimeProvider? clock = null) =>
        JobsOffice.StartAsync(
            [
                .. TestDatabase.LayDown(folder),
                new("Jobs:Work", work ? "true" : "false"),
                // No night comes in between.
                new($"Jobs:{TestJobs.Nightly}:On", "false"),
            ],
            clock
        );
}
