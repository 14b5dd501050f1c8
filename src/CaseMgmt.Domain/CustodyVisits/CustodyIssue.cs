namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>What the decisions in force say of an issue.</summary>
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

    /// <summary>The day by which the force is to answer, by the target in force when it was sent; null until then.</summary>
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>The first day on which something was done about it after the visit.</summary>
    internal DateOnly? FirstFollowedOn => SentToForceOn ?? ForceRespondedOn ?? ClosedOn;
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

    public IssueState State => IssueStates.Of(Category, ResolvedAtVisit, SentToForceOn, ForceRespondedOn, ClosedOn);

    internal void Project(IssueFacts facts)
    {
        Number = facts.Number;
        Category = facts.Category;
        Severity = facts.Severity;
        RaisedBy = facts.RaisedBy;
        Description = facts.Description;
        ResolvedAtVisit = facts.ResolvedAtVisit;
        SentToForceOn = facts.SentToForceOn;
        ResponseDueOn = facts.ResponseDueOn;
        ForceRespondedOn = facts.ForceRespondedOn;
        ClosedOn = facts.ClosedOn;
    }
}
