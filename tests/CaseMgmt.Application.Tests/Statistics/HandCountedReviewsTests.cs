using CaseMgmt.Domain.ComplaintReviews;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Complaint reviews counted by eye: the year's edges, carry-over, the as-at day, bases of nothing, medians.</summary>
public sealed class HandCountedReviewsTests
{
    [Fact]
    public async Task Cohort_BeforeAndAfterTheDecision_CountsWhatHadHappenedByTheDay()
    {
        await using var register = await Register.OpenAsync();
        // A: valid 5 May, upheld 20 June.   B: valid 10 May, not upheld 3 July.   C: invalid on 30 May.   D: nothing decided.
        await register.ValidAsync("2022-05-01", "2022-06-20", ReviewResult.Upheld, validatedOn: "2022-05-05");
        await register.ValidAsync("2022-05-03", "2022-07-03", ReviewResult.NotUpheld, validatedOn: "2022-05-10");
        await register.InvalidAsync("2022-05-20", "2022-05-30");
        await register.ReviewAsync("2022-05-25");

        // As at 30 June: considered ABCD = 4, valid AB, invalid C, completed A (upheld), ongoing B and D.
        var june = await register.CountAsync("2022-23-Q1", "2022-06-30");
        june.Total("reviews.considered").ShouldBe(4);
        june.Total("reviews.valid").ShouldBe(2);
        june.Total("reviews.invalid").ShouldBe(1);
        june.Total("reviews.completed").ShouldBe(1);
        june.Total("reviews.upheld").ShouldBe(1);
        june.Total("reviews.ongoing").ShouldBe(2);
        june.Rate("reviews.upheld_rate_of_valid").ShouldBe("1 of 2");

        // As at 3 July B's letter has gone: completed AB, ongoing D alone.
        var july = await register.CountAsync("2022-23-Q1", "2022-07-03");
        july.Total("reviews.completed").ShouldBe(2);
        july.Total("reviews.not_upheld").ShouldBe(1);
        july.Total("reviews.ongoing").ShouldBe(1);

        // As at 29 May C is not yet invalid and D has come: considered 4, ongoing all 4.
        var may = await register.CountAsync("2022-23-Q1", "2022-05-29");
        may.Total("reviews.considered").ShouldBe(4);
        may.Total("reviews.invalid").ShouldBe(0);
        may.Total("reviews.ongoing").ShouldBe(4);

        // As at 10 May C and D have not been received: considered AB.
        (await register.CountAsync("2022-23-Q1", "2022-05-10"))
            .Total("reviews.considered")
            .ShouldBe(2);
        foreach (var compiled in new[] { june, july, may })
        {
            compiled.Identities.ShouldAllBe(i => i.Closes);
        }
    }

    [Fact]
    public async Task Flow_CasesOverTheYearsEnd_OpenAtStartPlusReceivedEqualsWhatBecameOfThem()
    {
        await using var register = await Register.OpenAsync();
        // From the year before: A completed 10 April 2022, B completed 31 March 2022 (before), C still open throughout.
        await register.ValidAsync("2022-03-01", "2022-04-10", ReviewResult.Upheld);
        await register.ValidAsync("2022-02-01", "2022-03-31");
        await register.ValidAsync("2022-03-31");
        // In the year: D received on its first day and completed on its last, E received on its last day, invalid on the next.
        await register.ValidAsync("2022-04-01", "2023-03-31");
        await register.InvalidAsync("2023-03-31", "2023-04-01");
        // After it: F.
        await register.ReviewAsync("2023-04-01");

        var year = await register.CountAsync("2022-23", "2023-06-30");
        year.Total("reviews.flow.open_at_start").ShouldBe(2); // A C
        year.Total("reviews.flow.received").ShouldBe(2); // D E
        year.Total("reviews.flow.completed").ShouldBe(2); // A D
        year.Total("reviews.flow.upheld").ShouldBe(1); // A
        year.Total("reviews.flow.invalidated").ShouldBe(0); // E only after the year
        year.Total("reviews.flow.open_at_end").ShouldBe(2); // C E
        year.Total("reviews.considered").ShouldBe(2); // D E, and E is invalid as at June
        year.Total("reviews.invalid").ShouldBe(1);
        year.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task LeapDay_ReceivedOnIt_CountsInItsQuarterAndItsOwnPeriod()
    {
        await using var register = await Register.OpenAsync(Register.Day("2024-06-30"));
        await register.ValidAsync("2024-02-29", "2024-03-01"); // one day later: 1
        await register.ReviewAsync("2024-03-01");

        (await register.CountAsync("2023-24-Q4", "2024-06-30")).Total("reviews.considered").ShouldBe(2);
        var day = await register.CountAsync("2024-02-29..2024-02-29", "2024-06-30");
        day.Total("reviews.considered").ShouldBe(1);
        var march = await register.CountAsync("2024-03-01..2024-03-31", "2024-06-30");
        march.Total("reviews.considered").ShouldBe(1);
        march.Printed("reviews.flow.days_to_complete.mean").ShouldBe("1.0 days (n = 1)");
        // The same days of a year without a 29 February end on the 28th.
        day.Period.YearBefore.ToString().ShouldBe("2023-02-28..2023-02-28");
    }

    [Fact]
    public async Task Received_AfterMidnightInBritishSummerTime_CountsOnTheLondonDay()
    {
        await using var register = await Register.OpenAsync();
        // 31 March 2022 23:10 UTC is 1 April 00:10 in London; 22:50 UTC is 23:50 of the year before.
        await register.ReviewAsync("2022-03-31", facts => facts with { ReceivedAt = Register.Utc("2022-03-31T23:10") });
        await register.ReviewAsync("2022-03-31", facts => facts with { ReceivedAt = Register.Utc("2022-03-31T22:50") });

        (await register.CountAsync("2022-23", "2023-03-31")).Total("reviews.considered").ShouldBe(1);
        (await register.CountAsync("2021-22", "2023-03-31")).Total("reviews.considered").ShouldBe(1);
    }

    [Fact]
    public async Task EmptyYear_EveryRateAndMean_IsNotApplicable()
    {
        await using var register = await Register.OpenAsync();

        var year = await register.CountAsync("2022-23", "2023-06-30");

        year.Printed("reviews.considered").ShouldBe("0");
        year.Printed("chief_constable.recorded").ShouldBe("none");
        // Hours over no visits are none; what is shared among nobody is no number.
        year.Printed("volunteer.hours").ShouldBe("0.0 hours (n = 0)");
        var overNothing = year
            .Figures.Where(f =>
                f.Kind is not (Domain.Statistics.FigureKind.Total or Domain.Statistics.FigureKind.Amount)
            )
            .ToList();
        overNothing.Count.ShouldBeGreaterThan(10);
        overNothing.ShouldAllBe(f => CaseMgmt.Application.Statistics.Browse.FigureText.Of(f) == "n/a");
        year.Identities.ShouldAllBe(i => i.Closes);
    }

    [Theory]
    // received 1 September; decided after 10, 20, 90 days: the middle one is 20
    [InlineData("2022-09-11 2022-09-21 2022-11-30", "20 days (n = 3)", "40.0 days (n = 3)")]
    // after 10, 20, 31, 90: between 20 and 31 is 25.5; the mean is 151 / 4 = 37.75
    [InlineData("2022-09-11 2022-09-21 2022-10-02 2022-11-30", "25.5 days (n = 4)", "37.8 days (n = 4)")]
    [InlineData("2022-09-11", "10 days (n = 1)", "10.0 days (n = 1)")]
    public async Task Median_OddAndEvenNumberOfCases_IsTheMiddle(string decided, string median, string mean)
    {
        await using var register = await Register.OpenAsync();
        foreach (var day in decided.Split(' '))
        {
            await register.ValidAsync("2022-09-01", day);
        }

        var year = await register.CountAsync("2022-23", "2023-03-31");
        year.Printed("reviews.flow.days_to_complete.median").ShouldBe(median);
        year.Printed("reviews.flow.days_to_complete.mean").ShouldBe(mean);
    }
}
