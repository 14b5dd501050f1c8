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
