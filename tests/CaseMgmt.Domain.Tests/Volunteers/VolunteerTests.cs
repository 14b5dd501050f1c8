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
            { "vetting renewed after joining", Facts.Volunteer with { VettingClearedOn = new(2023, 1, 15) }, [] },
            { "joined unvetted", Facts.Volunteer with { VettingClearedOn = null }, ["volunteer.joined_unprepared"] },
            { "joined untrained", Facts.Volunteer with { TrainedOn = null }, ["volunteer.joined_unprepared"] },
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
    [InlineData("2021-02-28", VolunteerState.Applicant, false)]
    [InlineData("2021-03-01", VolunteerState.OnProbation, true)]
    [InlineData("2021-08-31", VolunteerState.OnProbation, true)]
    [InlineData("2021-09-01", VolunteerState.Accredited, true)]
    [InlineData("2022-08-31", VolunteerState.Accredited, true)]
    [InlineData("2022-09-01", VolunteerState.AccreditationLapsed, true)]
    [InlineData("2022-12-31", VolunteerState.AccreditationLapsed, true)]
    [InlineData("2023-01-01", VolunteerState.Left, false)]
    public void State_OnADay(string day, VolunteerState state, bool inPost)
    {
        var volunteer = Make.Volunteer(
            Facts.Volunteer with
            {
                AccreditedUntil = new(2022, 9, 1),
                LeftOn = new(2022, 12, 31),
            }
        );
        var on = DateOnly.Parse(day, null);
        volunteer.StateOn(on).ShouldBe(state);
        volunteer.IsInPostOn(on).ShouldBe(inPost);
    }

    [Fact]
    public void Vetting_IsDueAfterTheTargetsMonths() =>
        Make.Volunteer().VettingDueOn.ShouldBe(new DateOnly(2024, 1, 15));

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
