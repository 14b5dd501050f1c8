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

    // Read or computed beside the record
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

internal sealed class GetReviewHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<GetReview, ReviewDetails?>
{
    public async Task<ReviewDetails?> Handle(GetReview request, CancellationToken cancellationToken)
    {
        var review = await ReadAsync(request.Id, cancellationToken);
        if (review is null)
        {
            return null;
        }

        accesses.Opened(RecordKind.ComplaintReview, review.Id, review.Reference);
        var today = clock.Today();
        var calendar = new WorkingCalendar(
            await db
                .BankHolidays.AsNoTracking()
                .Where(h => h.Date >= (review.InformationProvidedOn ?? review.ReceivedOn))
                .ToListAsync(cancellationToken)
        );
        var targets = new Targets(
            await db
                .Targets.AsNoTracking()
                .Where(t => t.Code == Targets.AcknowledgeReview || t.Code == Targets.CompleteReview)
                .ToListAsync(cancellationToken)
        );
        // Allegations, categories and suspensions: few rows each, one command each.
        var allegations = await db
            .ComplaintReviews.Where(r => r.Id == request.Id)
            .SelectMany(r => r.Allegations)
            .OrderBy(a => a.Number)
            .Select(a => new AllegationLine(
                a.Number,
                a.Category,
                db.AllegationCategories.Where(c => c.Code == a.Category)
                    .Select(c => c.Name ?? c.CategoryName)
                    .FirstOrDefault()
                    ?? a.Category
            ))
            .ToListAsync(cancellationToken);
        var suspensions = await db
            .ComplaintReviews.Where(r => r.Id == request.Id)
            .SelectMany(r => r.Suspensions)
            .OrderBy(s => s.Number)
            .Select(s => new { s.SuspendedOn, s.ResumedOn })
            .ToListAsync(cancellationToken);
        var recommendations = await db
            .Recommendations.Where(r => r.ReviewId == request.Id)
            .OrderBy(r => r.Number)
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
            ))
            .ToListAsync(cancellationToken);
        DateOnly? until = review.IsOpen ? today : null;
        return review with
        {
            Allegations = allegations,
            Suspensions =
            [
                .. suspensions.Select(s => new SuspensionLine(
                    s.SuspendedOn,
                    s.ResumedOn,
                    new SuspensionPeriod(s.SuspendedOn, s.ResumedOn).DaysUntil(today)
                )),
            ],
            Recommendations = recommendations,
            History = await db.HistoryOfAsync(review.Id, cancellationToken),
            Window = review.InformationProvidedOn is { } provided
                ? WindowOf(
                    new ApplicationWindow(provided),
                    ApplicationWindow.EffectiveDay(review.ReceivedOn, review.OriginallyReceivedElsewhereOn),
                    calendar
                )
                : null,
            Acknowledgement = DeadlineView.Of(
                calendar,
                targets.InForce(Targets.AcknowledgeReview, review.ReceivedOn),
                review.ReceivedOn,
                review.AcknowledgeBy,
                review.AcknowledgedOn,
                until
            ),
            Completion = DeadlineView.Of(
                calendar,
                targets.InForce(Targets.CompleteReview, review.ReceivedOn),
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

    private Task<ReviewDetails?> ReadAsync(ComplaintReviewId id, CancellationToken cancel) =>
        db
            .ComplaintReviews.AsNoTracking()
            .Where(r => r.Id == id)
            .Select(r => new ReviewDetails
            {
                Id = r.Id.Value,
                Reference = r.Reference,
                RuleSetVersion = r.RuleSetVersion,
                State = r.State,
                Channel = r.Channel,
                ReceivedAt = r.ReceivedAt,
                ReceivedOn = r.ReceivedOn,
                OriginallyReceivedElsewhereOn = r.OriginallyReceivedElsewhereOn,
                ApplicantName = r.ApplicantName,
                ApplicantEmail = r.ApplicantEmail,
                ForceReference = r.ForceReference,
                ComplaintMadeOn = r.ComplaintMadeOn,
                OutcomeLetterOn = r.OutcomeLetterOn,
                InformationProvidedOn = r.InformationProvidedOn,
                Route = r.HandlingRoute,
                AcknowledgeBy = r.AcknowledgeBy,
                AcknowledgedOn = r.AcknowledgedOn,
                Validity = r.Validity,
                ValidityDecidedOn = r.ValidityDecidedOn,
                InvalidReason = r.InvalidReason,
                Extension = r.Extension,
                PapersRequestedOn = r.PapersRequestedOn,
                PapersReceivedOn = r.PapersReceivedOn,
                AllocatedTo = r.AllocatedTo,
                CompleteBy = r.CompleteBy,
                DecisionSentOn = r.DecisionSentOn,
                Result = r.Result,
                FeedbackGiven = r.FeedbackGiven,
                WithdrawnOn = r.WithdrawnOn,
                Summary = r.Summary,
                DaysToComplete = r.DaysToComplete,
                DaysSuspended = r.DaysSuspended,
                WorkingDaysToComplete = r.WorkingDaysToComplete,
                RecordedAt = r.RecordedAt,
            })
            .SingleOrDefaultAsync(cancel);
}
