using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

public sealed class GetReviewTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly DateOnly Today = new(2022, 6, 15);

    [Fact]
    public async Task Get_AcrossTheJubilee_ShowsTheWindowAndTheSkippedDays()
    {
        // Day 0 is Friday 6 May, so that the last day, 3 June, is a bank holiday: nothing rolls forward.
        var id = await HeldAsync(
            101,
            b =>
                b.ReceivedOn(June(1))
                    .UnderReview("Robin Reviewer")
                    .With(f =>
                        f with
                        {
                            OutcomeLetterOn = new DateOnly(2022, 5, 4),
                            InformationProvidedOn = new DateOnly(2022, 5, 6),
                            AllegationCategories = ["H1", "B4", "C"],
                            Suspensions = [new(June(6), June(9)), new(June(12), null)],
                        }
                    )
        );

        var review = (await GetAsync(id)).ShouldNotBeNull();

        review.Id.ShouldBe(id.Value);
        review.Reference.ShouldBe("REV/2022-23/0101");
        (review.State, review.IsOpen, review.AllocatedTo).ShouldBe((ReviewState.Suspended, true, "Robin Reviewer"));
        review.Window.ShouldBe(new WindowView(new DateOnly(2022, 5, 6), false, June(3), June(1), 26, 0, true));
        var acknowledgement = review.Acknowledgement.ShouldNotBeNull();
        (acknowledgement.Number, acknowledgement.Unit, acknowledgement.Start, acknowledgement.Due).ShouldBe(
            (5, TargetUnit.WorkingDays, June(1), June(10))
        );
        acknowledgement.WeekendDays.ShouldBe(2);
        acknowledgement.Holidays.Select(h => h.Date).ShouldBe([June(2), June(3)]);
        (acknowledgement.MetOn, acknowledgement.DaysLeft, acknowledgement.DaysLate).ShouldBe((June(2), null, 0));
        var completion = review.Completion.ShouldNotBeNull();
        (completion.Number, completion.Unit, completion.Due).ShouldBe((28, TargetUnit.CalendarDays, June(29)));
        (completion.MetOn, completion.DaysLeft, completion.DaysLate).ShouldBe((null, 14, 0));
        review
            .Allegations.Select(a => (a.Number, a.Code, a.Title))
            .ShouldBe([
                (1, "H1", await TitleAsync("H1")),
                (2, "B4", "Use of force"),
                (3, "C", "Handling of or damage to property or premises"),
            ]);
        review.Suspensions.ShouldBe([new(June(6), June(9), 3), new(June(12), null, 3)]);
        review.Facts.Recommendations.ShouldBeEmpty();
        review.Today.ShouldBe(Today);
    }

    [Theory]
    // Provided on day 0: the 28th day is in time, the 29th is a day late.
    [InlineData(27, 0)]
    [InlineData(28, 0)]
    [InlineData(29, 1)]
    [InlineData(40, 12)]
    public async Task Get_ReceivedSoManyDaysAfterDayZero_SaysHowLate(int days, int late)
    {
        var received = June(8);
        var id = await HeldAsync(
            200 + days,
            b => b.ReceivedOn(received).With(f => f with { OutcomeLetterOn = received.AddDays(-days) })
        );

        var window = (await GetAsync(id))!.Window.ShouldNotBeNull();

        (window.DayReceived, window.DaysLate).ShouldBe((days, late));
    }

    [Fact]
    public async Task Get_DecisionLateAndOverdueAndEnded_CountTheDaysLate()
    {
        var decided = await HeldAsync(
            301,
            b => b.ReceivedOn(new DateOnly(2022, 4, 20)).Decided(ReviewResult.NotUpheld, afterDays: 31)
        );
        var overdue = await HeldAsync(302, b => b.ReceivedOn(new DateOnly(2022, 5, 9)));
        var withdrawn = await HeldAsync(
            303,
            b => b.ReceivedOn(new DateOnly(2022, 4, 20)).With(f => f with { WithdrawnOn = new DateOnly(2022, 5, 30) })
        );

        var late = (await GetAsync(decided))!;
        (late.Completion!.DaysLate, late.Completion.DaysLeft, late.DaysToComplete).ShouldBe((3, null, 31));
        var open = (await GetAsync(overdue))!;
        (open.Completion!.Due, open.Completion.DaysLate, open.Completion.DaysLeft).ShouldBe((June(6), 9, 0));
        // Due on Monday 16 May; since then 22 weekdays, less the two days of the Jubilee.
        (open.Acknowledgement!.Due, open.Acknowledgement.DaysLate).ShouldBe((new DateOnly(2022, 5, 16), 20));
        // Nobody waits for a withdrawn review any more.
        var ended = (await GetAsync(withdrawn))!;
        (ended.IsOpen, ended.Completion!.DaysLeft, ended.Completion.DaysLate).ShouldBe((false, null, 0));
    }

    [Fact]
    public async Task Get_UnknownWhenProvided_HasNoWindow()
    {
        var id = await HeldAsync(401, b => b.With(f => f with { OutcomeLetterOn = null }));

        (await GetAsync(id))!.Window.ShouldBeNull();
    }

    [Fact]
    public async Task Get_WithRecommendations_ShowsThemInOrderAndWhichAreOverdue()
    {
        var made = new DateOnly(2022, 5, 10);
        var first = new RecommendationFacts
        {
            Number = 1,
            Kind = RecommendationKind.Statutory,
            Theme = "Communication",
            Text = "Explain the outcome of each allegation.",
            MadeOn = made,
        };
        var id = await HeldAsync(
            501,
            b =>
                b.ReceivedOn(new DateOnly(2022, 4, 14))
                    .Decided(ReviewResult.Upheld)
                    .Recommending(first with { Number = 3, Kind = RecommendationKind.Learning })
                    .Recommending(first)
                    .Recommending(
                        first with
                        {
                            Number = 2,
                            RespondedOn = June(13),
                            Response = RecommendationResponse.AcceptedInPart,
                        }
                    )
        );

        var review = (await GetAsync(id))!;
        var lines = review.Facts.Recommendations;

        lines.Select(l => l.Number).ShouldBe([1, 2, 3]);
        lines[0]
            .ShouldBe(
                new RecommendationFacts
                {
                    Number = 1,
                    Kind = RecommendationKind.Statutory,
                    Theme = "Communication",
                    Text = "Explain the outcome of each allegation.",
                    MadeOn = made,
                    ResponseDueOn = June(7),
                }
            );
        (lines[1].RespondedOn, lines[1].Response).ShouldBe((June(13), RecommendationResponse.AcceptedInPart));
        lines[2].ResponseDueOn.ShouldBeNull();
        lines.Where(review.IsOverdue).Select(l => l.Number).ShouldBe([1]);
    }

    [Fact]
    public async Task Get_AfterACorrection_ShowsTheHistoryLatestFirst()
    {
        var id = await HeldAsync(601, b => b);
        await office.ActAsync(
            async (db, rules) =>
            {
                var review = await db.ComplaintReviews.WithDecisions().SingleAsync(r => r.Id == id);
                review.Acknowledge(new DateOnly(2022, 5, 4), Telling.Act(rules, office.Clock)).IsDone.ShouldBeTrue();
                return 0;
            },
            Users.Reviewer
        );

        var history = (await GetAsync(id))!.History;

        history
            .Select(h => (h.Act, h.By, h.IsNew))
            .ShouldBe([("Arrange test", "Robin Reviewer", false), ("Arrange test", "system: tests", true)]);
        history[0].Changes.ShouldContain(new FieldChange("Acknowledged on", null, "4 May 2022"));
        history[1].Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AnUnknownId_IsNull() => (await GetAsync(new ComplaintReviewId(Guid.Empty))).ShouldBeNull();

    private Task<ReviewDetails?> GetAsync(ComplaintReviewId id) => office.SendAsync(new GetReview(id), Users.Reviewer);

    private async Task<ComplaintReviewId> HeldAsync(int number, Func<ReviewBuilder, ReviewBuilder> with)
    {
        office.Clock.Set(Today);
        var review = with(new ReviewBuilder(number)).Build(await office.RulesAsync(), office.Clock);
        await office.AddAsync(review);
        return review.Id;
    }

    private Task<string> TitleAsync(string code) =>
        office.LookAsync(db => db.AllegationCategories.Where(c => c.Code == code).Select(c => c.Name!).SingleAsync());

    private static DateOnly June(int day) => new(2022, 6, day);
}
