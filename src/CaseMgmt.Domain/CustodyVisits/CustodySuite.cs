using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What the decisions in force say of a suite.</summary>
public sealed record SuiteFacts(
    string Name,
    string Panel,
    DateOnly OpenedOn,
    DateOnly? ClosedOn,
    int PlannedVisitsPerWeek
)
{
    internal static SuiteFacts Of(IEnumerable<SuiteDecision> decisions) =>
        decisions.Aggregate(new SuiteFacts("", "", default, null, 0), (facts, decision) => decision.Onto(facts));
}

/// <summary>A custody suite of the force, where the detained are held, and how often it is to be visited.</summary>
public sealed class CustodySuite : DecidedRecord<CustodySuiteId, SuiteDecision>
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

    /// <summary>As the decisions in force tell of them.</summary>
    public SuiteTerms Terms => new(InForce);

    /// <summary>Takes a suite into the office's records.</summary>
    public static Result<CustodySuite> Open(IReadOnlyCollection<SuiteDecision> told, Act act)
    {
        var suite = new CustodySuite { Id = new CustodySuiteId(act.NewKey()), RecordedAt = act.At };
        var outcome = suite.TellAnew(told, visits: null, act);
        return outcome.IsDone ? Result.Done(suite, outcome.Warnings) : Result.Refused<CustodySuite>(outcome.Errors);
    }

    /// <summary>
    /// A row of the office's register tells of the suite anew, with one term in which it is open and its plan; a further row adds the next
    /// term, and its plan takes over on its first day though the term before was not said to have ended.
    /// </summary>
    /// <param name="visits">The visits recorded of the suite, null when there are none: it was open on their days.</param>
    /// <param name="besides">The first days of the terms of which the register tells in its other rows.</param>
    public Result<IReadOnlyList<Change>> TellAnew(
        IReadOnlyCollection<SuiteDecision> told,
        VisitsMade? visits,
        Act act,
        IReadOnlyCollection<DateOnly>? besides = null
    )
    {
        foreach (var open in told.OfType<SuiteOpen>().Where(_ => DecisionCount > 0))
        {
            Shared.Terms.Place(open, InForce.OfType<SuiteOpen>(), mayOverlap: false, besides ?? []);
            foreach (var plan in told.OfType<VisitsPlanned>())
            {
                plan.Place(open.Part);
            }
        }

        var findings = Check(SuiteFacts.Of(told));
        var terms = With(told).OfType<SuiteOpen>().ToList();
        DateOnly? opened = terms.Min(t => t.On),
            closed = terms.Any(t => t.ClosedOn is null) ? null : terms.Max(t => t.ClosedOn);
        findings
            .Flag(
                opened > visits?.First.On,
                new Warning(
                    "suite.visited_before_opening",
                    $"The suite was visited before this day: {VisitsMade.Say(visits?.First)}. Correct the day, or that visit.",
                    nameof(OpenedOn)
                )
            )
            .Flag(
                closed < visits?.Last.On,
                new Warning(
                    "suite.visited_after_closing",
                    $"The suite was visited after this day: {VisitsMade.Say(visits?.Last)}. Correct the day, or that visit.",
                    nameof(ClosedOn)
                )
            );
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var made = Decide(told, act);
        // The latest term is the one that lists show.
        var latest = InForce.OfType<SuiteOpen>().MaxBy(t => t.On)!;
        Project(SuiteFacts.Of(InForce.Where(d => d is SuiteNamed || d.Part == latest.Part)));
        return Result.Done(made, findings.Warnings);
    }

    private void Project(SuiteFacts facts)
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
            new DatedFact(nameof(OpenedOn), "The opening", facts.OpenedOn),
            new DatedFact(nameof(ClosedOn), "The closing", facts.ClosedOn)
        );
        if (CodeText.CheckName("Suite", facts.Name) is { } unfit)
        {
            findings.Refuse(true, unfit);
        }

        return findings
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Name),
                new Error("suite.name_missing", "Enter the name of the suite.", "Suite")
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Panel),
                new Error("suite.panel_missing", "Enter the panel that looks after the suite.", nameof(Panel))
            )
            .Refuse(
                facts.PlannedVisitsPerWeek is < 0 or > 21,
                new Error(
                    "suite.planned_visits",
                    "Planned visits a week are a whole number from 0 to 21.",
                    nameof(PlannedVisitsPerWeek)
                )
            );
    }
}
