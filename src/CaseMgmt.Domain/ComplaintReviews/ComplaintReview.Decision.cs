using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>The decision letter went out: the review is closed.</summary>
public sealed class DecisionSent : ReviewDecision
{
    private DecisionSent() { }

    public DecisionSent(DateOnly? on, ReviewResult? result, bool? feedbackGiven) =>
        (On, Result, FeedbackGiven) = (on, result, feedbackGiven);

    public ReviewResult? Result { get; private set; }
    public bool? FeedbackGiven { get; private set; }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(ReviewFacts.DecisionSentOn), On),
            new(nameof(ReviewFacts.Result), Result),
            new(nameof(ReviewFacts.FeedbackGiven), FeedbackGiven),
        ];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            DecisionSentOn = On,
            Result = Result,
            FeedbackGiven = FeedbackGiven,
        };
}

/// <summary>The review stood still from a day, until another if that is known.</summary>
public sealed class Suspended : ReviewDecision
{
    private Suspended() { }

    public Suspended(int number, SuspensionPeriod period) => (Part, On, Until) = (number, period.From, period.To);

    /// <summary>The day on which it ended; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    protected override string PartName => "Suspension";

    protected override IEnumerable<Told> Tell() => [new("SuspendedOn", On), new("ResumedOn", Until)];

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Suspensions = [.. facts.Suspensions, new SuspensionPeriod(On!.Value, Until)],
        };
}
