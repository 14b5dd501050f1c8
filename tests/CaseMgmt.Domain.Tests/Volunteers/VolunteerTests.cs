using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.Volunteers;

public sealed class VolunteerTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));
    private static readonly Records Make = new(Rules, Clock);

    public static TheoryData<string, VolunteerFacts, string[]> Cases =>
        new()
        {
            { "as it should be", Facts.Volunteer, [] },
            {
                "applied only",
                new VolunteerFacts
                {
                    Name = "Invented",
                    Panel = "North",
                    AppliedOn = new(2022, 5, 1),
                },
                []
            },
            { "no name", Facts.Volunteer with { Name = " " }, ["volunteer.name_missing"] },
            { "no panel", Facts.Volunteer with { Panel = "" }, ["volunteer.panel_missing"] },
            {
                "interviewed before applying",
                Facts.Volunteer with
                {
                    InterviewedOn = new(2020, 9, 1),
                },
                ["date.out_of_order"]
            },
            {
                "joined before the training",
                Facts.Volunteer with
                {
                    TrainedOn = new(2021, 3, 2),
                },
                ["date.out_of_order"]
            },
            {
                "vetted and trained on the day of joining, before the offer",
                Facts.Volunteer with
                {
                    OfferedOn = new(2021, 3, 2),
                    VettingClearedOn = new(2021, 3, 1),
                    TrainedOn = new(2021, 3, 1),
                },
                ["date.out_of_order", "date.out_of_order"]
            },
            { "vetting renewed after joining", Facts.Volunteer with { VettingClearedOn = new(2023, 1, 15) }, [] },
            {
                "joined in the future",
                Facts.Volunteer with
                {
                    JoinedOn = new(2023, 7, 2),
                    AccreditedFrom = null,
                    AccreditedUntil = null,
                },
                ["date.in_future"]
            },
            {
                "accredited before joining",
                Facts.Volunteer with
                {
                    AccreditedFrom = new(2021, 2, 28),
                },
                ["date.out_of_order"]
            },
            { "accredited unjoined", Facts.Volunteer with { JoinedOn = null }, ["volunteer.accredited_unjoined"] },
            {
                "accredited until, from unknown",
                Facts.Volunteer with
                {
                    AccreditedFrom = null,
                },
                ["volunteer.accreditation_incomplete"]
            },
            { "left before joining", Facts.Volunteer with { LeftOn = new(2021, 2, 28) }, ["date.out_of_order"] },
            {
                "leaves in the future",
                Facts.Volunteer with
                {
                    LeftOn = new(2023, 9, 30),
                    LeavingReason = "moved away",
                },
                []
            },
            {
                "left unjoined",
                Facts.Volunteer with
                {
                    JoinedOn = null,
                    AccreditedFrom = null,
                    AccreditedUntil = null,
                    LeftOn = new(2022, 1, 1),
                },
                ["volunteer.left_unjoined"]
            },
            {
                "reason without a day",
                Facts.Volunteer with
                {
                    LeavingReason = "moved away",
                },
                ["volunteer.leaving_undated"]
            },
        };

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Record_AsInTheTable(string what, VolunteerFacts facts, string[] errors) =>
        Telling.Volunteer("V001", facts, Rules, Clock).Errors.Select(e => e.Code).ShouldBe(errors, what);

    [Theory]
    [InlineData("2021-02-28", VolunteerState.Applicant, false, false, false, false)]
    [InlineData("2021-03-01", VolunteerState.OnProbation, true, true, false, false)]
    [InlineData("2021-08-31", VolunteerState.OnProbation, true, true, false, false)]
    [InlineData("2021-09-01", VolunteerState.Accredited, true, false, true, false)]
    [InlineData("2022-08-31", VolunteerState.Accredited, true, false, true, false)]
    [InlineData("2022-09-01", VolunteerState.AccreditationLapsed, true, false, false, true)]
    [InlineData("2022-12-31", VolunteerState.AccreditationLapsed, true, false, false, true)]
    [InlineData("2023-01-01", VolunteerState.Left, false, false, false, true)]
    public void State_OnADay(
        string day,
        VolunteerState state,
        bool inPost,
        bool onProbation,
        bool accredited,
        bool lapsed
    )
    {
        var volunteer = Make.Volunteer(
            Facts.Volunteer with
            {
                AccreditedUntil = new(2022, 9, 1),
                LeftOn = new(2022, 12, 31),
            }
        );
        var on = DateOnly.Parse(day, null);
        VolunteerStates.On(on).Compile()(volunteer).ShouldBe(state);
        volunteer.IsInPostOn(on).ShouldBe(inPost);
        volunteer.IsOnProbationOn(on).ShouldBe(onProbation);
        volunteer.IsAccreditedOn(on).ShouldBe(accredited);
        volunteer.HasLapsedOn(on).ShouldBe(lapsed);
    }

    /// <summary>Visits on 1 May 2021 and on 30 September 2022: the volunteer was in post on both days.</summary>
    [Theory]
    [InlineData("2021-04-30", "2022-10-01", null)]
    [InlineData("2021-05-01", "2022-09-30", null)]
    [InlineData("2021-05-02", "2022-09-30", "volunteer.visited_before_joining")]
    [InlineData("2021-05-01", "2022-09-29", "volunteer.visited_after_leaving")]
    public void Correct_TermOfSomebodyWhoVisited_DaysAtTheirEdge(string joined, string left, string? flag) =>
        Make.Volunteer()
            .Correct(
                Facts.Volunteer with
                {
                    JoinedOn = DateOnly.Parse(joined, null),
                    LeftOn = DateOnly.Parse(left, null),
                },
                new(new("ICV/2021-22/0001", new(2021, 5, 1)), new("ICV/2022-23/0002", new(2022, 9, 30))),
                Rules
            )
            .Warnings.Select(w => w.Code)
            .ShouldBe(flag is null ? [] : [flag]);

    /// <summary>
    /// A second row of the register: whether it tells of the accreditation that is held, from 1 March 2022 until before 1 September, or of a
    /// further one.
    /// </summary>
    [Theory]
    [InlineData("2022-03-01", "2022-10-01", 1)] // the same first day: told anew
    [InlineData("2022-08-31", "2023-03-01", 1)] // overlaps by a day: a correction
    [InlineData("2022-09-01", "2023-03-01", 2)] // begins as the first ends
    [InlineData("2022-09-02", "2023-03-01", 2)]
    [InlineData("2021-09-01", "2022-03-02", 1)] // before it, and overlaps by a day
    [InlineData("2021-09-01", "2022-03-01", 2)]
    [InlineData("2021-09-01", "2022-02-28", 2)]
    [InlineData("2021-03-02", "2025-03-01", 1)] // 364 days from the first day of the other: a slip of the pen
    [InlineData("2021-03-01", "2025-03-01", 2)] // 365: a term of its own
    public void TellAnew_AnotherAccreditation_IsAFurtherTermWhereItLiesApart(string from, string until, int terms)
    {
        var first = Facts.Volunteer with { AccreditedFrom = new(2022, 3, 1), AccreditedUntil = new(2022, 9, 1) };
        var volunteer = Make.Volunteer(first);

        volunteer
            .Correct(
                first with
                {
                    AccreditedFrom = DateOnly.Parse(from, null),
                    AccreditedUntil = DateOnly.Parse(until, null),
                },
                null,
                Rules
            )
            .Errors.ShouldBeEmpty();

        volunteer.Decisions.OfType<Accredited>().Count(t => t.IsInForce).ShouldBe(terms);
    }

    /// <summary>Of several terms, a row tells of the one that begins on its day, however far it now reaches.</summary>
    [Fact]
    public void TellAnew_TheSameFirstDay_IsThatTermThoughItReachesIntoTheNext()
    {
        var first = Facts.Volunteer with { AccreditedFrom = new(2022, 3, 1), AccreditedUntil = new(2022, 9, 1) };
        var volunteer = Make.Volunteer(first);
        volunteer.Correct(
            first with
            {
                AccreditedFrom = new(2022, 9, 1),
                AccreditedUntil = new(2023, 3, 1),
            },
            null,
            Rules
        );

        volunteer.Correct(first with { AccreditedUntil = new(2022, 10, 1) }, null, Rules);

        volunteer
            .Decisions.OfType<Accredited>()
            .Where(t => t.IsInForce)
            .OrderBy(t => t.On)
            .Select(t => (t.On, t.Until))
            .ShouldBe([
                (new DateOnly(2022, 3, 1), new DateOnly(2022, 10, 1)),
                (new DateOnly(2022, 9, 1), new DateOnly(2023, 3, 1)),
            ]);
    }

    /// <summary>In post to 31 December 2022; the last day belongs to the term.</summary>
    [Theory]
    [InlineData("2022-12-30", 1)]
    [InlineData("2022-12-31", 1)]
    [InlineData("2023-01-01", 2)]
    public void TellAnew_JoinedAgain_IsAFurtherTermAfterTheLastDay(string joined, int terms)
    {
        var first = Facts.Volunteer with { LeftOn = new(2022, 12, 31) };
        var volunteer = Make.Volunteer(first);

        volunteer
            .Correct(
                first with
                {
                    JoinedOn = DateOnly.Parse(joined, null),
                    LeftOn = null,
                    AccreditedFrom = null,
                    AccreditedUntil = null,
                },
                null,
                Rules
            )
            .Errors.ShouldBeEmpty();

        volunteer.Decisions.OfType<InPost>().Count(t => t.IsInForce).ShouldBe(terms);
    }

    [Fact]
    public void Vetting_IsDueAfterTheTargetsMonths() =>
        Make.Volunteer().VettingDueOn.ShouldBe(new DateOnly(2024, 1, 15));

    [Fact]
    public void Joined_WithoutVettingOrTraining_IsTakenInAndFlagged()
    {
        foreach (
            var facts in new[]
            {
                Facts.Volunteer with
                {
                    VettingClearedOn = null,
                },
                Facts.Volunteer with
                {
                    TrainedOn = null,
                },
            }
        )
        {
            var outcome = Make.Volunteer().Correct(facts, null, Rules);

            outcome.Errors.ShouldBeEmpty();
            outcome.Warnings.ShouldContain(w => w.Code == "volunteer.joined_unprepared" && w.IsToPutRight);
        }
    }

    [Fact]
    public void Vetting_Renewed_IsDueAfterTheLaterClearance()
    {
        var volunteer = Make.Volunteer();

        volunteer
            .Correct(Facts.Volunteer with { VettingClearedOn = new(2023, 1, 15) }, null, Rules)
            .Errors.ShouldBeEmpty();

        volunteer.Decisions.OfType<VettingCleared>().Count(v => v.IsInForce).ShouldBe(2);
        volunteer.VettingDueOn.ShouldBe(new DateOnly(2026, 1, 15));
    }

    [Fact]
    public void Correct_Refused_LeavesTheVolunteerAsTheyWere()
    {
        var volunteer = Make.Volunteer();
        var later = Rules with { Now = Rules.Now.AddDays(4) };
        volunteer
            .Correct(Facts.Volunteer with { Panel = "South", LeftOn = new(2023, 7, 3) }, null, later)
            .IsDone.ShouldBeTrue();

        volunteer.LeftOn.ShouldBe(new DateOnly(2023, 7, 3));
        volunteer.Correct(Facts.Volunteer with { Panel = "" }, null, later).IsDone.ShouldBeFalse();
        volunteer.Panel.ShouldBe("South");
    }

    [Fact]
    public void Campaign_HasTheCodeOfItsFigures()
    {
        Records
            .Made(Campaign.Open("Recruitment 2022-23", Telling.Act(Rules, Clock)))
            .Code.ShouldBe("recruitment_2022_23");
        Campaign.Open(" ", Telling.Act(Rules, Clock)).Errors.Single().Code.ShouldBe("campaign.name_missing");
    }
}
