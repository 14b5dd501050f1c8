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

        sheet.Total(
            Prefix + "received",
            "Requests received",
            "Requests for a review received in the period.",
            Flow,
            sheet.Set(r => r.ReceivedOn >= from && r.ReceivedOn <= end)
        );
        sheet.Total(
            Prefix + "validated",
            "Decided valid",
            "Requests decided valid in the period, whenever they were received.",
            Flow,
            sheet.Set(r => r.Validity == Validity.Valid && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(
            Prefix + "invalidated",
            "Decided invalid",
            "Requests decided invalid in the period, whenever they were received.",
            Flow,
            sheet.Set(r => r.Validity == Validity.Invalid && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(
            Prefix + "withdrawn",
            "Withdrawn",
            "Requests withdrawn in the period, whenever they were received.",
            Flow,
            sheet.Set(r => r.WithdrawnOn >= from && r.WithdrawnOn <= end)
        );
        var completed = sheet.Total(
            Prefix + "completed",
            "Completed",
            "Valid reviews whose decision letter was sent in the period, whenever they were received.",
            Flow,
            sheet.Set(r => r.Validity == Validity.Valid && r.DecisionSentOn >= from && r.DecisionSentOn <= end)
        );
        var upheld = sheet.Total(
            Prefix + "upheld",
            "Upheld",
            "Of those completed in the period, the upheld ones.",
            Flow,
            sheet.Within(completed, r => r.Result == ReviewResult.Upheld)
        );
        sheet.Total(
            Prefix + "not_upheld",
            "Not upheld",
            "Of those completed in the period, the ones not upheld.",
            Flow,
            sheet.Within(completed, r => r.Result == ReviewResult.NotUpheld)
        );
        sheet.Total(
            Prefix + "open_at_start",
            "Open at the start",
            "Received before the period, and at its start neither completed, invalid nor withdrawn.",
            Flow,
            sheet.Set(ReviewStates.OpenAt(dayBefore))
        );
        sheet.Total(
            Prefix + "open_at_end",
            "Open at the end",
            "Received by the end of the period (or the as-at day, if earlier), and then neither completed, invalid nor withdrawn.",
            Flow,
            sheet.Set(ReviewStates.OpenAt(end))
        );

        var due = sheet.Set(r => r.AcknowledgeBy >= from && r.AcknowledgeBy <= end);
        sheet.Rate(
            Prefix + "acknowledged_on_time",
            "Acknowledged on time",
            "Requests acknowledged on or before the target day, by the target in force on receipt, as a part of those whose acknowledgement fell due in the period.",
            Flow,
            sheet.Within(due, r => r.AcknowledgedOn <= r.AcknowledgeBy),
            due
        );
        var late = sheet.Total(
            Prefix + "extensions.requested",
            "Late applications considered for an extension",
            "Late applications on which an extension was decided together with validity in the period.",
            Flow,
            sheet.Set(r => r.Extension != null && r.ValidityDecidedOn >= from && r.ValidityDecidedOn <= end)
        );
        sheet.Total(
            Prefix + "extensions.granted",
            "Extensions granted",
            "Of those, the late applications for which an extension was granted.",
            Flow,
            sheet.Within(late, r => r.Extension == ExtensionDecision.Granted)
        );

        const string over = " Over the reviews completed in the period.";
        sheet.Mean(
            Prefix + "days_to_complete.mean",
            "Days to complete, mean",
            "Calendar days from receipt to the decision letter." + over,
            CalendarDays,
            Flow,
            completed,
            r => r.DaysToComplete
        );
        sheet.Median(
            Prefix + "days_to_complete.median",
            "Days to complete, median",
            "Calendar days from receipt to the decision letter, the middle case." + over,
            CalendarDays,
            Flow,
            completed,
            r => r.DaysToComplete
        );
        sheet.Mean(
            Prefix + "days_to_complete_excluding_suspension.mean",
            "Days to complete without suspensions, mean",
            "Calendar days from receipt to the decision letter, less the days for which the review was suspended."
                + over,
            CalendarDays,
            Flow,
            completed,
            r => r.DaysToComplete - r.DaysSuspended
        );
        sheet.Median(
            Prefix + "days_to_complete_excluding_suspension.median",
            "Days to complete without suspensions, median",
            "Calendar days from receipt to the decision letter, less the days for which the review was suspended; the middle case."
                + over,
            CalendarDays,
            Flow,
            completed,
            r => r.DaysToComplete - r.DaysSuspended
        );
        sheet.Mean(
            Prefix + "working_days_to_complete.mean",
            "Working days to complete, mean",
            "Working days after the day of receipt up to the decision letter." + over,
            WorkingDays,
            Flow,
            completed,
            r => r.WorkingDaysToComplete
        );
        sheet.Median(
            Prefix + "working_days_to_complete.median",
            "Working days to complete, median",
            "Working days after the day of receipt up to the decision letter, the middle case." + over,
            WorkingDays,
            Flow,
            completed,
            r => r.WorkingDaysToComplete
        );

        foreach (var route in Enum.GetValues<HandlingRoute>())
        {
            var name = $"{Prefix}by_route.{CodeText.Of(route)}.";
            var said = Vocabulary.Say(route);
            sheet.Total(
                name + "completed",
                $"Completed: complaint {said}",
                $"Of those completed in the period, the ones whose complaint the force had handled so: {said}.",
                Flow,
                sheet.Within(completed, r => r.HandlingRoute == route)
            );
            sheet.Total(
                name + "upheld",
                $"Upheld: complaint {said}",
                $"Of those, the upheld ones: {said}.",
                Flow,
                sheet.Within(upheld, r => r.HandlingRoute == route)
            );
        }

        sheet.Identity(
            "reviews.flow.open_at_end + reviews.flow.completed + reviews.flow.invalidated + reviews.flow.withdrawn",
            "reviews.flow.open_at_start",
            "reviews.flow.received"
        );
        sheet.Identity("reviews.flow.completed", "reviews.flow.upheld", "reviews.flow.not_upheld");
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
        var codes = scope.AllegationCategories.Keys.Order(StringComparer.Ordinal).Take(62).ToList();
        var sheet = new CodedSheet<ComplaintReviewId>(
            number,
            RecordKind.ComplaintReview,
            codes.Count,
            CategoryBits.Rows(reviews, codes)
        );
        for (var i = 0; i < codes.Count; i++)
        {
            var name = scope.AllegationCategories[codes[i]];
            sheet.Total(
                $"{Prefix}by_category.{codes[i].ToLowerInvariant()}.{what}",
                $"{title}: {codes[i]} {name}",
                $"{title} in the period, with at least one allegation of the category {codes[i]}, {name}. A review with allegations of several categories counts in each.",
                Flow,
                new FigureSheet.RecordSet(i)
            );
        }

        return sheet;
    }
}
