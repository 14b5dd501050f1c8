using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// What the decisions in force say of a review: its rules are checked, and its state, lists and figures derived, from this.
/// Days are London days; what has not happened, or is not known, is null.
/// </summary>
public sealed record ReviewFacts
{
    /// <summary>The instant (UTC) at which the application first reached this office by any channel.</summary>
    public required DateTime ReceivedAt { get; init; }
    public required ReviewChannel Channel { get; init; }

    /// <summary>When a forwarded application had reached the body that forwarded it: the day that counts for the 28 days.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }
    public required string ApplicantName { get; init; }
    public string? ApplicantEmail { get; init; }

    /// <summary>The force's own reference, such as <c>CO/01368/22</c>.</summary>
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }

    /// <summary>When the information about the right to a review was provided, where that is known.</summary>
    public DateOnly? InformationProvidedOn { get; init; }
    public HandlingRoute? HandlingRoute { get; init; }

    /// <summary>The IOPC category of each allegation, in order.</summary>
    public IReadOnlyList<string> AllegationCategories { get; init; } = [];
    public DateOnly? AcknowledgedOn { get; init; }
    public Validity? Validity { get; init; }
    public DateOnly? ValidityDecidedOn { get; init; }
    public InvalidReason? InvalidReason { get; init; }
    public ExtensionDecision? Extension { get; init; }
    public DateOnly? PapersRequestedOn { get; init; }
    public DateOnly? PapersReceivedOn { get; init; }

    /// <summary>The reviewer.</summary>
    public Link? AllocatedTo { get; init; }
    public DateOnly? DecisionSentOn { get; init; }
    public ReviewResult? Result { get; init; }
    public bool? FeedbackGiven { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
    public IReadOnlyList<SuspensionPeriod> Suspensions { get; init; } = [];
    public IReadOnlyList<RecommendationFacts> Recommendations { get; init; } = [];

    /// <summary>Plain English without personal data, fit to answer a request for information.</summary>
    public string? Summary { get; init; }

    public DateOnly ReceivedOn => LondonTime.DayOf(ReceivedAt);

    /// <summary>
    /// The time for applying. While nobody has said when the information was provided, it is presumed to have been on the date
    /// of the outcome letter, and said to be so.
    /// </summary>
    public ApplicationWindow? Window =>
        (InformationProvidedOn ?? OutcomeLetterOn) is { } providedOn ? new ApplicationWindow(providedOn) : null;

    public ReviewState State => ReviewStates.Of(this);

    public bool IsProvidedOnPresumed => InformationProvidedOn is null && OutcomeLetterOn is not null;

    internal static ReviewFacts Of(IEnumerable<ReviewDecision> decisions) =>
        decisions
            .OrderBy(d => d.Part)
            .ThenBy(d => d.Step)
            .Aggregate(
                new ReviewFacts
                {
                    ReceivedAt = default,
                    Channel = default,
                    ApplicantName = "",
                },
                (facts, decision) => decision.Onto(facts)
            );
}

/// <summary>
/// A time in which a review stood still. The days taken out of the count run from the first day to the day it ended:
/// 3 to 10 January are 7.
/// </summary>
/// <param name="From">The day on which it began.</param>
/// <param name="To">The day on which it ended; null while it lasts.</param>
public sealed record SuspensionPeriod(DateOnly From, DateOnly? To)
{
    public int DaysUntil(DateOnly day)
    {
        var end = To is { } to && to < day ? to : day;
        return Math.Max(0, end.DayNumber - From.DayNumber);
    }
}
