using CaseMgmt.Domain.CustodyVisits;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Custody visits, volunteers and scrutiny counted by eye.</summary>
public sealed class HandCountedVisitsTests
{
    [Fact]
    public async Task YearEdge_VisitsAroundMidnightAndOtherStates_CountByTheLondonDayOfArrival()
    {
        await using var register = await Register.OpenAsync();
        var suite = await register.SuiteAsync();
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        // 51 completed visits of 2022-23, 208 spoken to: one at 00:15 on 1 April BST (8), 50 on other days (4 each: 200).
        await register.VisitAsync(suite, pair, "2022-03-31T23:15", spokenTo: 8, held: 8);
        for (var i = 0; i < 50; i++)
        {
            await register.VisitAsync(
                suite,
                pair,
                $"{Register.Day("2022-04-05").AddDays(i * 7):yyyy-MM-dd}T14:00",
                spokenTo: 4
            );
        }

        // Two abandoned; one draft and one void, which count nowhere; one at 00:30 BST on 1 April 2023 (6), the next year's.
        await register.VisitAsync(suite, pair, "2022-06-01T10:00", outcome: VisitOutcome.AbandonedNoAnswer);
        await register.VisitAsync(suite, pair, "2022-06-02T10:00", outcome: VisitOutcome.AbandonedNotAdmitted);
        await register.VisitAsync(suite, pair, "2022-06-03T10:00", status: ReportStatus.Draft);
        await register.VisitAsync(suite, pair, "2022-06-04T10:00", status: ReportStatus.Void);
        await register.VisitAsync(suite, pair, "2023-03-31T23:30", spokenTo: 6, held: 6);

        var year = await register.CountAsync("2022-23", "2023-06-30");
        year.Total("visits.completed").ShouldBe(51);
        year.Total("detainees.spoken_to").ShouldBe(208);
        year.Total("visits.attempted").ShouldBe(53);
        year.Total("visits.abandoned").ShouldBe(2);
        year.Identities.ShouldAllBe(i => i.Closes);

        var next = await register.CountAsync("2023-24", "2023-06-30");
        next.Total("visits.completed").ShouldBe(1);
        next.Total("detainees.spoken_to").ShouldBe(6);
    }

    [Fact]
    public async Task TimeBands_StartInclusiveEndExclusive_TwoVisitsInEach()
    {
        await using var register = await Register.OpenAsync();
        var suite = await register.SuiteAsync();
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        // Winter: London is UTC. Friday 2 December 2022 at 23:59 is admitted on Saturday and stays a Friday.
        foreach (var time in new[] { "00:00", "05:59", "06:00", "11:59", "12:00", "17:59", "18:00", "23:59" })
        {
            await register.VisitAsync(suite, pair, $"2022-12-02T{time}");
        }

        var year = await register.CountAsync("2022-23", "2023-03-31");
        foreach (var band in new[] { "night", "morning", "afternoon", "evening" })
        {
            year.Total($"visits.completed.by_time_band.{band}").ShouldBe(2, band);
        }

        year.Total("visits.completed.by_weekday.friday").ShouldBe(8);
        year.Total("visits.completed.by_weekday.saturday").ShouldBe(0);
        year.Total("visits.completed.by_month.2022_12").ShouldBe(8);
    }

    [Fact]
    public async Task Coverage_WeeksOfTwoSuites_CountsOpenSuiteWeeksOnce()
    {
        await using var register = await Register.OpenAsync();
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        // May 2022 has the Mondays 2, 9, 16, 23, 30: five weeks; the last ends on 5 June.
        var north = await register.SuiteAsync("Northgate", plannedAWeek: 1); // open in all five
        var south = await register.SuiteAsync("South", closedOn: "2022-05-16", plannedAWeek: 2); // open in the first three
        // Northgate: twice in the week of the 2nd, once on Sunday 5 June (week of 30 May). Sunday 1 May is April's last week.
        await register.VisitAsync(north, pair, "2022-05-02T10:00");
        await register.VisitAsync(north, pair, "2022-05-04T10:00");
        await register.VisitAsync(north, pair, "2022-06-05T10:00");
        await register.VisitAsync(north, pair, "2022-05-01T10:00");
        // South: once, on the day it closed.
        await register.VisitAsync(south, pair, "2022-05-16T10:00");

        var may = await register.CountAsync("2022-05-01..2022-05-31", "2022-06-30");
        // Open suite-weeks 5 + 3 = 8; visited: Northgate 2 May and 30 May, South 16 May = 3.
        may.Rate("visits.coverage_rate").ShouldBe("3 of 8");
        // Completed by day in May: 1, 2, 4 and South's 16 = 4; planned 5 x 1 + 3 x 2 = 11.
        may.Rate("visits.volume_rate").ShouldBe("4 of 11");
        // As at Saturday 4 June the last week has not ended: 4 + 3 = 7 open, 2 visited.
        (await register.CountAsync("2022-05-01..2022-05-31", "2022-06-04"))
            .Rate("visits.coverage_rate")
            .ShouldBe("2 of 7");
    }

    [Fact]
    public async Task Delay_AtAndBeyondTheThreshold_OnlyLongerWaitsAreDelays()
    {
        await using var register = await Register.OpenAsync();
        var suite = await register.SuiteAsync();
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        // 10 minutes is no delay, 11 and 40 are: 2 of 4. Waits 0, 10, 11, 40: mean 61 / 4 = 15.25, median 10.5, worst 40.
        foreach (var (day, waited) in new[] { ("01", 0), ("02", 10), ("03", 11), ("04", 40) })
        {
            await register.VisitAsync(suite, pair, $"2022-08-{day}T10:00", waited);
        }

        var year = await register.CountAsync("2022-23", "2023-03-31");
        year.Printed("visits.delayed").ShouldBe("50.0% (2 of 4)");
        year.Printed("delay.mean").ShouldBe("15.3 minutes (n = 4)");
        year.Printed("delay.median").ShouldBe("10.5 minutes (n = 4)");
        year.Printed("delay.worst").ShouldBe("40 minutes (n = 4)");
        // Two visitors each: 2 x (60 + 70 + 71 + 100) = 602 minutes.
        year.Printed("volunteer.hours").ShouldBe("10.0 hours (n = 4)");
    }

    [Fact]
    public async Task Volunteers_OverTheYear_StartPlusJoinedEqualsEndPlusLeft()
    {
        await using var register = await Register.OpenAsync();
        var campaign = await register.CampaignAsync("Recruitment 2022-23");
        await register.VolunteerAsync("VOL-001"); // in post throughout
        await register.VolunteerAsync("VOL-002", leftOn: "2022-03-31"); // left before the year
        await register.VolunteerAsync("VOL-003", leftOn: "2022-04-01"); // in post at the start, left on the first day
        await register.VolunteerAsync("VOL-004", "2022-04-01", campaign: campaign); // joined on the first day
        await register.VolunteerAsync("VOL-005", "2023-03-31", campaign: campaign); // and on the last
        await register.VolunteerAsync("VOL-006", "2023-04-01", campaign: campaign); // just after: next year's
        await register.VolunteerAsync("VOL-007", "2022-09-01", "2022-12-31"); // joined and left, no campaign
        await register.VolunteerAsync("VOL-008", joinedOn: null, campaign: campaign); // never joined

        var year = await register.CountAsync("2022-23", "2023-06-30");
        year.Total("volunteers.in_post_at_start").ShouldBe(2); // 1 3
        year.Total("volunteers.joined").ShouldBe(3); // 4 5 7
        year.Total("volunteers.joined_from_campaign").ShouldBe(2); // 4 5
        year.Total("volunteers.joined_from_campaign.recruitment_2022_23").ShouldBe(2);
        year.Total("volunteers.left").ShouldBe(2); // 3 7
        year.Total("volunteers.in_post_at_end").ShouldBe(3); // 1 4 5
        year.Identities.ShouldAllBe(i => i.Closes);
        (await register.CountAsync("2023-24", "2023-06-30")).Total("volunteers.joined_from_campaign").ShouldBe(1); // 6
    }

    [Fact]
    public async Task Scrutiny_ViewedAndNotViewable_RatesStandOnWhatWasViewed()
    {
        await using var register = await Register.OpenAsync();
        // Selected 4 = viewed 3 + not viewable 1. Feedback for 2 of the 3 by 30 June, for the third in July. One unrated.
        await register.SessionAsync(
            "2022-05-10",
            Domain.Scrutiny.ScrutinyKind.StopAndSearch,
            new()
            {
                CaseReference = "SS-1",
                BodyWornVideoAvailable = true,
                Rating = "green_1",
                FeedbackSentOn = Register.Day("2022-05-20"),
            },
            new()
            {
                CaseReference = "SS-2",
                BodyWornVideoAvailable = true,
                Rating = "red",
                FeedbackSentOn = Register.Day("2022-07-01"),
                Learning = "explain the grounds",
            },
            new()
            {
                CaseReference = "SS-3",
                BodyWornVideoAvailable = false,
                NotViewableReason = "not_recorded",
            }
        );
        await register.SessionAsync(
            "2022-06-10",
            Domain.Scrutiny.ScrutinyKind.UseOfForce,
            new Domain.Scrutiny.ScrutinyCaseFacts
            {
                CaseReference = "UF-1",
                BodyWornVideoAvailable = true,
                FeedbackSentOn = Register.Day("2022-06-10"),
            }
        );

        var quarter = await register.CountAsync("2022-23-Q1", "2022-06-30");
        quarter.Total("scrutiny.sessions").ShouldBe(2);
        quarter.Total("scrutiny.cases_selected").ShouldBe(4);
        quarter.Total("scrutiny.viewed").ShouldBe(3);
        quarter.Total("scrutiny.not_viewable.not_recorded").ShouldBe(1);
        quarter.Total("scrutiny.not_rated").ShouldBe(1);
        quarter.Printed("scrutiny.feedback_completeness").ShouldBe("66.7% (2 of 3)");
        quarter.Identities.ShouldAllBe(i => i.Closes);
        (await register.CountAsync("2022-23-Q1", "2022-07-01"))
            .Printed("scrutiny.feedback_completeness")
            .ShouldBe("100.0% (3 of 3)");
    }
}
