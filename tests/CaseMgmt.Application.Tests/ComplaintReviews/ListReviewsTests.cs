using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

public sealed class ListReviewsTests(ReviewRegister register) : IClassFixture<ReviewRegister>
{
    public static TheoryData<string, ReviewFilter, int[]> Filters =>
        new()
        {
            { "none", new ReviewFilter(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
            {
                "open",
                new ReviewFilter { OpenOnly = true },
                [2, 3, 4, 5, 7, 10]
            },
            { "closed", State(ReviewState.Closed), [1] },
            { "under review", State(ReviewState.UnderReview), [2] },
            { "awaiting papers", State(ReviewState.AwaitingPapers), [3] },
            { "acknowledged", State(ReviewState.Acknowledged), [4] },
            { "received", State(ReviewState.Received), [5] },
            { "invalid", State(ReviewState.Invalid), [6] },
            { "suspended", State(ReviewState.Suspended), [7] },
            { "withdrawn", State(ReviewState.Withdrawn), [8] },
            { "forwarded", State(ReviewState.Forwarded), [9] },
            { "ready", State(ReviewState.ReadyForAllocation), [10] },
            {
                "reviewer",
                new ReviewFilter { Reviewer = Telling.Named("Reviewer 1").Key.ToString("N")[..12] },
                [1, 7]
            },
            {
                "nobody",
                new ReviewFilter { Reviewer = "0123456789ab" },
                []
            },
            {
                "this office's turn",
                new ReviewFilter { Waiting = WaitingFor.Office },
                [2, 4, 5, 10]
            },
            {
                "the force's turn",
                new ReviewFilter { Waiting = WaitingFor.Force },
                [3]
            },
            {
                "waits for others",
                new ReviewFilter { Waiting = WaitingFor.Others },
                [7]
            },
            {
                "overdue",
                new ReviewFilter { Due = ReviewDue.Overdue },
                [2, 7, 10]
            },
            {
                "due today or by Sunday",
                new ReviewFilter { Due = ReviewDue.ThisWeek },
                [3, 4]
            },
            {
                "due from Monday",
                new ReviewFilter { Due = ReviewDue.Later },
                [5]
            },
            {
                "channel",
                new ReviewFilter { Channel = ReviewChannel.Letter },
                [3]
            },
            {
                "route",
                new ReviewFilter { Route = HandlingRoute.OutsideSchedule3 },
                [6]
            },
            {
                "any allegation of B",
                new ReviewFilter { Category = "B" },
                [3]
            },
            {
                "any allegation of A",
                new ReviewFilter { Category = "A" },
                [2, 3]
            },
            {
                "no such category",
                new ReviewFilter { Category = "Z" },
                []
            },
            {
                "from, the day itself too",
                new ReviewFilter { ReceivedFrom = May(18) },
                [3, 4, 5]
            },
            {
                "to, the day itself too",
                new ReviewFilter { ReceivedTo = May(3) },
                [1, 6, 8]
            },
            {
                "between",
                new ReviewFilter { ReceivedFrom = May(4), ReceivedTo = May(10) },
                [2, 7, 9]
            },
            {
                "own reference",
                new ReviewFilter { Reference = "REV/2022-23/0004" },
                [4]
            },
            {
                "the force's reference",
                new ReviewFilter { Reference = "CO/00005/22" },
                [5]
            },
            {
                "part of a reference",
                new ReviewFilter { Reference = "REV/2022-23/000" },
                []
            },
            {
                "several at once",
                new ReviewFilter
                {
                    OpenOnly = true,
                    Route = HandlingRoute.Investigated,
                    ReceivedTo = May(12),
                    Channel = ReviewChannel.WebForm,
                },
                [7, 10]
            },
        };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Filters))]
    public async Task List_AFilter_FindsThoseAndCountsThem(string filter, ReviewFilter wanted, int[] expected)
    {
        var list = await ListAsync(wanted, ReviewOrder.Reference);

        Numbers(list).ShouldBe(expected, filter);
        list.Reviews.Total.ShouldBe(expected.Length);
    }

    [Theory]
    [InlineData(ReviewOrder.Received, "6 8 1 9 2 7 10 3 4 5")]
    [InlineData(ReviewOrder.Reference, "1 2 3 4 5 6 7 8 9 10")]
    [InlineData(ReviewOrder.Deadline, "6 8 1 9 2 7 10 3 4 5")]
    // Received, acknowledged, awaiting papers, ready, under review, suspended, closed, invalid, forwarded, withdrawn.
    [InlineData(ReviewOrder.State, "5 4 3 10 2 7 1 6 9 8")]
    public async Task List_AnOrder_IsThatOrderAndItsReverse(ReviewOrder order, string expected)
    {
        var numbers = expected.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Numbers(await ListAsync(new ReviewFilter(), order)).ShouldBe(numbers);
        Numbers(await ListAsync(new ReviewFilter(), order, descending: true)).ShouldBe(Enumerable.Reverse(numbers));
    }

    [Fact]
    public async Task List_ARow_HoldsWhatTheListShows()
    {
        var list = await ListAsync(new ReviewFilter(), ReviewOrder.Reference);

        list.Reviews.Rows[0]
            .ShouldBe(
                new ReviewRow(
                    register.Ids[1].Value,
                    "REV/2022-23/0001",
                    null,
                    "CO/00001/22",
                    May(3),
                    ReviewState.Closed,
                    "Reviewer 1",
                    HandlingRoute.Investigated,
                    May(31),
                    May(28),
                    ReviewResult.Upheld
                )
            );
        list.Reviews.Rows.Where(r => r.IsOverdueOn(list.Today)).Select(NumberOf).ShouldBe([2, 7, 10]);
        list.Today.ShouldBe(ReviewRegister.Today);
        list.Reviewers.Select(r => r.Name).ShouldBe(["Reviewer 1", "Robin Reviewer"]);
        list.Reviewers.ShouldAllBe(r => r.Key.Length == 12 && !r.Key.Contains("eview"));
        list.Categories[0].ShouldBe(new CategoryName("A", "Delivery of duties and service"));
        list.Categories.Select(c => c.Code).ShouldBeUnique();
    }

    [Fact]
    public async Task List_SixtyReceivedOnOneDay_StandOnThreePagesEachOnceWhateverTheOrder()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        await office.AddAsync(
            Enumerable.Range(1, 60).Reverse().Select(n => new ReviewBuilder(n).Build(rules, office.Clock))
        );

        foreach (var order in Enum.GetValues<ReviewOrder>())
        {
            foreach (var descending in new[] { false, true })
            {
                List<Listed<ReviewRow>> pages = [];
                for (var page = 1; page <= 3; page++)
                {
                    var query = new ListReviews(new ReviewFilter(), order, descending, page);
                    pages.Add((await office.SendAsync(query, Users.Reviewer)).Reviews);
                }

                pages.Select(p => (p.Page, p.First, p.Last)).ShouldBe([(1, 1, 25), (2, 26, 50), (3, 51, 60)]);
                pages.ShouldAllBe(p => p.Total == 60 && p.PageCount == 3);
                var numbers = Enumerable.Range(1, 60);
                pages.SelectMany(p => p.Rows).Select(NumberOf).ShouldBe(descending ? numbers.Reverse() : numbers);
            }
        }

        var beyond = await office.SendAsync(
            new ListReviews(new ReviewFilter(), ReviewOrder.Reference, false, 99),
            Users.Reviewer
        );
        (beyond.Reviews.Page, beyond.Reviews.Rows.Count).ShouldBe((3, 10));
        var before = await office.SendAsync(
            new ListReviews(new ReviewFilter(), ReviewOrder.Reference, false, -1),
            Users.Reviewer
        );
        before.Reviews.Page.ShouldBe(1);
    }

    [Theory]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    [InlineData(Roles.Administrator)]
    public async Task Read_ByARoleWithoutThePermission_IsDenied(string role)
    {
        var person = Users.InRole("Somebody", role);

        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new ListReviews(new ReviewFilter(), ReviewOrder.Received, false, 1), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new GetReview(register.Ids[1]), person)
        );
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            register.Office.SendAsync(new GetReviewWork(), person)
        );
    }

    [Fact]
    public async Task Work_OnAWednesday_HoldsWhatIsOverdueDueByandWithSundayAwaitedAndUnanswered()
    {
        var work = await register.Office.SendAsync(new GetReviewWork(), Users.Reviewer);

        work.Today.ShouldBe(ReviewRegister.Today);
        work.Overdue.First.Select(r => (NumberOf(r), r.CompleteBy))
            .ShouldBe([(2, June(6)), (7, June(7)), (10, June(9))]);
        work.Overdue.Total.ShouldBe(3);
        // Due today and due on Sunday; the one due on Monday is next week's.
        work.DueThisWeek.First.Select(r => (NumberOf(r), r.CompleteBy)).ShouldBe([(3, June(15)), (4, June(19))]);
        work.DueThisWeek.Total.ShouldBe(2);
        work.AwaitingPapers.First.ShouldBe([
            // Ten working days, the two of the Jubilee left out.
            new WaitingRow(
                register.Ids[3].Value,
                "REV/2022-23/0003",
                null,
                May(21),
                new PapersClock(June(7), PapersStep.Remind, May(27)),
                June(15)
            ),
        ]);
        work.AwaitingPapers.Total.ShouldBe(1);
        // A learning point wants no answer.
        work.Unanswered.First.ShouldBe([
            new OwedRow(register.Ids[1].Value, "REV/2022-23/0001", 1, "Communication", June(25), null),
        ]);
        work.Unanswered.Total.ShouldBe(1);
    }

    [Fact]
    public async Task Work_WhatTheForceHasAccepted_StandsByItsDayUntilItIsDone()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        var reviews = Enumerable
            .Range(1, 5)
            .Select(n =>
                new ReviewBuilder(n)
                    .Decided(ReviewResult.Upheld)
                    .Recommending(Facts.Recommendation with { MadeOn = May(28) })
                    .Build(rules, office.Clock)
            )
            .ToList();
        Answer(1, RecommendationResponse.Accepted, null);
        Answer(2, RecommendationResponse.AcceptedInPart, June(20));
        Answer(3, RecommendationResponse.Rejected, null);
        Answer(4, RecommendationResponse.Accepted, June(10));
        Answer(5, RecommendationResponse.Accepted, June(10));
        Done(reviews[4].ImplementRecommendation(1, June(2), "A letter.", Act()));
        Done(reviews[3].RemindForce(June(3), Act()));
        await office.AddAsync(reviews);

        var work = await office.SendAsync(new GetReviewWork(), Users.Reviewer);

        work.ToBeDone.First.Select(r => (r.Reference[^4..], r.DueOn, r.RemindedOn))
            .ShouldBe([("0004", June(10), June(3)), ("0002", June(20), null), ("0001", null, null)]);
        (work.ToBeDone.Total, work.Unanswered.Total).ShouldBe((3, 0));

        void Answer(int review, RecommendationResponse response, DateOnly? by) =>
            Done(reviews[review - 1].AnswerRecommendation(1, June(1), response, "As follows.", by, Act()));
        void Done(Result result) => result.Errors.ShouldBeEmpty();
        Act Act() => Telling.Act(rules, office.Clock);
    }

    [Fact]
    public async Task Work_MoreThanAPile_ShowsTheTenMostUrgentAndCountsAll()
    {
        await using var office = await OfficeDatabase.StartAsync(_ => { });
        var rules = await office.RulesAsync();
        await office.AddAsync(
            Enumerable
                .Range(1, 12)
                .Select(n => new ReviewBuilder(n).ReceivedOn(May(31).AddDays(-n)).Build(rules, office.Clock))
        );

        var overdue = (await office.SendAsync(new GetReviewWork(), Users.Reviewer)).Overdue;

        overdue.Total.ShouldBe(12);
        overdue.First.Select(NumberOf).ShouldBe([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    }

    private Task<ReviewList> ListAsync(ReviewFilter filter, ReviewOrder order, bool descending = false) =>
        register.Office.SendAsync(new ListReviews(filter, order, descending, 1), Users.Reviewer);

    private static IEnumerable<int> Numbers(ReviewList list) => list.Reviews.Rows.Select(NumberOf);

    private static int NumberOf(ReviewRow row) => int.Parse(row.Reference[^4..], CultureInfo.InvariantCulture);

    private static ReviewFilter State(ReviewState state) => new() { State = state };

    private static DateOnly May(int day) => new(2022, 5, day);

    private static DateOnly June(int day) => new(2022, 6, day);
}
