using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// A request to review the outcome of a complaint against the police (Police Reform Act 2002 Sch 3 paras 6A and 25).
/// One question: was the outcome reasonable and proportionate? The review is what its decisions make of it
/// (<see cref="ReviewDecision"/>); its acts stand in a file for each stage. The columns are the one projection that lists and
/// figures read, derived from the decisions in force.
/// </summary>
public sealed partial class ComplaintReview : DecidedRecord<ComplaintReviewId, ReviewDecision>
{
    private readonly List<Allegation> allegations = [];
    private readonly List<Recommendation> recommendations = [];
    private string reference = "";
    private Ties? ties;

    private ComplaintReview() { }

    public override string Reference => reference;

    /// <summary>What the office's own register calls the review, where that is no reference of ours; null where it is.</summary>
    public string? OwnReference { get; private set; }

    /// <summary>The 2020 Regulations as they stood for complaints of this date (SI 2025/558 amended them from 28 May 2025).</summary>
    public string RuleSetVersion { get; private set; } = "";
    public ReviewState State { get; private set; }
    public ReviewChannel Channel { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public DateOnly ReceivedOn { get; private set; }
    public string ApplicantName { get; private set; } = "";
    public string? ApplicantEmail { get; private set; }
    public string? ForceReference { get; private set; }
    public HandlingRoute? HandlingRoute { get; private set; }

    /// <summary>The target day for the acknowledgement, by the target in force on receipt.</summary>
    public DateOnly AcknowledgeBy { get; private set; }
    public DateOnly? AcknowledgedOn { get; private set; }
    public Validity? Validity { get; private set; }
    public DateOnly? ValidityDecidedOn { get; private set; }
    public InvalidReason? InvalidReason { get; private set; }
    public ExtensionDecision? Extension { get; private set; }
    public DateOnly? PapersRequestedOn { get; private set; }
    public PersonId? AllocatedToId { get; private set; }

    /// <summary>The target day for the decision letter, by the target in force on receipt. There is no statutory one.</summary>
    public DateOnly CompleteBy { get; private set; }

    /// <summary>When the applicant is to hear of the review again; null once it has ended.</summary>
    public DateOnly? UpdateApplicantBy { get; private set; }

    /// <summary>When the restriction of the applicant's contact is looked at again; null where there is none.</summary>
    public DateOnly? RestrictionReviewOn { get; private set; }
    public DateOnly? DecisionSentOn { get; private set; }
    public ReviewResult? Result { get; private set; }
    public bool? FeedbackGiven { get; private set; }

    /// <summary>The day on which it ended by a withdrawal, of the application or of the complaint.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>Codes of what is true of the review and not as it should be, separated by semicolons; null when nothing is.</summary>
    public string? ToPutRight { get; private set; }

    /// <summary>Calendar days from receipt to the decision letter, counted when it was sent; null before.</summary>
    public int? DaysToComplete { get; private set; }

    /// <summary>Of those, the days in which the review was suspended.</summary>
    public int? DaysSuspended { get; private set; }

    /// <summary>Working days after the day of receipt up to the decision letter.</summary>
    public int? WorkingDaysToComplete { get; private set; }

    /// <summary>The allegations as figures are broken down by them.</summary>
    public IReadOnlyList<Allegation> Allegations => allegations;

    /// <summary>The recommendations as lists and figures read them.</summary>
    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    /// <summary>
    /// What the decisions in force say, of the people whom the names in them mean: every guard asks this. They are loaded with the review.
    /// </summary>
    public ReviewFacts Facts => ReviewFacts.Of(InForce) is var told && ties is not null ? told.Meaning(ties) : told;

    /// <summary>Whom the names in its decisions mean by now. The decisions keep the names: a tie can be undone.</summary>
    public void Know(Ties said) => ties = said;

    /// <summary>What people wrote in it, to be found by the search.</summary>
    public string Words =>
        string.Join(
            '\n',
            InForce.OrderBy(d => d.Number).SelectMany(d => d.Words).Where(w => !string.IsNullOrWhiteSpace(w))
        );

    /// <summary>Has the act told or taken back a decision with words in it?</summary>
    public bool HaveWordsChanged(Guid act) =>
        Decisions.Any(d =>
            (d.ActId == act || d.SupersededBy == act) && d.Words.Any(w => !string.IsNullOrWhiteSpace(w))
        );

    /// <inheritdoc cref="ReviewKey"/>
    public IEnumerable<string> Keys =>
        InForce
            .SelectMany(d => d.Keys)
            .Concat(Folding.Keys(OwnReference))
            .Where(k => k.Length >= Folding.Shortest)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Has the act told or taken back by what the review's people are found?</summary>
    public bool HaveKeysChanged(Guid act) =>
        Decisions.Any(d => (d.ActId == act || d.SupersededBy == act) && d.Keys.Any());

    /// <summary>
    /// Every act ends here: what would then hold is checked by the whole rule set, so that a person sees everything that is wrong at
    /// once; only if nothing is, the decisions are put in force and the columns follow.
    /// </summary>
    private Result<IReadOnlyList<Change>> Decide(
        Act act,
        IReadOnlyCollection<ReviewDecision> told,
        Findings findings,
        Func<ReviewDecision, bool>? takenBack = null
    )
    {
        Fix(told, act.Rules);
        var facts = ReviewFacts.Of(With(told, takenBack));
        findings.Add(ReviewRules.Check(facts, act.Rules));
        if (findings.AnyErrors)
        {
            return Shared.Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        var made = Decide(told, act, takenBack);
        if (made.Count > 0)
        {
            Project(facts, act);
            ToPutRight = Warning.ToPutRight(findings.Warnings);
        }

        return Shared.Result.Done(made, findings.Warnings);
    }

    /// <summary>An act of a person: nothing keeps it from being done on the review as it stands, and it tells these.</summary>
    private Result<IReadOnlyList<Change>> Do(Act act, Error? whyNot, params IReadOnlyCollection<ReviewDecision> told) =>
        whyNot is null ? Decide(act, told, new Findings()) : whyNot;

    private static Error? WhyEnded(ReviewFacts facts) =>
        facts.State.IsOpen() ? null : ReviewErrors.HasEnded(facts.State);

    private void Project(ReviewFacts facts, Act act)
    {
        var (receivedBefore, sentBefore) = (ReceivedOn, DecisionSentOn);
        State = ReviewStates.Of(facts);
        RuleSetVersion = RuleSetFor(facts.ComplaintMadeOn);
        ReceivedAt = facts.ReceivedAt;
        ReceivedOn = facts.ReceivedOn;
        Channel = facts.Channel;
        ApplicantName = facts.ApplicantName;
        ApplicantEmail = facts.ApplicantEmail;
        ForceReference = facts.ForceReference;
        HandlingRoute = facts.HandlingRoute;
        AcknowledgedOn = facts.AcknowledgedOn;
        Validity = facts.Validity;
        ValidityDecidedOn = facts.ValidityDecidedOn;
        InvalidReason = facts.InvalidReason;
        Extension = facts.Extension;
        PapersRequestedOn = facts.PapersRequestedOn;
        AllocatedToId = facts.AllocatedTo is { } reviewer ? new PersonId(reviewer.Key) : null;
        UpdateApplicantBy = NextUpdateBy(facts, act.Rules);
        RestrictionReviewOn = facts.ContactRestriction?.ReviewOn;
        DecisionSentOn = facts.DecisionSentOn;
        Result = facts.Result;
        FeedbackGiven = facts.FeedbackGiven;
        (WithdrawnOn, Withdrawal) = (facts.EndedByWithdrawal?.On, facts.EndedByWithdrawal?.Of);
        if (InForce.OfType<Received>().FirstOrDefault() is { } received)
        {
            AcknowledgeBy = received.AcknowledgeBy;
            CompleteBy = received.CompleteBy;
        }

        DaysToComplete = DecisionSentOn?.DayNumber - ReceivedOn.DayNumber;
        DaysSuspended = DecisionSentOn is { } sent ? facts.Suspensions.Sum(s => s.DaysUntil(sent)) : null;
        // A count keeps the calendar that it was made with, for as long as its days stand.
        if (ReceivedOn != receivedBefore || DecisionSentOn != sentBefore)
        {
            WorkingDaysToComplete = DecisionSentOn is { } on
                ? act.Rules.Calendar.WorkingDaysAfter(ReceivedOn, on)
                : null;
        }
    }

    private static string RuleSetFor(DateOnly? complaintMadeOn) =>
        complaintMadeOn >= new DateOnly(2025, 5, 28) ? "2020 Regulations as amended 28 May 2025" : "2020 Regulations";
}
