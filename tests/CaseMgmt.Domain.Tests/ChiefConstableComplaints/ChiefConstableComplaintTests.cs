using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;

namespace CaseMgmt.Domain.Tests.ChiefConstableComplaints;

public sealed class ChiefConstableComplaintTests
{
    private static readonly FakeClock Clock = new();
    private static readonly OfficeRules Rules = Reference.RulesOn(new DateOnly(2023, 7, 1));

    private static readonly ChiefConstableComplaintFacts Received = new()
    {
        ReceivedAt = new DateTime(2022, 5, 10, 23, 30, 0, DateTimeKind.Utc),
    };

    private static readonly ChiefConstableComplaintFacts Recorded = Received with
    {
        AboutOwnConduct = true,
        Decision = RecordingDecision.Recorded,
        DecidedOn = new(2022, 5, 20),
    };

    public static TheoryData<string, ChiefConstableComplaintFacts, string[]> Cases
    {
        get
        {
            var rows = new TheoryData<string, ChiefConstableComplaintFacts, string[]>
            {
                { "only received", Received, [] },
                { "recorded", Recorded, [] },
                {
                    "logged, nothing calls for Schedule 3",
                    Recorded with
                    {
                        Decision = RecordingDecision.LoggedOutsideSchedule3,
                    },
                    []
                },
                {
                    "delegated matter passed on",
                    Recorded with
                    {
                        AboutOwnConduct = false,
                        Decision = RecordingDecision.ForwardedToForce,
                    },
                    []
                },
                {
                    "passed on before it was tested whose conduct it is about",
                    Recorded with
                    {
                        AboutOwnConduct = null,
                        Decision = RecordingDecision.ForwardedToForce,
                    },
                    ["chief_constable.untested"]
                },
                {
                    "own conduct passed on",
                    Recorded with
                    {
                        Decision = RecordingDecision.ForwardedToForce,
                    },
                    ["chief_constable.own_conduct"]
                },
                {
                    "recorded though delegated",
                    Recorded with
                    {
                        AboutOwnConduct = false,
                    },
                    ["chief_constable.not_own_conduct"]
                },
                { "recorded untested", Recorded with { AboutOwnConduct = null }, ["chief_constable.not_own_conduct"] },
                {
                    "decision without a day",
                    Recorded with
                    {
                        DecidedOn = null,
                    },
                    ["chief_constable.decision_incomplete"]
                },
                {
                    "day without a decision",
                    Received with
                    {
                        DecidedOn = new(2022, 5, 20),
                    },
                    ["chief_constable.decision_incomplete"]
                },
                { "decided before receipt", Recorded with { DecidedOn = new(2022, 5, 10) }, ["date.out_of_order"] },
                { "referred", Recorded with { ReferredToIopcOn = new(2022, 5, 21) }, [] },
                {
                    "referred unrecorded",
                    Received with
                    {
                        ReferredToIopcOn = new(2022, 5, 21),
                    },
                    ["chief_constable.referred_unrecorded"]
                },
                {
                    "closed undecided",
                    Received with
                    {
                        ClosedOn = new(2022, 6, 1),
                    },
                    ["chief_constable.closed_undecided"]
                },
                { "closed before the decision", Recorded with { ClosedOn = new(2022, 5, 19) }, ["date.out_of_order"] },
                {
                    "acknowledged in the future",
                    Received with
                    {
                        AcknowledgedOn = new(2023, 7, 2),
                    },
                    ["date.in_future"]
                },
            };
            foreach (var trigger in Enum.GetValues<Schedule3Trigger>())
            {
                var triggers = new HashSet<Schedule3Trigger> { trigger };
                rows.Add($"{trigger}, recorded", Recorded with { Triggers = triggers }, []);
                rows.Add(
                    $"{trigger}, logged only",
                    Recorded with
                    {
                        Triggers = triggers,
                        Decision = RecordingDecision.LoggedOutsideSchedule3,
                    },
                    ["chief_constable.must_record"]
                );
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Record_AsInTheTable(string what, ChiefConstableComplaintFacts facts, string[] errors) =>
        Record(facts).Errors.Select(e => e.Code).ShouldBe(errors, what);

    [Fact]
    public void Record_KeepsTheLondonDayAndTheTriggers()
    {
        var complaint = Record(
            Recorded with
            {
                Triggers = new HashSet<Schedule3Trigger>
                {
                    Schedule3Trigger.Article2Or3,
                    Schedule3Trigger.ComplainantAsked,
                },
            }
        ).Value;

        complaint.ReceivedOn.ShouldBe(new DateOnly(2022, 5, 11));
        complaint.Triggers.ShouldBe("complainant_asked;article_2_or_3");
        complaint.RecordedAt.ShouldBe(Rules.Now);
    }

    private static Result<ChiefConstableComplaint> Record(ChiefConstableComplaintFacts facts) =>
        Telling.Complaint(
            new CaseReference(ReferenceSeries.ChiefConstableComplaint, new FinancialYear(2022), 1),
            facts,
            Rules,
            Clock
        );
}
