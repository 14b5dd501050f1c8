using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for an open review of which nobody has said whether it is valid.</summary>
    public static Error? WhyNotDecideValidity(ReviewFacts facts) =>
        WhyNotAtWork(facts) ?? (facts.Validity is null ? null : ReviewErrors.ValidityDecidedAlready);

    /// <summary>Null for an application that came late, as far as is known, and was neither let in nor turned away.</summary>
    public static Error? WhyNotDecideExtension(ReviewFacts facts) =>
        WhyNotDecideValidity(facts)
        ?? (
            facts.Extension is not null ? ReviewErrors.ExtensionDecidedAlready
            : facts.IsLate ? null
            : ReviewErrors.NotLate
        );

    /// <summary>Null where validity was decided and no decision letter has gone; an invalid review is opened again by it.</summary>
    public static Error? WhyNotReopenValidity(ReviewFacts facts) =>
        facts.Validity is null || facts.WithdrawnOn is not null ? ReviewErrors.NothingToReopen
        : facts.DecisionSentOn is not null ? ReviewErrors.HasEnded(facts.State)
        : facts.Approval is { IsBeingDecided: true } ? ReviewErrors.BeingDecided
        : null;

    /// <summary>Valid, or invalid for one of the legal reasons. One that is for the IOPC to review is forwarded with it.</summary>
    public Result<IReadOnlyList<Change>> DecideValidity(DateOnly on, Validity validity, InvalidReason? reason, Act act)
    {
        var facts = Facts;
        var whyNot =
            WhyNotDecideValidity(facts)
            ?? (
                validity is ComplaintReviews.Validity.Valid && facts.Body?.Body is ReviewBody.Iopc
                    ? ReviewErrors.BodyIsIopc
                : validity is ComplaintReviews.Validity.Invalid && reason is null ? ReviewErrors.InvalidReasonMissing
                : null
            );
        return Do(act, whyNot, new ValidityDecided(on, validity, reason));
    }

    /// <summary>A late application is let in, or not: the reason decides, and is part of the history.</summary>
    public Result<IReadOnlyList<Change>> DecideExtension(ExtensionDecision extension, Act act) =>
        Do(
            act,
            WhyNotDecideExtension(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null),
            new ExtensionDecided(extension)
        );

    /// <summary>A decision on validity, and one on an extension with it, is taken back; both stay among what was decided before.</summary>
    public Result<IReadOnlyList<Change>> ReopenValidity(Act act)
    {
        var whyNot =
            WhyNotReopenValidity(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null);
        return whyNot is not null
            ? whyNot
            : Decide(
                act,
                [],
                new Findings(),
                takenBack: d => d is ValidityDecided or ExtensionDecided or Forwarded or ApplicantToldNotValid
            );
    }
}

/// <summary>Valid or invalid, with the legal reason (2020 Regulations, regulations 29 to 33).</summary>
public sealed class ValidityDecided : ReviewDecision
{
    private ValidityDecided() { }

    public ValidityDecided(DateOnly? on, Validity? validity, InvalidReason? reason) =>
        (On, Validity, Reason) = (on, validity, reason);

    public Validity? Validity { get; private set; }
    public InvalidReason? Reason { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ReviewFacts.Validity), Validity),
            new(nameof(ReviewFacts.ValidityDecidedOn), On),
            new(nameof(ReviewFacts.InvalidReason), Reason),
        ];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((ValidityDecided?)before, (ValidityDecided)ours);
        return new ValidityDecided(
            Standing(On, was?.On, by.On),
            Standing(Validity, was?.Validity, by.Validity),
            Standing(Reason, was?.Reason, by.Reason)
        );
    }

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Validity = Validity,
            ValidityDecidedOn = On,
            InvalidReason = Reason,
        };
}

/// <summary>A late application was let in, or not (regulation 29(4)). Registers do not say on which day.</summary>
public sealed class ExtensionDecided : ReviewDecision
{
    private ExtensionDecided() { }

    public ExtensionDecided(ExtensionDecision extension, string? reason = null) =>
        (Extension, ExtensionReason) = (extension, reason);

    public ExtensionDecision Extension { get; private set; }
    public string? ExtensionReason { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [new(nameof(ReviewFacts.Extension), Extension), new(nameof(ExtensionReason), ExtensionReason)];

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((ExtensionDecided?)before, (ExtensionDecided)ours);
        return new ExtensionDecided(
            Standing<ExtensionDecision?>(Extension, was?.Extension, by.Extension)!.Value,
            Standing(ExtensionReason, was?.ExtensionReason, by.ExtensionReason)
        );
    }

    internal override IEnumerable<string?> Words => [ExtensionReason, Why];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Extension = Extension,
            ExtensionReason = ExtensionReason,
        };
}
