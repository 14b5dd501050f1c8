using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

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

    public ExtensionDecided(ExtensionDecision extension) => Extension = extension;

    public ExtensionDecision Extension { get; private set; }

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.Extension), Extension)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { Extension = Extension };
}
