namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// Where a review stands. <see cref="Decided"/> is approved and not sent yet; <see cref="Closed"/> means that the decision letter has gone; what the force does with a
/// recommendation is followed on the recommendation itself.
/// </summary>
public enum ReviewState
{
    Received,
    Acknowledged,
    ValidityCheck,
    AwaitingApplicant,
    AwaitingPapers,
    ReadyForAllocation,
    UnderReview,
    AwaitingApproval,
    Decided,
    Suspended,
    Closed,
    Invalid,
    Forwarded,
    Withdrawn,
}

/// <summary>Whose turn it is on an open review: a backlog has causes at both ends, and only one of them is this office.</summary>
public enum WaitingFor
{
    Office,
    Applicant,
    Force,
    Approver,

    /// <summary>A suspended review waits for what it was suspended for.</summary>
    Others,
}

/// <summary>Of an open review, how its day of completion stands to today.</summary>
public enum ReviewDue
{
    Overdue,

    /// <summary>From today up to and with Sunday.</summary>
    ThisWeek,
    Later,
}

/// <summary>The one place that says where a review stands, and whether there is still something for this office to do.</summary>
public static class ReviewStates
{
    /// <summary>In the order of a review's life.</summary>
    public static readonly IReadOnlyList<ReviewState> Open =
    [
        ReviewState.Received,
        ReviewState.Acknowledged,
        ReviewState.ValidityCheck,
        ReviewState.AwaitingApplicant,
        ReviewState.AwaitingPapers,
        ReviewState.ReadyForAllocation,
        ReviewState.UnderReview,
        ReviewState.AwaitingApproval,
        ReviewState.Decided,
        ReviewState.Suspended,
    ];

    public static bool IsOpen(this ReviewState state) => Open.Contains(state);

    /// <summary>The states in which it is somebody's turn.</summary>
    public static IReadOnlyList<ReviewState> WithTurnOf(WaitingFor who) => [.. Open.Where(s => TurnIn(s) == who)];

    private static WaitingFor TurnIn(ReviewState open) =>
        open switch
        {
            ReviewState.AwaitingApplicant => WaitingFor.Applicant,
            ReviewState.AwaitingPapers => WaitingFor.Force,
            ReviewState.AwaitingApproval => WaitingFor.Approver,
            ReviewState.Suspended => WaitingFor.Others,
            _ => WaitingFor.Office,
        };

    public static ReviewState Of(ReviewFacts facts) =>
        facts switch
        {
            { EndedByWithdrawal: not null } => ReviewState.Withdrawn,
            { InvalidReason: InvalidReason.WrongBodyIopc } => ReviewState.Forwarded,
            { Validity: Validity.Invalid } => ReviewState.Invalid,
            { DecisionSentOn: not null } => ReviewState.Closed,
            _ when facts.Suspensions.Any(s => s.To is null) => ReviewState.Suspended,
            { Validity: null, Awaited: { AnsweredOn: null } } => ReviewState.AwaitingApplicant,
            { Validity: null, Body: not null } => ReviewState.ValidityCheck,
            { Validity: null, AcknowledgedOn: null } => ReviewState.Received,
            { Validity: null } => ReviewState.Acknowledged,
            { PapersReceivedOn: null } => ReviewState.AwaitingPapers,
            { AllocatedTo: null } => ReviewState.ReadyForAllocation,
            { Approval.Stage: ApprovalStage.Submitted } => ReviewState.AwaitingApproval,
            { Approval.Stage: ApprovalStage.Approved } => ReviewState.Decided,
            _ => ReviewState.UnderReview,
        };
}
