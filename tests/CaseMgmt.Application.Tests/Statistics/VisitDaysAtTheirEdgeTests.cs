using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// Each day that a figure of custody visiting or scrutiny turns on, the day before it, on it and the day after; counted by eye. The period is
/// September 2022, as in <see cref="DaysAtTheirEdgeTests"/>.
/// </summary>
public sealed class VisitDaysAtTheirEdgeTests
{
    private const string September = "2022-09-01..2022-09-30";

    private static readonly string[] Six = DaysAtTheirEdgeTests.Six;

    [Fact]
    public async Task Visits_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        var (suite, pair) = await PairAsync(register);
        foreach (var day in Six)
        {
            // A wait of 11 minutes is a delay; the reason is said on the first and the last day alone.
            await register.VisitAsync(
                suite,
                pair,
                day + "T10:00",
                waited: 11,
                mode: VisitMode.Observational,
                delayReason: day is "2022-09-01" or "2022-09-30" ? $"reason {day[8..]}" : null
            );
        }

        // Ten minutes are none, so that no delay has this reason.
        await register.VisitAsync(suite, pair, "2022-09-10T10:00", waited: 10, delayReason: "handover");
        // Without a time of admission: made, and of no known wait.
        await register.VisitAsync(suite, pair, "2022-09-11T10:00", waited: null);
        await register.VisitAsync(suite, pair, "2022-09-12T10:00", outcome: VisitOutcome.AbandonedNoAnswer);
        await register.VisitAsync(suite, pair, "2022-09-13T10:00", outcome: VisitOutcome.Cancelled);

        var month = await register.CountAsync(September, "2022-10-03");

        month.Total("visits.attempted").ShouldBe(4 + 3);
        month.Total("visits.completed").ShouldBe(4 + 2);
        month.Total("visits.completed.by_month.2022_09").ShouldBe(4 + 2);
        month.Total("visits.in_person").ShouldBe(4 + 2);
        month.Rate("visits.delayed").ShouldBe("4 of 5"); // of those whose wait is known
        month.Total("visits.admitted_in_time").ShouldBe(1);
        month.Total("visits.admission_not_stated").ShouldBe(1);
        month.Total("visits.delayed.by_reason.reason_01").ShouldBe(1);
        month.Total("visits.delayed.by_reason.reason_30").ShouldBe(1);
        month.Total("visits.delayed.by_reason.not_stated").ShouldBe(2);
        month.Total("visits.delayed.by_reason._other").ShouldBe(0);
        month.Find("visits.delayed.by_reason.handover").ShouldBeNull();
        month.Total("visits.delayed.unexplained").ShouldBe(0);
        month.Printed("delay.worst").ShouldBe("11 minutes (n = 5)");
        month.Identities.ShouldAllBe(i => i.Closes);
        // Two visitors each: 2 x (4 x 71 + 70 + 60 + 20 minutes at the door in vain).
        month.Printed("volunteer.hours").ShouldBe("14.5 hours (n = 7)");
        // As at the 29th, the last day that counts is the 29th.
        (await register.CountAsync(September, "2022-09-29"))
            .Total("visits.attempted")
            .ShouldBe(3 + 3);
        // Each month of a longer period has its own days, also one that begins on the last.
        var longer = await register.CountAsync("2022-08-31..2022-10-01", "2022-10-03");
        longer.Total("visits.completed.by_month.2022_08").ShouldBe(1);
        longer.Total("visits.completed.by_month.2022_09").ShouldBe(4 + 2);
        longer.Total("visits.completed.by_month.2022_10").ShouldBe(1);
        longer.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Coverage_AtTheEdgeOfAWeek_CountsItWithItsSunday()
    {
        await using var register = await Register.OpenAsync();
        var (north, pair) = await PairAsync(register);
        // The Mondays are 5, 12, 19, 26 September and 3 October, the last day of the period; that week ends on Sunday the 9th.
        await register.SuiteAsync("South", openedOn: "2022-09-11", closedOn: "2022-09-26", plannedAWeek: 2); // open in four of them
        await register.VisitAsync(north, pair, "2022-09-04T10:00"); // the Sunday before
        await register.VisitAsync(north, pair, "2022-09-05T10:00");
        await register.VisitAsync(north, pair, "2022-09-12T10:00", outcome: VisitOutcome.AbandonedNoAnswer);
        await register.VisitAsync(north, pair, "2022-10-09T10:00");
        await register.VisitAsync(north, pair, "2022-10-10T10:00"); // the Monday after

        var whole = await register.CountAsync("2022-09-05..2022-10-03", "2022-10-09");
        whole.Rate("visits.coverage_rate").ShouldBe("2 of 9");
        whole.Rate("visits.volume_rate").ShouldBe("2 of 13"); // 5 x 1 + 4 x 2 planned

        // As at the Saturday the last week has not ended.
        var less = await register.CountAsync("2022-09-05..2022-10-03", "2022-10-08");
        less.Rate("visits.coverage_rate").ShouldBe("1 of 8");
        less.Rate("visits.volume_rate").ShouldBe("1 of 12");
    }

    [Fact]
    public async Task Issues_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        var (suite, pair) = await PairAsync(register);
        DateOnly Day(int month, int day) => new(2022, month, day);
        var sent = Facts.Issue with { SentToForceOn = Day(8, 2) };
        foreach (var day in Six)
        {
            await register.VisitAsync(
                suite,
                pair,
                day + "T10:00",
                issues:
                [
                    Facts.Issue, // A
                    Facts.Issue with
                    {
                        Number = 2,
                        Category = IssueCategory.PositivePractice,
                    }, // P
                    Facts.Issue with
                    {
                        Number = 3,
                        ResolvedAtVisit = true,
                    }, // R
                ]
            );
        }

        IssueFacts[] followed =
        [
            // B: answered in August, closed on each of the six days.
            .. Six.Select(day => sent with { ForceRespondedOn = Day(8, 3), ClosedOn = Register.Day(day) }),
            // C: unanswered; due 28 days after they were sent, on each of the six days.
            .. Six.Select(day => sent with { SentToForceOn = Register.Day(day).AddDays(-28) }),
            // D: due on 30 August, answered on each of the six days.
            .. Six.Select(day => sent with { ForceRespondedOn = Register.Day(day) }),
            // E: due on 10 September, answered the day before, on it, and the day after.
            .. new[] { Day(9, 9), Day(9, 10), Day(9, 11) }.Select(day =>
                sent with
                {
                    SentToForceOn = Day(8, 13),
                    ForceRespondedOn = day,
                }
            ),
            // F: unanswered, and closed all the same.
            sent with
            {
                ClosedOn = Day(8, 20),
            },
        ];
        await register.VisitAsync(
            suite,
            pair,
            "2022-08-01T10:00",
            issues: [.. followed.Select((issue, i) => issue with { Number = i + 1 })]
        );

        var month = await register.CountAsync(September, "2022-10-03");

        month.Total("issues.open_at_start").ShouldBe(1 + 5 + 6 + 6 + 3); // A B C D E
        month.Total("issues.raised").ShouldBe(4 + 4); // A R
        month.Total("issues.resolved_at_visit").ShouldBe(4); // R
        month.Total("issues.positive_practice").ShouldBe(4); // P
        month.Total("issues.closed").ShouldBe(4); // B
        month.Total("issues.open_at_end").ShouldBe(5 + 1 + 6 + 6 + 3); // A B C D E
        month.Total("issues.overdue").ShouldBe(5 + 1); // C, D of 1 October
        month.Total("issues.answered").ShouldBe(4 + 3); // D E
        month.Rate("issues.answered_on_time").ShouldBe("2 of 7"); // E
        // D after 30, 31, 58 and 59 days, E after 27, 28 and 29: together 262.
        month.Printed("issues.days_to_answer.mean").ShouldBe("37.4 days (n = 7)");
        month.Printed("issues.days_to_answer.median").ShouldBe("30 days (n = 7)");
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Volunteers_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        var number = 0;
        Task<Volunteer> Vetted(
            string joined = "2015-06-01",
            string? left = null,
            Func<VolunteerFacts, VolunteerFacts>? more = null
        ) =>
            register.VolunteerAsync(
                $"VOL-{++number:000}",
                joined,
                left,
                more: v =>
                    more?.Invoke(v)
                    ?? (v.JoinedOn >= new DateOnly(2022, 1, 1) ? v : v with { VettingClearedOn = new(2022, 1, 1) })
            );
        foreach (var day in Six)
        {
            await Vetted(joined: day); // J
            await Vetted(left: day); // L
        }

        foreach (var until in new[] { "2022-09-29", "2022-09-30", "2022-10-01" })
        {
            await Vetted(more: v =>
                v with
                {
                    VettingClearedOn = new(2022, 1, 1),
                    AccreditedUntil = Register.Day(until),
                } // A
            );
            // Due after 36 months: the day before, on the last day, and the day after.
            await Vetted(more: v => v with { VettingClearedOn = Register.Day(until).AddYears(-3) }); // V
        }

        // A term that begins on the last day is there on it.
        var renewed = await Vetted(more: v =>
            v with
            {
                VettingClearedOn = new(2015, 5, 1),
                AccreditedUntil = new(2018, 6, 1),
            } // R
        );
        await register.TellAsync(
            renewed,
            Register.InPost("2015-06-01") with
            {
                VettingClearedOn = new(2022, 9, 30),
                AccreditedFrom = new(2022, 9, 30),
                AccreditedUntil = new(2025, 9, 30),
            }
        );

        var month = await register.CountAsync(September, "2022-10-03");

        month.Total("volunteers.joined").ShouldBe(4); // J
        month.Total("volunteers.left").ShouldBe(4); // L
        month.Total("volunteers.in_post_at_start").ShouldBe(1 + 5 + 3 + 3 + 1); // J L A V R
        month.Total("volunteers.in_post_at_end").ShouldBe(5 + 1 + 3 + 3 + 1); // J L A V R
        month.Total("volunteers.accreditation_lapsed").ShouldBe(2); // A until the 29th and until the 30th
        month.Total("volunteers.vetting_due").ShouldBe(2); // V of the 29th and of the 30th
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Applicants_OfACampaign_AreThoseOfThePeriodWhoHadJoinedByTheDay()
    {
        await using var register = await Register.OpenAsync();
        var campaign = await register.CampaignAsync("Autumn");
        foreach (var (i, day) in Six.Index())
        {
            await register.VolunteerAsync(
                $"VOL-{i:00}",
                joinedOn: null,
                campaign: campaign,
                more: v => v with { AppliedOn = Register.Day(day) }
            );
        }

        foreach (var (i, joined) in new[] { "2022-10-14", "2022-10-15", "2022-10-16" }.Index())
        {
            await register.VolunteerAsync(
                $"VOL-1{i}",
                joined,
                campaign: campaign,
                more: v => v with { AppliedOn = new(2022, 9, 5) }
            );
        }

        // By himself.
        await register.VolunteerAsync("VOL-20", "2022-10-10", more: v => v with { AppliedOn = new(2022, 9, 5) });

        var month = await register.CountAsync(September, "2022-10-15");

        month.Total("volunteers.applied_through_campaign").ShouldBe(4 + 3);
        month.Rate("volunteers.campaign_conversion").ShouldBe("2 of 7");
    }

    [Fact]
    public async Task Scrutiny_AtThePeriodsEnds_CountsOnItsDays()
    {
        await using var register = await Register.OpenAsync();
        static ScrutinyCaseFacts Case(string reference) =>
            new()
            {
                CaseReference = reference,
                BodyWornVideoAvailable = true,
                Rating = "green_1",
            };
        foreach (var day in Six)
        {
            await register.SessionAsync(day, ScrutinyKind.StopAndSearch, Case("A"));
        }

        // As at 15 October: what was done the day before, on it, and the day after.
        DateOnly[] days = [new(2022, 10, 14), new(2022, 10, 15), new(2022, 10, 16)];
        await register.SessionAsync(
            "2022-09-15",
            ScrutinyKind.UseOfForce,
            [
                .. days.Select(day => Case($"F{day.Day}") with { FeedbackSentOn = day }),
                .. days.Select(day => Case($"L{day.Day}") with { Learning = "say why", LearningDoneOn = day }),
                Case("L") with
                {
                    Learning = "say why",
                },
            ]
        );

        var month = await register.CountAsync(September, "2022-10-15");

        month.Total("scrutiny.sessions").ShouldBe(4 + 1);
        month.Total("scrutiny.cases_selected").ShouldBe(4 + 7);
        month.Rate("scrutiny.feedback_completeness").ShouldBe("2 of 11");
        month.Total("scrutiny.learning_open").ShouldBe(1 + 1);
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    private static async Task<(CustodySuite Suite, Volunteer[] Pair)> PairAsync(Register register) =>
        (
            await register.SuiteAsync(),
            [await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002")]
        );
}
