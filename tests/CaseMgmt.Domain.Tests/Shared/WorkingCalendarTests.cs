using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using FsCheck.Fluent;

namespace CaseMgmt.Domain.Tests.Shared;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = Reference.Calendar;

    public static TheoryData<TableRow> Rows => [.. Table.Of<WorkingCalendarTests>("working-days.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void WorkingDays_AsInTheTable(TableRow row) =>
        Calendar
            .WorkingDaysAfter(row.Day("from")!.Value, row.Day("to")!.Value)
            .ShouldBe(row.Number("working_days")!.Value);

    /// <summary>Every bank holiday from 2020 to 2028, as the government publishes them for England and Wales.</summary>
    [Theory]
    [InlineData(2020, "1-1 4-10 4-13 5-8 5-25 8-31 12-25 12-28")]
    [InlineData(2021, "1-1 4-2 4-5 5-3 5-31 8-30 12-27 12-28")]
    [InlineData(2022, "1-3 4-15 4-18 5-2 6-2 6-3 8-29 9-19 12-26 12-27")]
    [InlineData(2023, "1-2 4-7 4-10 5-1 5-8 5-29 8-28 12-25 12-26")]
    [InlineData(2024, "1-1 3-29 4-1 5-6 5-27 8-26 12-25 12-26")]
    [InlineData(2025, "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26")]
    [InlineData(2026, "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28")]
    [InlineData(2027, "1-1 3-26 3-29 5-3 5-31 8-30 12-27 12-28")]
    [InlineData(2028, "1-3 4-14 4-17 5-1 5-29 8-28 12-25 12-26")]
    public void BankHolidays_AreThoseOfTheYearAndNoOthers(int year, string days)
    {
        var expected = days.Split(' ')
            .Select(d => d.Split('-').Select(int.Parse).ToArray())
            .Select(d => new DateOnly(year, d[0], d[1]))
            .ToList();

        Reference.BankHolidays.Select(h => h.Date).Where(d => d.Year == year).ShouldBe(expected);
        expected.ShouldAllBe(d => !Calendar.IsWorkingDay(d) && Calendar.HolidayOn(d) != null);
        expected.ShouldAllBe(d => d.DayOfWeek != DayOfWeek.Saturday && d.DayOfWeek != DayOfWeek.Sunday);
    }

    [Fact]
    public void SpringHoliday_MovedForTheJubilee_IsAWorkingDay() =>
        Calendar.IsWorkingDay(new DateOnly(2022, 5, 30)).ShouldBeTrue();

    /// <summary>The state funeral of 19 September 2022 was proclaimed on 10 September: reckoned from that day on, it is skipped.</summary>
    [Theory]
    [InlineData("2022-08-31", 28, "2022-09-09", "2022-10-10")]
    [InlineData("2022-08-31", 28, "2022-09-10", "2022-10-11")]
    [InlineData("2022-08-31", 28, "2022-09-11", "2022-10-11")]
    [InlineData("2022-08-31", 28, null, "2022-10-11")]
    [InlineData("2022-09-09", 6, "2022-09-09", "2022-09-19")]
    [InlineData("2022-09-12", 5, "2022-09-12", "2022-09-20")]
    [InlineData("2022-08-26", 1, "2022-08-26", "2022-08-30")]
    public void AddWorkingDays_HolidayProclaimedLater_IsSkippedOnceItIsKnown(
        string from,
        int count,
        string? knownOn,
        string due
    ) => Calendar.AddWorkingDays(Day(from), count, knownOn is null ? null : Day(knownOn)).ShouldBe(Day(due));

    [Theory]
    [InlineData("2022-08-31", "2022-10-11", 28, "2022-09-19")]
    [InlineData("2022-08-31", "2022-10-10", 28, "")]
    [InlineData("2022-05-31", "2022-06-06", 2, "2022-06-02 2022-06-03")]
    [InlineData("2022-09-19", "2022-09-20", 1, "")]
    // Told before the funeral was proclaimed, the holiday known then was counted out; reckoned after it, both were.
    [InlineData("2022-08-26", "2022-10-06", 28, "2022-08-29")]
    [InlineData("2022-08-26", "2022-10-07", 28, "2022-08-29 2022-09-19")]
    public void Skipped_OfADeadline_AreThoseOnItsWayThatWereCountedOut(
        string from,
        string due,
        int count,
        string days
    ) =>
        string.Join(' ', Calendar.Skipped(Day(from), Day(due), count).Select(h => $"{h.Date:yyyy-MM-dd}"))
            .ShouldBe(days);

    private static DateOnly Day(string day) => DateOnly.Parse(day, null);

    [Fact]
    public void DueOn_EachUnit_CountsInIt()
    {
        var rules = Reference.RulesOn(new(2022, 5, 1));
        rules.DueOn(Targets.AcknowledgeReview, new DateOnly(2022, 4, 14)).ShouldBe(new DateOnly(2022, 4, 25));
        rules.DueOn(Targets.CompleteReview, new DateOnly(2022, 4, 14)).ShouldBe(new DateOnly(2022, 5, 12));
        rules.DueOn(Targets.VettingRenewal, new DateOnly(2020, 2, 29)).ShouldBe(new DateOnly(2023, 2, 28));
        Should.Throw<InvalidOperationException>(() => rules.DueOn(Targets.VisitDelay, new DateOnly(2022, 4, 14)));
    }

    [Fact]
    public void Target_OfTheDay_IsTheLatestThatHasBegun()
    {
        Target[] held =
        [
            new("a", TargetUnit.CalendarDays, 20, new(2023, 4, 1)),
            new("a", TargetUnit.CalendarDays, 28, new(2000, 1, 1)),
        ];
        var targets = new Targets(held);

        targets.InForce("a", new DateOnly(2023, 3, 31)).Days.ShouldBe(28);
        targets.InForce("a", new DateOnly(2023, 4, 1)).Days.ShouldBe(20);
        targets.InForce("a", new DateOnly(1999, 12, 31)).Days.ShouldBe(28);
        Should.Throw<InvalidOperationException>(() => targets.InForce("b", new DateOnly(2023, 4, 1)));
    }

    [Fact]
    public void WorkingDays_AnyTwoDays_EqualCountingOneByOne() =>
        Properties.Hold(
            from start in Properties.Day
            from length in Gen.Choose(-30, 900)
            select (start, length),
            pair =>
            {
                var to = pair.start.AddDays(pair.length);
                var counted = Enumerable
                    .Range(1, Math.Max(0, pair.length))
                    .Count(i => Calendar.IsWorkingDay(pair.start.AddDays(i)));
                return Calendar.WorkingDaysAfter(pair.start, to) == counted;
            }
        );

    [Fact]
    public void AddWorkingDays_AnyDayAndNumber_IsTheFirstDayThatFarAway() =>
        Properties.Hold(
            from start in Properties.Day
            from count in Gen.Choose(1, 400)
            select (start, count),
            pair =>
            {
                var due = Calendar.AddWorkingDays(pair.start, pair.count);
                return Calendar.IsWorkingDay(due) && Calendar.WorkingDaysAfter(pair.start, due) == pair.count;
            }
        );

    [Fact]
    public void AddWorkingDays_Negative_IsAMistakeOfTheProgram() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(new DateOnly(2022, 1, 1), -1));
}
