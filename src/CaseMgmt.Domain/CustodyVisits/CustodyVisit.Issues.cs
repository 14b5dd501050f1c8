using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

public sealed partial class CustodyVisit
{
    /// <summary>What is told of one issue: that it was raised, and what became of it. What is told no longer is taken back. The issues are loaded with the visit.</summary>
    public Result<IReadOnlyList<Change>> TellIssue(IReadOnlyCollection<IssueDecision> told, Act act)
    {
        var part = told.First().Part;
        foreach (var sent in told.OfType<IssueSent>())
        {
            sent.Fix(InForce.OfType<IssueSent>().FirstOrDefault(s => s.Part == part), act.Rules);
        }

        var facts = IssueOf(told);
        var findings = Check(facts, act.Rules);
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var made = Decide(told, act, takenBack: d => d is IssueDecision && d.Part == part);
        if (made.Count > 0)
        {
            var held = issues.Find(i => i.Number == part);
            if (held is null)
            {
                held = new CustodyIssue(act.NewKey());
                issues.Add(held);
            }

            held.Project(facts);
        }

        return Result.Done(made, findings.Warnings);
    }

    /// <summary>What a row of the register of issues comes to beside what people have done since.</summary>
    public Retold<VisitDecision> BesideIssue(
        int number,
        IReadOnlyCollection<IssueDecision> told,
        Func<Guid, bool> isOfPerson
    ) => Beside(told, d => d is IssueDecision && d.Part == number, isOfPerson);

    private IReadOnlyList<IssueFacts> IssuesInForce =>
        [.. InForce.OfType<IssueDecision>().GroupBy(d => d.Part).OrderBy(g => g.Key).Select(IssueOf)];

    private static IssueFacts IssueOf(IEnumerable<IssueDecision> told) =>
        told.OrderBy(d => d.Step).Aggregate((IssueFacts?)null, (issue, d) => d.Onto(issue))!;

    private Findings Check(IssueFacts facts, OfficeRules rules)
    {
        var findings = new Findings();
        var sent = new DatedFact(nameof(IssueFacts.SentToForceOn), "The sending to the force", facts.SentToForceOn);
        var responded = new DatedFact(
            nameof(IssueFacts.ForceRespondedOn),
            "The force's response",
            facts.ForceRespondedOn
        );
        var closed = new DatedFact(nameof(IssueFacts.ClosedOn), "The closing", facts.ClosedOn);
        DateRules.NotInFuture(findings, rules.Today, sent, responded, closed);
        DateRules.InOrder(findings, new DatedFact("VisitReference", "The visit", ArrivedOn), sent, responded, closed);
        findings
            .Refuse(
                facts.ResolvedAtVisit && (facts.SentToForceOn ?? facts.ForceRespondedOn ?? facts.ClosedOn) is not null,
                new Error(
                    "issue.resolved_and_followed",
                    "An issue resolved at the visit is not followed any further. Clear the later days or enter no.",
                    nameof(IssueFacts.ResolvedAtVisit)
                )
            )
            .Refuse(
                facts.ForceRespondedOn is not null && facts.SentToForceOn is null,
                new Error(
                    "issue.response_without_sending",
                    "The force answered: enter the day on which the issue was sent to it.",
                    nameof(IssueFacts.SentToForceOn)
                )
            )
            .Refuse(
                Outcome is VisitOutcome.Cancelled,
                new Error(
                    "issue.visit_cancelled",
                    "This visit was cancelled, so nothing can have been raised at it.",
                    "VisitReference"
                )
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Description),
                new Error("issue.description_missing", "Enter what the issue is.", nameof(IssueFacts.Description))
            );
        PersonalData.Look(findings, (nameof(IssueFacts.Description), facts.Description));

        return findings;
    }
}

/// <summary>A decision or event in the life of one issue, by its number.</summary>
public abstract class IssueDecision : VisitDecision
{
    /// <summary>An issue is raised before it is followed up.</summary>
    internal virtual int Step => 1;

    protected sealed override string PartName => "Issue";

    internal abstract IssueFacts Onto(IssueFacts? issue);
}

/// <summary>The visitors found something, or were told.</summary>
public sealed class IssueRaised : IssueDecision
{
    private IssueRaised() { }

    public IssueRaised(int number, string description) => (Part, Description) = (number, description);

    public required IssueCategory IssueCategory { get; init; }
    public required IssueSeverity Severity { get; init; }
    public required IssueRaisedBy RaisedBy { get; init; }
    public required bool ResolvedAtVisit { get; init; }
    public string Description { get; private set; } = "";

    internal override int Step => 0;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(IssueFacts.Category), IssueCategory),
            new(nameof(Severity), Severity),
            new(nameof(RaisedBy), RaisedBy),
            new(nameof(Description), Description),
            new(nameof(ResolvedAtVisit), ResolvedAtVisit),
        ];

    internal override IssueFacts Onto(IssueFacts? issue) =>
        new()
        {
            Number = Part,
            Category = IssueCategory,
            Severity = Severity,
            RaisedBy = RaisedBy,
            Description = Description,
            ResolvedAtVisit = ResolvedAtVisit,
        };
}

/// <summary>The force was told of the issue; its time to answer begins.</summary>
public sealed class IssueSent : IssueDecision
{
    private IssueSent() { }

    public IssueSent(int number, DateOnly on) => (Part, On) = (number, on);

    public DateOnly? ResponseDueOn { get; private set; }

    // The deadline keeps the target that it was made with, for as long as its day stands.
    internal void Fix(IssueSent? held, OfficeRules rules) =>
        ResponseDueOn =
            held is not null && held.On == On ? held.ResponseDueOn : rules.DueOn(Targets.IssueResponse, On!.Value);

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(IssueFacts.SentToForceOn), On), new(nameof(ResponseDueOn), ResponseDueOn)];

    internal override IssueFacts Onto(IssueFacts? issue) =>
        issue! with
        {
            SentToForceOn = On,
            ResponseDueOn = ResponseDueOn,
        };
}

/// <summary>The force answered.</summary>
public sealed class IssueAnswered : IssueDecision
{
    private IssueAnswered() { }

    public IssueAnswered(int number, DateOnly on) => (Part, On) = (number, on);

    protected override IEnumerable<Told> Tell() => [new(nameof(IssueFacts.ForceRespondedOn), On)];

    internal override IssueFacts Onto(IssueFacts? issue) => issue! with { ForceRespondedOn = On };
}

/// <summary>Nothing is left to do about the issue.</summary>
public sealed class IssueClosed : IssueDecision
{
    private IssueClosed() { }

    public IssueClosed(int number, DateOnly on) => (Part, On) = (number, on);

    protected override IEnumerable<Told> Tell() => [new(nameof(IssueFacts.ClosedOn), On)];

    internal override IssueFacts Onto(IssueFacts? issue) => issue! with { ClosedOn = On };
}
