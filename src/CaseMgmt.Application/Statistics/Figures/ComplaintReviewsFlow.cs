using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;
using static CaseMgmt.Domain.Statistics.FigureUnit;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>What happened to complaint reviews in the period, whenever the case arrived: the way of the IOPC's bulletins.</summary>
public sealed class ComplaintReviewsFlow : IFigureFamily
{
    private const string Prefix = "reviews.flow.";
    private const string Over = " Over the reviews completed in the period.";

    public IReadOnlyList<FigureHeading> Headings { get; } =
    [new("Complaint reviews: what was done in the period", Prefix)];

    public static readonly Breakdown ByRoute = new(Prefix + "by_route.", Flow);
    public static readonly Breakdown ByAllegation = new(Prefix + "by_category.", Flow);

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
        var sheet = new FigureSheet<ComplaintReview, ComplaintReviewId>(
            2,
            RecordKind.ComplaintReview,
            db.ComplaintReviews,
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
        sheet.Total(OpenAtStart, sheet.Set(ReviewStates.OpenAt(dayBefore)));
        sheet.Total(OpenAtEnd, sheet.Set(ReviewStates.OpenAt(end)));

        var due = sheet.Set(r => r.AcknowledgeBy >= from && r.AcknowledgeBy <= end);
        sheet.Rate(AcknowledgedOnTime, sheet.Within(due, r => r.AcknowledgedOn <= r.AcknowledgeBy), due);
        var late = sheet.Total(
            ExtensionsRequested,
            sheet.Set(r => r.Extension != null && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(ExtensionsGranted, sheet.Within(late, r => r.Extension == ExtensionDecision.Granted));

        sheet.Mean(DaysToCompleteMean, completed, r => r.DaysToComplete);
        sheet.Median(DaysToCompleteMedian, completed, r => r.DaysToComplete);
        sheet.Mean(DaysToCompleteExcludingSuspensionMean, completed, r => r.DaysToComplete - r.DaysSuspended);
        sheet.Median(DaysToCompleteExcludingSuspensionMedian, completed, r => r.DaysToComplete - r.DaysSuspended);
        sheet.Mean(WorkingDaysToCompleteMean, completed, r => r.WorkingDaysToComplete);
        sheet.Median(WorkingDaysToCompleteMedian, completed, r => r.WorkingDaysToComplete);

        foreach (var route in Enum.GetValues<HandlingRoute>())
        {
            var (name, said) = (CodeText.Of(route), Vocabulary.Say(route));
            sheet.Total(
                ByRoute.Of(
                    name + ".completed",
                    said,
                    $"Completed: complaint {said}",
                    $"Of those completed in the period, the ones whose complaint the force had handled so: {said}."
                ),
                sheet.Within(completed, r => r.HandlingRoute == route)
            );
            sheet.Total(
                ByRoute.Of(name + ".upheld", said, $"Upheld: complaint {said}", $"Of those, the upheld ones: {said}."),
                sheet.Within(upheld, r => r.HandlingRoute == route)
            );
        }

        sheet.Identity([OpenAtEnd, Completed, Invalidated, Withdrawn], [OpenAtStart, Received]);
        sheet.Identity(Completed, Upheld, NotUpheld);
        yield return sheet;

        var completedReviews = sheet.Of(completed);
        yield return ByCategory(3, "completed", "Completed", completedReviews, scope);
        yield return ByCategory(
            4,
            "upheld",
            "Upheld",
            completedReviews.Where(r => r.Result == ReviewResult.Upheld),
            scope
        );
    }

    // A review counts once in each category of its allegations, however many of them it holds.
    private static CodedSheet<ComplaintReviewId> ByCategory(
        int number,
        string what,
        string title,
        IQueryable<ComplaintReview> reviews,
        FigureScope scope
    )
    {
        var codes = scope.AllegationCategories.Keys.Order(StringComparer.Ordinal).ToList();
        var sheet = new CodedSheet<ComplaintReviewId>(
            number,
            RecordKind.ComplaintReview,
            codes,
            some => CategoryBits.Rows(reviews, some)
        );
        for (var i = 0; i < codes.Count; i++)
        {
            var name = scope.AllegationCategories[codes[i]];
            sheet.Total(
                ByAllegation.Of(
                    $"{codes[i].ToLowerInvariant()}.{what}",
                    $"{codes[i]} {name}",
                    $"{title}: {codes[i]} {name}",
                    $"{title} in the period, with at least one allegation of the category {codes[i]}, {name}. A review with allegations of several categories counts in each."
                ),
                new FigureSheet.RecordSet(i)
            );
        }

        return sheet;
    }
}
