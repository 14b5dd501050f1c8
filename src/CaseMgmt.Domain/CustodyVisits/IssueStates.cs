using System.Linq.Expressions;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>Where an issue stands between the visitors, the office and the force.</summary>
public enum IssueState
{
    ResolvedAtVisit,
    Open,
    SentToForce,
    ForceResponded,
    Closed,

    /// <summary>Positive practice: noted, and nothing to be done.</summary>
    Noted,
}

/// <summary>The one place that says where an issue stands, and whether somebody still has to see to it.</summary>
public static class IssueStates
{
    /// <summary>Neither resolved at the visit nor closed; positive practice is no issue.</summary>
    public static readonly Expression<Func<CustodyIssue, bool>> IsOpen = i =>
        !i.ResolvedAtVisit && i.ClosedOn == null && i.Category != IssueCategory.PositivePractice;

    /// <summary>Sent to the force, and the day by which it was to answer is over.</summary>
    public static Expression<Func<CustodyIssue, bool>> IsOverdueOn(DateOnly day) =>
        i =>
            !i.ResolvedAtVisit
            && i.ClosedOn == null
            && i.Category != IssueCategory.PositivePractice
            && i.ForceRespondedOn == null
            && i.ResponseDueOn < day;

    public static IssueState Of(
        IssueCategory category,
        bool resolvedAtVisit,
        DateOnly? sentToForceOn,
        DateOnly? forceRespondedOn,
        DateOnly? closedOn
    ) =>
        category is IssueCategory.PositivePractice ? IssueState.Noted
        : resolvedAtVisit ? IssueState.ResolvedAtVisit
        : closedOn is not null ? IssueState.Closed
        : forceRespondedOn is not null ? IssueState.ForceResponded
        : sentToForceOn is not null ? IssueState.SentToForce
        : IssueState.Open;
}
