using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// What the decisions in force say of a review: its rules are checked, and its state, lists and figures derived, from this.
/// Days are London days; what has not happened, or is not known, is null.
/// </summary>
public sealed record ReviewFacts
{
    /// <summary>The instant (UTC) at which the application first reached this office by any channel.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>The hour of receipt is not known; null where it is.</summary>
    public bool? IsReceivedDayAlone { get; init; }
    public required ReviewChannel Channel { get; init; }

    /// <summary>When a forwarded application had reached the body that forwarded it: the day that counts for the 28 days.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }

    /// <summary>When that body forwarded it; where nobody knows when it had arrived there, it counts as made on this day.</summary>
    public DateOnly? ForwardedElsewhereOn { get; init; }

    /// <summary>Another body that is named as having had the application first, where that is not what the channel says.</summary>
    public WrongBody? OtherBodyNamed { get; init; }
    public required string ApplicantName { get; init; }
    public string? ApplicantEmail { get; init; }
    public string? ApplicantTelephone { get; init; }
    public string? ApplicantAddress { get; init; }

    /// <summary>Reasonable adjustments: what to think of whenever the office writes or speaks to the applicant.</summary>
    public string? Adjustments { get; init; }

    /// <inheritdoc cref="ContactGiven.IsLargePrint"/>
    public bool? IsLargePrint { get; init; }

    /// <inheritdoc cref="ContactGiven.IsByPostAlone"/>
    public bool? IsByPostAlone { get; init; }

    /// <inheritdoc cref="ContactGiven.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="ContactGiven.RepresentativeName"/>
    public string? RepresentativeName { get; init; }
    public string? RepresentativeEmail { get; init; }
    public string? RepresentativeAddress { get; init; }

    /// <summary>What is restricted of the applicant's contact with the office; null where nothing is.</summary>
    public ContactRestriction? ContactRestriction { get; init; }

    /// <summary>The reviews with which this one was linked.</summary>
    public IReadOnlyList<LinkedReview> LinkedReviews { get; init; } = [];

    /// <summary>The force's own reference, such as <c>CO/01368/22</c>.</summary>
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }

    /// <summary>When the information about the right to a review was provided, where that is known.</summary>
    public DateOnly? InformationProvidedOn { get; init; }
    public HandlingRoute? HandlingRoute { get; init; }

    /// <summary>The IOPC category of each allegation, in order.</summary>
    public IReadOnlyList<string> AllegationCategories { get; init; } = [];
    public DateOnly? AcknowledgedOn { get; init; }
    public Validity? Validity { get; init; }
    public DateOnly? ValidityDecidedOn { get; init; }
    public InvalidReason? InvalidReason { get; init; }
    public ExtensionDecision? Extension { get; init; }

    /// <summary>Which circumstances made an extension just, or why none did.</summary>
    public string? ExtensionReason { get; init; }

    /// <summary>Who was found to be the review body; null while nobody has assessed it here.</summary>
    public BodyFacts? Body { get; init; }
    public DateOnly? ForwardedToIopcOn { get; init; }
    public DateOnly? ApplicantToldOfForwardingOn { get; init; }

    /// <summary>When the applicant was told why the application is not valid.</summary>
    public DateOnly? ApplicantToldNotValidOn { get; init; }

    /// <summary>What the applicant was asked for last.</summary>
    public AwaitedFacts? Awaited { get; init; }

    /// <summary>When the applicant was told how the review stands, in order.</summary>
    public IReadOnlyList<DateOnly> ApplicantUpdatedOn { get; init; } = [];
    public DateOnly? PapersRequestedOn { get; init; }
    public DateOnly? PapersReceivedOn { get; init; }

    /// <summary>The checklist: what the force was asked for, and what became of each.</summary>
    public IReadOnlyList<PaperFacts> Papers { get; init; } = [];
    public IReadOnlyList<DateOnly> PapersChasedOn { get; init; } = [];
    public IReadOnlyList<DocumentFacts> Documents { get; init; } = [];

    /// <summary>The reviewer.</summary>
    public Link? AllocatedTo { get; init; }

    /// <summary>Null where a register has named the reviewer.</summary>
    public DateOnly? AllocatedOn { get; init; }
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];
    public IReadOnlyList<KeptOutPerson> KeptOutPeople { get; init; } = [];

    /// <summary>What the reviewer found of each allegation, as far as it is drafted.</summary>
    public IReadOnlyList<AssessmentFacts> Assessments { get; init; } = [];
    public DraftFacts? Draft { get; init; }
    public ApprovalFacts? Approval { get; init; }

    /// <summary>What the draft recommends: made when the decision letter goes.</summary>
    public IReadOnlyList<ProposalFacts> Proposals { get; init; } = [];
    public DateOnly? DecisionSentOn { get; init; }
    public ReviewResult? Result { get; init; }
    public bool? FeedbackGiven { get; init; }

    /// <summary>When the applicant took the application back.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>When the complaint itself was withdrawn (2020 Regulations, regulation 38).</summary>
    public DateOnly? ComplaintWithdrawnOn { get; init; }
    public IReadOnlyList<SuspensionPeriod> Suspensions { get; init; } = [];
    public IReadOnlyList<RecommendationFacts> Recommendations { get; init; } = [];

    /// <summary>Plain English without personal data, fit to answer a request for information.</summary>
    public string? Summary { get; init; }

    public DateOnly ReceivedOn => LondonTime.DayOf(ReceivedAt);

    /// <summary>
    /// The time for applying. While nobody has said when the information was provided, it is presumed to have been on the date
    /// of the outcome letter, and said to be so.
    /// </summary>
    public ApplicationWindow? Window =>
        (InformationProvidedOn ?? OutcomeLetterOn) is { } providedOn ? new ApplicationWindow(providedOn) : null;

    /// <inheritdoc cref="ApplicationWindow.EffectiveDay"/>
    public DateOnly EffectiveDay =>
        ApplicationWindow.EffectiveDay(ReceivedOn, Channel, OriginallyReceivedElsewhereOn, ForwardedElsewhereOn);

    /// <summary>Days after the last day in time; 0 in time, or where nobody knows when the time began.</summary>
    public int DaysLate => Window?.DaysLate(EffectiveDay) ?? 0;

    /// <summary>Did the application come after its last day, as far as it is known when the time began?</summary>
    public bool IsLate => DaysLate > 0;

    /// <summary>The withdrawal by which it ended, if any: one that is invalid had ended before.</summary>
    public (DateOnly On, Withdrawal Of)? EndedByWithdrawal =>
        Validity is ComplaintReviews.Validity.Invalid ? null : FirstWithdrawal;

    /// <summary>The withdrawal that came first, if any.</summary>
    public (DateOnly On, Withdrawal Of)? FirstWithdrawal =>
        (WithdrawnOn, ComplaintWithdrawnOn) switch
        {
            (null, null) => null,
            ({ } application, { } complaint) when complaint < application => (complaint, Withdrawal.Complaint),
            ({ } application, _) => (application, Withdrawal.Application),
            (null, { } complaint) => (complaint, Withdrawal.Complaint),
        };

    public ReviewState State => ReviewStates.Of(this);

    /// <summary>The papers that the force was asked for and has neither sent nor been let off.</summary>
    public IEnumerable<PaperFacts> PapersOwed => Papers.Where(p => p.Standing is PaperStanding.Requested);

    /// <summary>
    /// What the assessments come to: upheld if the outcome of any allegation was not reasonable and proportionate; null while one of
    /// them is not assessed.
    /// </summary>
    public ReviewResult? ResultOfAssessments =>
        AllegationCategories.Count == 0 || Assessments.Count(a => a.IsComplete) < AllegationCategories.Count ? null
        : Assessments.Any(a => a.IsReasonable is false) ? ReviewResult.Upheld
        : ReviewResult.NotUpheld;

    /// <summary>Has this person to say whether they have a conflict of interest before the review opens to them?</summary>
    public bool HasToDeclare(PersonId person) =>
        State.IsOpen()
        && AllocatedTo?.Key == person.Value
        && AllocatedOn is not null
        && Declarations.All(d => d.By.Key != person.Value);

    /// <summary>Has this person a conflict of interest, or been kept out by name?</summary>
    public bool IsKeptOut(PersonId person) =>
        KeptOutPeople.Any(k => k.Who.Key == person.Value)
        || Declarations.Any(d => d.HasConflict && d.By.Key == person.Value);

    /// <summary>Why the review does not open to this person; null where it does.</summary>
    public Error? WhyClosedTo(PersonId person) =>
        IsKeptOut(person) ? ReviewErrors.ClosedToYou
        : HasToDeclare(person) ? ReviewErrors.DeclareFirst
        : null;

    public bool IsProvidedOnPresumed => InformationProvidedOn is null && OutcomeLetterOn is not null;

    /// <summary>Of a review of which nothing is told.</summary>
    public static readonly ReviewFacts Nothing = new()
    {
        ReceivedAt = default,
        Channel = default,
        ApplicantName = "",
    };

    /// <summary>The same of the people whom the names mean.</summary>
    internal ReviewFacts Meaning(Ties ties) =>
        this with
        {
            AllocatedTo = AllocatedTo is { } reviewer ? ties.Meant(reviewer) : null,
            Declarations = [.. Declarations.Select(d => d with { By = ties.Meant(d.By) })],
            KeptOutPeople = [.. KeptOutPeople.Select(k => k with { Who = ties.Meant(k.Who) })],
            Draft = Draft is { } draft ? draft with { By = ties.Meant(draft.By) } : null,
            Approval = Approval is { } approval ? approval with { By = ties.Meant(approval.By) } : null,
        };

    internal static ReviewFacts Of(IEnumerable<ReviewDecision> decisions) =>
        decisions
            .OrderBy(d => d.Part)
            .ThenBy(d => d.Step)
            .Aggregate(Nothing, (facts, decision) => decision.Onto(facts));
}

/// <summary>
/// A time in which a review stood still. The days taken out of the count run from the first day to the day it ended:
/// 3 to 10 January are 7.
/// </summary>
/// <param name="From">The day on which it began.</param>
/// <param name="To">The day on which it ended; null while it lasts.</param>
public sealed record SuspensionPeriod(DateOnly From, DateOnly? To)
{
    /// <summary>In days, how long a review may stand still before somebody looks at it again.</summary>
    public const int LongestUnseen = 28;

    public SuspensionReason? Reason { get; init; }

    /// <summary>When somebody looks whether it can go on.</summary>
    public DateOnly? ReviewOn { get; init; }

    public int DaysUntil(DateOnly day)
    {
        var end = To is { } to && to < day ? to : day;
        return Math.Max(0, end.DayNumber - From.DayNumber);
    }
}
