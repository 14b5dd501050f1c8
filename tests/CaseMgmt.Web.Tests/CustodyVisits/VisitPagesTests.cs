using System.Net;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing.Builders;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.CustodyVisits;

/// <summary>Two suites, two volunteers, four visits: one with issues, one delayed, one abandoned, one draft.</summary>
public sealed class SomeVisits : IAsyncLifetime
{
    public OfficeInTest Office { get; } = new();

    public HttpClient Coordinator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Office.ArrangeAsync(rules =>
        {
            var parkside = SuiteBuilder.Build(rules, Office.Clock);
            var thorpe = SuiteBuilder.Build(rules, Office.Clock, "Thorpe Wood");
            var one = new VolunteerBuilder(1).Build(rules, Office.Clock);
            var two = new VolunteerBuilder(2)
                .With(f => f with { AccreditedUntil = new DateOnly(2023, 6, 1), Name = "Invented Lapsed" })
                .Build(rules, Office.Clock);
            var three = new VolunteerBuilder(3)
                .With(f =>
                    f with
                    {
                        JoinedOn = null,
                        AccreditedFrom = null,
                        AccreditedUntil = null,
                        Panel = "Thorpe panel",
                    }
                )
                .Build(rules, Office.Clock);
            return
            [
                parkside,
                thorpe,
                one,
                two,
                three,
                new VisitBuilder(1, parkside, one, two)
                    .Raising(Issue(1) with { ResolvedAtVisit = true })
                    .Raising(Issue(2) with { SentToForceOn = new DateOnly(2022, 5, 11) })
                    .Raising(Issue(3))
                    .Build(rules, Office.Clock),
                new VisitBuilder(2, thorpe, one, two)
                    .With(f =>
                        f with
                        {
                            // 00:20 on 1 June in London is still 31 May in UTC.
                            ArrivedAt = new DateTime(2022, 5, 31, 23, 20, 0, DateTimeKind.Utc),
                            AdmittedAt = new DateTime(2022, 5, 31, 23, 35, 0, DateTimeKind.Utc),
                            DepartedAt = new DateTime(2022, 6, 1, 0, 40, 0, DateTimeKind.Utc),
                            DelayExplanation = "busy booking in",
                        }
                    )
                    .Build(rules, Office.Clock),
                new VisitBuilder(3, thorpe, one, two)
                    .With(f =>
                        f with
                        {
                            Outcome = VisitOutcome.AbandonedNotAdmitted,
                            AdmittedAt = null,
                            DepartedAt = null,
                            Counts = null,
                        }
                    )
                    .Build(rules, Office.Clock),
                // Last week: 19 to 25 June 2023 is the last whole week before 1 July.
                new VisitBuilder(4, parkside, one)
                    .With(f =>
                        f with
                        {
                            ReportStatus = ReportStatus.Draft,
                            ArrivedAt = new DateTime(2022, 7, 1, 9, 0, 0, DateTimeKind.Utc),
                            AdmittedAt = null,
                            DepartedAt = null,
                            Counts = null,
                        }
                    )
                    .Build(rules, Office.Clock),
            ];
        });
        Coordinator = await Office.SignedInAsync("coordinator");
    }

    public async ValueTask DisposeAsync()
    {
        Coordinator.Dispose();
        await Office.DisposeAsync();
    }

    public async Task<string> AddressAsync(int number)
    {
        var reference = $"ICV/2022-23/{number:0000}";
        var id = await Office.LookAsync(db =>
            db.CustodyVisits.Where(v => v.Reference == reference).Select(v => v.Id).SingleAsync()
        );
        return $"/visits/{id.Value}";
    }

    private static IssueFacts Issue(int number) =>
        new()
        {
            Number = number,
            Category = IssueCategory.Health,
            Severity = IssueSeverity.Minor,
            RaisedBy = IssueRaisedBy.Detainee,
            Description = "No blanket",
            ResolvedAtVisit = false,
        };
}

public sealed class VisitPagesTests(SomeVisits visits) : IClassFixture<SomeVisits>
{
    [Fact]
    public async Task List_Unfiltered_ShowsTheVisitsWithTheirCounts()
    {
        var page = await visits.Coordinator.OpenAsync("/visits");

        page.AllOf("tbody th")
            .ShouldBe(["ICV/2022-23/0004", "ICV/2022-23/0002", "ICV/2022-23/0003", "ICV/2022-23/0001"]);
        var last = page.AllOf("tbody tr:last-child td");
        last.ShouldBe([
            "10 May 2022 at 13:00",
            "Parkside",
            "Completed",
            "Accepted",
            "10",
            "6",
            "2 minutes",
            "3, 2 open",
        ]);
        page.TextOf("tbody tr:nth-child(2)").ShouldContain("1 June 2022 at 00:20");
        page.TextOf("tbody tr:nth-child(2)").ShouldContain("15 minutes Delayed");
        page.TextOf("tbody tr:nth-child(3)").ShouldContain("Never admitted");
    }

    [Theory]
    [InlineData("status=draft", "ICV/2022-23/0004")]
    [InlineData("outcome=abandoned_not_admitted", "ICV/2022-23/0003")]
    [InlineData("from=1/6/2022&to=1/6/2022", "ICV/2022-23/0002")]
    [InlineData("reference=icv/2022-23/0001", "ICV/2022-23/0001")]
    public async Task List_Filtered_ShowsThoseThatFit(string filter, string only) =>
        (await visits.Coordinator.OpenAsync("/visits?" + filter)).AllOf("tbody th").ShouldBe([only]);

    [Theory]
    [InlineData("suite", "ICV/2022-23/0001")]
    [InlineData("suite&direction=desc", "ICV/2022-23/0002")]
    [InlineData("delay&direction=desc", "ICV/2022-23/0002")]
    [InlineData("reference", "ICV/2022-23/0001")]
    public async Task List_Sorted_BeginsWithTheRightVisit(string sort, string first) =>
        (await visits.Coordinator.OpenAsync("/visits?sort=" + sort)).AllOf("tbody th")[0].ShouldBe(first);

    [Fact]
    public async Task List_FilteredBySuite_ShowsItsVisits()
    {
        var page = await visits.Coordinator.OpenAsync("/visits");
        var suite = page.QuerySelectorAll("#Suite option")
            .Single(o => o.TextContent == "Thorpe Wood")
            .GetAttribute("value");

        (await visits.Coordinator.OpenAsync("/visits?suite=" + suite)).TextOf("#count").ShouldBe("1 to 2 of 2 visits");
    }

    [Fact]
    public async Task Visit_Completed_ShowsCountsIdentitiesVisitorsAndTheLifeOfIssues()
    {
        var page = await visits.Coordinator.OpenAsync(await visits.AddressAsync(1));

        page.TextOf("#counts").ShouldContain("Held 10 (7 men, 2 women, 1 child)");
        page.TextOf("#counts").ShouldContain("Not available 2 Not available: asleep 2");
        page.AllOf("#identities tbody tr")[0].ShouldBe("Held = offered + not available + not offered 10 = 7 + 2 + 1 0");
        page.AllOf("#identities tbody tr")[1].ShouldBe("Offered = spoken to + declined 7 = 6 + 1 0");
        page.AllOf("#visitors li").ShouldBe(["Invented Visitor 1 (VOL-01)", "Invented Lapsed (VOL-02)"]);
        page.TextOf("#issue-1").ShouldContain("Resolved at visit");
        page.TextOf("#issue-2").ShouldContain("Sent to force Answer overdue");
        page.TextOf("#issue-3").ShouldContain("Open");
        page.TextOf("#times").ShouldContain("90 minutes");
        page.TextOf("#history").ShouldContain("Recorded by system: tests");
    }

    [Fact]
    public async Task Visit_NeverAdmitted_SaysSoAndShowsNoCounts()
    {
        var page = await visits.Coordinator.OpenAsync(await visits.AddressAsync(3));

        page.TextOf("#times").ShouldContain("Admitted Never");
        page.TextOf("main").ShouldContain("Nothing was counted at this visit");
        page.QuerySelector("#identities").ShouldBeNull();
    }

    [Fact]
    public async Task Visit_OfAnUnknownId_IsNotFound()
    {
        using var answer = await visits.Coordinator.GetAsync("/visits/0190a000-0000-7000-8000-000000000000");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // One of them asks whether the session is still open, and who it is; two at home whether the records have left the figures behind.
    [Theory]
    [InlineData("/visits", 4)]
    [InlineData("/visits/1", 6)]
    [InlineData("/volunteers", 5)]
    [InlineData("/", 12)]
    public async Task Page_HoweverMuchItShows_AsksTheDatabaseAFixedNumberOfTimes(string address, int commands)
    {
        address = address == "/visits/1" ? await visits.AddressAsync(1) : address;
        var before = visits.Office.Commands.Count;

        await visits.Coordinator.OpenAsync(address);

        (visits.Office.Commands.Count - before).ShouldBe(commands);
    }

    [Fact]
    public async Task Home_OfTheCoordinator_ShowsIssuesDraftsSuitesAndVolunteers()
    {
        var page = await visits.Coordinator.OpenAsync("/");

        page.TextOf("#overdue-issues").ShouldContain("(1)");
        page.TextOf("#open-issues").ShouldContain("(1)");
        page.TextOf("#drafts").ShouldContain("(1)");
        page.TextOf("#suites").ShouldContain("(2)");
        page.TextOf("main").ShouldContain("in the week from 19 June 2023");
        page.TextOf("#volunteers").ShouldContain("(1)");
        page.TextOf("main").ShouldContain("Invented Lapsed (VOL-02)");
    }

    [Fact]
    public async Task Volunteers_ByState_ShowsWhereEachStandsToday()
    {
        var page = await visits.Coordinator.OpenAsync("/volunteers");

        page.AllOf("tbody tr").Select(r => r.Split(' ')[0]).ShouldBe(["VOL-01", "VOL-02", "VOL-03"]);
        page.AllOf("tbody .govuk-tag").ShouldBe(["Accredited", "Accreditation lapsed", "Applicant"]);
    }

    [Theory]
    [InlineData("state=accredited", "VOL-01")]
    [InlineData("state=accreditation_lapsed", "VOL-02")]
    [InlineData("state=attention", "VOL-02")]
    [InlineData("state=applicant", "VOL-03")]
    [InlineData("panel=Thorpe panel", "VOL-03")]
    [InlineData("sort=accredited_until&direction=desc&state=accredited", "VOL-01")]
    public async Task Volunteers_Filtered_ShowsThoseThatFit(string filter, string only) =>
        (await visits.Coordinator.OpenAsync("/volunteers?" + filter)).AllOf("tbody th").ShouldBe([only]);

    [Theory]
    [InlineData("left")]
    [InlineData("on_probation")]
    public async Task Volunteers_OfAStateThatNobodyIsIn_SaysSo(string state) =>
        (await visits.Coordinator.OpenAsync("/volunteers?state=" + state)).TextOf("#count").ShouldBe("No volunteers");
}
