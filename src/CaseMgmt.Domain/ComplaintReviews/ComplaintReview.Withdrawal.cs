using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for an open review; one that stands still is resumed first, so that its days are counted.</summary>
    public static Error? WhyNotWithdraw(ReviewFacts facts) => WhyNotAtWork(facts);

    /// <summary>Null for one that has ended so.</summary>
    public static Error? WhyNotTakeBackWithdrawal(ReviewFacts facts) =>
        facts.EndedByWithdrawal is null ? ReviewErrors.NotWithdrawn : null;

    /// <summary>
    /// The review ends by the applicant's withdrawal of the application, or by the withdrawal of the complaint itself. Neither makes the
    /// application invalid.
    /// </summary>
    public Result<IReadOnlyList<Change>> Withdraw(Withdrawal of, DateOnly on, Act act) =>
        Do(
            act,
            WhyNotWithdraw(Facts),
            of is ComplaintReviews.Withdrawal.Complaint ? new ComplaintWithdrawn(on) : new Withdrawn(on)
        );

    /// <summary>Recorded by mistake: the review goes on from where it stood.</summary>
    public Result<IReadOnlyList<Change>> TakeBackWithdrawal(Act act)
    {
        var whyNot =
            WhyNotTakeBackWithdrawal(Facts) ?? (string.IsNullOrWhiteSpace(act.Why) ? ActErrors.ReasonMissing : null);
        return whyNot is not null
            ? whyNot
            : Decide(act, [], new Findings(), takenBack: d => d is Withdrawn or ComplaintWithdrawn);
    }
}

/// <summary>The applicant took the application back.</summary>
public sealed class Withdrawn : ReviewDecision
{
    private Withdrawn() { }

    public Withdrawn(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.WithdrawnOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { WithdrawnOn = On };
}

/// <summary>The complaint itself was withdrawn, of which the authority told this office (2020 Regulations, regulation 38).</summary>
public sealed class ComplaintWithdrawn : ReviewDecision
{
    private ComplaintWithdrawn() { }

    public ComplaintWithdrawn(DateOnly on) => On = on;

    protected override IEnumerable<Told> Tell() => [new(nameof(ReviewFacts.ComplaintWithdrawnOn), On)];

    internal override ReviewFacts Onto(ReviewFacts facts) => facts with { ComplaintWithdrawnOn = On };
}
