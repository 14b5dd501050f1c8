using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Domain.Statistics.FigureBasis;
using static CaseMgmt.Domain.Statistics.FigureUnit;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>What happened to complaint reviews in the period, whenever the case arrived: the way of the IOPC's bulletins.</summary>
public sealed partial class ComplaintReviewsFlow : IFigureFamily
{
    private const string Prefix = "reviews.flow.";
    private const string Over = " Over the reviews completed in the period.";

    public IReadOnlyList<FigureHeading> Headings { get; } =
    [new("Complaint reviews: what was done in the period", Prefix)];

    public static readonly Breakdown ByRoute = new(Prefix + "by_route.", Flow);
    public static readonly Breakdown ByAllegation = new(Prefix + "by_category.", Flow);
    public static readonly Breakdown AllegationsByCategory = new(Prefix + "allegations_reviewed.", Flow);
    public static readonly Breakdown OpenByAge = new(Prefix + "open_at_end.by_age.", Flow);

    public static readonly TotalFigure Received = new(
        Prefix + "received",
        "Requests received",
        "Requests for a review received in the period.",
        Flow
    );

    public static readonly TotalFigure Validated = new(
        Prefix + "validated",
        "Decided valid",
        "Requests decided valid in the period, whenever they were received.",
        Flow
    );

    public static readonly TotalFigure Invalidated = new(
        Prefix + "invalidated",
        "Decided invalid",
        "Requests decided invalid in the period, whenever they were received.",
        Flow
    );

    public static readonly TotalFigure Withdrawn = new(
        Prefix + "withdrawn",
        "Withdrawn",
        "Requests withdrawn in the period, whenever they were received.",
        Flow
    );

    public static readonly TotalFigure Completed = new(
        Prefix + "completed",
        "Completed",
        "Valid reviews whose decision letter was sent in the period, whenever they were received.",
        Flow
    );

    public static readonly TotalFigure Upheld = new(
        Prefix + "upheld",
        "Upheld",
        "Of those completed in the period, the upheld ones.",
        Flow
    );

    public static readonly TotalFigure NotUpheld = new(
        Prefix + "not_upheld",
        "Not upheld",
        "Of those completed in the period, the ones not upheld.",
        Flow
    );

    public static readonly RateFigure UpheldRateOfCompleted = new(
        Prefix + "upheld_rate_of_completed",
        "Upheld, of those completed in the period",
        "Upheld reviews as a part of those completed in the period, whenever they were received: the base that the IOPC uses.",
        Flow
    );

    public static readonly RateFigure CompletedOnTime = new(
        Prefix + "completed_on_time",
        "Completed within the target",
        "Of the reviews completed in the period, those whose decision letter was sent on or before the office's own target day, by the target in force on receipt. There is no statutory time limit.",
        Flow
    );

    public static readonly TotalFigure AllegationsReviewed = new(
        Prefix + "allegations_reviewed",
        "Allegations reviewed",
        "Allegations of the reviews completed in the period.",
        Flow
    );

    public static readonly TotalFigure OpenAtStart = new(
        Prefix + "open_at_start",
        "Open at the start",
        "Received before the period, and at its start neither completed, invalid nor withdrawn.",
        Flow
    );

    public static readonly TotalFigure OpenAtEnd = new(
        Prefix + "open_at_end",
        "Open at the end",
        "Received by the end of the period (or the as-at day, if earlier), and then neither completed, invalid nor withdrawn.",
        Flow
    );

    public static readonly RateFigure AcknowledgedOnTime = new(
        Prefix + "acknowledged_on_time",
        "Acknowledged on time",
        "Requests acknowledged on or before the target day, by the target in force on receipt, as a part of those whose acknowledgement fell due in the period.",
        Flow
    );

    public static readonly TotalFigure ExtensionsRequested = new(
        Prefix + "extensions.requested",
        "Late applications considered for an extension",
        "Late applications on which an extension was decided together with validity in the period.",
        Flow
    );

    public static readonly TotalFigure ExtensionsGranted = new(
        Prefix + "extensions.granted",
        "Extensions granted",
        "Of those, the late applications for which an extension was granted.",
        Flow
    );

    public static readonly TotalFigure ExtensionsRefused = new(
        Prefix + "extensions.refused",
        "Extensions refused",
        "Of those, the late applications for which an extension was refused.",
        Flow
    );

    public static readonly MeasuredFigure DaysToCompleteMean = new(
        Prefix + "days_to_complete.mean",
        "Days to complete, mean",
        "Calendar days from receipt to the decision letter." + Over,
        CalendarDays,
        Flow
    );

    public static readonly MeasuredFigure DaysToCompleteMedian = new(
        Prefix + "days_to_complete.median",
        "Days to complete, median",
        "Calendar days from receipt to the decision letter, the middle case." + Over,
        CalendarDays,
        Flow
    );

    public static readonly MeasuredFigure DaysToCompleteExcludingSuspensionMean = new(
        Prefix + "days_to_complete_excluding_suspension.mean",
        "Days to complete without suspensions, mean",
        "Calendar days from receipt to the decision letter, less the days for which the review was suspended." + Over,
        CalendarDays,
        Flow
    );

    public static readonly MeasuredFigure DaysToCompleteExcludingSuspensionMedian = new(
        Prefix + "days_to_complete_excluding_suspension.median",
        "Days to complete without suspensions, median",
        "Calendar days from receipt to the decision letter, less the days for which the review was suspended; the middle case."
            + Over,
        CalendarDays,
        Flow
    );

    public static readonly MeasuredFigure WorkingDaysToCompleteMean = new(
        Prefix + "working_days_to_complete.mean",
        "Working days to complete, mean",
        "Working days after the day of receipt up to the decision letter." + Over,
        WorkingDays,
        Flow
    );

    public static readonly MeasuredFigure WorkingDaysToCompleteMedian = new(
        Prefix + "working_days_to_complete.median",
        "Working days to complete, median",
        "Working days after the day of receipt up to the decision letter, the middle case." + Over,
        WorkingDays,
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new FigureSheet<KnownReview, ComplaintReviewId>(
            2,
            RecordKind.ComplaintReview,
            scope.Records.Reviews,
            r => r.Id
        );
        DateOnly from = scope.From,
            end = scope.End,
            dayBefore = scope.DayBefore;

        sheet.Total(Received, sheet.Set(r => r.ReceivedOn >= from && r.ReceivedOn <= end));
        sheet.Total(
            Validated,
            sheet.Set(r => r.Validity == Validity.Valid && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(
            Invalidated,
            sheet.Set(r => r.Validity == Validity.Invalid && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(Withdrawn, sheet.Set(r => r.WithdrawnOn >= from && r.WithdrawnOn <= end));
        var completed = sheet.Total(
            Completed,
            sheet.Set(r => r.Validity == Validity.Valid && r.DecisionSentOn >= from && r.DecisionSentOn <= end)
        );
        var upheld = sheet.Total(Upheld, sheet.Within(completed, r => r.Result == ReviewResult.Upheld));
        sheet.Total(NotUpheld, sheet.Within(completed, r => r.Result == ReviewResult.NotUpheld));
        sheet.Rate(UpheldRateOfCompleted, upheld, completed);
        sheet.Counted(
            AllegationsReviewed,
            completed,
            cancel =>
                sheet
                    .Of(completed)
                    .Join(scope.Records.Allegations, r => r.Id, a => a.ReviewId, (_, a) => a)
                    .LongCountAsync(cancel)
        );
        sheet.Rate(CompletedOnTime, sheet.Within(completed, r => r.DecisionSentOn <= r.CompleteBy), completed);
        sheet.Total(OpenAtStart, sheet.Set(KnownReview.OpenAt(dayBefore)));
        var open = sheet.Total(OpenAtEnd, sheet.Set(KnownReview.OpenAt(end)));

        var due = sheet.Set(r => r.AcknowledgeBy >= from && r.AcknowledgeBy <= end);
        sheet.Rate(AcknowledgedOnTime, sheet.Within(due, r => r.AcknowledgedOn <= r.AcknowledgeBy), due);
        var late = sheet.Total(
            ExtensionsRequested,
            sheet.Set(r => r.Extension != null && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(ExtensionsGranted, sheet.Within(late, r => r.Extension == ExtensionDecision.Granted));
        sheet.Total(ExtensionsRefused, sheet.Within(late, r => r.Extension == ExtensionDecision.Refused));

        sheet.Mean(DaysToCompleteMean, completed, r => r.DaysToComplete);
        sheet.Median(DaysToCompleteMedian, completed, r => r.DaysToComplete);
        sheet.Mean(DaysToCompleteExcludingSuspensionMean, completed, r => r.DaysToComplete - r.DaysSuspended);
        sheet.Median(DaysToCompleteExcludingSuspensionMedian, completed, r => r.DaysToComplete - r.DaysSuspended);
        sheet.Mean(WorkingDaysToCompleteMean, completed, r => r.WorkingDaysToComplete);
        sheet.Median(WorkingDaysToCompleteMedian, completed, r => r.WorkingDaysToComplete);

        ByRoutes(sheet, completed, upheld);
        ByAges(sheet, open, end);

        sheet.Identity([OpenAtEnd, Completed, Invalidated, Withdrawn], [OpenAtStart, Received]);
        sheet.Identity(Completed, Upheld, NotUpheld);
        sheet.Identity(ExtensionsRequested, ExtensionsGranted, ExtensionsRefused);
        yield return sheet;

        yield return ByCategory(sheet.Of(completed), scope);
    }

    private static void ByRoutes(
        FigureSheet<KnownReview, ComplaintReviewId> sheet,
        FigureSheet.RecordSet completed,
        FigureSheet.RecordSet upheld
    )
    {
        List<TotalFigure> completedParts = [],
            upheldParts = [];
        foreach (var route in Enum.GetValues<HandlingRoute>().Select(r => (HandlingRoute?)r).Append(null))
        {
            var (name, said) = route is { } known
                ? (CodeText.Of(known), Vocabulary.PhraseOf(known))
                : (Breakdown.NotStated, "handling not stated");
            completedParts.Add(
                ByRoute.Of(
                    name + ".completed",
                    said,
                    $"Completed: complaint {said}",
                    $"Of those completed in the period, the ones whose complaint the force had handled so: {said}."
                )
            );
            upheldParts.Add(
                ByRoute.Of(name + ".upheld", said, $"Upheld: complaint {said}", $"Of those, the upheld ones: {said}.")
            );
            var whole = sheet.Total(completedParts[^1], sheet.Within(completed, r => r.HandlingRoute == route));
            var part = sheet.Total(upheldParts[^1], sheet.Within(upheld, r => r.HandlingRoute == route));
            sheet.Rate(
                ByRoute.RateOf(
                    name + ".upheld_rate",
                    said,
                    $"Upheld, of those completed in the period: complaint {said}",
                    $"Upheld reviews as a part of those completed in the period whose complaint the force had handled so: {said}. The IOPC gives its own by route as well."
                ),
                part,
                whole
            );
        }

        sheet.Identity(Completed, completedParts);
        sheet.Identity(Upheld, upheldParts);
    }

    // Days since receipt at the end of the day: 28 is the target that offices speak of, 90 three months.
    private static void ByAges(
        FigureSheet<KnownReview, ComplaintReviewId> sheet,
        FigureSheet.RecordSet open,
        DateOnly end
    )
    {
        List<TotalFigure> ages = [];
        foreach (
            var (code, said, least, most) in new (string, string, int, int?)[]
            {
                ("up_to_28_days", "28 days or less", 0, 28),
                ("29_to_56_days", "29 to 56 days", 29, 56),
                ("57_to_90_days", "57 to 90 days", 57, 90),
                ("over_90_days", "over 90 days", 91, null),
            }
        )
        {
            var latest = end.AddDays(-least);
            var earliest = most is { } days ? end.AddDays(-days) : DateOnly.MinValue;
            ages.Add(
                OpenByAge.Of(
                    code,
                    said,
                    $"Open at the end: {said}",
                    $"Of the reviews open at the end, those received {said} before. Calendar days from the day of receipt."
                )
            );
            sheet.Total(ages[^1], sheet.Within(open, r => r.ReceivedOn >= earliest && r.ReceivedOn <= latest));
        }

        sheet.Identity(OpenAtEnd, ages);
    }
}
