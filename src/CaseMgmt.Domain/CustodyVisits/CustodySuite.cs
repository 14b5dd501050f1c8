using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What is recorded of a suite, as one register row holds it.</summary>
public sealed record SuiteFacts(
    string Name,
    string Panel,
    DateOnly OpenedOn,
    DateOnly? ClosedOn,
    int PlannedVisitsPerWeek
);

/// <summary>A custody suite of the force, where the detained are held, and how often it is to be visited.</summary>
public sealed class CustodySuite : AggregateRoot<CustodySuiteId>
{
    private CustodySuite() { }

    public override string Reference => Name;

    public string Name { get; private set; } = "";

    /// <summary>The last part of the public codes of figures about this suite: <c>thorpe_wood</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The panel of visitors that looks after the suite.</summary>
    public string Panel { get; private set; } = "";
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The last day on which it was open; null while it is.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public int PlannedVisitsPerWeek { get; private set; }

    public bool IsOpenOn(DateOnly day) => OpenedOn <= day && (ClosedOn is null || day <= ClosedOn);

    public static Result<CustodySuite> Record(SuiteFacts facts, OfficeRules rules, TimeProvider clock)
    {
        var findings = Check(facts);
        if (findings.AnyErrors)
        {
            return Result.Refused<CustodySuite>(findings.Errors);
        }

        var suite = new CustodySuite { Id = new CustodySuiteId(Ids.New(clock)), RecordedAt = rules.Now };
        suite.Apply(facts);
        return Result.Done(suite, findings.Warnings);
    }

    /// <summary>Puts the record in line with what the office's register now says.</summary>
    /// <param name="visits">The visits recorded of the suite, null when there are none: it was open on their days.</param>
    public Result Correct(SuiteFacts facts, VisitsMade? visits)
    {
        var findings = Check(facts);
        findings
            .Refuse(
                facts.OpenedOn > visits?.First.On,
                new Error(
                    "suite.visited_before_opening",
                    $"The suite was visited before this day: {VisitsMade.Say(visits?.First)}. Correct the day, or that visit first.",
                    "opened_on"
                )
            )
            .Refuse(
                facts.ClosedOn < visits?.Last.On,
                new Error(
                    "suite.visited_after_closing",
                    $"The suite was visited after this day: {VisitsMade.Say(visits?.Last)}. Correct the day, or that visit first.",
                    "closed_on"
                )
            );
        if (!findings.AnyErrors)
        {
            Apply(facts);
        }

        return findings.ToResult();
    }

    private void Apply(SuiteFacts facts)
    {
        Name = facts.Name;
        Code = CodeText.Of(facts.Name);
        Panel = facts.Panel;
        OpenedOn = facts.OpenedOn;
        ClosedOn = facts.ClosedOn;
        PlannedVisitsPerWeek = facts.PlannedVisitsPerWeek;
    }

    private static Findings Check(SuiteFacts facts)
    {
        var findings = new Findings();
        DateRules.InOrder(
            findings,
            new DatedFact("opened_on", "The opening", facts.OpenedOn),
            new DatedFact("closed_on", "The closing", facts.ClosedOn)
        );
        if (CodeText.CheckName("suite", facts.Name) is { } unfit)
        {
            findings.Refuse(true, unfit);
        }

        return findings
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Name),
                new Error("suite.name_missing", "Enter the name of the suite.", "suite")
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Panel),
                new Error("suite.panel_missing", "Enter the panel that looks after the suite.", "panel")
            )
            .Refuse(
                facts.PlannedVisitsPerWeek is < 0 or > 21,
                new Error(
                    "suite.planned_visits",
                    "Planned visits a week are a whole number from 0 to 21.",
                    "planned_visits_per_week"
                )
            );
    }
}
