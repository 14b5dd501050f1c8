using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>An open review whose applicant was not told yet that the application has arrived.</summary>
    public static bool MayBeAcknowledged(ReviewFacts facts) => facts.State.IsOpen() && facts.AcknowledgedOn is null;

    /// <summary>The applicant was told that the application has arrived. Once; a wrong day is corrected with its reason.</summary>
    public Result<IReadOnlyList<Change>> Acknowledge(DateOnly on, Act act) =>
        Decide(
            act,
            [new Acknowledged(on)],
            new Findings()
                .Refuse(!State.IsOpen(), ReviewErrors.HasEnded(State))
                .Refuse(AcknowledgedOn is not null, ReviewErrors.AcknowledgedAlready(AcknowledgedOn))
        );
}

/// <summary>The acknowledgement went to the applicant.</summary>
public sealed class Acknowledged : ReviewDecision
{
    private Acknowledged() { }

    public Acknowledged(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.AcknowledgedOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { AcknowledgedOn = On };
}
