using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Which periods the nightly job and a trend compile.</summary>
public sealed class CurrentPeriodsTests
{
    private static readonly ReportingPeriod Year = Register.Period("2022-23");

    [Theory]
    // Summer time began on 26 March: London's midnight is 23:00 UTC. A night compiles the day that it ended.
    [InlineData("2023-03-31T22:59", "2023-03-30", "2022-23-Q4", "2022-23")]
    [InlineData("2023-03-31T23:00", "2023-03-31", "2022-23-Q4", "2022-23")]
    [InlineData("2023-04-01T23:00", "2023-04-01", "2023-24-Q1", "2023-24")]
    [InlineData("2023-06-30T22:59", "2023-06-29", "2023-24-Q1", "2023-24")]
    [InlineData("2023-06-30T23:00", "2023-06-30", "2023-24-Q1", "2023-24")]
    [InlineData("2022-12-31T23:59", "2022-12-30", "2022-23-Q3", "2022-23")]
    [InlineData("2023-01-01T00:00", "2022-12-31", "2022-23-Q3", "2022-23")]
    [InlineData("2023-01-02T00:00", "2023-01-01", "2022-23-Q4", "2022-23")]
    public async Task CompileCurrent_AtAnEdge_TakesTheLondonDayThatIsOverAndItsQuarterAndYear(
        string utc,
        string day,
        string quarter,
        string year
    )
    {
        await using var register = await Register.OpenAsync();
        register.Office.Clock.Set(Register.Utc(utc));

        (await NightAsync(register)).ShouldBe("2 compilations made, 0 unchanged");

        (await CompiledAsync(register)).ShouldBe([$"{quarter} {day}", $"{year} {day}"], ignoreOrder: true);
    }

    [Fact]
    public async Task CompileCurrent_OverTheYearEnd_CountsTheLastDayAndRefreshesWhatEnded()
    {
        await using var register = await Register.OpenAsync();
        await register.ReviewAsync("2023-03-30");
        await register.ReviewAsync("2023-03-31");
        var decided = await register.ValidAsync("2023-01-10", "2023-04-05");

        // The night of 31 March, 02:15 in London: the last day has only begun, and is counted by nobody.
        register.Office.Clock.Set(Register.Utc("2023-03-31T01:15"));
        await NightAsync(register);
        var before = (await YearAsync())!;
        (before.AsAt, before.Compilation.IsWhole).ShouldBe((Register.Day("2023-03-30"), false));
        before.Total("reviews.considered").ShouldBe(2);

        // The night of 1 April ends the year: as at its last day, and all of it.
        register.Office.Clock.Set(Register.Utc("2023-04-01T01:15"));
        await NightAsync(register);
        var end = (await YearAsync())!;
        (end.AsAt, end.Compilation.IsWhole).ShouldBe((Register.Day("2023-03-31"), true));
        end.Total("reviews.considered").ShouldBe(3);
        end.Total("reviews.completed").ShouldBe(0);
        var report = await register.Office.SendAsync(new Application.Statistics.Report.GetReport(Year));
        report!.HowCompiled.ShouldContain(
            "of what had happened by the end of 31 March 2023, as far as it was recorded when they were compiled"
        );
        report.HowCompiled.ShouldNotContain("The period is not over");

        // From the next night on the new year is compiled, and the old one goes on being refreshed, as at the same day.
        register.Office.Clock.Set(Register.Utc("2023-04-06T01:15"));
        (await NightAsync(register)).ShouldBe("4 compilations made, 0 unchanged");
        (await YearAsync())!.AsAt.ShouldBe(Register.Day("2023-04-05"));
        (await YearAsync())!.Total("reviews.completed").ShouldBe(1, decided.Reference);
        (await CompiledAsync(register))
            .Where(c => c.EndsWith("2023-04-05", StringComparison.Ordinal))
            .ShouldBe(
                ["2022-23 2023-04-05", "2022-23-Q4 2023-04-05", "2023-24 2023-04-05", "2023-24-Q1 2023-04-05"],
                ignoreOrder: true
            );

        Task<CompiledFigures?> YearAsync() => register.Office.SendAsync(new GetFigures(Year));
    }

    [Theory]
    // A quarter is refreshed while the next one runs, a year while the next one runs, and no longer.
    [InlineData("2023-07-01", "2022-23 2022-23-Q4 2023-24 2023-24-Q1")]
    [InlineData("2023-07-02", "2022-23 2023-24 2023-24-Q1")]
    [InlineData("2023-10-01", "2022-23 2023-24 2023-24-Q1")]
    [InlineData("2023-10-02", "2022-23 2023-24")]
    [InlineData("2024-04-01", "2022-23 2023-24")]
    [InlineData("2024-04-02", "2023-24")]
    public async Task CompileCurrent_ForAsLongAsTheNextOneRuns_GoesOnWithWhatEnded(string night, string expected)
    {
        await using var register = await Register.OpenAsync();
        string[] known = ["2022-23", "2022-23-Q4", "2023-24", "2023-24-Q1"];
        foreach (var period in known)
        {
            await register.CompileAsync(period, "2023-06-01");
        }

        var today = Register.Day(night);
        register.Office.Clock.Set(today);
        await NightAsync(register);

        var compiled = await CompiledAsync(register);
        string.Join(
                ' ',
                known.Where(period =>
                    compiled.Contains($"{period} {FormattableString.Invariant($"{today.AddDays(-1):yyyy-MM-dd}")}")
                )
            )
            .ShouldBe(expected);
    }

    [Fact]
    public async Task CompileCurrent_YearBeforeThatNobodyCompiled_IsNotBegunWith()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-01-10"));

        await NightAsync(register);

        (await CompiledAsync(register)).ShouldBe(["2022-23 2023-01-09", "2022-23-Q4 2023-01-09"], ignoreOrder: true);
    }

    [Fact]
    public async Task CompileCurrent_Again_MakesWhatChangedAndNoMore()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-01-10"));
        await register.ReviewAsync("2022-05-10");
        await NightAsync(register);

        (await NightAsync(register)).ShouldBe("0 compilations made, 2 unchanged");
        await register.ReviewAsync("2022-05-11");
        await NightAsync(register);

        var figures = await register.Office.SendAsync(new GetFigures(Year, Register.Day("2023-01-09")));
        figures!.Compilation.Revision.ShouldBe(2);
        figures.Total("reviews.considered").ShouldBe(2);
    }

    [Fact]
    public async Task Report_AsAtADayThatIsNotOver_SaysSo()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-03-31"));
        await register.VolunteerAsync("VOL-001");
        await register.CompileAsync("2022-23", "2023-03-31");

        var report = (
            await register.Office.SendAsync(new Application.Statistics.Report.GetReport(Year))
        ).ShouldNotBeNull();

        report.Figures.Now.Compilation.IsWhole.ShouldBeFalse("the last day may still bring something");
        report.HowCompiled.ShouldContain(
            "on 31 March 2023 at 13:00, of what had happened and was recorded by then: the day was not over"
        );
        report.HowCompiled.ShouldContain("The period is not over");
        var words = string.Join(
            ' ',
            report
                .Sections.SelectMany(s => s.Blocks)
                .OfType<Application.Statistics.Report.ReportParagraph>()
                .Select(p => p.Text)
        );
        words.ShouldContain("1 volunteer was in post on 31 March 2023.");
        words.ShouldNotContain("at the end");
    }

    [Fact]
    public async Task CompileTrend_OfAYear_AddsItsQuartersThatHaveBegun()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-06-01"));
        await register.ReviewAsync("2022-05-10");
        await register.ReviewAsync("2022-08-10");
        await register.ReviewAsync("2022-08-11");
        var asAt = Register.Day("2022-11-15");

        var outcome = await register.Office.SendAsync(new CompileTrend(Register.Period("2022-23"), asAt));

        outcome.Value.ShouldBe(
            "Figures for 2022-23 as at 15 November 2022 compiled, with the quarters: 4 new, 0 unchanged"
        );
        (await CompiledAsync(register)).ShouldBe(
            ["2022-23 2022-11-15", "2022-23-Q1 2022-11-15", "2022-23-Q2 2022-11-15", "2022-23-Q3 2022-11-15"],
            ignoreOrder: true
        );
        (await ReviewsAsync(register, "2022-23-Q1")).ShouldBe(1);
        (await ReviewsAsync(register, "2022-23-Q2")).ShouldBe(2);
        (await ReviewsAsync(register, "2022-23-Q3")).ShouldBe(0);
        (await ReviewsAsync(register, "2022-23")).ShouldBe(3);

        // A quarter of it asks for nothing new, and for itself once only.
        (await register.Office.SendAsync(new CompileTrend(Register.Period("2022-23-Q2"), asAt))).Value.ShouldEndWith(
            ": 0 new, 3 unchanged"
        );

        async Task<long> ReviewsAsync(Register of, string period) =>
            (await of.Office.SendAsync(new GetFigures(Register.Period(period), asAt)))!.Total("reviews.considered");
    }

    [Fact]
    public async Task CompileTrend_NoDayGiven_IsAsAtToday()
    {
        await using var register = await Register.OpenAsync(Register.Day("2022-05-20"));

        (await register.Office.SendAsync(new CompileTrend(Register.Period("2022-23"), null))).IsDone.ShouldBeTrue();

        (await CompiledAsync(register)).ShouldBe(["2022-23 2022-05-20", "2022-23-Q1 2022-05-20"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2022-23", "2023-12-02", "AsAt")]
    [InlineData("2024-25", "2023-12-01", "Period")]
    public async Task CompileTrend_OfWhatHasNotBegun_IsRefusedAndMakesNothing(string period, string day, string field)
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-12-01"));

        var outcome = await register.Office.SendAsync(new CompileTrend(Register.Period(period), Register.Day(day)));

        outcome.Errors.ShouldHaveSingleItem().Field.ShouldBe(field);
        (await CompiledAsync(register)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    public async Task Compile_ByARoleWithoutThePermission_IsDenied(string role)
    {
        await using var register = await Register.OpenAsync();
        var person = Users.InRole("Somebody", role);

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new CompileCurrentPeriods(), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new CompileTrend(Register.Period("2022-23"), null), person)
        );
    }

    private static async Task<string> NightAsync(Register register)
    {
        var night = await register.Office.SendAsync(new CompileCurrentPeriods());
        night.Errors.ShouldBeEmpty();
        return night.Value;
    }

    private static Task<List<string>> CompiledAsync(Register register) =>
        register.Office.LookAsync(async db =>
            (await db.Compilations.AsNoTracking().ToListAsync()).ConvertAll(c => $"{c.Period} {c.AsAt:yyyy-MM-dd}")
        );
}
