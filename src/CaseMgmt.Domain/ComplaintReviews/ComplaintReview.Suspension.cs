using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for a valid review that does not stand still already.</summary>
    public static Error? WhyNotSuspend(ReviewFacts facts) =>
        WhyNotAtWork(facts) ?? (facts.Validity is ComplaintReviews.Validity.Valid ? null : ReviewErrors.NotValidYet);

    /// <summary>Null for one that stands still.</summary>
    public static Error? WhyNotResume(ReviewFacts facts) =>
        WhyEnded(facts) ?? (facts.State is ReviewState.Suspended ? null : ReviewErrors.NotSuspended);

    /// <summary>The review stands still, for a reason, until it is looked at again; its days are counted with and without.</summary>
    /// <param name="reviewOn">When somebody looks whether it can go on: at most <see cref="SuspensionPeriod.LongestUnseen"/> days later.</param>
    public Result<IReadOnlyList<Change>> Suspend(SuspensionReason reason, DateOnly on, DateOnly reviewOn, Act act)
    {
        var facts = Facts;
        var number = facts.Suspensions.Count + 1;
        return Do(
            act,
            WhyNotSuspend(facts),
            new Suspended(number, new SuspensionPeriod(on, null)),
            new SuspensionExplained(number, reason, reviewOn)
        );
    }

    /// <summary>It goes on.</summary>
    public Result<IReadOnlyList<Change>> Resume(DateOnly on, Act act)
    {
        var facts = Facts;
        var (number, period) = facts.Suspensions.Index().LastOrDefault(s => s.Item.To is null);
        return Do(act, WhyNotResume(facts), new Suspended(number + 1, new SuspensionPeriod(period?.From ?? on, on)));
    }

    // Something that a person does on a review that is neither over nor standing still.
    private static Error? WhyNotAtWork(ReviewFacts facts) =>
        WhyEnded(facts) ?? (facts.State is ReviewState.Suspended ? ReviewErrors.IsSuspended : null);
}

/// <summary>Why a review stands still, and when somebody looks whether it can go on.</summary>
public sealed class SuspensionExplained : ReviewDecision
{
    private SuspensionExplained() { }

    public SuspensionExplained(int number, SuspensionReason reason, DateOnly reviewOn) =>
        (Part, SuspensionReason, On) = (number, reason, reviewOn);

    public SuspensionReason SuspensionReason { get; private set; }

    internal override int Step => 1;

    internal override bool StandsInRegister => false;

    protected override string PartName => "Suspension";

    protected override IEnumerable<Told> Tell() => [new("Reason", SuspensionReason), new("ReviewOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Suspensions =
            [
                .. facts.Suspensions.Select(
                    (s, i) => i + 1 == Part ? s with { Reason = SuspensionReason, ReviewOn = On } : s
                ),
            ],
        };
}
