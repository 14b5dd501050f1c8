using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// A request to review the outcome of a complaint against the police (Police Reform Act 2002 Sch 3 paras 6A and 25).
/// One question: was the outcome reasonable and proportionate? A fact is dated by the day on which it happened (<c>…On</c>);
/// when the office learned of it, and what it had known before, the database keeps by itself for every record.
/// </summary>
public sealed class ComplaintReview : AggregateRoot<ComplaintReviewId>
{
    private readonly List<Allegation> allegations = [];
    private readonly List<Suspension> suspensions = [];
    private readonly List<Recommendation> recommendations = [];
    private string reference = "";

    private ComplaintReview() { }

    public override string Reference => reference;

    /// <summary>The 2020 Regulations as they stood for complaints of this date (SI 2025/558 amended them from 28 May 2025).</summary>
    public string RuleSetVersion { get; private set; } = "";
    public ReviewState State { get; private set; }
    public ReviewChannel Channel { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>When a forwarded application had reached the body that forwarded it: the day that counts for the 28 days.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; private set; }
    public string ApplicantName { get; private set; } = "";
    public string? ApplicantEmail { get; private set; }
    public string? ForceReference { get; private set; }
    public DateOnly? ComplaintMadeOn { get; private set; }
    public DateOnly? OutcomeLetterOn { get; private set; }
    public DateOnly? InformationProvidedOn { get; private set; }
    public HandlingRoute? HandlingRoute { get; private set; }

    /// <summary>The target day for the acknowledgement, by the target in force on receipt.</summary>
    public DateOnly AcknowledgeBy { get; private set; }
    public DateOnly? AcknowledgedOn { get; private set; }
    public Validity? Validity { get; private set; }
    public DateOnly? ValidityDecidedOn { get; private set; }
    public InvalidReason? InvalidReason { get; private set; }
    public ExtensionDecision? Extension { get; private set; }
    public DateOnly? PapersRequestedOn { get; private set; }
    public DateOnly? PapersReceivedOn { get; private set; }
    public string? AllocatedTo { get; private set; }

    /// <summary>The target day for the decision letter, by the target in force on receipt. There is no statutory one.</summary>
    public DateOnly CompleteBy { get; private set; }
    public DateOnly? DecisionSentOn { get; private set; }
    public ReviewResult? Result { get; private set; }
    public bool? FeedbackGiven { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? Summary { get; private set; }

    /// <summary>Calendar days from receipt to the decision letter, counted when it was sent; null before.</summary>
    public int? DaysToComplete { get; private set; }

    /// <summary>Of those, the days in which the review was suspended.</summary>
    public int? DaysSuspended { get; private set; }

    /// <summary>Working days after the day of receipt up to the decision letter.</summary>
    public int? WorkingDaysToComplete { get; private set; }

    public IReadOnlyList<Allegation> Allegations => allegations;

    public IReadOnlyList<Suspension> Suspensions => suspensions;

    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    /// <summary>The time for applying, once it is known when the information was provided.</summary>
    public ApplicationWindow? Window =>
        InformationProvidedOn is { } providedOn ? new ApplicationWindow(providedOn) : null;

    /// <summary>Takes a request for a review into the office's records.</summary>
    public static Result<ComplaintReview> Record(
        CaseReference reference,
        ReviewFacts facts,
        OfficeRules rules,
        TimeProvider clock
    )
    {
        var findings = ReviewRules.Check(facts, rules);
        if (findings.AnyErrors)
        {
            return Shared.Result.Refused<ComplaintReview>(findings.Errors);
        }

        var review = new ComplaintReview
        {
            Id = new ComplaintReviewId(Ids.New(clock)),
            reference = reference.ToString(),
            RecordedAt = rules.Now,
        };
        review.Apply(facts, rules);
        return Shared.Result.Done(review, findings.Warnings);
    }

    /// <summary>
    /// Puts the record in line with what the office's register now says; what is the same stays untouched. The recommendations are
    /// loaded with it: they must still follow from the decision.
    /// </summary>
    public Result Correct(ReviewFacts facts, OfficeRules rules)
    {
        var findings = ReviewRules.Check(facts, rules);
        var first = recommendations.MinBy(r => r.MadeOn);
        findings
            .Refuse(
                facts.DecisionSentOn > first?.MadeOn,
                new Error(
                    "review.recommended_before_decision",
                    $"Recommendation {first?.Number} was made before this day, on {(first is null ? null : DateRules.Say(first.MadeOn))}. Correct the day, or that recommendation first.",
                    "decision_sent_on"
                )
            )
            .Refuse(
                recommendations.Count > 0 && facts.DecisionSentOn is null,
                new Error(
                    "review.has_recommendations",
                    "This review has recommendations, which follow from its decision: the day of the decision letter cannot be taken away.",
                    "decision_sent_on"
                )
            )
            .Refuse(
                facts.Result is ReviewResult.NotUpheld
                    && recommendations.Exists(r => r.Kind is RecommendationKind.Statutory),
                new Error(
                    "review.has_statutory_recommendations",
                    "This review has statutory recommendations, which follow only from an upheld one: the result cannot become not_upheld.",
                    "result"
                )
            );
        if (!findings.AnyErrors)
        {
            Apply(facts, rules);
        }

        return findings.ToResult();
    }

    /// <summary>Records a recommendation, or what has become of it, under its number.</summary>
    public Result RecordRecommendation(RecommendationFacts facts, OfficeRules rules, TimeProvider clock)
    {
        var findings = Recommendation.Check(facts, this, rules);
        if (findings.AnyErrors)
        {
            return findings.ToResult();
        }

        var held = recommendations.Find(r => r.Number == facts.Number);
        if (held is null)
        {
            held = new Recommendation(Ids.New(clock));
            recommendations.Add(held);
        }

        held.Apply(facts, rules);
        return findings.ToResult();
    }

    private void Apply(ReviewFacts facts, OfficeRules rules)
    {
        var (receivedBefore, sentBefore) = (ReceivedOn, DecisionSentOn);
        ReceivedAt = facts.ReceivedAt;
        ReceivedOn = LondonTime.DayOf(facts.ReceivedAt);
        Channel = facts.Channel;
        OriginallyReceivedElsewhereOn = facts.OriginallyReceivedElsewhereOn;
        ApplicantName = facts.ApplicantName;
        ApplicantEmail = facts.ApplicantEmail;
        ForceReference = facts.ForceReference;
        ComplaintMadeOn = facts.ComplaintMadeOn;
        OutcomeLetterOn = facts.OutcomeLetterOn;
        InformationProvidedOn = facts.InformationProvidedOn ?? facts.OutcomeLetterOn;
        HandlingRoute = facts.HandlingRoute;
        AcknowledgedOn = facts.AcknowledgedOn;
        Validity = facts.Validity;
        ValidityDecidedOn = facts.ValidityDecidedOn;
        InvalidReason = facts.InvalidReason;
        Extension = facts.Extension;
        PapersRequestedOn = facts.PapersRequestedOn;
        PapersReceivedOn = facts.PapersReceivedOn;
        AllocatedTo = facts.AllocatedTo;
        DecisionSentOn = facts.DecisionSentOn;
        Result = facts.Result;
        FeedbackGiven = facts.FeedbackGiven;
        WithdrawnOn = facts.WithdrawnOn;
        Summary = facts.Summary;
        RuleSetVersion = RuleSetFor(facts.ComplaintMadeOn);
        if (!allegations.Select(a => a.Category).SequenceEqual(facts.AllegationCategories, StringComparer.Ordinal))
        {
            allegations.Clear();
            allegations.AddRange(facts.AllegationCategories.Select((code, i) => new Allegation(i + 1, code)));
        }

        if (!suspensions.Select(s => s.Period).SequenceEqual(facts.Suspensions))
        {
            suspensions.Clear();
            suspensions.AddRange(facts.Suspensions.Select((period, i) => new Suspension(i + 1, period)));
        }

        // A deadline and a count keep the calendar and target that they were made with, for as long as their days stand.
        if (ReceivedOn != receivedBefore)
        {
            AcknowledgeBy = rules.DueOn(Targets.AcknowledgeReview, ReceivedOn);
            CompleteBy = rules.DueOn(Targets.CompleteReview, ReceivedOn);
        }

        if (ReceivedOn != receivedBefore || DecisionSentOn != sentBefore)
        {
            WorkingDaysToComplete = DecisionSentOn is { } on ? rules.Calendar.WorkingDaysAfter(ReceivedOn, on) : null;
        }

        CountDays();
        State = StateOf(facts);
    }

    private void CountDays()
    {
        DaysToComplete = DecisionSentOn?.DayNumber - ReceivedOn.DayNumber;
        DaysSuspended = DecisionSentOn is { } sentOn ? suspensions.Sum(s => s.Period.DaysUntil(sentOn)) : null;
    }

    private static string RuleSetFor(DateOnly? complaintMadeOn) =>
        complaintMadeOn >= new DateOnly(2025, 5, 28) ? "2020 Regulations as amended 28 May 2025" : "2020 Regulations";

    private static ReviewState StateOf(ReviewFacts facts) =>
        facts switch
        {
            { WithdrawnOn: not null } => ReviewState.Withdrawn,
            { InvalidReason: ComplaintReviews.InvalidReason.WrongBodyIopc } => ReviewState.Forwarded,
            { Validity: ComplaintReviews.Validity.Invalid } => ReviewState.Invalid,
            { DecisionSentOn: not null } => ReviewState.Closed,
            _ when facts.Suspensions.Any(s => s.To is null) => ReviewState.Suspended,
            { Validity: null, AcknowledgedOn: null } => ReviewState.Received,
            { Validity: null } => ReviewState.Acknowledged,
            { PapersReceivedOn: null } => ReviewState.AwaitingPapers,
            { AllocatedTo: null } => ReviewState.ReadyForAllocation,
            _ => ReviewState.UnderReview,
        };
}
