using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What is recorded of an issue, as one register row holds it.</summary>
public sealed record IssueFacts
{
    public required int Number { get; init; }
    public required IssueCategory Category { get; init; }
    public required IssueSeverity Severity { get; init; }
    public required IssueRaisedBy RaisedBy { get; init; }
    public required string Description { get; init; }
    public required bool ResolvedAtVisit { get; init; }
    public DateOnly? SentToForceOn { get; init; }
    public DateOnly? ForceRespondedOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>
/// Something the visitors found or were told. Resolved before they left, or followed: sent to the force, answered, closed.
/// The force learns of the issue, not which detainee spoke of it. Made only by its visit.
/// </summary>
public sealed class CustodyIssue
{
    private CustodyIssue() { }

    internal CustodyIssue(Guid key) => Id = key;

    public Guid Id { get; private set; }
    public CustodyVisitId VisitId { get; private set; }
    public int Number { get; private set; }
    public IssueCategory Category { get; private set; }
    public IssueSeverity Severity { get; private set; }
    public IssueRaisedBy RaisedBy { get; private set; }
    public string Description { get; private set; } = "";
    public bool ResolvedAtVisit { get; private set; }
    public DateOnly? SentToForceOn { get; private set; }

    /// <summary>The day by which the force is to answer, by the target in force when it was sent; null until then.</summary>
    public DateOnly? ResponseDueOn { get; private set; }
    public DateOnly? ForceRespondedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The first day on which something was done about it after the visit.</summary>
    internal DateOnly? FirstFollowedOn => SentToForceOn ?? ForceRespondedOn ?? ClosedOn;

    public IssueState State =>
        ResolvedAtVisit ? IssueState.ResolvedAtVisit
        : ClosedOn is not null ? IssueState.Closed
        : ForceRespondedOn is not null ? IssueState.ForceResponded
        : SentToForceOn is not null ? IssueState.SentToForce
        : IssueState.Open;

    internal static Findings Check(IssueFacts facts, CustodyVisit visit, OfficeRules rules)
    {
        var findings = new Findings();
        var sent = new DatedFact("sent_to_force_on", "The sending to the force", facts.SentToForceOn);
        var responded = new DatedFact("force_responded_on", "The force's response", facts.ForceRespondedOn);
        var closed = new DatedFact("closed_on", "The closing", facts.ClosedOn);
        DateRules.NotInFuture(findings, rules.Today, sent, responded, closed);
        DateRules.InOrder(
            findings,
            new DatedFact("visit_reference", "The visit", visit.ArrivedOn),
            sent,
            responded,
            closed
        );
        findings
            .Refuse(
                facts.ResolvedAtVisit && (facts.SentToForceOn ?? facts.ForceRespondedOn ?? facts.ClosedOn) is not null,
                new Error(
                    "issue.resolved_and_followed",
                    "An issue resolved at the visit is not followed any further. Clear the later days or enter no.",
                    "resolved_at_visit"
                )
            )
            .Refuse(
                facts.ForceRespondedOn is not null && facts.SentToForceOn is null,
                new Error(
                    "issue.response_without_sending",
                    "The force answered: enter the day on which the issue was sent to it.",
                    "sent_to_force_on"
                )
            )
            .Refuse(
                visit.Outcome is VisitOutcome.Cancelled,
                new Error(
                    "issue.visit_cancelled",
                    "This visit was cancelled, so nothing can have been raised at it.",
                    "visit_reference"
                )
            )
            .Refuse(
                string.IsNullOrWhiteSpace(facts.Description),
                new Error("issue.description_missing", "Enter what the issue is.", "description")
            );
        if (PersonalData.Check("description", facts.Description) is { } found)
        {
            findings.Refuse(true, found);
        }

        return findings;
    }

    internal void Apply(IssueFacts facts, OfficeRules rules)
    {
        Number = facts.Number;
        Category = facts.Category;
        Severity = facts.Severity;
        RaisedBy = facts.RaisedBy;
        Description = facts.Description;
        ResolvedAtVisit = facts.ResolvedAtVisit;
        // The deadline keeps the target that it was made with, for as long as its day stands.
        if (facts.SentToForceOn != SentToForceOn)
        {
            ResponseDueOn = facts.SentToForceOn is { } on ? rules.DueOn(Targets.IssueResponse, on) : null;
        }

        SentToForceOn = facts.SentToForceOn;
        ForceRespondedOn = facts.ForceRespondedOn;
        ClosedOn = facts.ClosedOn;
    }
}
