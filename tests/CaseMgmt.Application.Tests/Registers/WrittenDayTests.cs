using System.Globalization;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Registers;

public sealed class WrittenDayTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<WrittenDayTests>("written-days.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Read_AsInTheTable(TableRow row)
    {
        var isRead = WrittenDay.TryRead(row["text"], out var written, out var reason);

        isRead.ShouldBe(row.Text("reason") is null, row["text"]);
        if (!isRead)
        {
            reason.ShouldContain(row["reason"]);
            return;
        }

        written.Day.ShouldBe(row.Day("day")!.Value);
        written.Time.ShouldBe(
            row.Text("time") is { } time ? TimeOnly.Parse(time, CultureInfo.InvariantCulture) : null,
            row["text"]
        );
        written.Offset.ShouldBe(row.Number("offset") is { } hours ? TimeSpan.FromHours(hours) : null);
    }

    /// <summary>Every day of three years, in each way of writing it, is that day again.</summary>
    [Fact]
    public void Read_EveryDayInEveryWay_IsThatDay()
    {
        string[] ways =
        [
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "d/M/yyyy",
            "d/M/yy",
            "d.M.yyyy",
            "dd-MM-yyyy HH:mm",
            "d MMM yyyy",
            "dd-MMM-yy",
            "d MMMM yyyy",
        ];
        var first = new DateTime(2022, 1, 1);
        for (var day = first; day < first.AddYears(3); day = day.AddDays(1))
        {
            foreach (var way in ways)
            {
                var text = day.ToString(way, CultureInfo.InvariantCulture);
                WrittenDay.TryRead(text, out var written, out _).ShouldBeTrue(text);
                written.Day.ShouldBe(DateOnly.FromDateTime(day), text);
            }
        }
    }
}
