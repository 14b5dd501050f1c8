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

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((DecisionSent?)before, (DecisionSent)ours);
        return new DecisionSent(
            Standing(On, was?.On, by.On),
            Standing(Result, was?.Result, by.Result),
            Standing(FeedbackGiven, was?.FeedbackGiven, by.FeedbackGiven)
        );
    }

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

    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((Suspended?)before, (Suspended)ours);
        return new Suspended(
            Part,
            new SuspensionPeriod(Standing(On, was?.On, by.On)!.Value, Standing(Until, was?.Until, by.Until))
        );
    }

    internal override ReviewFacts Onto(ReviewFacts facts) =>
        facts with
        {
            Suspensions = [.. facts.Suspensions, new SuspensionPeriod(On!.Value, Until)],
        };
}
