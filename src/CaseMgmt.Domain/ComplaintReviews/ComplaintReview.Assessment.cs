using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for an open review; the allegations of one that is decided are those that were assessed.</summary>
    public static Error? WhyNotSetAllegations(ReviewFacts facts) =>
        WhyNotAtWork(facts) ?? (facts.Approval is { IsBeingDecided: true } ? ReviewErrors.BeingDecided : null);

    /// <summary>Null for the reviewer of a review that is under review and whose draft nobody has to look at yet.</summary>
    public static Error? WhyNotDraft(ReviewFacts facts, PersonId by) =>
        WhyNotAtWork(facts)
        ?? (
            facts.Validity is not ComplaintReviews.Validity.Valid ? ReviewErrors.NotValidYet
            : facts.PapersReceivedOn is null ? ReviewErrors.PapersOutstanding
            : facts.AllocatedTo is not { } reviewer ? ReviewErrors.NotAllocated
            : reviewer.Key != by.Value ? ReviewErrors.AllocatedToAnother(reviewer.Name)
            : facts.Approval is { IsBeingDecided: true } ? ReviewErrors.BeingDecided
            : null
        );

    /// <summary>The allegations of the complaint, in order, by the IOPC's category; what was found of each goes with it.</summary>
    public Result<IReadOnlyList<Change>> SetAllegations(IReadOnlyCollection<string> categories, Act act)
    {
        var facts = Facts;
        if (WhyNotSetAllegations(facts) is { } whyNot)
        {
            return whyNot;
        }

        var findings = new Findings();
        foreach (var code in categories.Where(c => !act.Rules.AllegationCategories.Contains(c)))
        {
            findings.Refuse(true, ReviewErrors.UnknownCategory(code));
        }

        var outcome = Decide(
            act,
            [.. categories.Select((code, i) => new AllegationMade(i + 1, code)), .. AssessmentsOf(categories, facts)],
            findings,
            takenBack: d => d is AllegationMade or AllegationAssessed
        );
        if (outcome.IsDone)
        {
            ProjectAllegations();
        }

        return outcome;
    }

    // What was found of an allegation stands with it, whatever its number is now, and falls away with it.
    private static IEnumerable<AllegationAssessed> AssessmentsOf(IEnumerable<string> categories, ReviewFacts facts)
    {
        var left = facts.Assessments.ToList();
        foreach (var (i, category) in categories.Index())
        {
            var found =
                left.Find(a => a.Number == i + 1 && CategoryOf(a) == category)
                ?? left.Find(a => CategoryOf(a) == category);
            if (found is not null)
            {
                left.Remove(found);
                yield return new AllegationAssessed(found with { Number = i + 1 });
            }
        }

        string? CategoryOf(AssessmentFacts found) => facts.AllegationCategories.ElementAtOrDefault(found.Number - 1);
    }

    /// <summary>
    /// The reviewer writes down what they find, as far as they have come: of each allegation what the force decided, whether that outcome
    /// was reasonable and proportionate, and why; and what is fed back to the force whatever the result.
    /// </summary>
    public Result<IReadOnlyList<Change>> DraftDecision(
        Link by,
        IReadOnlyCollection<AssessmentFacts> assessments,
        bool givesFeedback,
        string? feedback,
        Act act
    )
    {
        var facts = Facts;
        return Do(
            act,
            WhyNotDraft(facts, act.By),
            [
                .. assessments
                    .Where(a => a.Number <= facts.AllegationCategories.Count)
                    .Select(a => new AllegationAssessed(a)),
                new DecisionDrafted(by, act.Rules.Today, givesFeedback, feedback),
            ]
        );
    }
}

/// <summary>What the reviewer finds of one allegation.</summary>
public sealed class AllegationAssessed : ReviewDecision
{
    private AllegationAssessed() { }

    public AllegationAssessed(AssessmentFacts found) =>
        (Part, ForceOutcome, IsReasonable, Reasons) = (
            found.Number,
            found.ForceOutcome,
            found.IsReasonable,
            found.Reasons
        );

    public ForceOutcome? ForceOutcome { get; private set; }
    public bool? IsReasonable { get; private set; }
    public string? Reasons { get; private set; }

    internal override bool StandsInRegister => false;

    protected override string PartName => "Allegation";

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ForceOutcome), ForceOutcome),
            new("ReasonableAndProportionate", IsReasonable),
            new(nameof(Reasons), Reasons),
        ];

    internal override IEnumerable<string?> Words => [Reasons, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Assessments = [.. facts.Assessments, new AssessmentFacts(Part, ForceOutcome, IsReasonable, Reasons)],
        };
}

/// <summary>The decision was drafted, or the draft changed.</summary>
public sealed class DecisionDrafted : ReviewDecision
{
    private DecisionDrafted() { }

    public DecisionDrafted(Link by, DateOnly on, bool givesFeedback, string? feedback) =>
        (DrafterId, DrafterName, On, GivesFeedback, Feedback) = (
            new PersonId(by.Key),
            by.Name,
            on,
            givesFeedback,
            feedback
        );

    public PersonId DrafterId { get; private set; }
    public string DrafterName { get; private set; } = "";
    public bool GivesFeedback { get; private set; }
    public string? Feedback { get; private set; }

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [
            new("DraftedBy", new Link(DrafterId.Value, DrafterName)),
            new("DraftedOn", On),
            new(nameof(GivesFeedback), GivesFeedback),
            new(nameof(Feedback), Feedback),
        ];

    internal override IEnumerable<string?> Words => [Feedback, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Draft = new DraftFacts(new Link(DrafterId.Value, DrafterName), On!.Value, GivesFeedback, Feedback),
        };
}

/// <summary>What is found of an allegation, as far as it is written down.</summary>
/// <param name="IsReasonable">Was the outcome reasonable and proportionate?</param>
public sealed record AssessmentFacts(int Number, ForceOutcome? ForceOutcome, bool? IsReasonable, string? Reasons)
{
    public bool IsComplete =>
        ForceOutcome is not null && IsReasonable is not null && !string.IsNullOrWhiteSpace(Reasons);
}

/// <summary>The draft of a decision beside its assessments.</summary>
public sealed record DraftFacts(Link By, DateOnly On, bool GivesFeedback, string? Feedback);
