using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>Why an act cannot be done on a review as it stands.</summary>
public static class ReviewErrors
{
    public static readonly Error Unknown = new("review.unknown", "There is no such review any more.");

    public static Error HasEnded(ReviewState state) =>
        new(
            "review.has_ended",
            $"This review has ended ({CodeText.Of(state).Replace('_', ' ')}), so there is nothing left to do here."
        );

    public static Error AcknowledgedAlready(DateOnly? on) =>
        new(
            "review.acknowledged_already",
            $"This review was acknowledged on {(on is { } day ? DateRules.Say(day) : null)}. If the day is wrong, correct it and say why.",
            nameof(ReviewFacts.AcknowledgedOn)
        );

    public static readonly Error DayNotChosen = new("review.day_not_chosen", "Choose the date that is wrong.", "Name");

    public static readonly Error NothingToCorrect = new(
        "review.nothing_to_correct",
        "This review has no such day yet. Choose another, or do the act itself.",
        "Name"
    );

    public static Error DayAsRecorded(string name, DateOnly day) =>
        new(
            "review.day_as_recorded",
            $"{DateRules.Say(day)} is the day that is recorded already. Enter the right one.",
            name
        );

    public static Error RecommendedBefore(RecommendationFacts? first) =>
        new(
            "review.recommended_before_decision",
            $"Recommendation {first?.Number} was made before this day, on {(first is null ? null : DateRules.Say(first.MadeOn))}. Correct the day, or that recommendation first.",
            nameof(ReviewFacts.DecisionSentOn)
        );
}
