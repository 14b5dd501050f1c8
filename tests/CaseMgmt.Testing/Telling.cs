using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Testing;

/// <summary>
/// From facts to the decisions that tell them, so that a test can state what is to hold and change one value of it: the way back of
/// what a record makes of its decisions.
/// </summary>
public static class Telling
{
    public static readonly PersonId Teller = PersonId.Of("system: tests");

    public static Act Act(OfficeRules rules, TimeProvider clock, string? why = null) =>
        new(Ids.New(clock), Teller, rules, clock, why);

    /// <summary>A reviewer as a register names one.</summary>
    public static Link Named(string name) => new(PersonId.Of(Person.RegisterKey(name)).Value, name);

    public static Result<ComplaintReview> Review(
        CaseReference reference,
        ReviewFacts facts,
        OfficeRules rules,
        TimeProvider clock
    ) => ComplaintReview.Receive(reference, [.. facts.Told()], Act(rules, clock));

    public static Result<IReadOnlyList<Change>> Correct(
        this ComplaintReview review,
        ReviewFacts facts,
        OfficeRules rules
    ) => review.TellAnew([.. facts.Told()], Act(rules, TimeProvider.System));

    public static IEnumerable<ReviewDecision> Told(this ReviewFacts facts)
    {
        yield return new Received(
            facts.ReceivedAt,
            facts.Channel,
            facts.OriginallyReceivedElsewhereOn,
            facts.ForwardedElsewhereOn,
            facts.IsReceivedDayAlone is true
        );
        yield return new ApplicantNamed(facts.ApplicantName, facts.ApplicantEmail);
        yield return new ComplaintDescribed
        {
            ForceReference = facts.ForceReference,
            ComplaintMadeOn = facts.ComplaintMadeOn,
            OutcomeLetterOn = facts.OutcomeLetterOn,
            InformationProvidedOn = facts.InformationProvidedOn,
            HandlingRoute = facts.HandlingRoute,
            Summary = facts.Summary,
        };
        foreach (var (i, category) in facts.AllegationCategories.Index())
        {
            yield return new AllegationMade(i + 1, category);
        }

        if (facts.AcknowledgedOn is { } acknowledged)
        {
            yield return new Acknowledged(acknowledged);
        }

        if (facts.Validity is not null || facts.ValidityDecidedOn is not null || facts.InvalidReason is not null)
        {
            yield return new ValidityDecided(facts.ValidityDecidedOn, facts.Validity, facts.InvalidReason);
        }

        if (facts.ComplaintWithdrawnOn is { } complaintWithdrawn)
        {
            yield return new ComplaintWithdrawn(complaintWithdrawn);
        }

        if (facts.Extension is { } extension)
        {
            yield return new ExtensionDecided(extension, facts.ExtensionReason);
        }

        if (facts.PapersRequestedOn is { } requested)
        {
            yield return new PapersRequested(requested);
        }

        if (facts.PapersReceivedOn is { } papers)
        {
            yield return new PapersReceived(papers);
        }

        if (facts.AllocatedTo is { } reviewer)
        {
            yield return new Allocated(reviewer);
        }

        if (facts.DecisionSentOn is not null || facts.Result is not null || facts.FeedbackGiven is not null)
        {
            yield return new DecisionSent(facts.DecisionSentOn, facts.Result, facts.FeedbackGiven);
        }

        if (facts.WithdrawnOn is { } withdrawn)
        {
            yield return new Withdrawn(withdrawn);
        }

        foreach (var (i, period) in facts.Suspensions.Index())
        {
            yield return new Suspended(i + 1, period);
        }
    }

    public static Result<IReadOnlyList<Change>> RecordRecommendation(
        this ComplaintReview review,
        RecommendationFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        List<RecommendationDecision> told =
        [
            new RecommendationMade(facts.Number, facts.MadeOn, facts.Kind, facts.Theme, facts.Text),
        ];
        if (facts.RespondedOn is not null || facts.Response is not null)
        {
            told.Add(new RecommendationAnswered(facts.Number, facts.RespondedOn, facts.Response));
        }

        if (facts.ImplementedOn is { } implemented)
        {
            told.Add(new RecommendationImplemented(facts.Number, implemented));
        }

        return review.TellRecommendation(told, Act(rules, clock));
    }

    public static Result<CustodySuite> Suite(SuiteFacts facts, OfficeRules rules, TimeProvider clock) =>
        CustodySuite.Open([.. facts.Told()], Act(rules, clock));

    public static Result<IReadOnlyList<Change>> Correct(
        this CustodySuite suite,
        SuiteFacts facts,
        VisitsMade? visits,
        OfficeRules rules
    ) => suite.TellAnew([.. facts.Told()], visits, Act(rules, TimeProvider.System));

    public static IEnumerable<SuiteDecision> Told(this SuiteFacts facts) =>
        [
            new SuiteNamed(facts.Name, facts.Panel),
            new SuiteOpen(facts.OpenedOn, facts.ClosedOn),
            new VisitsPlanned(facts.PlannedVisitsPerWeek),
        ];

    public static Result<Volunteer> Volunteer(
        string reference,
        VolunteerFacts facts,
        OfficeRules rules,
        TimeProvider clock
    ) => Domain.Volunteers.Volunteer.Enrol(reference, [.. facts.Told()], Act(rules, clock));

    public static Result<IReadOnlyList<Change>> Correct(
        this Volunteer volunteer,
        VolunteerFacts facts,
        VisitsMade? visits,
        OfficeRules rules
    ) => volunteer.TellAnew([.. facts.Told()], visits, Act(rules, TimeProvider.System));

    public static IEnumerable<VolunteerDecision> Told(this VolunteerFacts facts)
    {
        yield return new VolunteerNamed(facts.Name, facts.Panel, facts.Campaign);
        yield return new Recruited(facts.AppliedOn, facts.InterviewedOn, facts.OfferedOn, facts.TrainedOn);
        if (facts.VettingClearedOn is { } cleared)
        {
            yield return new VettingCleared(cleared);
        }

        yield return new InPost(facts.JoinedOn, facts.LeftOn, facts.LeavingReason);
        yield return new Accredited(facts.AccreditedFrom, facts.AccreditedUntil);
    }

    public static Result<CustodyVisit> Visit(
        CaseReference reference,
        VisitFacts facts,
        CustodySuite suite,
        OfficeRules rules,
        TimeProvider clock
    ) =>
        CustodyVisit.Attempt(
            reference,
            [.. facts.Told(suite)],
            new VisitParties(suite, facts.Visitors),
            Act(rules, clock)
        );

    public static Result<IReadOnlyList<Change>> Correct(
        this CustodyVisit visit,
        VisitFacts facts,
        CustodySuite suite,
        OfficeRules rules
    ) =>
        visit.TellAnew(
            [.. facts.Told(suite)],
            new VisitParties(suite, facts.Visitors),
            Act(rules, TimeProvider.System)
        );

    public static IEnumerable<VisitDecision> Told(this VisitFacts facts, CustodySuite suite) =>
        [
            new VisitReported(suite, facts.Visitors, facts.ArrivedAt)
            {
                Mode = facts.Mode,
                Outcome = facts.Outcome,
                AdmittedAt = facts.AdmittedAt,
                DepartedAt = facts.DepartedAt,
                Counts = facts.Counts,
                Words = new VisitWords { DelayReason = facts.DelayReason, DelayExplanation = facts.DelayExplanation },
            },
            new ReportMoved(facts.ReportStatus),
        ];

    public static Result<IReadOnlyList<Change>> RecordIssue(
        this CustodyVisit visit,
        IssueFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        List<IssueDecision> told =
        [
            new IssueRaised(facts.Number, facts.Description)
            {
                IssueCategory = facts.Category,
                Severity = facts.Severity,
                RaisedBy = facts.RaisedBy,
                ResolvedAtVisit = facts.ResolvedAtVisit,
            },
        ];
        if (facts.SentToForceOn is { } sent)
        {
            told.Add(new IssueSent(facts.Number, sent));
        }

        if (facts.ForceRespondedOn is { } answered)
        {
            told.Add(new IssueAnswered(facts.Number, answered));
        }

        if (facts.ClosedOn is { } closed)
        {
            told.Add(new IssueClosed(facts.Number, closed));
        }

        return visit.TellIssue(told, Act(rules, clock));
    }

    public static Result<IReadOnlyList<Change>> RecordCase(
        this ScrutinySession session,
        ScrutinyCaseFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        var number = session.NumberOf(facts.CaseReference);
        List<CaseDecision> told =
        [
            new CaseSelected(number, facts.CaseReference)
            {
                IncidentMonth = facts.IncidentMonth,
                BodyWornVideoAvailable = facts.BodyWornVideoAvailable,
                NotViewableReason = facts.NotViewableReason,
            },
        ];
        if (facts.Rating is { } rating)
        {
            told.Add(new CaseRated(number, rating));
        }

        if (facts.FeedbackSentOn is { } sent)
        {
            told.Add(new FeedbackSent(number, sent));
        }

        if (facts.Learning is { } learning)
        {
            told.Add(new LearningFound(number, learning));
        }

        if (facts.LearningDoneOn is { } done)
        {
            told.Add(new LearningDone(number, done));
        }

        return session.TellCase(told, Act(rules, clock));
    }

    public static Result<ChiefConstableComplaint> Complaint(
        CaseReference reference,
        ChiefConstableComplaintFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        List<ChiefConstableDecision> told =
        [
            new ContactReceived(facts.ReceivedAt),
            new ConductTested(facts.AboutOwnConduct, facts.Triggers),
        ];
        if (facts.AcknowledgedOn is { } acknowledged)
        {
            told.Add(new ContactAcknowledged(acknowledged));
        }

        if (facts.Decision is not null || facts.DecidedOn is not null)
        {
            told.Add(new RecordingDecided(facts.DecidedOn, facts.Decision));
        }

        if (facts.ReferredToIopcOn is { } referred)
        {
            told.Add(new ReferredToIopc(referred));
        }

        if (facts.ClosedOn is { } closed)
        {
            told.Add(new ContactClosed(closed));
        }

        return ChiefConstableComplaint.Receive(reference, told, Act(rules, clock));
    }
}
