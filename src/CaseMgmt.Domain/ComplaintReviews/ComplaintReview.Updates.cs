using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

public sealed partial class ComplaintReview
{
    /// <summary>Null for an open review: while one stands still, its applicant hears of that as well.</summary>
    public static Error? WhyNotUpdateApplicant(ReviewFacts facts) => WhyEnded(facts);

    /// <summary>The applicant was told how the review stands; the next time is due so many days later.</summary>
    public Result<IReadOnlyList<Change>> UpdateApplicant(DateOnly on, Act act)
    {
        var facts = Facts;
        return Do(act, WhyNotUpdateApplicant(facts), new ApplicantUpdated(facts.ApplicantUpdatedOn.Count + 1, on));
    }

    // Counted from the last time that the applicant heard of the office, by the target in force on receipt.
    private static DateOnly? NextUpdateBy(ReviewFacts facts, OfficeRules rules)
    {
        var heard = facts.ApplicantUpdatedOn.Append(facts.AcknowledgedOn ?? facts.ReceivedOn).Max();
        return facts.State.IsOpen()
            ? rules.Calendar.DueOn(rules.Targets.InForce(Targets.UpdateApplicant, facts.ReceivedOn), heard, rules.Today)
            : null;
    }
}

/// <summary>The applicant was told how the review stands.</summary>
public sealed class ApplicantUpdated : ReviewDecision
{
    private ApplicantUpdated() { }

    public ApplicantUpdated(int number, DateOnly on) => (Part, On) = (number, on);

    internal override bool StandsInRegister => false;

    protected override string PartName => "Update";

    protected override IEnumerable<Told> Tell() => [new("SentOn", On)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            ApplicantUpdatedOn = [.. facts.ApplicantUpdatedOn, On!.Value],
        };
}
