using CaseMgmt.Application.Common;
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
    public required string RuleSetVersion { get; init; }
    public required ReviewState State { get; init; }
    public required ReviewChannel Channel { get; init; }
    public required DateTime ReceivedAt { get; init; }
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>When a forwarded application had reached the body that forwarded it, where that is known.</summary>
    public DateOnly? OriginallyReceivedElsewhereOn { get; init; }
    public required string ApplicantName { get; init; }
    public required string? ApplicantEmail { get; init; }
    public required string? ForceReference { get; init; }
    public required DateOnly? ComplaintMadeOn { get; init; }
    public required DateOnly? OutcomeLetterOn { get; init; }
    public required DateOnly? InformationProvidedOn { get; init; }
    public required HandlingRoute? Route { get; init; }
    public required DateOnly AcknowledgeBy { get; init; }
    public required DateOnly? AcknowledgedOn { get; init; }
    public required Validity? Validity { get; init; }
    public required DateOnly? ValidityDecidedOn { get; init; }
    public required InvalidReason? InvalidReason { get; init; }
    public required ExtensionDecision? Extension { get; init; }
    public required DateOnly? PapersRequestedOn { get; init; }
    public required DateOnly? PapersReceivedOn { get; init; }
    public required string? AllocatedTo { get; init; }
    public required DateOnly CompleteBy { get; init; }
    public required DateOnly? DecisionSentOn { get; init; }
    public required ReviewResult? Result { get; init; }
    public required bool? FeedbackGiven { get; init; }
    public required DateOnly? WithdrawnOn { get; init; }
    public required string? Summary { get; init; }
    public required int? DaysToComplete { get; init; }
    public required int? DaysSuspended { get; init; }
    public required int? WorkingDaysToComplete { get; init; }
    public required DateTime RecordedAt { get; init; }

    // Of its parts, or reckoned
    public IReadOnlyList<AllegationLine> Allegations { get; init; } = [];
    public IReadOnlyList<SuspensionLine> Suspensions { get; init; } = [];
    public IReadOnlyList<RecommendationLine> Recommendations { get; init; } = [];
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>The 28 days; null while it is not known when the information was provided.</summary>
    public WindowView? Window { get; init; }
    public DeadlineView? Acknowledgement { get; init; }
    public DeadlineView? Completion { get; init; }
    public DateOnly Today { get; init; }

    /// <summary>Is there still something for this office to do?</summary>
    public bool IsOpen => OpenStates.All.Contains(State);
}

public sealed record AllegationLine(int Number, string Code, string Title);

/// <param name="Days">Calendar days taken out of the count so far.</param>
public sealed record SuspensionLine(DateOnly From, DateOnly? To, int Days);

public sealed record RecommendationLine(
    int Number,
    RecommendationKind Kind,
    string Theme,
    string Text,
    DateOnly MadeOn,
    DateOnly? ResponseDueOn,
    DateOnly? RespondedOn,
    RecommendationResponse? Response,
    DateOnly? ImplementedOn
)
{
    public bool IsOverdueOn(DateOnly day) => RespondedOn is null && ResponseDueOn < day;
}

/// <summary>The time for applying, reckoned: day 0, the last day, and how late the application was.</summary>
/// <param name="ReceivedOn">The day that counts: for a forwarded application, that on which it reached the other body.</param>
/// <param name="EndsOnNonWorkingDay">A reason to think about an extension, no more.</param>
public sealed record WindowView(
    DateOnly ProvidedOn,
    DateOnly EndsOn,
    DateOnly ReceivedOn,
    int DayReceived,
    int DaysLate,
    bool EndsOnNonWorkingDay
);

internal sealed class GetReviewHandler(ICaseDb db, IReferenceLists reference, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<GetReview, ReviewDetails?>
{
    public async Task<ReviewDetails?> Handle(GetReview request, CancellationToken cancellationToken)
    {
        // Read as a whole: the page shows every column, and EF builds a projection of them anew for each reader.
        var review = await db
            .ComplaintReviews.AsNoTracking()
            .Include(r => r.Allegations)
            .Include(r => r.Suspensions)
            .Include(r => r.Recommendations)
            .SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken);
        if (review is null)
        {
            return null;
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id.Value, review.Reference);
        return Details(
            review,
            await db.HistoryOfAsync(review.Id.Value, cancellationToken),
            await reference.ReadAsync(cancellationToken),
            clock.Today()
        );
    }

    private static ReviewDetails Details(
        ComplaintReview review,
        IReadOnlyList<HistoryEntry> history,
        ReferenceLists lists,
        DateOnly today
    )
    {
        DateOnly? until = OpenStates.All.Contains(review.State) ? today : null;
        return new ReviewDetails
        {
            Id = review.Id.Value,
            Reference = review.Reference,
            RuleSetVersion = review.RuleSetVersion,
            State = review.State,
            Channel = review.Channel,
            ReceivedAt = review.ReceivedAt,
            ReceivedOn = review.ReceivedOn,
            OriginallyReceivedElsewhereOn = review.OriginallyReceivedElsewhereOn,
            ApplicantName = review.ApplicantName,
            ApplicantEmail = review.ApplicantEmail,
            ForceReference = review.ForceReference,
            ComplaintMadeOn = review.ComplaintMadeOn,
            OutcomeLetterOn = review.OutcomeLetterOn,
            InformationProvidedOn = review.InformationProvidedOn,
            Route = review.HandlingRoute,
            AcknowledgeBy = review.AcknowledgeBy,
            AcknowledgedOn = review.AcknowledgedOn,
            Validity = review.Validity,
            ValidityDecidedOn = review.ValidityDecidedOn,
            InvalidReason = review.InvalidReason,
            Extension = review.Extension,
            PapersRequestedOn = review.PapersRequestedOn,
            PapersReceivedOn = review.PapersReceivedOn,
            AllocatedTo = review.AllocatedTo,
            CompleteBy = review.CompleteBy,
            DecisionSentOn = review.DecisionSentOn,
            Result = review.Result,
            FeedbackGiven = review.FeedbackGiven,
            WithdrawnOn = review.WithdrawnOn,
            Summary = review.Summary,
            DaysToComplete = review.DaysToComplete,
            DaysSuspended = review.DaysSuspended,
            WorkingDaysToComplete = review.WorkingDaysToComplete,
            RecordedAt = review.RecordedAt,
            Allegations =
            [
                .. review
                    .Allegations.OrderBy(a => a.Number)
                    .Select(a => new AllegationLine(a.Number, a.Category, lists.TitleOf(a.Category))),
            ],
            Suspensions =
            [
                .. review
                    .Suspensions.OrderBy(s => s.Number)
                    .Select(s => new SuspensionLine(s.SuspendedOn, s.ResumedOn, s.Period.DaysUntil(today))),
            ],
            Recommendations =
            [
                .. review
                    .Recommendations.OrderBy(r => r.Number)
                    .Select(r => new RecommendationLine(
                        r.Number,
                        r.Kind,
                        r.Theme,
                        r.Text,
                        r.MadeOn,
                        r.ResponseDueOn,
                        r.RespondedOn,
                        r.Response,
                        r.ImplementedOn
                    )),
            ],
            History = history,
            Window = review.Window is { } window
                ? WindowOf(
                    window,
                    ApplicationWindow.EffectiveDay(review.ReceivedOn, review.OriginallyReceivedElsewhereOn),
                    lists.Calendar
                )
                : null,
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
            Today = today,
        };
    }

    private static WindowView WindowOf(ApplicationWindow window, DateOnly receivedOn, WorkingCalendar calendar) =>
        new(
            window.ProvidedOn,
            window.EndsOn,
            receivedOn,
            receivedOn.DayNumber - window.ProvidedOn.DayNumber,
            window.DaysLate(receivedOn),
            window.EndsOnNonWorkingDay(calendar)
        );
}
