using System.Linq.Expressions;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;

namespace CaseMgmt.Application.Statistics.Known;

// What figures read of each kind of record, as the office knew it: out of the columns that are kept of what it knows now, or out of the
// decisions in force at an earlier instant. The names are those of the records.

/// <summary>A review, as it was known.</summary>
public sealed class KnownReview
{
    public required ComplaintReviewId Id { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    public required HandlingRoute? HandlingRoute { get; init; }
    public required DateOnly AcknowledgeBy { get; init; }
    public required DateOnly? AcknowledgedOn { get; init; }
    public required Validity? Validity { get; init; }
    public required DateOnly? ValidityDecidedOn { get; init; }

    /// <summary>
    /// The register says both what was decided and when. Where a decision letter was sent it was valid, though nobody says so; and what was
    /// decided on a day that nobody says counts from receipt.
    /// </summary>
    public required bool IsValidityStated { get; init; }
    public required InvalidReason? InvalidReason { get; init; }
    public required ExtensionDecision? Extension { get; init; }
    public required DateOnly CompleteBy { get; init; }
    public required DateOnly? DecisionSentOn { get; init; }
    public required ReviewResult? Result { get; init; }
    public required bool? FeedbackGiven { get; init; }
    public required DateOnly? WithdrawnOn { get; init; }
    public required Withdrawal? Withdrawal { get; init; }
    public required int? DaysToComplete { get; init; }
    public required int? DaysSuspended { get; init; }
    public required int? WorkingDaysToComplete { get; init; }

    /// <summary>Null where nothing is, and where it is not known: what rules say is no decision.</summary>
    public required string? ToPutRight { get; init; }

    /// <summary>
    /// Open at the end of a day, whatever happened later: received by then, and neither decided invalid, withdrawn nor completed. The
    /// figures' one condition, for the ongoing ones of a cohort and for a period's start and end.
    /// </summary>
    public static Expression<Func<KnownReview, bool>> OpenAt(DateOnly day) =>
        r =>
            r.ReceivedOn <= day
            && !(r.Validity == Domain.ComplaintReviews.Validity.Invalid && r.ValidityDecidedOn <= day)
            && (r.WithdrawnOn == null || r.WithdrawnOn > day)
            && (
                r.Validity != Domain.ComplaintReviews.Validity.Valid
                || r.ValidityDecidedOn > day
                || r.DecisionSentOn == null
                || r.DecisionSentOn > day
            );
}

/// <summary>An allegation of a review, as it was known.</summary>
public sealed class KnownAllegation
{
    /// <summary>Stands for every category outside the office's list.</summary>
    public const string Unlisted = "-";

    public required ComplaintReviewId ReviewId { get; init; }

    /// <summary>Null where there is none: of a review without any.</summary>
    public required int? Number { get; init; }
    public required string Category { get; init; }
}

/// <summary>A recommendation, as it was known.</summary>
public sealed class KnownRecommendation
{
    public required Guid Id { get; init; }
    public required RecommendationKind Kind { get; init; }
    public required DateOnly MadeOn { get; init; }
    public required DateOnly? ResponseDueOn { get; init; }
    public required DateOnly? RespondedOn { get; init; }
    public required RecommendationResponse? Response { get; init; }
    public required DateOnly? ImplementedOn { get; init; }
}

/// <summary>A contact that names the Chief Constable, as it was known.</summary>
public sealed class KnownContact
{
    public required ChiefConstableComplaintId Id { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    public required bool? AboutOwnConduct { get; init; }
    public required RecordingDecision? Decision { get; init; }
    public required DateOnly? DecidedOn { get; init; }
    public required DateOnly? ReferredToIopcOn { get; init; }
    public required DateOnly? ClosedOn { get; init; }
}

/// <summary>A custody visit, as it was known.</summary>
public sealed class KnownVisit
{
    public required CustodyVisitId Id { get; init; }
    public required CustodySuiteId SuiteId { get; init; }
    public required VisitMode Mode { get; init; }
    public required VisitOutcome Outcome { get; init; }
    public required ReportStatus ReportStatus { get; init; }
    public required DateOnly ArrivedOn { get; init; }
    public required DateOnly ArrivedWeek { get; init; }
    public required DayOfWeek Weekday { get; init; }
    public required TimeBand TimeBand { get; init; }
    public required int? DelayMinutes { get; init; }
    public required int DelayThresholdMinutes { get; init; }
    public required int? MinutesSpent { get; init; }
    public required int VisitorCount { get; init; }
    public required string? DelayReason { get; init; }
    public required string? DelayExplanation { get; init; }

    /// <inheritdoc cref="KnownReview.ToPutRight"/>
    public required string? ToPutRight { get; init; }

    /// <summary>Does the report count the people held? Without it the counts are 0 here and say nothing.</summary>
    public required bool IsCounted { get; init; }
    public required int Held { get; init; }
    public required int HeldMen { get; init; }
    public required int HeldWomen { get; init; }
    public required int HeldChildren { get; init; }
    public required int Offered { get; init; }
    public required int Accepted { get; init; }
    public required int? OfferedWomen { get; init; }
    public required int? OfferedChildren { get; init; }
    public required int? AcceptedWomen { get; init; }
    public required int? AcceptedChildren { get; init; }
    public required int Declined { get; init; }
    public required int NotOffered { get; init; }
    public required int Observed { get; init; }
    public required int Asleep { get; init; }
    public required int InInterview { get; init; }
    public required int WithSolicitor { get; init; }
    public required int WithAppropriateAdult { get; init; }
    public required int WithHealthcare { get; init; }
    public required int BookingIn { get; init; }
    public required int AtCourt { get; init; }
    public required int AtHospital { get; init; }
    public required int Intoxicated { get; init; }
    public required int AtRisk { get; init; }
    public required int UnavailableOther { get; init; }
    public required int NotAvailable { get; init; }
}

/// <summary>An issue with the day of its visit, as both were known.</summary>
public sealed class KnownIssue
{
    public required Guid Id { get; init; }
    public required DateOnly ArrivedOn { get; init; }
    public required IssueCategory Category { get; init; }
    public required IssueSeverity Severity { get; init; }
    public required bool ResolvedAtVisit { get; init; }
    public required DateOnly? SentToForceOn { get; init; }
    public required DateOnly? ResponseDueOn { get; init; }
    public required DateOnly? ForceRespondedOn { get; init; }
    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Open at the end of a day, whatever happened later: as <see cref="IssueStates.IsOpen"/> says of today.</summary>
    public static Expression<Func<KnownIssue, bool>> OpenAt(DateOnly day) =>
        i =>
            i.Category != IssueCategory.PositivePractice
            && !i.ResolvedAtVisit
            && i.ArrivedOn <= day
            && (i.ClosedOn == null || i.ClosedOn > day);
}

/// <summary>A session of the panel, as it was known.</summary>
public sealed class KnownSession
{
    public required ScrutinySessionId Id { get; init; }
    public required DateOnly HeldOn { get; init; }
    public required ScrutinyKind Kind { get; init; }
    public required int? MembersAttending { get; init; }
}

/// <summary>A case with the day of its session, as both were known.</summary>
public sealed class KnownCase
{
    public required Guid Id { get; init; }
    public required DateOnly HeldOn { get; init; }
    public required bool? BodyWornVideoAvailable { get; init; }
    public required bool Viewed { get; init; }
    public required string? NotViewableReason { get; init; }
    public required string? Rating { get; init; }
    public required DateOnly? FeedbackSentOn { get; init; }
    public required string? Learning { get; init; }
    public required DateOnly? LearningDoneOn { get; init; }
    public required DateOnly? ForceRespondedOn { get; init; }
}
