using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Which periods the nightly job and a trend compile.</summary>
public sealed class CurrentPeriodsTests
{
    [Theory]
    // Summer time began on 26 March: London's midnight is 23:00 UTC.
    [InlineData("2023-03-31T22:59", "2023-03-31", "2022-23-Q4", "2022-23")]
    [InlineData("2023-03-31T23:00", "2023-04-01", "2023-24-Q1", "2023-24")]
    [InlineData("2022-12-31T23:59", "2022-12-31", "2022-23-Q3", "2022-23")]
    [InlineData("2023-01-01T00:00", "2023-01-01", "2022-23-Q4", "2022-23")]
    public async Task CompileCurrent_AtAnEdge_TakesTheQuarterAndYearOfTheLondonDay(
        string utc,
        string day,
        string quarter,
        string year
    )
    {
        await using var register = await Register.OpenAsync();
        register.Office.Clock.Set(Register.Utc(utc));

        var outcome = await register.Office.SendAsync(new CompileCurrentPeriods());

        outcome.Value.ShouldBe("2 compilations made, 0 unchanged");
        (await CompiledAsync(register)).ShouldBe([$"{quarter} {day}", $"{year} {day}"], ignoreOrder: true);
    }

    [Fact]
    public async Task CompileCurrent_Again_MakesWhatChangedAndNoMore()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-01-10"));
        await register.ReviewAsync("2022-05-10");
        (await register.Office.SendAsync(new CompileCurrentPeriods())).IsDone.ShouldBeTrue();

        (await register.Office.SendAsync(new CompileCurrentPeriods())).Value.ShouldBe(
            "0 compilations made, 2 unchanged"
        );
        await register.ReviewAsync("2022-05-11");
        (await register.Office.SendAsync(new CompileCurrentPeriods())).IsDone.ShouldBeTrue();

        var figures = await register.Office.SendAsync(
            new GetFigures(Register.Period("2022-23"), Register.Day("2023-01-10"))
        );
        figures!.Compilation.Revision.ShouldBe(2);
        figures.Total("reviews.considered").ShouldBe(2);
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

    private static async Task<List<string>> CompiledAsync(Register register)
    {
        var list = await register.Office.SendAsync(new ListCompilations());
        return [.. list.Periods.SelectMany(p => p.AsAt.Select(day => $"{p.Period} {day:yyyy-MM-dd}"))];
    }
}
