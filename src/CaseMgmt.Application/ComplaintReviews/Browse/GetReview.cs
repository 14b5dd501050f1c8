using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Browse;

/// <summary>One review with everything its page shows. That it was opened is noted. Null when there is none of that id.</summary>
[Requires(Permission.ReadReviews)]
public sealed record GetReview(ComplaintReviewId Id) : IQuery<ReviewDetails?>;

public sealed record ReviewDetails
{
    public required Guid Id { get; init; }
    public required string Reference { get; init; }

    /// <summary>What the office's own register calls it; null where that is the reference.</summary>
    public string? OwnReference { get; init; }

    /// <summary>Counts the changes: a form carries it, so that nobody overwrites what they have not seen.</summary>
    public required int Version { get; init; }
    public required ReviewState State { get; init; }

    /// <summary>What the decisions in force say.</summary>
    public required ReviewFacts Facts { get; init; }

    /// <summary>Why it does not open to the person: then it is told only that there is this review, and nothing of it.</summary>
    public Error? ClosedBecause { get; init; }

    /// <summary>What a reviewer may know before they have said whether they have a conflict of interest.</summary>
    public string? ForceReferenceBeforeOpening { get; init; }

    /// <summary>The office's lists, for what can be chosen.</summary>
    public required IReadOnlyList<AllegationCategory> Categories { get; init; }
    public required IReadOnlyList<PaperKind> PaperKinds { get; init; }

    /// <summary>What can be recommended after the way in which the force handled the complaint.</summary>
    public required IReadOnlyList<RecommendationType> RecommendationTypes { get; init; }

    /// <summary>What the reviewer is called now.</summary>
    public required string? AllocatedTo { get; init; }
    public required string RuleSetVersion { get; init; }
    public required DateOnly AcknowledgeBy { get; init; }
    public required DateOnly CompleteBy { get; init; }

    /// <inheritdoc cref="ComplaintReview.UpdateApplicantBy"/>
    public DateOnly? UpdateApplicantBy { get; init; }
    public required int? DaysToComplete { get; init; }
    public required int? DaysSuspended { get; init; }
    public required int? WorkingDaysToComplete { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required IReadOnlyList<AllegationLine> Allegations { get; init; }
    public required IReadOnlyList<SuspensionLine> Suspensions { get; init; }
    public required IReadOnlyList<HistoryEntry> History { get; init; }

    /// <summary>The letters of the review, the latest first.</summary>
    public IReadOnlyList<LetterLine> Letters { get; init; } = [];

    /// <summary>The reviews with which this one was linked.</summary>
    public IReadOnlyList<LinkedLine> Linked { get; init; } = [];

    /// <summary>Reviews that may be the same applicant's, the latest first.</summary>
    public IReadOnlyList<RepeatLine> LikelyRepeats { get; init; } = [];

    /// <summary>The days that the review has and that can be corrected, by the names of their properties.</summary>
    public required IEnumerable<string> DaysToCorrect { get; init; }

    /// <summary>The 28 days; null while it is not known when the information was provided.</summary>
    public required WindowView? Window { get; init; }
    public required DeadlineView Acknowledgement { get; init; }
    public required DeadlineView Completion { get; init; }

    /// <summary>The force's time for the papers that it owes; null where it owes none.</summary>
    public required PapersClock? Papers { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>Is there still something for this office to do?</summary>
    public bool IsOpen => State.IsOpen();

    /// <summary>Has the force let the day of a recommendation's answer pass?</summary>
    public bool IsOverdue(RecommendationFacts recommendation) =>
        recommendation.IsAwaited && recommendation.ResponseDueOn < Today;
}

public sealed record AllegationLine(int Number, string Code, string Title);

/// <param name="Days">Calendar days taken out of the count so far.</param>
public sealed record SuspensionLine(DateOnly From, DateOnly? To, int Days)
{
    public SuspensionReason? Reason { get; init; }
    public DateOnly? ReviewOn { get; init; }
}

/// <summary>The time for applying, reckoned: day 0, the last day, and how late the application was.</summary>
/// <param name="ReceivedOn">The day that counts: for a forwarded application, that on which it reached the other body.</param>
/// <param name="IsPresumed">Nobody has said when the information was provided: the date of the outcome letter is presumed.</param>
/// <param name="EndsOnNonWorkingDay">A reason to think about an extension, no more.</param>
public sealed record WindowView(
    DateOnly ProvidedOn,
    bool IsPresumed,
    DateOnly EndsOn,
    DateOnly ReceivedOn,
    int DayReceived,
    int DaysLate,
    bool EndsOnNonWorkingDay
);

internal sealed class GetReviewHandler(
    ICaseDb db,
    IReferenceLists reference,
    IAccessLog accesses,
    ActingUser acting,
    TimeProvider clock
) : IRequestHandler<GetReview, ReviewDetails?>
{
    // Read as a whole: the page shows everything.
    private static readonly ReadyQuery<ComplaintReviewId, ReviewOf> Asked = new(
        (db, id) => db.ComplaintReviews.AsNoTracking().WithReviewers(db).Where(held => held.Review.Id == id)
    );

    public async Task<ReviewDetails?> Handle(GetReview request, CancellationToken cancellationToken)
    {
        var held = await Asked.Of(db, request.Id).SingleOrDefaultAsync(cancellationToken);
        if (held?.Known() is not { } review)
        {
            return null;
        }

        var lists = await reference.ReadAsync(cancellationToken);
        var facts = review.Facts;
        if (facts.WhyClosedTo(acting.User.Id) is { } closed)
        {
            return Details(review, ReviewFacts.Nothing, [], lists, clock.Today()) with
            {
                ClosedBecause = closed,
                ForceReferenceBeforeOpening = facts.HasToDeclare(acting.User.Id) ? facts.ForceReference : null,
                DaysToCorrect = [],
            };
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        var history = await db.HistoryOfAsync(review.Id.Value, cancellationToken);
        return Details(review, facts, history, lists, clock.Today()) with
        {
            Letters = await LetterLines
                .Of(db.Letters.Where(l => l.ReviewId == request.Id).OrderByDescending(l => l.RecordedAt))
                .ToListAsync(cancellationToken),
            Linked = await db.LinkedAsync(facts, cancellationToken),
            LikelyRepeats = await db.LikelyRepeatsAsync(review.Id, facts, acting.User.Id, cancellationToken),
        };
    }

    private static ReviewDetails Details(
        ComplaintReview review,
        ReviewFacts facts,
        IReadOnlyList<HistoryEntry> history,
        ReferenceLists lists,
        DateOnly today
    )
    {
        DateOnly? until = review.State.IsOpen() ? today : null;
        return new ReviewDetails
        {
            Id = review.Id.Value,
            Reference = review.Reference,
            OwnReference = review.OwnReference,
            Version = review.Version,
            State = review.State,
            Facts = facts,
            AllocatedTo = facts.AllocatedTo?.Name,
            RuleSetVersion = review.RuleSetVersion,
            AcknowledgeBy = review.AcknowledgeBy,
            CompleteBy = review.CompleteBy,
            UpdateApplicantBy = review.UpdateApplicantBy,
            DaysToComplete = review.DaysToComplete,
            DaysSuspended = review.DaysSuspended,
            WorkingDaysToComplete = review.WorkingDaysToComplete,
            RecordedAt = review.RecordedAt,
            Allegations =
            [
                .. facts.AllegationCategories.Select((code, i) => new AllegationLine(i + 1, code, lists.TitleOf(code))),
            ],
            Suspensions =
            [
                .. facts.Suspensions.Select(s => new SuspensionLine(s.From, s.To, s.DaysUntil(today))
                {
                    Reason = s.Reason,
                    ReviewOn = s.ReviewOn,
                }),
            ],
            Categories = lists.Categories,
            PaperKinds = lists.Papers,
            RecommendationTypes = ComplaintReview.TypesAfter(facts.HandlingRoute),
            History = history,
            DaysToCorrect = review.DaysToCorrect,
            Window = WindowOf(facts, lists.Calendar),
            Acknowledgement = DeadlineView.Of(
                lists.Calendar,
                lists.Targets.InForce(Targets.AcknowledgeReview, review.ReceivedOn),
                review.ReceivedOn,
                review.AcknowledgeBy,
                review.AcknowledgedOn,
                until
            ),
            Completion = DeadlineView.Of(
                lists.Calendar,
                lists.Targets.InForce(Targets.CompleteReview, review.ReceivedOn),
                review.ReceivedOn,
                review.CompleteBy,
                review.DecisionSentOn,
                until
            ),
            Papers =
                facts is { PapersRequestedOn: { } requested, PapersReceivedOn: null } && review.State.IsOpen()
                    ? PapersClock.Of(requested, facts.PapersChasedOn.Count, lists.Calendar, lists.Targets, today)
                    : null,
            Today = today,
        };
    }

    private static WindowView? WindowOf(ReviewFacts facts, WorkingCalendar calendar)
    {
        if (facts.Window is not { } window)
        {
            return null;
        }

        var received = facts.EffectiveDay;
        return new WindowView(
            window.ProvidedOn,
            facts.IsProvidedOnPresumed,
            window.EndsOn,
            received,
            received.DayNumber - window.ProvidedOn.DayNumber,
            facts.DaysLate,
            window.EndsOnNonWorkingDay(calendar)
        );
    }
}
