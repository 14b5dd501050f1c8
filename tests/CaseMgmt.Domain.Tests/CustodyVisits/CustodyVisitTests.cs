using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.CustodyVisits;

public sealed class CustodyVisitTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);
    private static readonly CustodySuite Suite = Make.Suite();

    /// <summary>Who may come, as on 12 May 2022; T is always the same person.</summary>
    private static readonly Dictionary<char, Func<Volunteer>> People = new()
    {
        ['A'] = () => Make.Volunteer(),
        ['P'] = () =>
            Make.Volunteer(Facts.Volunteer with { AccreditedFrom = new(2022, 5, 13), AccreditedUntil = null }),
        ['L'] = () => Make.Volunteer(Facts.Volunteer with { AccreditedUntil = new(2022, 5, 12) }),
        ['N'] = () =>
            Make.Volunteer(Facts.Volunteer with { JoinedOn = new(2022, 5, 13), AccreditedFrom = new(2022, 8, 1) }),
        ['G'] = () => Make.Volunteer(Facts.Volunteer with { LeftOn = new(2022, 5, 11) }),
        ['M'] = () =>
            Make.Volunteer(Facts.Volunteer with { LeftOn = new(2022, 5, 11), AccreditedUntil = new(2022, 5, 1) }),
        ['D'] = () => Make.Volunteer(Facts.Volunteer with { LeftOn = new(2022, 5, 12) }),
        ['T'] = new Lazy<Volunteer>(() => Make.Volunteer()).ValueOf,
    };

    public static TheoryData<TableRow> RuleRows => [.. Table.Of<CustodyVisitTests>("visit-rules.csv")];

    public static TheoryData<TableRow> CountRows => [.. Table.Of<CustodyVisitTests>("visit-counts.csv")];

    [Theory, MemberData(nameof(RuleRows), DisableDiscoveryEnumeration = true)]
    public void Check_AsInTheTable(TableRow row)
    {
        var usual = Facts.Visit([.. row["visitors"].Select(who => People[who]())]);
        var facts = usual with
        {
            Mode = row.Code<VisitMode>("mode") ?? usual.Mode,
            Outcome = row.Code<VisitOutcome>("outcome") ?? usual.Outcome,
            ArrivedAt = row.Instant("arrived_at") ?? usual.ArrivedAt,
            AdmittedAt = row["admitted_at"] == "none" ? null : row.Instant("admitted_at") ?? usual.AdmittedAt,
            DepartedAt = row["departed_at"] == "none" ? null : row.Instant("departed_at") ?? usual.DepartedAt,
            Counts = row["counts"] switch
            {
                "none" => null,
                "zero" => new VisitCounts(),
                "negative" => Facts.Counts with { Asleep = -1 },
                "wrong" => Facts.Counts with { Held = 20 },
                _ => usual.Counts,
            },
            DelayExplanation = row.Text("explanation"),
            ReportStatus = row.Code<ReportStatus>("report_status") ?? usual.ReportStatus,
        };

        var findings = VisitRules.Check(facts, Suite, Rules);

        findings.Errors.Select(e => e.Code).ShouldBe(row.List("errors"), ignoreOrder: true);
        findings.Warnings.Select(w => w.Code).ShouldBe(row.List("warnings"), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(CountRows), DisableDiscoveryEnumeration = true)]
    public void Counts_AsInTheTable(TableRow row)
    {
        var counts = new VisitCounts
        {
            Held = row.Number("held")!.Value,
            HeldMen = row.Number("men")!.Value,
            HeldWomen = row.Number("women")!.Value,
            HeldChildren = row.Number("children")!.Value,
            Offered = row.Number("offered")!.Value,
            Accepted = row.Number("accepted")!.Value,
            Declined = row.Number("declined")!.Value,
            NotOffered = row.Number("not_offered")!.Value,
            Observed = row.Number("observed")!.Value,
            OfferedWomen = row.Number("offered_women"),
            OfferedChildren = row.Number("offered_children"),
            AcceptedWomen = row.Number("accepted_women"),
            AcceptedChildren = row.Number("accepted_children"),
            Asleep = row.Number("unavailable")!.Value,
        };

        var facts = Facts.Visit(Make.Volunteer(), Make.Volunteer()) with { Counts = counts };
        var findings = VisitRules.Check(facts, Suite, Rules);

        findings.Errors.Select(e => e.Code).ShouldBe(row.List("errors"));
        findings.Errors.ShouldAllBe(e => e.Message.Contains(row["message"]));
        findings.Warnings.Select(w => w.Code).ShouldBe(row.List("warnings"));
        findings.Warnings.ShouldAllBe(w => w.IsToPutRight);
    }

    [Fact]
    public void NotAvailable_IsTheSumOfAllElevenReasons()
    {
        var counts = new VisitCounts
        {
            Held = 66,
            Asleep = 1,
            InInterview = 2,
            WithSolicitor = 3,
            WithAppropriateAdult = 4,
            WithHealthcare = 5,
            BookingIn = 6,
            AtCourt = 7,
            AtHospital = 8,
            Intoxicated = 9,
            AtRisk = 10,
            UnavailableOther = 11,
        };
        counts.NotAvailable.ShouldBe(66);
        counts.Residual.ShouldBe(0);
        counts.HeldUnknown.ShouldBe(66);
    }

    [Theory]
    [InlineData("00:00", TimeBand.Night)]
    [InlineData("05:59", TimeBand.Night)]
    [InlineData("06:00", TimeBand.Morning)]
    [InlineData("11:59", TimeBand.Morning)]
    [InlineData("12:00", TimeBand.Afternoon)]
    [InlineData("17:59", TimeBand.Afternoon)]
    [InlineData("18:00", TimeBand.Evening)]
    [InlineData("23:59", TimeBand.Evening)]
    public void TimeBand_ByTheLocalTimeOfArrival(string time, TimeBand band)
    {
        // In summer, so that UTC would say something else at the edges.
        var arrived = LondonTime.ToUtc(new DateTime(2022, 7, 6) + TimeOnly.Parse(time, null).ToTimeSpan())!.Value;
        Arriving(arrived).TimeBand.ShouldBe(band);
    }

    [Fact]
    public void Weekday_ByTheArrival_ThoughAdmittedTheNextDay()
    {
        var friday = LondonTime.ToUtc(new DateTime(2022, 5, 13, 23, 59, 0))!.Value;
        var visit = Arriving(friday);
        visit.Weekday.ShouldBe(DayOfWeek.Friday);
        visit.ArrivedOn.ShouldBe(new DateOnly(2022, 5, 13));
        visit.ArrivedWeek.ShouldBe(new DateOnly(2022, 5, 9));
        LondonTime.DayOf(visit.AdmittedAt!.Value).ShouldBe(new DateOnly(2022, 5, 14));
    }

    [Theory]
    [InlineData("2022-03-31T23:15Z", "2022-04-01", 2022)]
    [InlineData("2023-03-31T23:30Z", "2023-04-01", 2023)]
    [InlineData("2023-03-31T22:30Z", "2023-03-31", 2022)]
    public void Arrival_AtTheYearEdge_CountsByTheLondonDay(string arrived, string day, int year)
    {
        var visit = Arriving(DateTimeOffset.Parse(arrived, null).UtcDateTime);
        visit.ArrivedOn.ShouldBe(DateOnly.Parse(day, null));
        FinancialYear.Of(visit.ArrivedOn).StartYear.ShouldBe(year);
    }

    [Fact]
    public void Record_KeepsDelayThresholdAndMinutes()
    {
        var visit = Make.Visit(Suite, Facts.Visit(Make.Volunteer(), Make.Volunteer()));
        (visit.DelayMinutes, visit.DelayThresholdMinutes, visit.MinutesSpent).ShouldBe((5, 10, 90));
        (visit.VisitorCount, visit.IsCounted, visit.Residual, visit.NotAvailable).ShouldBe((2, true, 0, 4));
    }

    [Fact]
    public void Delay_AcrossTheSpringChange_IsCountedInRealMinutes()
    {
        var arrived = new DateTime(2022, 3, 27, 0, 55, 0, DateTimeKind.Utc);
        VisitRules.DelayOf(arrived, arrived.AddMinutes(9)).ShouldBe(9);
        VisitRules.DelayOf(arrived, null).ShouldBeNull();
    }

    [Fact]
    public void Correct_SameVisitors_KeepsTheirRows()
    {
        var (one, two) = (Make.Volunteer(), Make.Volunteer());
        var visit = Make.Visit(Suite, Facts.Visit(one, two));
        var rows = visit.Visitors.ToList();

        visit.Correct(Facts.Visit(one, two) with { DelayReason = "handover" }, Suite, Rules).IsDone.ShouldBeTrue();
        visit.Visitors.ShouldBe(rows);

        visit.Correct(Facts.Visit(two, one), Suite, Rules);
        visit.Visitors.Select(v => (v.Position, v.VolunteerId)).ShouldBe([(1, two.Id), (2, one.Id)]);
    }

    private static CustodyVisit Arriving(DateTime at) =>
        Make.Visit(
            Suite,
            Facts.Visit(Make.Volunteer(), Make.Volunteer()) with
            {
                ArrivedAt = at,
                AdmittedAt = at.AddMinutes(5),
                DepartedAt = at.AddMinutes(65),
            }
        );
}

internal static class Lazily
{
    public static T ValueOf<T>(this Lazy<T> lazy) => lazy.Value;
}
