using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Nights roll; what somebody uses stays.</summary>
public sealed class NightsTests
{
    private static readonly ReportingPeriod Year = Register.Period("2022-23");
    private static readonly DateOnly Today = Register.Day("2024-12-15");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    // The last of a month stays (31 March, 30 November), and so does a year so far.
    // 2022-23 ran until 31 March 2023; 400 days before the day are 11 November 2023, 62 days 14 October 2024.
    [InlineData("2022-23", "2023-03-30", false)]
    [InlineData("2022-23", "2023-03-31", true)]
    [InlineData("2022-23", "2023-11-10", false)]
    [InlineData("2022-23", "2023-11-30", true)]
    [InlineData("2022-23", "2024-10-13", false)]
    [InlineData("2022-23", "2024-10-14", true)]
    [InlineData("2022-23", "2024-10-15", true)]
    [InlineData("2024-25", "2024-05-05", true)]
    [InlineData("2024-25-Q1", "2024-05-05", false)]
    [InlineData("2024-25-Q3", "2024-10-13", false)]
    [InlineData("2024-25-Q3", "2024-10-14", true)]
    [InlineData("2023-24", "2023-11-10", false)]
    [InlineData("2023-24", "2023-11-11", true)]
    [InlineData("2023-24", "2024-04-01", false)]
    public async Task Night_ByItsAge_IsKeptOrRemoved(string period, string day, bool kept)
    {
        await using var register = await Register.OpenAsync(Today);
        var (of, asAt) = (Register.Period(period), Register.Day(day));
        var month = new DateOnly(asAt.Year, asAt.Month, 1);
        var last = month.AddMonths(1).AddDays(-1);
        // The month's other nights before it, its last one, and the latest of all.
        await NightsAsync(register, of, [.. new[] { month, asAt, last, Today.AddDays(-1) }.Distinct().Order()]);

        await RollAsync(register);

        (await DaysAsync(register, of)).Contains(asAt).ShouldBe(kept);
        (await DaysAsync(register, of)).ShouldContain(last);
        (await DaysAsync(register, of)).ShouldContain(Today.AddDays(-1));
    }

    [Fact]
    public async Task Night_ThatIsTheLatestOfItsPeriod_StaysHoweverOld()
    {
        await using var register = await Register.OpenAsync(Today);
        await NightsAsync(register, Year, [Register.Day("2022-06-03"), Register.Day("2022-06-04")]);

        (await RollAsync(register)).ShouldBe(1);

        (await DaysAsync(register, Year)).ShouldBe([Register.Day("2022-06-04")]);
    }

    [Fact]
    public async Task Roll_ANightWithFiguresAndLists_RemovesAllOfItAndTheHistorySaysSo()
    {
        await using var register = await Register.OpenAsync(Register.Day("2022-06-04"));
        await register.ReviewAsync("2022-05-01");
        await NightOfAsync(register, "2022-06-04");
        await NightOfAsync(register, "2022-06-05");
        register.Office.Clock.Set(Today);
        var before = await register.Office.LookAsync(db => db.Compilations.CountAsync(Cancel));

        (await RollAsync(register)).ShouldBe(2);

        before.ShouldBe(4);
        var left = await register.Office.LookAsync(db => db.Compilations.AsNoTracking().ToListAsync(Cancel));
        left.ShouldAllBe(c => c.AsAt == Register.Day("2022-06-04"));
        var ids = left.ConvertAll(c => c.Id);
        await register.Office.LookAsync(async db =>
        {
            (await db.CountedRecords.CountAsync(r => !ids.Contains(r.CompilationId), Cancel)).ShouldBe(0);
            (await db.CountedRecords.CountAsync(Cancel)).ShouldBeGreaterThan(0);
            (
                await db.Set<Figure>()
                    .CountAsync(f => !ids.Contains(EF.Property<CompilationId>(f, "CompilationId")), Cancel)
            ).ShouldBe(0);
            (
                await db
                    .History.Where(h => h.Act == nameof(RemoveOldNights))
                    .Select(h => h.Reference)
                    .ToListAsync(Cancel)
            ).ShouldBe(
                ["2022-23-Q1 as at 2022-06-03, revision 1", "2022-23 as at 2022-06-03, revision 1"],
                ignoreOrder: true
            );
            return 0;
        });
        var stays = await register.Office.SendAsync(new GetFigures(Year), Users.Commissioner);
        stays!.Total("reviews.considered").ShouldBe(1);
    }

    /// <summary>What a person asks for on an earlier knowledge is the newest of its day, and pages go on showing the night.</summary>
    [Fact]
    public async Task Roll_AfterACompilationOnAnEarlierKnowledge_KeepsTheLatestAndRemovesTheOthers()
    {
        await using var register = await Register.OpenAsync(Register.Day("2022-06-03"));
        await register.ReviewAsync("2022-05-01");
        var before = register.Office.Clock.UtcNow();
        await NightOfAsync(register, "2022-06-04");
        await register.ReviewAsync("2022-05-02");
        await NightOfAsync(register, "2022-06-05");
        var asked = await register.Office.SendAsync(
            new CompileFigures(Year, Register.Day("2022-06-04")) { KnownAt = before }
        );
        (asked.Value.Revision, asked.Value.IsNew).ShouldBe((2, true));
        register.Office.Clock.Set(Today);

        (await RollAsync(register)).ShouldBe(2, "those of 3 June, of the year and of its quarter");

        var days = await DaysAsync(register, Year);
        days.ShouldBe([Register.Day("2022-06-04"), Register.Day("2022-06-04")]);
        (await register.Office.SendAsync(new GetFigures(Year), Users.Commissioner))!
            .Total("reviews.considered")
            .ShouldBe(2);
    }

    [Fact]
    public async Task Roll_WhatAPersonAskedForOrExported_Stays()
    {
        await using var register = await Register.OpenAsync(Register.Day("2022-06-04"));
        await register.ReviewAsync("2022-05-01");
        foreach (var day in new[] { "2022-06-04", "2022-06-05", "2022-06-06", "2022-06-07" })
        {
            await NightOfAsync(register, day);
        }

        // Of the nights of 3 to 6 June: the first is asked for by a person later, the second exported.
        await register.CompileAsync("2022-23", "2022-06-03");
        var file = await register.Office.SendAsync(
            new ExportReport(Year, Register.Day("2022-06-04"), ReportFormat.Csv),
            Users.Commissioner
        );
        (
            await register.Office.SendAsync(new KeepExported(file!.Compilation), Users.Commissioner)
        ).IsDone.ShouldBeTrue();
        (await register.Office.SendAsync(new KeepExported(file.Compilation), Users.Commissioner)).IsDone.ShouldBeTrue();
        register.Office.Clock.Set(Today);

        await RollAsync(register);

        (await DaysAsync(register, Year)).ShouldBe([
            Register.Day("2022-06-03"),
            Register.Day("2022-06-04"),
            Register.Day("2022-06-06"),
        ]);
        (
            await register.Office.LookAsync(db => db.History.CountAsync(h => h.Act == nameof(KeepExported), Cancel))
        ).ShouldBe(1, "what changes nothing leaves no history");
    }

    [Fact]
    public async Task Export_OfFiguresThatAreGone_SaysWhatToDo()
    {
        await using var register = await Register.OpenAsync(Today);

        var kept = await register.Office.SendAsync(new KeepExported(new CompilationId(Guid.Empty)), Users.Commissioner);

        kept.Errors.ShouldHaveSingleItem().Message.ShouldContain("Choose another as-at day");
    }

    [Fact]
    public async Task Roll_ManyNights_GoesInSmallTransactionsAndTheJobComesToTheEnd()
    {
        await using var register = await Register.OpenAsync(Today);
        var days = Enumerable.Range(0, 40).Select(i => Register.Day("2022-05-01").AddDays(i)).ToList();
        await NightsAsync(register, Year, days);

        (await register.Office.SendAsync(new RemoveOldNights())).Value.ShouldBe(RemoveOldNights.AtOnce);
        (await DaysAsync(register, Year))[0].ShouldBe(days[RemoveOldNights.AtOnce], "the oldest go first");
        (await register.Office.SendAsync(new CompileCurrentPeriods())).Value.ShouldBe(
            "2 compilations made, 0 unchanged; 13 of former nights removed"
        );

        (await DaysAsync(register, Year)).ShouldBe([Register.Day("2022-05-31"), Register.Day("2022-06-09")]);
    }

    [Fact]
    public async Task Days_AroundOneThatIsNotThere_AreTheNearest()
    {
        await using var register = await Register.OpenAsync(Today);
        var days = Enumerable.Range(0, 30).Select(i => Register.Day("2022-05-01").AddDays(i * 2)).ToList();
        await NightsAsync(register, Year, days);
        await NightsAsync(register, Register.Period("2023-24"), [Register.Day("2023-05-02")]);

        var near = await register.Office.SendAsync(new ListCompiledDays(Year, Register.Day("2022-05-26")));

        near.ShouldBe(days[3..23]);
        near.ShouldBe(near.Order());
    }

    /// <summary>Invented compilations of a period as the schedule makes them, one for each day.</summary>
    internal static Task NightsAsync(Register register, ReportingPeriod period, IReadOnlyList<DateOnly> days) =>
        register.Office.ActAsync(
            async (db, _) =>
            {
                Compilation? latest = null;
                foreach (var day in days)
                {
                    latest = Compilation.Begin(period, day, 1, "system: nightly compilation", register.Office.Clock);
                    latest.Add(
                        new(
                            "visits.attempted",
                            "Attempted",
                            "",
                            FigureUnit.Count,
                            FigureBasis.Flow,
                            FigureKind.Total,
                            RecordKind.CustodyVisit
                        ),
                        FigureAmount.Total(1),
                        null
                    );
                    db.Add(latest);
                }

                db.Add(new LatestCompilation(latest!, hasRecords: true));
                return await Task.FromResult(0);
            }
        );

    private static async Task NightOfAsync(Register register, string today)
    {
        register.Office.Clock.Set(Register.Day(today));
        (await register.Office.SendAsync(new CompileCurrentPeriods())).Errors.ShouldBeEmpty();
    }

    private static async Task<int> RollAsync(Register register)
    {
        var (removed, some) = (0, 0);
        do
        {
            some = (await register.Office.SendAsync(new RemoveOldNights())).Value;
            removed += some;
        } while (some > 0);
        return removed;
    }

    private static Task<List<DateOnly>> DaysAsync(Register register, ReportingPeriod period) =>
        register.Office.LookAsync(db =>
            db.Compilations.Where(c => c.From == period.From && c.To == period.To)
                .OrderBy(c => c.AsAt)
                .Select(c => c.AsAt)
                .ToListAsync(Cancel)
        );
}
