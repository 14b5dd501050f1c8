using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>Complaint reviews received in the period, in whatever state they stand as at the day: the annual report's way of counting.</summary>
public sealed class ComplaintReviewsCohort : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } =
    [new("Complaint reviews: those received in the period", "reviews.")];

    public static readonly Breakdown InvalidByReason = new("reviews.invalid.", Cohort);

    public static readonly Breakdown WithdrawnByKind = new("reviews.withdrawn.", Cohort);

    public static readonly TotalFigure ToPutRight = new(
        "reviews.to_put_right",
        "Reviews with something to put right",
        "Of the reviews considered, those whose record is not as it should be, such as a late application without a decision on an extension. They count like any other.",
        Cohort
    );

    public static readonly TotalFigure ValidityNotStated = new(
        "reviews.validity_not_stated",
        "Validity, or its day, not stated",
        "Of the requests that count as valid or invalid, those of which the register does not say what was decided, or when. With a decision letter sent a request counts as valid; a decision without its day counts from the day of receipt.",
        Cohort
    );

    public static readonly TotalFigure Considered = new(
        "reviews.considered",
        "Complaint reviews considered",
        "Every request for a review received in the period, however it was disposed of.",
        Cohort
    );

    public static readonly TotalFigure Valid = new(
        "reviews.valid",
        "Valid requests",
        "Of the reviews considered, those decided valid by the as-at day. A late application for which an extension was granted is valid.",
        Cohort
    );

    public static readonly TotalFigure Invalid = new(
        "reviews.invalid",
        "Invalid requests",
        "Of the reviews considered, those decided invalid by the as-at day, for whatever reason; those forwarded to the IOPC are among them.",
        Cohort
    );

    public static readonly TotalFigure Withdrawn = new(
        "reviews.withdrawn",
        "Withdrawn requests",
        "Of the reviews considered, those that had ended by the as-at day, before a decision letter, since the applicant withdrew the application or the complaint was withdrawn.",
        Cohort
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure Completed = new(
        "reviews.completed",
        "Completed reviews",
        "Of the valid requests, those whose decision letter was sent by the as-at day.",
        Cohort
    );

    public static readonly TotalFigure Upheld = new(
        "reviews.upheld",
        "Upheld reviews",
        "Of the completed reviews, those in which the outcome of the complaint was found not reasonable and proportionate.",
        Cohort
    );

    public static readonly TotalFigure NotUpheld = new(
        "reviews.not_upheld",
        "Reviews not upheld",
        "Of the completed reviews, those in which the outcome of the complaint was found reasonable and proportionate.",
        Cohort
    );

    public static readonly TotalFigure NotUpheldWithFeedback = new(
        "reviews.not_upheld_with_feedback",
        "Not upheld, with points fed back",
        "Of the reviews not upheld, those in which points were fed back to the force.",
        Cohort
    );

    public static readonly TotalFigure Ongoing = new(
        "reviews.ongoing",
        "Ongoing reviews",
        "Of the reviews considered, those that by the end of the as-at day were neither invalid, withdrawn nor completed.",
        Cohort
    );

    public static readonly TotalFigure AwaitingValidity = new(
        "reviews.awaiting_validity",
        "Awaiting a decision on validity",
        "Of the ongoing reviews, those not decided valid by the end of the as-at day.",
        Cohort
    );

    public static readonly TotalFigure UnderWay = new(
        "reviews.under_way",
        "Valid and under way",
        "Of the ongoing reviews, those decided valid by the end of the as-at day.",
        Cohort
    );

    public static readonly TotalFigure ValidWithdrawn = new(
        "reviews.valid_withdrawn",
        "Valid and withdrawn",
        "Of the valid requests, those that had been withdrawn by the as-at day, before a decision letter.",
        Cohort
    );

    public static readonly RateFigure UpheldRateOfValid = new(
        "reviews.upheld_rate_of_valid",
        "Upheld, of the valid requests",
        "Upheld reviews as a part of the valid requests: the annual report's base.",
        Cohort
    );

    public static readonly RateFigure UpheldRateOfCompleted = new(
        "reviews.upheld_rate_of_completed",
        "Upheld, of those received and completed",
        "Upheld reviews as a part of the completed ones, of those received in the period. It is not the IOPC's base, which is what was completed in the period, whenever it had been received.",
        Cohort
    )
    {
        Version = 2,
    };

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End,
            asAt = scope.AsAt;
        // The period alone is read, by the index on the day of receipt; "considered" is all of it.
        var received = scope.Records.Reviews.Where(r => r.ReceivedOn >= from && r.ReceivedOn <= end);
        var sheet = new FigureSheet<KnownReview, ComplaintReviewId>(1, RecordKind.ComplaintReview, received, r => r.Id);

        var considered = sheet.Total(Considered, sheet.All());
        var valid = sheet.Total(
            Valid,
            sheet.Within(considered, r => r.Validity == Validity.Valid && r.ValidityDecidedOn <= asAt)
        );
        var invalid = sheet.Total(
            Invalid,
            sheet.Within(considered, r => r.Validity == Validity.Invalid && r.ValidityDecidedOn <= asAt)
        );
        List<TotalFigure> reasons = [];
        foreach (var reason in Enum.GetValues<InvalidReason>().Select(r => (InvalidReason?)r).Append(null))
        {
            var (code, said) = reason is { } known
                ? (CodeText.Of(known), Vocabulary.PhraseOf(known))
                : (Breakdown.NotStated, "not stated");
            reasons.Add(
                InvalidByReason.Of(
                    code,
                    said,
                    $"Invalid: {said}",
                    $"Of the invalid requests, those whose reason is: {said}."
                )
            );
            sheet.Total(reasons[^1], sheet.Within(invalid, r => r.InvalidReason == reason));
        }

        sheet.Total(ValidityNotStated, sheet.Within(considered, r => r.Validity != null && !r.IsValidityStated));
        var withdrawn = sheet.Total(Withdrawn, sheet.Within(considered, r => r.WithdrawnOn <= asAt));
        var completed = sheet.Total(Completed, sheet.Within(valid, r => r.DecisionSentOn <= asAt));
        var upheld = sheet.Total(Upheld, sheet.Within(completed, r => r.Result == ReviewResult.Upheld));
        var notUpheld = sheet.Total(NotUpheld, sheet.Within(completed, r => r.Result == ReviewResult.NotUpheld));
        sheet.Total(NotUpheldWithFeedback, sheet.Within(notUpheld, r => r.FeedbackGiven == true));
        var ongoing = sheet.Total(Ongoing, sheet.Within(considered, KnownReview.OpenAt(asAt)));
        sheet.Total(
            AwaitingValidity,
            sheet.Within(ongoing, r => r.Validity != Validity.Valid || r.ValidityDecidedOn > asAt)
        );
        sheet.Total(UnderWay, sheet.Within(ongoing, r => r.Validity == Validity.Valid && r.ValidityDecidedOn <= asAt));
        sheet.Total(ValidWithdrawn, sheet.Within(valid, r => r.WithdrawnOn <= asAt));
        sheet.Rate(UpheldRateOfValid, upheld, valid);
        sheet.Rate(UpheldRateOfCompleted, upheld, completed);

        sheet.Identity(Considered, Invalid, Withdrawn, Completed, Ongoing);
        sheet.Total(ToPutRight, sheet.Within(considered, r => r.ToPutRight != null), isRecorded: !scope.IsOfThePast);
        List<TotalFigure> withdrawals = [];
        foreach (var kind in Enum.GetValues<Withdrawal>())
        {
            var said = Vocabulary.PhraseOf(kind);
            withdrawals.Add(
                WithdrawnByKind.Of(
                    CodeText.Of(kind),
                    said,
                    $"Withdrawn: the {said}",
                    $"Of the withdrawn requests, those that ended since the {said} was withdrawn."
                )
            );
            sheet.Total(withdrawals[^1], sheet.Within(withdrawn, r => r.Withdrawal == kind));
        }

        sheet.Identity(Withdrawn, withdrawals);
        sheet.Identity(Ongoing, AwaitingValidity, UnderWay);
        sheet.Identity(Valid, Completed, UnderWay, ValidWithdrawn);
        sheet.Identity(Completed, Upheld, NotUpheld);
        sheet.Identity(Invalid, reasons);
        yield return sheet;
    }
}
