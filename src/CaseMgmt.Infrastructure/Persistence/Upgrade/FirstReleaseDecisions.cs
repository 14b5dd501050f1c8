namespace CaseMgmt.Infrastructure.Persistence.Upgrade;

/// <summary>
/// The decisions of which the first release's rows tell, each in force and dated as its row was: known since the last act that changed
/// it. What had been known before that is in the copy alone.
/// </summary>
internal static class FirstReleaseDecisions
{
    /// <summary>Of a review's row: a decision letter, or what stands in one.</summary>
    public const string IsDecided = "(DecisionSentOn IS NOT NULL OR Result IS NOT NULL OR FeedbackGiven)";

    private const string Visitors = $"""
        (SELECT group_concat(lower(replace(p.VolunteerId, '-', '')) || ' ' || v.Reference, char(10) ORDER BY p.Position)
         FROM {FirstRelease.Was}VisitVisitors p JOIN {FirstRelease.Was}Volunteers v ON v.Id = p.VolunteerId
         WHERE p.VisitId = o.Id)
        """;

    private static readonly Record[] Records =
    [
        new("ComplaintReviews", "ReviewDecisions", "ReviewId", Reviews()),
        new("CustodySuites", "SuiteDecisions", "SuiteId", Suites()),
        new("CustodyVisits", "VisitDecisions", "VisitId", Visits()),
        new("Volunteers", "VolunteerDecisions", "VolunteerId", Volunteers()),
        new("ScrutinySessions", "ScrutinyDecisions", "SessionId", Sessions()),
        new("ChiefConstableComplaints", "ChiefConstableDecisions", "ComplaintId", Complaints()),
    ];

    public static IEnumerable<string> Statements => Records.SelectMany(r => r.Statements());

    private static Kind[] Reviews() =>
        [
            new("Received")
            {
                On = "ReceivedOn",
                Columns =
                [
                    ("At", "ReceivedAt"),
                    ("Channel", "Channel"),
                    ("ElsewhereOn", "OriginallyReceivedElsewhereOn"),
                    ("AcknowledgeBy", "AcknowledgeBy"),
                    ("CompleteBy", "CompleteBy"),
                ],
            },
            new("ApplicantNamed") { Columns = [("Name", "ApplicantName"), ("Email", "ApplicantEmail")] },
            // A day of information that was presumed cannot be told from one that was given: it stays as given.
            new("ComplaintDescribed")
            {
                Columns =
                [
                    ("ForceReference", "ForceReference"),
                    ("ComplaintMadeOn", "ComplaintMadeOn"),
                    ("OutcomeLetterOn", "OutcomeLetterOn"),
                    ("InformationProvidedOn", "InformationProvidedOn"),
                    ("HandlingRoute", "HandlingRoute"),
                    ("Summary", "Summary"),
                ],
            },
            new("AllegationMade")
            {
                From = "Allegations",
                Record = "ReviewId",
                Part = "Number",
                Columns = [("Category", "Category")],
            },
            OnADay("Acknowledged", "AcknowledgedOn"),
            new("ValidityDecided")
            {
                On = "ValidityDecidedOn",
                When = "Validity IS NOT NULL OR ValidityDecidedOn IS NOT NULL OR InvalidReason IS NOT NULL",
                Columns = [("Validity", "Validity"), ("Reason", "InvalidReason")],
            },
            new("ExtensionDecided") { When = "Extension IS NOT NULL", Columns = [("Extension", "Extension")] },
            OnADay("PapersRequested", "PapersRequestedOn"),
            OnADay("PapersReceived", "PapersReceivedOn"),
            new("Allocated")
            {
                When = "AllocatedTo IS NOT NULL",
                Columns = [("ToId", "reviewer_id(AllocatedTo)"), ("ToName", "AllocatedTo")],
            },
            new("DecisionSent")
            {
                On = "DecisionSentOn",
                When = IsDecided,
                Columns = [("Result", "Result"), ("FeedbackGiven", "FeedbackGiven")],
            },
            OnADay("Withdrawn", "WithdrawnOn"),
            new("Suspended")
            {
                From = "Suspensions",
                Record = "ReviewId",
                Part = "Number",
                On = "SuspendedOn",
                Columns = [("Until", "ResumedOn")],
            },
            OfARecommendation("RecommendationMade") with
            {
                On = "MadeOn",
                Columns =
                [
                    ("RecommendationKind", "Kind"),
                    ("Theme", "Theme"),
                    ("Text", "Text"),
                    ("ResponseDueOn", "ResponseDueOn"),
                ],
            },
            OfARecommendation("RecommendationAnswered") with
            {
                On = "RespondedOn",
                When = "RespondedOn IS NOT NULL OR Response IS NOT NULL",
                Columns = [("Response", "Response")],
            },
            OfARecommendation("RecommendationImplemented") with
            {
                On = "ImplementedOn",
                When = "ImplementedOn IS NOT NULL",
            },
        ];

    private static Kind[] Suites() =>
        [
            new("SuiteNamed") { Columns = [("Name", "Name"), ("Panel", "Panel")] },
            new("SuiteOpen") { On = "OpenedOn", Columns = [("ClosedOn", "ClosedOn")] },
            new("VisitsPlanned") { Columns = [("PerWeek", "PlannedVisitsPerWeek")] },
        ];

    private static Kind[] Visits() =>
        [
            new("VisitReported")
            {
                On = "ArrivedOn",
                // A report is known since the last of its visitors was.
                KnownFrom =
                    $"max(KnownFrom, coalesce((SELECT max(p.KnownFrom) FROM {FirstRelease.Was}VisitVisitors p WHERE p.VisitId = o.Id), ''))",
                Columns =
                [
                    ("SuiteId", "SuiteId"),
                    ("SuiteName", $"(SELECT s.Name FROM {FirstRelease.Was}CustodySuites s WHERE s.Id = o.SuiteId)"),
                    ("Visitors", $"coalesce({Visitors}, '')"),
                    ("ArrivedAt", "ArrivedAt"),
                    ("Mode", "Mode"),
                    ("Outcome", "Outcome"),
                    ("AdmittedAt", "AdmittedAt"),
                    ("DepartedAt", "DepartedAt"),
                    ("DelayReason", "DelayReason"),
                    ("DelayExplanation", "DelayExplanation"),
                    .. Domain.CustodyVisits.VisitCounts.Names.Select(count =>
                        ($"Counts_{count.Name}", $"CASE WHEN IsCounted THEN Counts_{count.Name} END")
                    ),
                ],
            },
            new("ReportMoved") { Columns = [("Status", "ReportStatus")] },
            OfAnIssue("IssueRaised") with
            {
                Columns =
                [
                    ("IssueCategory", "Category"),
                    ("Severity", "Severity"),
                    ("RaisedBy", "RaisedBy"),
                    ("Description", "Description"),
                    ("ResolvedAtVisit", "ResolvedAtVisit"),
                ],
            },
            OfAnIssue("IssueSent") with
            {
                On = "SentToForceOn",
                When = "SentToForceOn IS NOT NULL",
                Columns = [("ResponseDueOn", "ResponseDueOn")],
            },
            OfAnIssue("IssueAnswered") with
            {
                On = "ForceRespondedOn",
                When = "ForceRespondedOn IS NOT NULL",
            },
            OfAnIssue("IssueClosed") with
            {
                On = "ClosedOn",
                When = "ClosedOn IS NOT NULL",
            },
        ];

    private static Kind[] Volunteers() =>
        [
            new("VolunteerNamed")
            {
                Columns =
                [
                    ("Name", "Name"),
                    ("Panel", "Panel"),
                    ("CampaignId", "CampaignId"),
                    ("CampaignName", $"(SELECT c.Name FROM {FirstRelease.Was}Campaigns c WHERE c.Id = o.CampaignId)"),
                ],
            },
            new("Recruited")
            {
                On = "AppliedOn",
                When = "coalesce(AppliedOn, InterviewedOn, OfferedOn, TrainedOn) IS NOT NULL",
                Columns = [("InterviewedOn", "InterviewedOn"), ("OfferedOn", "OfferedOn"), ("TrainedOn", "TrainedOn")],
            },
            OnADay("VettingCleared", "VettingClearedOn") with
            {
                Columns = [("DueOn", "VettingDueOn")],
            },
            new("InPost")
            {
                On = "JoinedOn",
                When = "coalesce(JoinedOn, LeftOn, LeavingReason) IS NOT NULL",
                Columns = [("LeftOn", "LeftOn"), ("LeavingReason", "LeavingReason")],
            },
            new("Accredited")
            {
                On = "AccreditedFrom",
                When = "coalesce(AccreditedFrom, AccreditedUntil) IS NOT NULL",
                Columns = [("Until", "AccreditedUntil")],
            },
        ];

    private static Kind[] Sessions() =>
        [
            new("SessionHeld") { On = "HeldOn", Columns = [("Kind", "Kind")] },
            OfACase("CaseSelected") with
            {
                Columns =
                [
                    ("CaseReference", "CaseReference"),
                    ("IncidentMonth", "IncidentMonth"),
                    ("BodyWornVideoAvailable", "Viewed"),
                    ("NotViewableReason", "NotViewableReason"),
                ],
            },
            OfACase("CaseRated") with
            {
                When = "Rating IS NOT NULL",
                Columns = [("Rating", "Rating")],
            },
            OfACase("FeedbackSent") with
            {
                On = "FeedbackSentOn",
                When = "FeedbackSentOn IS NOT NULL",
            },
            OfACase("LearningFound") with
            {
                When = "Learning IS NOT NULL",
                Columns = [("Learning", "Learning")],
            },
        ];

    private static Kind[] Complaints() =>
        [
            new("ContactReceived") { On = "ReceivedOn", Columns = [("At", "ReceivedAt")] },
            OnADay("ContactAcknowledged", "AcknowledgedOn"),
            new("ConductTested")
            {
                When = "AboutOwnConduct IS NOT NULL OR Triggers <> ''",
                Columns = [("AboutOwnConduct", "AboutOwnConduct"), ("Triggers", "Triggers")],
            },
            new("RecordingDecided")
            {
                On = "DecidedOn",
                When = "coalesce(Decision, DecidedOn) IS NOT NULL",
                Columns = [("Recording", "Decision")],
            },
            OnADay("ReferredToIopc", "ReferredToIopcOn"),
            OnADay("ContactClosed", "ClosedOn"),
        ];

    private static Kind OnADay(string decision, string day) => new(decision) { On = day, When = $"{day} IS NOT NULL" };

    private static Kind OfARecommendation(string decision) =>
        new(decision)
        {
            From = "Recommendations",
            Record = "ReviewId",
            Part = "Number",
        };

    private static Kind OfAnIssue(string decision) =>
        new(decision)
        {
            From = "CustodyIssues",
            Record = "VisitId",
            Part = "Number",
        };

    // The cases have their numbers in the new table first.
    private static Kind OfACase(string decision) =>
        new(decision)
        {
            From = "ScrutinyCases",
            Record = "SessionId",
            Part = "(SELECT c.Number FROM ScrutinyCases c WHERE c.Id = o.Id)",
        };

    /// <summary>One kind of decision, and where the first release kept it.</summary>
    private sealed record Kind(string Decision)
    {
        /// <summary>The old table; null for that of the record.</summary>
        public string? From { get; init; }

        /// <summary>The column with the record's key.</summary>
        public string Record { get; init; } = "Id";
        public string Part { get; init; } = "0";
        public string On { get; init; } = "NULL";

        /// <summary>Where the old row tells of such a decision.</summary>
        public string When { get; init; } = "1";
        public string KnownFrom { get; init; } = "KnownFrom";
        public (string Column, string Value)[] Columns { get; init; } = [];
    }

    private sealed record Record(string Table, string Decisions, string Key, Kind[] Kinds)
    {
        public IEnumerable<string> Statements() =>
            [
                .. Kinds.Select(Insert),
                $"UPDATE {Table} SET DecisionCount = (SELECT count(*) FROM {Decisions} d WHERE d.{Key} = {Table}.Id)",
            ];

        private string Insert(Kind kind) =>
            $"""
                INSERT INTO {Decisions} ({Key}, Number, Decision, Part, "On", RecordedAt, RecordedBy, ActId{string.Concat(
                    kind.Columns.Select(c => $", \"{c.Column}\"")
                )})
                SELECT o.{kind.Record},
                       (SELECT count(*) FROM {Decisions} d WHERE d.{Key} = o.{kind.Record})
                           + ROW_NUMBER() OVER (PARTITION BY o.{kind.Record} ORDER BY {kind.Part}),
                       '{kind.Decision}', {kind.Part}, {kind.On}, {kind.KnownFrom}, user_id('{FirstReleasePeople.Upgrade.Name}'),
                       coalesce((SELECT h.ActId FROM History h WHERE h.RecordId = o.{kind.Record} ORDER BY h.Sequence DESC LIMIT 1), '{Guid.Empty}')
                       {string.Concat(kind.Columns.Select(c => $", {c.Value}"))}
                FROM {FirstRelease.Was}{kind.From ?? Table} o
                WHERE {kind.When}
                """;
    }
}
