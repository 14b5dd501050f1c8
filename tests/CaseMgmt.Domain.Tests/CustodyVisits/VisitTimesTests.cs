using System.Globalization;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.CustodyVisits;

/// <summary>The clock times of a paper form as instants, across midnight and both changes of the clocks.</summary>
public sealed class VisitTimesTests
{
    public static TheoryData<TableRow> Rows => [.. Table.Of<VisitTimesTests>("visit-times.csv")];

    [Theory]
    [MemberData(nameof(Rows))]
    public void After_AnEarlierTime_IsTheNextOfThatName(TableRow row)
    {
        var found = VisitTimes.After(
            row.Instant("earlier_utc")!.Value,
            TimeOnly.Parse(row["clock_time"], CultureInfo.InvariantCulture)
        );

        found.ShouldBe(row.Instant("expected_utc"));
    }
}
