using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using FsCheck.Fluent;

namespace CaseMgmt.Domain.Tests.Statistics;

public sealed class ReportingPeriodTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<ReportingPeriodTests>("reporting-periods.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Parse_AsInTheTable(TableRow row)
    {
        var period = ReportingPeriod.Parse(row["text"]);

        period.Errors.Select(e => e.Code).ShouldBe(row.List("error"));
        if (period.IsDone)
        {
            (period.Value.From, period.Value.To).ShouldBe((row.Day("from")!.Value, row.Day("to")!.Value));
            period.Value.ToString().ShouldBe(row["written"]);
        }
        else
        {
            period.Errors.Single().Field.ShouldBe("period");
        }
    }

    [Theory]
    [InlineData("2022-23", "2021-22", "2022-03-31")]
    [InlineData("2022-23-Q4", "2021-22-Q4", "2022-12-31")]
    [InlineData("2023-24-Q4", "2022-23-Q4", "2023-12-31")]
    [InlineData("2024-02-29..2024-02-29", "2023-02-28..2023-02-28", "2024-02-28")]
    [InlineData("2023-03-01..2024-02-29", "2022-03-01..2023-02-28", "2023-02-28")]
    [InlineData("2024-02-01..2024-02-29", "2023-02-01..2023-02-28", "2024-01-31")]
    [InlineData("2025-02-01..2025-02-28", "2024-02-01..2024-02-29", "2025-01-31")]
    public void YearBefore_AndDayBefore(string text, string before, string dayBefore)
    {
        var period = ReportingPeriod.Parse(text).Value;
        period.YearBefore.ToString().ShouldBe(before);
        period.DayBefore.ShouldBe(DateOnly.Parse(dayBefore, null));
    }

    [Theory]
    [InlineData("2022-04-01", "2022-23-Q1")]
    [InlineData("2022-12-31", "2022-23-Q3")]
    [InlineData("2023-01-01", "2022-23-Q4")]
    [InlineData("2023-03-31", "2022-23-Q4")]
    public void QuarterOf_ADay(string day, string quarter) =>
        ReportingPeriod.QuarterOf(DateOnly.Parse(day, null)).ToString().ShouldBe(quarter);

    [Fact]
    public void Parse_WhatAnyPeriodWrites_IsThatPeriod() =>
        Properties.Hold(
            from day in Properties.Day
            from length in Gen.Choose(0, 800)
            select ReportingPeriod.Between(day, day.AddDays(length)).Value,
            period => ReportingPeriod.Parse(period.ToString()).Value == period
        );

    [Fact]
    public void Quarters_AreTheWholeYearWithoutGaps() =>
        Properties.Hold(
            Gen.Choose(1901, 2199),
            start =>
            {
                var year = new FinancialYear(start);
                var quarters = Enumerable.Range(1, 4).Select(q => ReportingPeriod.Of(year, q)).ToList();
                return quarters[0].From == year.From
                    && quarters[3].To == year.To
                    && quarters.Zip(quarters.Skip(1)).All(p => p.Second.DayBefore == p.First.To)
                    && quarters.Select(q => q.Quarter).SequenceEqual([1, 2, 3, 4]);
            }
        );

    [Fact]
    public void Words_AreTheOffices() =>
        ReportingPeriod.Parse("2022-23").Value.InWords.ShouldBe("1 April 2022 to 31 March 2023");
}
