using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>
/// The office's words for what the Domain calls by properties and codes: the one place from which the columns of registers, the
/// labels of forms, the timeline, pages and figures take them. A name without an entry is its own word: <c>AcknowledgedOn</c> is the
/// column <c>acknowledged_on</c> and the label "Acknowledged on".
/// </summary>
public static class Vocabulary
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        [nameof(ReviewFacts.ReceivedOn)] = "received_at",
        ["SuspendedOn"] = "suspended_from",
        ["ResumedOn"] = "suspended_to",
        [nameof(VisitCounts.Asleep)] = "unavailable_asleep",
        [nameof(VisitCounts.InInterview)] = "unavailable_interview",
        [nameof(VisitCounts.WithSolicitor)] = "unavailable_solicitor",
        [nameof(VisitCounts.WithAppropriateAdult)] = "unavailable_appropriate_adult",
        [nameof(VisitCounts.WithHealthcare)] = "unavailable_healthcare",
        [nameof(VisitCounts.BookingIn)] = "unavailable_booking_in",
        [nameof(VisitCounts.AtCourt)] = "unavailable_court",
        [nameof(VisitCounts.AtHospital)] = "unavailable_hospital",
        [nameof(VisitCounts.Intoxicated)] = "unavailable_intoxicated",
        [nameof(VisitCounts.AtRisk)] = "unavailable_risk",
        [nameof(ScrutinyCaseFacts.BodyWornVideoAvailable)] = "body_worn_video",
    };

    // Asked for each cell of a register: the few names there are, once.
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [nameof(ReviewFacts.ReceivedAt)] = "Received",
        [nameof(ReviewFacts.ReceivedOn)] = "Received on",
        [nameof(ReviewFacts.ApplicantName)] = "Applicant",
        [nameof(ReviewFacts.ApplicantEmail)] = "E-mail address",
        [nameof(ReviewFacts.OutcomeLetterOn)] = "Date of the outcome letter",
        [nameof(ReviewFacts.InformationProvidedOn)] = "Information about the right to a review provided on",
        [nameof(ReviewFacts.OriginallyReceivedElsewhereOn)] = "Had reached another body on",
        [nameof(ReviewFacts.HandlingRoute)] = "Handled by the force",
        [nameof(ReviewFacts.DecisionSentOn)] = "Decision letter sent on",
        [nameof(ReviewFacts.FeedbackGiven)] = "Feedback to the force",
        [nameof(VisitCounts.Accepted)] = "Spoken to",
        [nameof(VisitCounts.Asleep)] = "Not available: asleep",
        [nameof(VisitCounts.InInterview)] = "Not available: in interview",
        [nameof(VisitCounts.WithSolicitor)] = "Not available: with a solicitor",
        [nameof(VisitCounts.WithAppropriateAdult)] = "Not available: with an appropriate adult",
        [nameof(VisitCounts.WithHealthcare)] = "Not available: with healthcare",
        [nameof(VisitCounts.BookingIn)] = "Not available: booking in",
        [nameof(VisitCounts.AtCourt)] = "Not available: at court",
        [nameof(VisitCounts.AtHospital)] = "Not available: at hospital",
        [nameof(VisitCounts.Intoxicated)] = "Not available: intoxicated",
        [nameof(VisitCounts.AtRisk)] = "Not available: at risk",
        [nameof(VisitCounts.UnavailableOther)] = "Not available: other",
        [nameof(ScrutinyCaseFacts.BodyWornVideoAvailable)] = "Body worn video available",
        ["TiedTo"] = "Means",
    };

    /// <summary>How a value of a list is called where it stands alone: a form, a tag, a row of a page.</summary>
    private static readonly Dictionary<Enum, string> Values = new()
    {
        [ReviewChannel.ForwardedByIopc] = "Forwarded by the IOPC",
        [ReviewChannel.ForwardedByForce] = "Forwarded by the force",
        [ReviewChannel.Email] = "E-mail",
        [HandlingRoute.OutsideSchedule3] = "Outside Schedule 3",
        [HandlingRoute.NotInvestigated] = "Otherwise than by investigation",
        [InvalidReason.WrongBodyIopc] = "Wrong body: the IOPC reviews it",
        [InvalidReason.WrongBodyOther] = "Wrong body: another local policing body reviews it",
        [InvalidReason.NoRightOutsideSchedule3] = "No right of review: handled outside Schedule 3",
        [InvalidReason.NoRightNotRecorded] = "No right of review: complaint not recorded",
        [InvalidReason.NoRightNoOutcome] = "No right of review: no outcome yet",
        [InvalidReason.NoRightNotComplainant] = "No right of review: not the complainant",
        [InvalidReason.NoRightIopcInvestigation] = "No right of review: investigated by the IOPC",
        [InvalidReason.NoRightAccelerated] = "No right of review: accelerated report",
        [InvalidReason.NoRightBefore2020] = "No right of review: complaint before 1 February 2020",
        [InvalidReason.NoRightAlreadyReviewed] = "No right of review: outcome already reviewed",
        [VisitOutcome.AbandonedNotAdmitted] = "Abandoned: not admitted",
        [VisitOutcome.AbandonedSuiteClosed] = "Abandoned: suite closed",
        [VisitOutcome.AbandonedNoAnswer] = "Abandoned: no answer",
        [VisitOutcome.AbandonedSafety] = "Abandoned: safety",
        [IssueSeverity.Opcat] = "OPCAT",
        [TimeBand.Night] = "Night (00:00 to 06:00)",
        [TimeBand.Morning] = "Morning (06:00 to 12:00)",
        [TimeBand.Afternoon] = "Afternoon (12:00 to 18:00)",
        [TimeBand.Evening] = "Evening (18:00 to 24:00)",
    };

    /// <summary>How it is called within a sentence or a title of a figure, where that differs.</summary>
    private static readonly Dictionary<Enum, string> Phrases = new()
    {
        [InvalidReason.OutOfTime] = "received out of time",
        [InvalidReason.WrongBodyIopc] = "a matter for the IOPC, to which it was forwarded",
        [InvalidReason.WrongBodyOther] = "a matter for another review body",
        [InvalidReason.NoRightOutsideSchedule3] = "complaint handled outside Schedule 3",
        [InvalidReason.NoRightNotRecorded] = "complaint not recorded",
        [InvalidReason.NoRightNoOutcome] = "complaint without an outcome yet",
        [InvalidReason.NoRightNotComplainant] = "applicant not the complainant",
        [InvalidReason.NoConsent] = "no written consent of the complainant",
        [InvalidReason.NoRightIopcInvestigation] = "complaint investigated by the IOPC",
        [InvalidReason.NoRightAccelerated] = "accelerated procedure",
        [InvalidReason.NoRightBefore2020] = "complaint made before 1 February 2020",
        [InvalidReason.NoRightAlreadyReviewed] = "outcome already reviewed",
        [InvalidReason.NotAReview] = "not a request for a review",
    };

    /// <summary>The column of a register: <c>acknowledged_on</c>.</summary>
    public static string ColumnOf(string property) =>
        Known.GetOrAdd(property, static p => Columns.GetValueOrDefault(p) ?? CodeText.Of(p));

    /// <summary>The label of a form, or a line of the timeline: "Acknowledged on". Of a part of a record: "Recommendation 1: responded on".</summary>
    public static string LabelOf(string property)
    {
        var dot = property.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            return $"{Capital(CodeText.Of(property[..dot]).Replace('_', ' '))}: {Small(LabelOf(property[(dot + 1)..]))}";
        }

        return Labels.GetValueOrDefault(property) ?? Capital(CodeText.Of(property).Replace('_', ' '));
    }

    /// <summary>A value of a list, standing alone: "Forwarded by the IOPC".</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null
            ? null
            : Values.GetValueOrDefault(value) ?? Capital(CodeText.Of(value.ToString()).Replace('_', ' '));

    /// <summary>A value of a list within a sentence: "complaint handled outside Schedule 3".</summary>
    public static string PhraseOf(Enum value) =>
        Phrases.GetValueOrDefault(value) ?? CodeText.Of(value.ToString()).Replace('_', ' ');

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
