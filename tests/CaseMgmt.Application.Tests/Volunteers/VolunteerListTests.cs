using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Volunteers;

/// <summary>Seven volunteers on 15 June 2022: two need the coordinator.</summary>
public sealed class VolunteerListTests(VolunteerListTests.Panels panels) : IClassFixture<VolunteerListTests.Panels>
{
    private static readonly DateOnly Today = new(2022, 6, 15);

    [Theory]
    [InlineData(VolunteerState.Applicant, 5)]
    [InlineData(VolunteerState.OnProbation, 3, 4)]
    // The last day in post counts.
    [InlineData(VolunteerState.Accredited, 1, 7)]
    // An accreditation does not hold on the day until which it was given.
    [InlineData(VolunteerState.AccreditationLapsed, 2)]
    [InlineData(VolunteerState.Left, 6)]
    public async Task List_AState_FindsThoseWhoAreInItToday(VolunteerState state, params int[] expected)
    {
        var list = await ListAsync(new VolunteerFilter { State = state });

        Numbers(list).ShouldBe(expected);
        list.Volunteers.Rows.ShouldAllBe(v => v.State == state);
    }

    [Fact]
    public async Task List_OtherFilters_FindThoseAlone()
    {
        Numbers(await ListAsync(new VolunteerFilter { Panel = "Northgate panel" })).ShouldBe([4, 6]);
        Numbers(await ListAsync(new VolunteerFilter { Panel = "Nowhere" })).ShouldBeEmpty();
        Numbers(await ListAsync(new VolunteerFilter { Campaign = panels.Campaign.Value })).ShouldBe([4, 5]);
        Numbers(await ListAsync(new VolunteerFilter { Campaign = Guid.Empty })).ShouldBeEmpty();
        Numbers(await ListAsync(new VolunteerFilter { NeedsAttention = true })).ShouldBe([2, 3]);
        Numbers(await ListAsync(new VolunteerFilter { NeedsAttention = true, State = VolunteerState.OnProbation }))
            .ShouldBe([3]);
    }

    [Theory]
    [InlineData(VolunteerOrder.Reference, "1 2 3 4 5 6 7")]
    [InlineData(VolunteerOrder.Panel, "4 6 1 2 3 5 7")]
    // Who has none comes first.
    [InlineData(VolunteerOrder.AccreditedUntil, "3 4 5 6 2 1 7")]
    [InlineData(VolunteerOrder.VettingDue, "5 3 4 1 2 6 7")]
    public async Task List_AnOrder_IsThatOrderAndItsReverse(VolunteerOrder order, string expected)
    {
        var numbers = expected.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Numbers(await ListAsync(new VolunteerFilter(), order)).ShouldBe(numbers);
        Numbers(await ListAsync(new VolunteerFilter(), order, descending: true)).ShouldBe(Enumerable.Reverse(numbers));
    }

    [Fact]
    public async Task List_ARow_HoldsWhatTheListShows()
    {
        var list = await ListAsync(new VolunteerFilter());

        list.Volunteers.Rows[3]
            .ShouldBe(
                new VolunteerRow(
                    list.Volunteers.Rows[3].Id,
                    "VOL-04",
                    "Invented Visitor 4",
                    "Northgate panel",
                    "Recruitment 2022-23",
                    new DateOnly(2019, 5, 1),
                    new DateOnly(2019, 9, 1),
                    null,
                    null,
                    new DateOnly(2022, 8, 15),
                    null,
                    VolunteerState.OnProbation
                )
            );
        list.Volunteers.Rows[0].Campaign.ShouldBeNull();
        list.Panels.ShouldBe(["Northgate panel", "Parkside panel"]);
        list.Campaigns.ShouldBe([new CampaignName(panels.Campaign.Value, "Recruitment 2022-23")]);
    }

    [Fact]
    public async Task Work_ToDate_IsLapsedAccreditationAndVettingDueWithinSixtyDays()
    {
        var work = await panels.Office.SendAsync(new GetVolunteerWork(), Users.Coordinator);

        work.Today.ShouldBe(Today);
        work.NeedingAttention.Total.ShouldBe(2);
        work.NeedingAttention.First.Select(v => (v.Reference, v.VettingDueOn))
            .ShouldBe([("VOL-03", new DateOnly(2022, 8, 14)), ("VOL-02", new DateOnly(2024, 4, 1))]);
    }

    [Fact]
    public async Task List_MoreThanAPage_ShowsEachOnceThoughAllAreAlike()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        await office.AddAsync(
            Enumerable.Range(1, 30).Reverse().Select(n => new VolunteerBuilder(n).Build(rules, office.Clock))
        );

        foreach (var order in Enum.GetValues<VolunteerOrder>())
        {
            List<VolunteerRow> rows = [];
            for (var page = 1; page <= 2; page++)
            {
                var list = await office.SendAsync(
                    new ListVolunteers(new VolunteerFilter(), order, false, page),
                    Users.Coordinator
                );
                (list.Volunteers.Total, list.Volunteers.PageCount).ShouldBe((30, 2));
                rows.AddRange(list.Volunteers.Rows);
            }

            rows.Select(v => v.Reference).ShouldBe(Enumerable.Range(1, 30).Select(n => $"VOL-{n:00}"));
        }
    }

    [Theory]
    [InlineData("vol-04", 4)]
    [InlineData("VOL-0", 1, 2, 3, 4, 5, 6, 7)]
    [InlineData("visitor 6", 6)]
    [InlineData("VISITOR", 1, 2, 3, 4, 5, 6, 7)]
    [InlineData("nobody")]
    public async Task Search_ATerm_FindsThoseWithTheReferenceOrTheName(string term, params int[] expected)
    {
        var found = await panels.Office.SendAsync(new SearchVolunteers(SearchTerm.Parse(term)!), Users.Coordinator);

        found.Rows.Select(v => v.Reference).ShouldBe(expected.Select(n => $"VOL-{n:00}"));
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Commissioner)]
    [InlineData(Roles.Administrator)]
    public async Task Read_ByARoleWithoutThePermission_IsDenied(string role)
    {
        var person = Users.InRole("Somebody", role);

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            panels.Office.SendAsync(
                new ListVolunteers(new VolunteerFilter(), VolunteerOrder.Reference, false, 1),
                person
            )
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            panels.Office.SendAsync(new GetVolunteerWork(), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            panels.Office.SendAsync(new SearchVolunteers(SearchTerm.Parse("VOL-0")!), person)
        );
    }

    /// <summary>Who is shown by name was read, as if the record had been opened; who is not shown was not.</summary>
    [Fact]
    public async Task Read_OnAListOrAsWork_IsNotedForEachPersonShown()
    {
        var noted = new NotedReads();
        await using var office = await OfficeDatabase.StartAsync(s => s.AddScoped<IAccessLog>(_ => noted));
        var rules = await office.RulesAsync();
        await office.AddAsync(
            new VolunteerBuilder(1).With(f => f with { Panel = "North" }).Build(rules, office.Clock),
            new VolunteerBuilder(2).With(f => f with { Panel = "South" }).Build(rules, office.Clock),
            new VolunteerBuilder(3)
                .With(f => f with { Panel = "South", AccreditedUntil = rules.Today })
                .Build(rules, office.Clock)
        );

        var list = await office.SendAsync(
            new ListVolunteers(new VolunteerFilter { Panel = "South" }, VolunteerOrder.Reference, false, 1),
            Users.Coordinator
        );
        noted.Reads.ShouldBe(
            list.Volunteers.Rows.Select(v => (RecordKind.Volunteer, v.Id, v.Reference)),
            ignoreOrder: true
        );
        noted.Reads.Select(r => r.Reference).ShouldBe(["VOL-02", "VOL-03"]);

        noted.Reads.Clear();
        var work = await office.SendAsync(new GetVolunteerWork(), Users.Coordinator);
        noted.Reads.Select(r => r.Id).ShouldBe(work.NeedingAttention.First.Select(v => v.Id));
        noted.Reads.ShouldNotBeEmpty();

        noted.Reads.Clear();
        await office.SendAsync(new SearchVolunteers(SearchTerm.Parse("VOL-01")!), Users.Coordinator);
        noted.Reads.ShouldHaveSingleItem().Reference.ShouldBe("VOL-01");
    }

    private Task<VolunteerList> ListAsync(
        VolunteerFilter filter,
        VolunteerOrder order = VolunteerOrder.Reference,
        bool descending = false
    ) => panels.Office.SendAsync(new ListVolunteers(filter, order, descending, 1), Users.Coordinator);

    private static IEnumerable<int> Numbers(VolunteerList list) =>
        list.Volunteers.Rows.Select(v => int.Parse(v.Reference[^2..], CultureInfo.InvariantCulture));

    public sealed class Panels : IAsyncLifetime
    {
        public OfficeDatabase Office { get; } = new();

        public CampaignId Campaign { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await Office.InitializeAsync();
            Office.Clock.Set(Today);
            var rules = await Office.RulesAsync();
            var campaign = Records.Made(
                Domain.Volunteers.Campaign.Open("Recruitment 2022-23", Telling.Act(rules, Office.Clock))
            );
            Campaign = campaign.Id;
            VolunteerBuilder[] volunteers =
            [
                new(1),
                new VolunteerBuilder(2).With(f => f with { AccreditedUntil = Today }),
                Probationer(3, new DateOnly(2019, 8, 14)),
                Probationer(4, new DateOnly(2019, 8, 15))
                    .With(f =>
                        f with
                        {
                            Panel = "Northgate panel",
                            Campaign = new Link(campaign.Id.Value, campaign.Name),
                        }
                    ),
                new VolunteerBuilder(5).With(f =>
                    f with
                    {
                        Campaign = new Link(campaign.Id.Value, campaign.Name),
                        VettingClearedOn = null,
                        TrainedOn = null,
                        JoinedOn = null,
                        AccreditedFrom = null,
                        AccreditedUntil = null,
                    }
                ),
                new VolunteerBuilder(6).With(f =>
                    f with
                    {
                        Panel = "Northgate panel",
                        AccreditedUntil = new DateOnly(2022, 1, 1),
                        LeftOn = Today.AddDays(-1),
                    }
                ),
                new VolunteerBuilder(7).With(f => f with { LeftOn = Today }),
            ];
            await Office.AddAsync([campaign, .. volunteers.Select(v => v.Build(rules, Office.Clock))]);
        }

        public ValueTask DisposeAsync() => Office.DisposeAsync();

        // The vetting is due three years after it was cleared: 60 days from today, and 61.
        private static VolunteerBuilder Probationer(int number, DateOnly vetted) =>
            new VolunteerBuilder(number).With(f =>
                f with
                {
                    AppliedOn = new DateOnly(2019, 5, 1),
                    InterviewedOn = new DateOnly(2019, 5, 10),
                    OfferedOn = new DateOnly(2019, 5, 20),
                    VettingClearedOn = vetted,
                    TrainedOn = new DateOnly(2019, 8, 20),
                    JoinedOn = new DateOnly(2019, 9, 1),
                    AccreditedFrom = null,
                    AccreditedUntil = null,
                }
            );
    }
}
