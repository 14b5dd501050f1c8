using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Administration.Jobs;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>A compilation asked for on a page is a run of a job: asked for once, shown while it goes, carried out by the job server.</summary>
public sealed class AskedCompilationTests
{
    private static readonly DateOnly Day = Register.Day("2022-11-15");

    [Fact]
    public async Task Ask_Twice_IsOneRunUntilItIsOver()
    {
        await using var register = await Register.OpenAsync(Day);

        var first = await AskAsync(register, "2022-23", null);

        (await AskAsync(register, "2022-23", Day)).ShouldBe(first, "today is the day");
        (await AskAsync(register, "2022-23", Day.AddDays(-1))).ShouldNotBe(first);
        (await AskAsync(register, "2022-23-Q1", Day)).ShouldNotBe(first);
        await SetAsync(register, first, RunState.Running);
        (await AskAsync(register, "2022-23", Day)).ShouldBe(first);
        (await register.Office.SendAsync(new ListCompilationsUnderWay(), Users.Administrator))
            .Select(r => $"{r.Period} {r.AsAt:yyyy-MM-dd}")
            .ShouldBe(
                ["2022-23 2022-11-15", "2022-23 2022-11-14", "2022-23-Q1 2022-11-15"],
                "asked at one moment: in the order of asking"
            );

        await SetAsync(register, first, RunState.Succeeded);
        (await AskAsync(register, "2022-23", Day)).ShouldNotBe(first);
        (await register.Office.LookAsync(db => db.JobRuns.SingleAsync(r => r.Id == first))).RequestedBy.ShouldBe(
            Users.Administrator.Name
        );
    }

    [Fact]
    public async Task Ask_AtTheSameMoment_IsOneRun()
    {
        await using var register = await Register.OpenAsync(Day);

        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync(register, "2022-23", Day)));

        runs.Distinct().ShouldHaveSingleItem();
        (await register.Office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("2022-23", "2022-11-16", "AsAt")]
    [InlineData("2023-24", "2022-11-15", "Period")]
    public async Task Ask_WhatCannotBeCompiled_IsRefusedAndMakesNoRun(string period, string day, string field)
    {
        await using var register = await Register.OpenAsync(Day);

        var asked = await register.Office.SendAsync(
            new AskForCompilation(Register.Period(period), Register.Day(day)),
            Users.Administrator
        );

        asked.Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
        (await register.Office.LookAsync(db => db.JobRuns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Get_ARunUnderWay_SaysWhatIsDoneAndWhatRemains()
    {
        await using var register = await Register.OpenAsync(Day);
        var id = await AskAsync(register, "2022-23-Q2", Day);
        var board = register.Office.Services.GetRequiredService<IProgressBoard>();

        (await GetAsync(register, id)).Steps.ShouldBe([
            Step("2022-23-Q2", 0),
            Step("2022-23-Q1", 0),
            Step("2022-23-Q3", 0),
        ]);

        await SetAsync(register, id, RunState.Running);
        await board.NoteAsync(id, new ProgressNote("Figures for 2022-23-Q1", 3, 12), CancellationToken.None);
        var half = await GetAsync(register, id);
        half.Steps.ShouldBe([Step("2022-23-Q2", 100), Step("2022-23-Q1", 25), Step("2022-23-Q3", 0)]);
        (half.IsOver, half.Done).ShouldBe((false, 125));

        await SetAsync(register, id, RunState.Succeeded);
        var over = await GetAsync(register, id);
        (over.IsOver, over.Done).ShouldBe((true, 300));
    }

    [Fact]
    public async Task Get_NoSuchRunOrAnotherJobs_IsNull()
    {
        await using var register = await Register.OpenAsync(Day);
        var other = new JobRun(
            CaseMgmt.Domain.Shared.Ids.New(register.Office.Clock),
            "figures.compile",
            Telling.Named("x"),
            DateTime.UnixEpoch
        );
        await register.Office.LookAsync(db =>
        {
            db.JobRuns.Add(other);
            return db.SaveChangesAsync();
        });

        foreach (var id in new[] { Guid.Empty, other.Id })
        {
            (await register.Office.SendAsync(new GetCompilationRun(id), Users.Administrator)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task JobServer_AnAskedCompilation_MakesTheFiguresAndSaysWhoAsked()
    {
        var folder = Directory.CreateTempSubdirectory("casemgmt-asked-").FullName;
        try
        {
            await using var office = await JobsOffice.StartAsync(TestDatabase.LayDown(folder));

            var run = (await office.SendAsync(new AskForCompilation(Register.Period("2022-23"), Day))).Value;
            var ended = await office.EndOfAsync(run);

            ended.Outcome.ShouldBe(
                "Figures for 2022-23 as at 15 November 2022 compiled, with the quarters: 4 new, 0 unchanged"
            );
            (await office.SendAsync(new GetCompilationRun(run)))!.Done.ShouldBe(400);
            (await office.SendAsync(new ListCompilationsUnderWay())).ShouldBeEmpty();
            var figures = await office.SendAsync(new GetFigures(Register.Period("2022-23"), Day));
            figures!.Compilation.RequestedBy.ShouldBe("system: compilation, asked for by Alex Administrator");
        }
        finally
        {
            TestDatabase.Remove(folder);
        }
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    public async Task Ask_ByARoleWithoutThePermission_IsDenied(string role)
    {
        await using var register = await Register.OpenAsync(Day);
        var person = Users.InRole("Somebody", role);

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new AskForCompilation(Register.Period("2022-23"), Day), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new GetCompilationRun(Guid.Empty), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new ListCompilationsUnderWay(), person)
        );
    }

    private static CompilationStep Step(string period, int percent) => new(Register.Period(period), percent);

    private static async Task<Guid> AskAsync(Register register, string period, DateOnly? day)
    {
        var asked = await register.Office.SendAsync(
            new AskForCompilation(Register.Period(period), day),
            Users.Administrator
        );
        asked.IsDone.ShouldBeTrue();
        return asked.Value;
    }

    private static async Task<CompilationRun> GetAsync(Register register, Guid id) =>
        (await register.Office.SendAsync(new GetCompilationRun(id), Users.Administrator)).ShouldNotBeNull();

    private static Task SetAsync(Register register, Guid id, RunState state) =>
        register.Office.LookAsync(db =>
            db.JobRuns.Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, state))
        );
}
