namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>
/// Everything the office has recorded of a review, as one register row or one form holds it. Days are London days;
/// a fact that has not happened, or is not known, is null.
/// </summary>
public sealed record ReviewFacts
{
    /// <summary>The instant (UTC) at which the application first reached this office by any channel.</summary>
    public required DateTime ReceivedAt { get; init; }
    public required ReviewChannel Channel { get; init; }

    /// <summary>When a forwarded application had reached the body that forwarded it; null while that is not known.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }
    public required string ApplicantName { get; init; }
    public string? ApplicantEmail { get; init; }

    /// <summary>The force's own reference, such as <c>CO/01368/22</c>.</summary>
    public string? ForceReference { get; init; }
    public DateOnly? ComplaintMadeOn { get; init; }
    public DateOnly? OutcomeLetterOn { get; init; }

    /// <summary>When the information about the right to a review was provided; the letter's date unless known to differ.</summary>
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
    public string? AllocatedTo { get; init; }
    public DateOnly? DecisionSentOn { get; init; }
    public ReviewResult? Result { get; init; }
    public bool? FeedbackGiven { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
    public IReadOnlyList<SuspensionPeriod> Suspensions { get; init; } = [];

    /// <summary>Plain English without personal data, fit to answer a request for information.</summary>
    public string? Summary { get; init; }
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
