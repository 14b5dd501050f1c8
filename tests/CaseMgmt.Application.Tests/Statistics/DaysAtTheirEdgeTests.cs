using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// Each day that a figure of reviews, recommendations or contacts turns on, the day before it, on it and the day after; counted by eye. The
/// period is September 2022: of anything that happened on each of <see cref="Six"/>, four lie in it.
/// </summary>
public sealed class DaysAtTheirEdgeTests
{
    private const string September = "2022-09-01..2022-09-30";

    internal static readonly string[] Six =
    [
        "2022-08-31",
        "2022-09-01",
        "2022-09-02",
        "2022-09-29",
        "2022-09-30",
        "2022-10-01",
    ];

    [Fact]
    public async Task Reviews_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        foreach (var day in Six)
        {
            await register.ReviewAsync(day); // A
            await register.ValidAsync("2022-08-01", validatedOn: day); // B
            await register.InvalidAsync("2022-08-01", day); // C
            await register.ReviewAsync("2022-08-01", r => r with { WithdrawnOn = Register.Day(day) }); // D
            await register.ValidAsync("2022-08-01", day, ReviewResult.Upheld, validatedOn: day); // E
            await register.ReviewAsync(
                "2022-08-01",
                r => Late(r) with { Validity = Validity.Invalid, ValidityDecidedOn = Register.Day(day) } // F
            );
        }

        // Open throughout, of an age that no other has: received 56, 57, 90 and 91 days before 30 September.
        foreach (var received in new[] { "2022-08-05", "2022-08-04", "2022-07-02", "2022-07-01" })
        {
            await register.ReviewAsync(received); // G
        }

        // As at 3 October, when what happened on the 1st has happened; the period's own end stays the 30th.
        var month = await register.CountAsync(September, "2022-10-03");

        month.Total("reviews.flow.received").ShouldBe(4); // A
        month.Total("reviews.flow.validated").ShouldBe(4 + 4); // B E
        month.Total("reviews.flow.invalidated").ShouldBe(4 + 4); // C F
        month.Total("reviews.flow.withdrawn").ShouldBe(4); // D
        month.Rate("reviews.flow.upheld_rate_of_completed").ShouldBe("4 of 4"); // E
        month.Total("reviews.flow.extensions.requested").ShouldBe(4); // F
        // At the end of 31 August: of A the one of that day, B all, of C D E F those of later days; and G.
        month.Total("reviews.flow.open_at_start").ShouldBe(1 + 6 + 5 + 5 + 5 + 5 + 4);
        // At the end of 30 September: of A all but the one of 1 October, B all, of C D E F the ones of 1 October; and G.
        month.Total("reviews.flow.open_at_end").ShouldBe(5 + 6 + 1 + 1 + 1 + 1 + 4);
        // A is 30, 29, 28, 1 and 0 days old; what came on 1 August 60.
        month.Total("reviews.flow.open_at_end.by_age.up_to_28_days").ShouldBe(3);
        month.Total("reviews.flow.open_at_end.by_age.29_to_56_days").ShouldBe(2 + 1);
        month.Total("reviews.flow.open_at_end.by_age.57_to_90_days").ShouldBe(6 + 1 + 1 + 1 + 1 + 2);
        month.Total("reviews.flow.open_at_end.by_age.over_90_days").ShouldBe(1);
        month.Total("reviews.considered").ShouldBe(4); // A
        // As at the 29th, the last day that counts is the 29th.
        (await register.CountAsync(September, "2022-09-29"))
            .Total("reviews.considered")
            .ShouldBe(3);
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Cohort_AtTheAsAtDay_CountsWhatHappenedOnIt()
    {
        await using var register = await Register.OpenAsync();
        foreach (var day in new[] { "2022-10-14", "2022-10-15", "2022-10-16" })
        {
            await register.ValidAsync("2022-09-01", validatedOn: day); // V
            await register.InvalidAsync("2022-09-01", day); // I
            await register.ReviewAsync("2022-09-01", r => r with { WithdrawnOn = Register.Day(day) }); // D
            await register.ReviewAsync(
                "2022-09-01",
                r =>
                    r with
                    {
                        Validity = Validity.Valid,
                        ValidityDecidedOn = Register.Day("2022-09-02"),
                        WithdrawnOn = Register.Day(day), // W
                    }
            );
            await register.ValidAsync("2022-09-01", day, validatedOn: day); // E
        }

        var cohort = await register.CountAsync(September, "2022-10-15");

        cohort.Total("reviews.considered").ShouldBe(15);
        cohort.Total("reviews.valid").ShouldBe(2 + 3 + 2); // V W E
        cohort.Total("reviews.invalid").ShouldBe(2); // I
        cohort.Total("reviews.withdrawn").ShouldBe(2 + 2); // D W
        cohort.Total("reviews.valid_withdrawn").ShouldBe(2); // W
        cohort.Total("reviews.completed").ShouldBe(2); // E
        cohort.Total("reviews.not_upheld").ShouldBe(2); // E
        cohort.Total("reviews.not_upheld_with_feedback").ShouldBe(0);
        cohort.Total("reviews.ongoing").ShouldBe(3 + 1 + 1 + 1 + 1); // V; of I D W E those of the 16th
        cohort.Total("reviews.awaiting_validity").ShouldBe(1 + 1 + 1 + 1); // of V I D E those of the 16th
        cohort.Total("reviews.under_way").ShouldBe(2 + 1); // V W
        cohort.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Targets_OnTheirLastDay_AreKept()
    {
        await using var register = await Register.OpenAsync();
        // To be acknowledged by the fifth working day: 31 August (29 August was a holiday), 1 and 30 September, 3 October.
        foreach (var received in new[] { "2022-08-23", "2022-08-24", "2022-09-23", "2022-09-26" })
        {
            await register.ReviewAsync(received);
        }

        // By 12 September, acknowledged the day before, on it, and the day after.
        foreach (var day in new[] { "2022-09-11", "2022-09-12", "2022-09-13" })
        {
            await register.ReviewAsync("2022-09-05", r => r with { AcknowledgedOn = Register.Day(day) });
        }

        // To be completed by the 28th day, 12 September: decided the day before, on it, and the day after; of their acknowledgement nothing.
        foreach (var day in new[] { "2022-09-11", "2022-09-12", "2022-09-13" })
        {
            await register.ValidAsync("2022-08-15", day);
        }

        var month = await register.CountAsync(September, "2022-10-03");

        month.Rate("reviews.flow.acknowledged_on_time").ShouldBe("2 of 5");
        month.Rate("reviews.flow.completed_on_time").ShouldBe("2 of 3");
    }

    [Fact]
    public async Task Days_OfAReviewThatStoodStill_AreCountedWithAndWithoutThem()
    {
        await using var register = await Register.OpenAsync();
        // 12 days from Thursday 1 to Tuesday 13 September, 8 of them working days; 5 of them from the 3rd to the 8th it stood still.
        await register.ReviewAsync(
            "2022-09-01",
            r =>
                Facts.UpheldReview with
                {
                    ReceivedAt = r.ReceivedAt,
                    AcknowledgedOn = null,
                    OutcomeLetterOn = Register.Day("2022-08-20"),
                    ValidityDecidedOn = Register.Day("2022-09-01"),
                    PapersRequestedOn = null,
                    PapersReceivedOn = null,
                    DecisionSentOn = Register.Day("2022-09-13"),
                    Suspensions = [new(Register.Day("2022-09-03"), Register.Day("2022-09-08"))],
                }
        );

        var month = await register.CountAsync(September, "2022-10-03");

        double? Of(string code) => month.Find("reviews.flow." + code).ShouldNotBeNull().Amount.Measure;
        (Of("days_to_complete.mean"), Of("days_to_complete.median")).ShouldBe((12, 12));
        (Of("days_to_complete_excluding_suspension.mean"), Of("days_to_complete_excluding_suspension.median")).ShouldBe(
            (7, 7)
        );
        (Of("working_days_to_complete.mean"), Of("working_days_to_complete.median")).ShouldBe((8, 8));
    }

    [Fact]
    public async Task Recommendations_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        var statutory = Facts.Recommendation;
        DateOnly Day(int month, int day) => new(2022, month, day);
        RecommendationFacts Answered(DateOnly made, DateOnly on, RecommendationResponse response) =>
            statutory with
            {
                MadeOn = made,
                RespondedOn = on,
                Response = response,
            };
        await register.RecommendingAsync([
            // S: made on each of the six days; the answer is due 28 days later, of the first three on 28, 29 and 30 September.
            .. Six.Select(day => statutory with { MadeOn = Register.Day(day) }),
            // T: due on 31 August, 1 and 2 September, 1 October.
            .. new[] { Day(8, 3), Day(8, 4), Day(8, 5), Day(9, 3) }.Select(day => statutory with { MadeOn = day }),
            // U: due on 29 July, accepted on each of the six days, once in part.
            .. Six.Select(day =>
                Answered(
                    Day(7, 1),
                    Register.Day(day),
                    day == "2022-09-02" ? RecommendationResponse.AcceptedInPart : RecommendationResponse.Accepted
                )
            ),
            // X: accepted in part on 5 July, implemented on each of the six days.
            .. Six.Select(day =>
                Answered(Day(7, 1), Day(7, 5), RecommendationResponse.AcceptedInPart) with
                {
                    ImplementedOn = Register.Day(day),
                }
            ),
            // Y: due on 10 September, rejected the day before, on it, and the day after.
            .. new[] { Day(9, 9), Day(9, 10), Day(9, 11) }.Select(day =>
                Answered(Day(8, 13), day, RecommendationResponse.Rejected)
            ),
            // L: learning points.
            .. Six.Select(day => statutory with { Kind = RecommendationKind.Learning, MadeOn = Register.Day(day) }),
        ]);

        var month = await register.CountAsync(September, "2022-10-03");

        long Of(string code) => month.Total("reviews.flow.recommendations." + code);
        Of("made").ShouldBe(4 + 1); // S T
        Of("made_of_every_kind").ShouldBe(4 + 1 + 4); // S T L
        month.Total("reviews.flow.learning_points.made").ShouldBe(4); // L
        Of("responses_due").ShouldBe(3 + 2 + 3); // S T Y
        Of("responded_on_time").ShouldBe(2); // Y
        Of("responded").ShouldBe(4 + 3); // U Y
        Of("accepted").ShouldBe(3); // U
        Of("accepted_in_part").ShouldBe(1); // U
        Of("rejected").ShouldBe(3); // Y
        month.Rate("reviews.flow.recommendations.acceptance_rate").ShouldBe("4 of 7"); // U of U Y
        month.Rate("reviews.flow.recommendations.implementation_rate").ShouldBe("0 of 4"); // none of U
        var summer = await register.CountAsync("2022-07-01..2022-09-30", "2022-10-03");
        summer.Rate("reviews.flow.recommendations.implementation_rate").ShouldBe("5 of 11"); // X of U X
        Of("implemented").ShouldBe(4); // X
        Of("accepted_not_implemented").ShouldBe(5 + 1); // U but that of 1 October, X of 1 October
        Of("overdue").ShouldBe(3 + 3 + 1); // S, T but that of 1 October, U of 1 October
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    [Fact]
    public async Task Contacts_AtThePeriodsEnds_CountOnTheirDays()
    {
        await using var register = await Register.OpenAsync();
        var nothing = new ChiefConstableComplaintFacts { ReceivedAt = default };
        var recorded = nothing with
        {
            AboutOwnConduct = true,
            Decision = RecordingDecision.Recorded,
            DecidedOn = Register.Day("2022-08-02"),
        };
        var passedOn = nothing with { AboutOwnConduct = false, Decision = RecordingDecision.ForwardedToForce };
        foreach (var day in Six)
        {
            var on = Register.Day(day);
            await register.ChiefConstableAsync(day, nothing); // A
            await register.ChiefConstableAsync("2022-08-01", recorded with { DecidedOn = on }); // B
            await register.ChiefConstableAsync("2022-08-01", recorded with { ReferredToIopcOn = on }); // C
            await register.ChiefConstableAsync("2022-08-01", recorded with { ClosedOn = on }); // D
            await register.ChiefConstableAsync("2022-08-01", passedOn with { DecidedOn = on }); // E
        }

        // Passed on in August, it had ended; that the file was closed in September ends it no second time.
        await register.ChiefConstableAsync(
            "2022-08-01",
            passedOn with
            {
                DecidedOn = Register.Day("2022-08-10"),
                ClosedOn = Register.Day("2022-09-10"),
            }
        );

        var month = await register.CountAsync(September, "2022-10-03");

        month.Total("chief_constable.contacts").ShouldBe(4); // A
        month.Total("chief_constable.decided").ShouldBe(4 + 4); // B E
        month.Total("chief_constable.recorded").ShouldBe(4); // B
        month.Total("chief_constable.referred_to_iopc").ShouldBe(4); // C
        month.Total("chief_constable.closed").ShouldBe(4); // D
        month.Total("chief_constable.forwarded_to_force").ShouldBe(4); // E
        month.Total("chief_constable.open_at_start").ShouldBe(1 + 6 + 6 + 5 + 5);
        month.Total("chief_constable.open_at_end").ShouldBe(5 + 6 + 6 + 1 + 1);
        month.Identities.ShouldAllBe(i => i.Closes);
    }

    // Eight weeks after the letter, and no extension.
    private static ReviewFacts Late(ReviewFacts facts) =>
        facts with
        {
            OutcomeLetterOn = Register.Day("2022-06-01"),
            InvalidReason = InvalidReason.OutOfTime,
            Extension = ExtensionDecision.Refused,
        };
}
