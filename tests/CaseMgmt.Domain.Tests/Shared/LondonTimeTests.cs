using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using FsCheck.Fluent;

namespace CaseMgmt.Domain.Tests.Shared;

public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2022-03-31T22:59:59Z", "2022-03-31")]
    [InlineData("2022-03-31T23:00:00Z", "2022-04-01")]
    [InlineData("2023-03-31T23:30:00Z", "2023-04-01")]
    [InlineData("2022-12-31T23:59:59Z", "2022-12-31")]
    [InlineData("2023-03-26T00:30:00Z", "2023-03-26")]
    [InlineData("2022-10-29T23:30:00Z", "2022-10-30")]
    [InlineData("2022-10-30T23:30:00Z", "2022-10-30")]
    public void DayOf_EndsAtMidnightInLondon(string utc, string day) =>
        LondonTime.DayOf(Utc(utc)).ToString("O", null).ShouldBe(day);

    [Theory]
    [InlineData("2023-03-26T00:59", "2023-03-26T00:59:00Z")]
    [InlineData("2023-03-26T01:00", null)]
    [InlineData("2023-03-26T01:30", null)]
    [InlineData("2023-03-26T02:00", "2023-03-26T01:00:00Z")]
    [InlineData("2022-10-30T00:59", "2022-10-29T23:59:00Z")]
    [InlineData("2022-10-30T01:30", "2022-10-30T00:30:00Z")]
    [InlineData("2022-10-30T02:00", "2022-10-30T02:00:00Z")]
    [InlineData("2022-07-01T12:00", "2022-07-01T11:00:00Z")]
    public void ToUtc_SkippedIsNull_RepeatedIsTheFirst(string local, string? utc)
    {
        var instant = LondonTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));
        instant.ShouldBe(utc is null ? null : Utc(utc));
        instant?.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("2022-07-01T12:00", 1, true)]
    [InlineData("2022-07-01T12:00", 0, false)]
    [InlineData("2022-12-01T12:00", 0, true)]
    [InlineData("2022-12-01T12:00", 1, false)]
    [InlineData("2022-10-30T01:30", 0, true)]
    [InlineData("2022-10-30T01:30", 1, true)]
    [InlineData("2022-10-30T01:30", 2, false)]
    [InlineData("2023-03-26T01:30", 0, false)]
    [InlineData("2023-03-26T01:30", 1, false)]
    public void Offset_OnlyThoseThatLondonUsesThen(string local, int hours, bool inUse) =>
        LondonTime
            .IsOffsetInUse(
                DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture),
                TimeSpan.FromHours(hours)
            )
            .ShouldBe(inUse);

    [Theory]
    [InlineData("2022-05-09", "2022-05-09")]
    [InlineData("2022-05-15", "2022-05-09")]
    [InlineData("2022-05-16", "2022-05-16")]
    [InlineData("2023-01-01", "2022-12-26")]
    public void WeekOf_IsItsMonday(string day, string monday) =>
        LondonTime.WeekOf(DateOnly.Parse(day, null)).ShouldBe(DateOnly.Parse(monday, null));

    [Fact]
    public void ToUtc_AnyInstant_ComesBackUnlessItIsTheSecondOfTwo() =>
        Properties.Hold(
            from day in Properties.Day
            from minute in Gen.Choose(0, 1439)
            select day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddMinutes(minute),
            utc =>
                LondonTime.ToUtc(LondonTime.ToLocal(utc)) is { } back
                && (back == utc || (back == utc.AddHours(-1) && LondonTime.ToLocal(back) == LondonTime.ToLocal(utc)))
        );

    [Fact]
    public void Now_IsToTheMillisecondAndTodayIsLondons()
    {
        var clock = new FakeClock();
        clock.Set(new DateTime(2023, 3, 31, 23, 0, 0, 7, DateTimeKind.Utc).AddTicks(1234));
        clock.UtcNow().ShouldBe(new DateTime(2023, 3, 31, 23, 0, 0, 7, DateTimeKind.Utc));
        clock.Today().ShouldBe(new DateOnly(2023, 4, 1));
    }

    [Fact]
    public void Ids_CarryTheClocksTime_AndAreVersionSeven()
    {
        var clock = new FakeClock();
        var first = Ids.New(clock);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var second = Ids.New(clock);
        first.Version.ShouldBe(7);
        string.CompareOrdinal(first.ToString(), second.ToString()).ShouldBeLessThan(0);
    }

    private static DateTime Utc(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
