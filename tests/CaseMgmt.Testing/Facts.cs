using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Testing;

/// <summary>
/// Invented facts that no rule objects to; a test states with <c>with</c> only what matters to it. The day on which they
/// are recorded is the clock's.
/// </summary>
public static class Facts
{
    /// <summary>Received on 10 May 2022, nine days after the outcome letter; nothing has happened to it yet.</summary>
    public static readonly ReviewFacts Review = new()
    {
        ReceivedAt = new DateTime(2022, 5, 10, 9, 0, 0, DateTimeKind.Utc),
        Channel = ReviewChannel.WebForm,
        ApplicantName = "Invented Applicant",
        ForceReference = "CO/00001/22",
        ComplaintMadeOn = new DateOnly(2022, 3, 1),
        OutcomeLetterOn = new DateOnly(2022, 5, 1),
        HandlingRoute = HandlingRoute.Investigated,
        AllegationCategories = ["H1"],
    };

    /// <summary>Found valid, papers here, upheld on 1 July 2022.</summary>
    public static readonly ReviewFacts UpheldReview = Review with
    {
        AcknowledgedOn = new DateOnly(2022, 5, 12),
        Validity = Validity.Valid,
        ValidityDecidedOn = new DateOnly(2022, 5, 20),
        PapersRequestedOn = new DateOnly(2022, 5, 20),
        PapersReceivedOn = new DateOnly(2022, 6, 1),
        AllocatedTo = Telling.Named("Robin Reviewer"),
        DecisionSentOn = new DateOnly(2022, 7, 1),
        Result = ReviewResult.Upheld,
    };

    public static readonly RecommendationFacts Recommendation = new()
    {
        Number = 1,
        Kind = RecommendationKind.Statutory,
        Theme = "Communication",
        Text = "Explain the outcome of each allegation.",
        MadeOn = new DateOnly(2022, 7, 1),
    };

    public static readonly SuiteFacts Suite = new("Invented suite", "North", new DateOnly(2015, 4, 1), null, 1);

    /// <summary>In post since 1 March 2021, accredited since September 2021 for three years.</summary>
    public static readonly VolunteerFacts Volunteer = new()
    {
        Name = "Invented Volunteer",
        Panel = "North",
        AppliedOn = new DateOnly(2020, 10, 1),
        InterviewedOn = new DateOnly(2020, 11, 1),
        OfferedOn = new DateOnly(2020, 11, 10),
        VettingClearedOn = new DateOnly(2021, 1, 15),
        TrainedOn = new DateOnly(2021, 2, 1),
        JoinedOn = new DateOnly(2021, 3, 1),
        AccreditedFrom = new DateOnly(2021, 9, 1),
        AccreditedUntil = new DateOnly(2024, 9, 1),
    };

    public static readonly VisitCounts Counts = new()
    {
        Held = 12,
        HeldMen = 9,
        HeldWomen = 2,
        HeldChildren = 1,
        Offered = 6,
        Accepted = 5,
        Declined = 1,
        NotOffered = 2,
        Observed = 2,
        Asleep = 2,
        InInterview = 1,
        WithSolicitor = 1,
    };

    public static readonly IssueFacts Issue = new()
    {
        Number = 1,
        Category = IssueCategory.Conditions,
        Severity = IssueSeverity.Minor,
        RaisedBy = IssueRaisedBy.Visitor,
        Description = "The light in cell four does not work.",
        ResolvedAtVisit = false,
    };

    public static readonly ScrutinyCaseFacts ScrutinyCase = new()
    {
        CaseReference = "SS-001",
        IncidentMonth = new DateOnly(2022, 4, 1),
        BodyWornVideoAvailable = true,
        Rating = "green_1",
    };

    /// <summary>An accepted report of an in-person visit by the given people, 13:00 to 14:30 on Thursday 12 May 2022 in London.</summary>
    public static VisitFacts Visit(params IReadOnlyList<Volunteer> visitors) =>
        new()
        {
            Mode = VisitMode.InPerson,
            Outcome = VisitOutcome.Completed,
            ArrivedAt = new DateTime(2022, 5, 12, 12, 0, 0, DateTimeKind.Utc),
            AdmittedAt = new DateTime(2022, 5, 12, 12, 5, 0, DateTimeKind.Utc),
            DepartedAt = new DateTime(2022, 5, 12, 13, 30, 0, DateTimeKind.Utc),
            Visitors = visitors,
            Counts = Counts,
            ReportStatus = ReportStatus.Accepted,
        };
}

/// <summary>Records made from facts; a refusal is a mistake of the test and says why.</summary>
public sealed class Records(OfficeRules rules, TimeProvider clock)
{
    // Never twice in a process, so that tests may share a database.
    private static int number;

    public OfficeRules Rules => rules;

    public ComplaintReview Review(ReviewFacts? facts = null) =>
        Made(
            Telling.Review(
                new CaseReference(ReferenceSeries.Review, FinancialYear.Of(rules.Today), Next()),
                facts ?? Facts.Review,
                rules,
                clock
            )
        );

    public CustodySuite Suite(SuiteFacts? facts = null) => Made(Telling.Suite(facts ?? Facts.Suite, rules, clock));

    public Volunteer Volunteer(VolunteerFacts? facts = null) =>
        Made(Telling.Volunteer($"V{Next():000}", facts ?? Facts.Volunteer, rules, clock));

    public CustodyVisit Visit(CustodySuite suite, VisitFacts facts) =>
        Made(
            Telling.Visit(
                new CaseReference(ReferenceSeries.CustodyVisit, FinancialYear.Of(rules.Today), Next()),
                facts,
                suite,
                rules,
                clock
            )
        );

    public ScrutinySession Session(DateOnly heldOn, ScrutinyKind kind = ScrutinyKind.StopAndSearch) =>
        Made(ScrutinySession.Hold(heldOn, kind, Telling.Act(rules, clock)));

    private static int Next() => Interlocked.Increment(ref number);

    public static T Made<T>(Result<T> result) =>
        result.IsDone
            ? result.Value
            : throw new InvalidOperationException(
                "Refused: " + string.Join("; ", result.Errors.Select(e => $"{e.Code} {e.Message}"))
            );
}
