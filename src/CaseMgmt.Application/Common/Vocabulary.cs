using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
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
        [nameof(ReviewFacts.OriginallyReceivedElsewhereOn)] = "wrong_body_received_on",
        [nameof(ReviewFacts.ForwardedElsewhereOn)] = "forwarded_on",
        [nameof(ReviewFacts.OtherBodyNamed)] = "wrong_body",
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
        [nameof(ReviewFacts.Channel)] = "How it reached us",
        [nameof(ReviewFacts.IsReceivedDayAlone)] = "Hour of receipt not known",
        [nameof(ReviewFacts.ApplicantName)] = "Applicant",
        [nameof(ReviewFacts.ApplicantEmail)] = "E-mail address",
        [nameof(ReviewFacts.ApplicantTelephone)] = "Telephone",
        [nameof(ReviewFacts.ApplicantAddress)] = "Postal address",
        [nameof(ReviewFacts.ForwardedToIopcOn)] = "Forwarded to the IOPC on",
        [nameof(ReviewFacts.ApplicantToldNotValidOn)] = "Applicant told on why it is not valid",
        [nameof(ReviewFacts.OutcomeLetterOn)] = "Date of the outcome letter",
        [nameof(ReviewFacts.InformationProvidedOn)] = "Information about the right to a review provided on",
        [nameof(ReviewFacts.OriginallyReceivedElsewhereOn)] = "Had reached another body on",
        [nameof(ReviewFacts.ForwardedElsewhereOn)] = "Forwarded by that body on",
        [nameof(ReviewFacts.HandlingRoute)] = "Handled by the force",
        [nameof(ReviewFacts.DecisionSentOn)] = "Decision letter sent on",
        [nameof(ReviewFacts.FeedbackGiven)] = "Feedback to the force",
        [nameof(ReviewFacts.AllocatedTo)] = "Reviewer",
        [nameof(ComplaintReview.UpdateApplicantBy)] = "Applicant to be updated by",
        [nameof(ReviewFacts.ApplicantUpdatedOn)] = "Applicant updated on",
        [nameof(ComplaintReview.ToPutRight)] = "What is not as it should be",
        [nameof(PapersClock.LastDay)] = "The force's last day",
        [nameof(ComplaintReview.RuleSetVersion)] = "Rules that apply",
        [nameof(DocumentKept.FileName)] = "File",
        [nameof(DocumentKept.Sha256)] = "SHA-256",
        [nameof(DocumentKept.DocumentType)] = "What it is",
        [nameof(DocumentKept.DocumentSource)] = "Whose it is",
        [nameof(DocumentKept.RedactedOf)] = "Redacted version of document",
        [nameof(RecommendationFacts.Response)] = "Answer",
        [nameof(RecommendationFacts.ResponseDueOn)] = "Answer due on",
        [nameof(RecommendationFacts.RespondedOn)] = "Answered on",
        [nameof(RecommendationFacts.ForceAnswer)] = "The force's words",
        [nameof(RecommendationFacts.ForceRemindedTimes)] = "Reminders",
        [nameof(RecommendationFacts.Evidence)] = "What shows it",
        [nameof(ReviewLinked.LinkKind)] = "How they belong together",
        [nameof(ContactRestricted.Restriction)] = "Contact is restricted",
        [nameof(ContactRestricted.Considered)] = "What was considered first",
        ["RestrictedFrom"] = "Restricted from",
        [nameof(ContactRestricted.RestrictionReviewOn)] = "Restriction looked at again on",
        [nameof(VisitFacts.ArrivedAt)] = "Arrived",
        [nameof(VisitFacts.IsArrivedDayAlone)] = "Hour of arrival not known",
        [nameof(VisitFacts.AdmittedAt)] = "Admitted",
        [nameof(VisitFacts.DepartedAt)] = "Departed",
        [nameof(VisitFacts.DelayReason)] = "Reason for the delay",
        [nameof(VisitFacts.DelayExplanation)] = "The delay explained",
        [nameof(VisitFacts.DelayGround)] = "Ground given for the delay",
        [nameof(VisitFacts.DelayAuthorisedBy)] = "Rank of who authorised the delay",
        [nameof(VisitFacts.Explanation)] = "What explains it",
        [nameof(VisitFacts.ReportStatus)] = "Report",
        ["Status"] = "Report",
        [nameof(CustodyVisit.DelayMinutes)] = "Delay",
        [nameof(CustodyVisit.MinutesSpent)] = "Time at the suite",
        [nameof(CustodyVisit.TimeBand)] = "Part of the day",
        [nameof(CustodyVisit.ArrivedWeek)] = "Covers the week from",
        [nameof(IssueFacts.ResolvedAtVisit)] = "Resolved at the visit",
        [nameof(IssueFacts.SentToForceOn)] = "Sent to the force on",
        [nameof(IssueFacts.ForceRespondedOn)] = "Answered by the force on",
        [nameof(VisitCounts.Offered)] = "Offered a conversation",
        [nameof(VisitCounts.HeldMen)] = "Men held",
        [nameof(VisitCounts.HeldWomen)] = "Women held",
        [nameof(VisitCounts.HeldChildren)] = "Children held",
        [nameof(VisitCounts.OfferedWomen)] = "Women offered",
        [nameof(VisitCounts.OfferedChildren)] = "Children offered",
        [nameof(VisitCounts.AcceptedWomen)] = "Women spoken to",
        [nameof(VisitCounts.AcceptedChildren)] = "Children spoken to",
        [nameof(VisitCounts.Observed)] = "Observed without a conversation",
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
        [nameof(ReviewFacts.IsLargePrint)] = "Large print",
        [nameof(ReviewFacts.IsByPostAlone)] = "Letters by post alone",
        [nameof(ReviewFacts.Language)] = "Reads in",
        [nameof(ReviewFacts.RepresentativeName)] = "Representative",
        [nameof(ReviewFacts.RepresentativeEmail)] = "Representative's e-mail address",
        [nameof(ReviewFacts.RepresentativeAddress)] = "Representative's postal address",
        ["LetterKind"] = "Letter",
        ["LetterTo"] = "To",
        ["LetterRoute"] = "Goes",
        ["LetterState"] = "Stands",
        [nameof(Letter.WentOn)] = "Went on",
        [nameof(Letter.Hash)] = "SHA-256 of the document",
        [nameof(LetterTemplate.IsOffices)] = "Written by the office",
        ["Campaign"] = "Recruited by",
        ["TiedTo"] = "Means",
        ["Address"] = "E-mail address",
        ["LastSignInAt"] = "Last signed in",
        ["Browser"] = "Signed in with",
    };

    // By the name under which the history keeps an act.
    private static readonly FrozenDictionary<string, string> Acts = typeof(Vocabulary)
        .Assembly.GetTypes()
        .Select(t => (t.Name, t.GetCustomAttribute<CalledAttribute>()?.Title))
        .Where(act => act.Title is not null)
        .ToFrozenDictionary(act => act.Name, act => act.Title!, StringComparer.Ordinal);

    /// <summary>How a value of a list is called where it stands alone: a form, a tag, a row of a page.</summary>
    private static readonly Dictionary<Enum, string> Values = new()
    {
        [ReviewChannel.ForwardedByIopc] = "Forwarded by the IOPC",
        [ReviewChannel.ForwardedByForce] = "Forwarded by the force",
        [ReviewChannel.Email] = "E-mail",
        [WrongBody.Iopc] = "The IOPC",
        [WrongBody.Force] = "The force",
        [ReviewBody.Iopc] = "The IOPC",
        [ReviewBody.LocalPolicingBody] = "This office",
        [WaitingFor.Office] = "This office",
        [WaitingFor.Applicant] = "The applicant",
        [WaitingFor.Force] = "The force",
        [WaitingFor.Approver] = "Whoever approves",
        [WaitingFor.Others] = "Others, while it is suspended",
        [Answer.CannotExclude] = "It cannot be excluded",
        [LetterKind.Enquiry] = "Question to the applicant",
        [LetterKind.Reminder] = "Reminder of the applicant",
        [LetterKind.Update] = "Update of the applicant",
        [LetterKind.NotValid] = "Why it is not valid",
        [LetterKind.ForwardingNotice] = "Notice of forwarding",
        [LetterKind.ForwardingLetter] = "Letter to the IOPC",
        [LetterKind.PapersRequest] = "Request for papers",
        [LetterKind.PapersReminder] = "Reminder of the papers",
        [LetterKind.Decision] = "Decision letter",
        [LetterKind.RecommendationsReminder] = "Reminder of the recommendations",
        [LetterKind.DecisionToForce] = "Decision, copy for the force",
        [LetterParty.Applicant] = "The applicant",
        [LetterParty.Force] = "The force",
        [LetterParty.Iopc] = "The IOPC",
        [LetterRoute.Email] = "By e-mail",
        [LetterRoute.Post] = "By post",
        [LetterState.Waiting] = "On its way",
        [LetterState.HandingOver] = "Being handed over",
        [LetterState.NotSent] = "Not sent",
        [SuspensionReason.LinkedIopcReview] = "The IOPC reviews a linked complaint",
        [SuspensionReason.AwaitingApplicant] = "Waiting for the applicant",
        [SuspensionReason.ForceRequest] = "At the force's request",
        [DocumentType.HandlerReport] = "Report of the handler or investigating officer",
        [DocumentType.PsdCorrespondence] = "Correspondence of the professional standards department",
        [DocumentType.BodyWornVideo] = "Body worn video (a note with its link)",
        [DocumentType.ReviewBodyRationale] = "Why the force named this office as the review body",
        [DocumentSource.Force] = "The force",
        [DocumentSource.Applicant] = "The applicant or their representative",
        [DocumentSource.Office] = "This office",
        [DocumentSource.Other] = "Somebody else",
        [Classification.Official] = "OFFICIAL",
        [Classification.OfficialSensitive] = "OFFICIAL-SENSITIVE",
        [ForceOutcome.NoCaseToAnswer] = "No case to answer",
        [RecommendationType.Investigate] = "Investigate the complaint",
        [RecommendationType.Reinvestigate] = "Investigate it again",
        [RecommendationType.Proceedings] = "Case to answer, performance, or the form of proceedings",
        [RecommendationType.ReferToIopc] = "Refer it to the IOPC",
        [RecommendationType.SendToProsecutor] = "Send the report to the Director of Public Prosecutions",
        [RecommendationType.Remedy] = "Remedy the complainant's dissatisfaction",
        [RecommendationType.Learning] = "Learning point (not statutory)",
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
        [TimeBand.NotStated] = "Hour not known",
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
            return $"{OwnWord(property[..dot])}: {Small(LabelOf(property[(dot + 1)..]))}";
        }

        return Labels.GetValueOrDefault(property) ?? OwnWord(property);
    }

    /// <summary>An act, by the name of its command: "Correct a date". One that the office does no more is its own word.</summary>
    public static string OfAct(string command) => Acts.GetValueOrDefault(command) ?? OwnWord(command);

    private static readonly Lazy<Dictionary<string, string>> ColumnLabels = new(() =>
        Labels.GroupBy(l => ColumnOf(l.Key)).ToDictionary(g => g.Key, g => g.First().Value)
    );

    /// <summary>The label of a register's column: <c>outcome_letter_on</c> is "Date of the outcome letter".</summary>
    public static string LabelOfColumn(string column) =>
        ColumnLabels.Value.GetValueOrDefault(column) ?? OwnWord(column);

    /// <summary>A value of a list, standing alone: "Forwarded by the IOPC".</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null ? null : Values.GetValueOrDefault(value) ?? OwnWord(value.ToString());

    /// <summary>What is to be put right on a record, by the code of its rule: "Delay unexplained".</summary>
    public static string FaultOf(string code) => OwnWord(code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <summary>A value of a list within a sentence: "complaint handled outside Schedule 3".</summary>
    public static string PhraseOf(Enum value) =>
        Phrases.GetValueOrDefault(value) ?? CodeText.Of(value.ToString()).Replace('_', ' ');

    // DecisionSentOn is "Decision sent on".
    private static string OwnWord(string name)
    {
        var words = CodeText.Of(name).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>
    /// Reads a value as people write it: by its code or by the word of our screens, with capitals, spaces or underscores as they
    /// come ("Not upheld", "E-mail", "forwarded by the IOPC").
    /// </summary>
    public static bool TryRead<TEnum>(string text, out TEnum value)
        where TEnum : struct, Enum => Words<TEnum>.Values.TryGetValue(CodeText.Of(text), out value);

    private static class Words<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, TEnum> Values = Read();

        // A code goes before the word for another value.
        private static Dictionary<string, TEnum> Read()
        {
            Dictionary<string, TEnum> values = new(StringComparer.Ordinal);
            var all = Enum.GetValues<TEnum>();
            foreach (
                var (word, value) in all.Select(v => (CodeText.Of(v), v))
                    .Concat(all.Select(v => (CodeText.Of(Of(v)), v)))
                    .Concat(all.Select(v => (CodeText.Of(PhraseOf(v)), v)))
            )
            {
                values.TryAdd(word, value);
            }

            return values;
        }
    }

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
