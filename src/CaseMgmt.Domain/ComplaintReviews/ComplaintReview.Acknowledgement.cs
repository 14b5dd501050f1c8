using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for an open review whose applicant was not told yet that the application has arrived.</summary>
    public static Error? WhyNotAcknowledge(ReviewFacts facts) =>
        WhyEnded(facts)
        ?? (facts.AcknowledgedOn is null ? null : ReviewErrors.AcknowledgedAlready(facts.AcknowledgedOn));

    /// <summary>The applicant was told that the application has arrived. Once; a wrong day is corrected with its reason.</summary>
    public Result<IReadOnlyList<Change>> Acknowledge(DateOnly on, Act act) =>
        Do(act, WhyNotAcknowledge(Facts), new Acknowledged(on));
}

/// <summary>The acknowledgement went to the applicant.</summary>
public sealed class Acknowledged : ReviewDecision
{
    private Acknowledged() { }

    public Acknowledged(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.AcknowledgedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { AcknowledgedOn = On };
}
