using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ComplaintReviews;

public sealed class ApplicationWindowTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<ApplicationWindowTests>("application-window.csv")];

    [Theory, MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void Window_AsInTheTable(TableRow row)
    {
        var window = new ApplicationWindow(row.Day("provided_on")!.Value);
        var received = ApplicationWindow.EffectiveDay(
            LondonTime.DayOf(row.Instant("received_at")!.Value),
            ReviewChannel.ForwardedByIopc,
            row.Day("wrong_body_on"),
            row.Day("forwarded_on")
        );

        window.EndsOn.ShouldBe(row.Day("ends_on")!.Value);
        window.DaysLate(received).ShouldBe(row.Number("days_late")!.Value);
        window.EndsOnNonWorkingDay(Reference.Calendar).ShouldBe(row["ends_on_non_working_day"] == "yes");
    }
}
