using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null where the applicant's contact is restricted.</summary>
    public static Error? WhyNotLiftRestriction(ReviewFacts facts) =>
        facts.ContactRestriction is null ? ReviewErrors.ContactNotRestricted : null;

    /// <summary>
    /// The chief executive restricts how the applicant reaches the office, or goes on with that after looking at it again. Whether a
    /// disability explains the contact is considered first; the right to a review, and the letters of it, stay as they are.
    /// </summary>
    public Result<IReadOnlyList<Change>> RestrictContact(ContactRestriction restriction, Act act) =>
        Do(
            act,
            string.IsNullOrWhiteSpace(restriction.Restriction) ? ReviewErrors.RestrictionMissing
                : string.IsNullOrWhiteSpace(restriction.Considered) ? ReviewErrors.NotConsidered
                : restriction.ReviewOn <= act.Rules.Today ? ReviewErrors.ContactReviewNotAhead
                : string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing
                : null,
            new ContactRestricted(restriction)
        );

    /// <summary>The applicant reaches the office as everybody does.</summary>
    public Result<IReadOnlyList<Change>> LiftRestriction(Act act)
    {
        var whyNot =
            WhyNotLiftRestriction(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null);
        return whyNot is not null ? whyNot : Decide(act, [], new Findings(), takenBack: d => d is ContactRestricted);
    }
}

/// <summary>How the applicant reaches the office was restricted.</summary>
public sealed class ContactRestricted : ReviewDecision
{
    private ContactRestricted() { }

    public ContactRestricted(ContactRestriction restriction) =>
        (On, Restriction, Considered, RestrictionReviewOn) = (
            restriction.From,
            restriction.Restriction,
            restriction.Considered,
            restriction.ReviewOn
        );

    public string Restriction { get; private set; } = "";
    public string Considered { get; private set; } = "";
    public DateOnly RestrictionReviewOn { get; private set; }

    internal override bool StandsInRegister => false;

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(Restriction), Restriction),
            new(nameof(Considered), Considered),
            new("RestrictedFrom", On),
            new(nameof(RestrictionReviewOn), RestrictionReviewOn),
        ];

    internal override IEnumerable<string?> Words => [Restriction, Considered, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ContactRestriction = new ContactRestriction(Restriction, Considered, On!.Value, RestrictionReviewOn, Why),
        };
}

/// <summary>What holds of the applicant's contact with the office.</summary>
/// <param name="Restriction">In words that whoever answers the telephone can follow: "By letter alone, to one named person".</param>
/// <param name="Considered">What was considered before: a disability, adjustments that would do instead.</param>
/// <param name="ReviewOn">When somebody looks whether it is still needed.</param>
/// <param name="Why">The reason of whoever decided it.</param>
public sealed record ContactRestriction(
    string Restriction,
    string Considered,
    DateOnly From,
    DateOnly ReviewOn,
    string? Why = null
);
