using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;

namespace CaseMgmt.Application.Tests.CustodyVisits;

public sealed class VisitTests(VisitRegister register) : IClassFixture<VisitRegister>
{
    public static TheoryData<string, VisitFilter, int[]> Filters =>
        new()
        {
            { "none", new VisitFilter(), [1, 2, 3, 4, 5, 6] },
            {
                "draft",
                new VisitFilter { Status = ReportStatus.Draft },
                [2]
            },
            {
                "void",
                new VisitFilter { Status = ReportStatus.Void },
                [4]
            },
            {
                "accepted",
                new VisitFilter { Status = ReportStatus.Accepted },
                [1, 6]
            },
            {
                "not admitted",
                new VisitFilter { Outcome = VisitOutcome.AbandonedNotAdmitted },
                [3]
            },
            {
                "cancelled",
                new VisitFilter { Outcome = VisitOutcome.Cancelled },
                []
            },
            // By the London day of arrival.
            {
                "from",
                new VisitFilter { From = new DateOnly(2022, 6, 13) },
                [5]
            },
            {
                "to",
                new VisitFilter { To = new DateOnly(2022, 5, 12) },
                [1, 6]
            },
            {
                "between",
                new VisitFilter { From = new DateOnly(2022, 6, 8), To = new DateOnly(2022, 6, 12) },
                [2, 4]
            },
            {
                "reference",
                new VisitFilter { Reference = "ICV/2022-23/0003" },
                [3]
            },
            {
                "several at once",
                new VisitFilter { Status = ReportStatus.Accepted, To = new DateOnly(2022, 5, 11) },
                [1]
            },
        };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Filters))]
    public async Task List_AFilter_FindsThoseAndCountsThem(string filter, VisitFilter wanted, int[] expected)
    {
        var list = await ListAsync(wanted);

        Numbers(list).ShouldBe(expected, filter);
        list.Visits.Total.ShouldBe(expected.Length);
    }

    [Fact]
    public async Task List_OfASuite_FindsItsVisitsAlone()
    {
        Numbers(await ListAsync(new VisitFilter { Suite = register.Suites["Northgate"] })).ShouldBe([3, 4, 5]);
        Numbers(await ListAsync(new VisitFilter { Suite = register.Suites["Airport"] })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VisitOrder.Arrived, "1 6 3 2 4 5")]
    [InlineData(VisitOrder.Reference, "1 2 3 4 5 6")]
    [InlineData(VisitOrder.Suite, "3 4 5 6 1 2")]
    // The one never admitted has no delay and comes first.
    [InlineData(VisitOrder.Delay, "3 2 1 4 6 5")]
    public async Task List_AnOrder_IsThatOrderAndItsReverse(VisitOrder order, string expected)
    {
        var numbers = expected.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Numbers(await ListAsync(new VisitFilter(), order)).ShouldBe(numbers);
        Numbers(await ListAsync(new VisitFilter(), order, descending: true)).ShouldBe(Enumerable.Reverse(numbers));
    }

    [Fact]
    public async Task List_ARow_HoldsWhatTheListShows()
    {
        var list = await ListAsync(new VisitFilter());

        list.Visits.Rows[0]
            .ShouldBe(
                new VisitRow(
                    register.Ids[1].Value,
                    "ICV/2022-23/0001",
                    null,
                    "Parkside",
                    new DateTime(2022, 5, 10, 12, 0, 0, DateTimeKind.Utc),
                    TimeBand.Afternoon,
                    VisitMode.InPerson,
                    VisitOutcome.Completed,
                    ReportStatus.Accepted,
                    true,
                    Held: 10,
                    SpokenTo: 6,
                    DelayMinutes: 2,
                    DelayThresholdMinutes: 10,
                    Issues: 6,
                    IssuesOpen: 4
                )
            );
        list.Visits.Rows[0].ArrivedAt.Kind.ShouldBe(DateTimeKind.Utc);
        list.Visits.Rows[2].IsCounted.ShouldBeFalse();
        // Ten minutes are not more than ten.
        list.Visits.Rows.Where(v => v.IsDelayed).Select(NumberOf).ShouldBe([5, 6]);
        list.Suites.Select(s => s.Name).ShouldBe(["Airport", "Northgate", "Old Quay", "Parkside"]);
    }

    [Fact]
    public async Task List_ThirtyAtOneMoment_StandOnTwoPagesEachOnceWhateverTheOrder()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        var suite = SuiteBuilder.Build(rules, office.Clock);
        var first = new VolunteerBuilder(1).Build(rules, office.Clock);
        var second = new VolunteerBuilder(2).Build(rules, office.Clock);
        await office.AddAsync([
            suite,
            first,
            second,
            .. Enumerable
                .Range(1, 30)
                .Reverse()
                .Select(n => new VisitBuilder(n, suite, first, second).Build(rules, office.Clock)),
        ]);

        foreach (var order in Enum.GetValues<VisitOrder>())
        {
            List<VisitRow> rows = [];
            for (var page = 1; page <= 2; page++)
            {
                var list = await office.SendAsync(
                    new ListVisits(new VisitFilter(), order, false, page),
                    Users.Coordinator
                );
                (list.Visits.Page, list.Visits.Total, list.Visits.PageCount).ShouldBe((page, 30, 2));
                rows.AddRange(list.Visits.Rows);
            }

            rows.Select(NumberOf).ShouldBe(Enumerable.Range(1, 30));
        }
    }

    [Fact]
    public async Task Work_OnAWednesday_HoldsIssuesDraftsAndTheSuitesUnvisitedLastWeek()
    {
        var work = await register.Office.SendAsync(new GetVisitWork(), Users.Coordinator);

        work.Today.ShouldBe(VisitRegister.Today);
        work.OverdueIssues.First.ShouldBe([
            new IssueRow(
                register.Ids[1].Value,
                "ICV/2022-23/0001",
                2,
                "Parkside",
                IssueCategory.Conditions,
                IssueSeverity.Minor,
                new DateOnly(2022, 5, 10),
                new DateOnly(2022, 6, 8)
            ),
        ]);
        work.OverdueIssues.Total.ShouldBe(1);
        // To be sent; answered and to be closed; with the force in time.
        work.OpenIssues.First.Select(i => (i.Number, i.ResponseDueOn))
            .ShouldBe([(1, null), (5, new DateOnly(2022, 6, 8)), (4, new DateOnly(2022, 6, 17))]);
        work.OpenIssues.Total.ShouldBe(3);
        work.Drafts.First.ShouldBe([
            new DraftRow(
                register.Ids[2].Value,
                "ICV/2022-23/0002",
                "Parkside",
                new DateTime(2022, 6, 8, 9, 0, 0, DateTimeKind.Utc),
                IsDayAlone: false
            ),
        ]);
        work.LastWeek.ShouldBe(new DateOnly(2022, 6, 6));
        // Northgate was not entered on the 7th, the visit of the 9th is void, and the 13th is this week. A closed suite
        // and one without planned visits are not waited for.
        work.UnvisitedSuites.ShouldBe(["Northgate"]);
    }

    [Fact]
    public async Task Get_AVisit_ShowsVisitorsIssuesCountsAndHistory()
    {
        var visit = (await GetAsync(register.Ids[1])).ShouldNotBeNull();

        (visit.Reference, visit.Suite, visit.Panel).ShouldBe(("ICV/2022-23/0001", "Parkside", "Parkside panel"));
        visit
            .Visitors.Select(v => (v.Reference, v.Name))
            .ShouldBe([("VOL-02", "Invented Visitor 2"), ("VOL-01", "Invented Visitor 1")]);
        (visit.Counts.Held, visit.Counts.Accepted, visit.Counts.NotAvailable, visit.Counts.Residual).ShouldBe(
            (10, 6, 2, 0)
        );
        (visit.DelayMinutes, visit.IsDelayed, visit.MinutesSpent).ShouldBe((2, false, 90));
        visit
            .Issues.Select(i => (i.Number, i.State))
            .ShouldBe([
                (1, IssueState.Open),
                (2, IssueState.SentToForce),
                (3, IssueState.ResolvedAtVisit),
                (4, IssueState.SentToForce),
                (5, IssueState.ForceResponded),
                (6, IssueState.Closed),
            ]);
        visit.Issues.Where(i => i.IsOverdueOn(visit.Today)).Select(i => i.Number).ShouldBe([2]);
        visit.History.ShouldHaveSingleItem().IsNew.ShouldBeTrue();
        visit.Today.ShouldBe(VisitRegister.Today);
    }

    [Fact]
    public async Task Get_ArrivedAfterMidnightInLondon_CountsOnTheNewDay()
    {
        var visit = (await GetAsync(register.Ids[5])).ShouldNotBeNull();

        (visit.ArrivedOn, visit.ArrivedWeek, visit.TimeBand).ShouldBe(
            (new DateOnly(2022, 6, 13), new DateOnly(2022, 6, 13), TimeBand.Night)
        );
        (visit.DelayMinutes, visit.DelayThresholdMinutes, visit.IsDelayed).ShouldBe((25, 10, true));
        (visit.Words.DelayReason, visit.Words.DelayExplanation).ShouldBe(
            ("Staff were busy", "A fire drill was under way.")
        );
        visit.Issues.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_NeverAdmitted_HasNoCountsAndNoDelay()
    {
        var visit = (await GetAsync(register.Ids[3])).ShouldNotBeNull();

        (visit.IsCounted, visit.Counts.IsEmpty, visit.DelayMinutes, visit.IsDelayed).ShouldBe(
            (false, true, null, false)
        );
    }

    [Fact]
    public async Task Get_AnUnknownId_IsNull() => (await GetAsync(new CustodyVisitId(Guid.Empty))).ShouldBeNull();

    [Theory]
    [InlineData("icv/2022-23/0005", "5")]
    [InlineData("ICV/2022-23/000", "1 2 3 4 5 6")]
    [InlineData("ICV/2021", "")]
    // A visit has no name.
    [InlineData("Northgate", "")]
    public async Task Search_ATerm_FindsThoseWhoseReferenceBeginsSo(string term, string expected)
    {
        var found = await register.Office.SendAsync(new SearchVisits(SearchTerm.Parse(term)!), Users.Coordinator);

        string.Join(' ', found.Rows.Select(v => v.Reference[^1..])).ShouldBe(expected);
        found.Rows.Where(v => v.Reference.EndsWith('5')).ShouldAllBe(v => v.Suite == "Northgate");
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Commissioner)]
    [InlineData(Roles.Administrator)]
    public async Task Read_ByARoleWithoutThePermission_IsDenied(string role)
    {
        var person = Users.InRole("Somebody", role);

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new ListVisits(new VisitFilter(), VisitOrder.Arrived, false, 1), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new GetVisit(register.Ids[1]), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() => register.Office.SendAsync(new GetVisitWork(), person));
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new SearchVisits(SearchTerm.Parse("ICV/2022")!), person)
        );
    }

    private Task<VisitDetails?> GetAsync(CustodyVisitId id) =>
        register.Office.SendAsync(new GetVisit(id), Users.Coordinator);

    private Task<VisitList> ListAsync(
        VisitFilter filter,
        VisitOrder order = VisitOrder.Reference,
        bool descending = false
    ) => register.Office.SendAsync(new ListVisits(filter, order, descending, 1), Users.Coordinator);

    private static IEnumerable<int> Numbers(VisitList list) => list.Visits.Rows.Select(NumberOf);

    private static int NumberOf(VisitRow row) => int.Parse(row.Reference[^4..], CultureInfo.InvariantCulture);
}
