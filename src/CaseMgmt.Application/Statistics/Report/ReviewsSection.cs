using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>Complaint reviews, on the annual report's basis: those received in the period, as they stood as at the day.</summary>
internal static class ReviewsSection
{
    public static ReportSection Write(ComparedFigures figures)
    {
        var now = figures.Now;
        List<ReportBlock> blocks =
        [
            new ReportParagraph(Considered(now)),
            .. now.IsRecorded(ComplaintReviewsCohort.Considered)
                ? new[] { new ReportParagraph(Upheld(now)), new ReportParagraph(Timeliness(now)) }
                : [],
            new ReportParagraph(Recommendations(now)),
            ReportTables.Compared(
                "Complaint reviews",
                figures,
                ComplaintReviewsCohort.Considered,
                ComplaintReviewsCohort.Valid,
                ComplaintReviewsCohort.Invalid,
                ComplaintReviewsCohort.Withdrawn,
                ComplaintReviewsCohort.Completed,
                ComplaintReviewsCohort.Upheld,
                ComplaintReviewsCohort.NotUpheld,
                ComplaintReviewsCohort.NotUpheldWithFeedback,
                ComplaintReviewsCohort.Ongoing,
                ComplaintReviewsCohort.AwaitingValidity,
                ComplaintReviewsCohort.UpheldRateOfValid,
                ComplaintReviewsCohort.UpheldRateOfCompleted,
                ComplaintReviewsFlow.Completed,
                ComplaintReviewsFlow.Upheld,
                ComplaintReviewsFlow.UpheldRateOfCompleted,
                ComplaintReviewsFlow.DaysToCompleteMean,
                ComplaintReviewsFlow.DaysToCompleteMedian,
                ComplaintReviewsFlow.WorkingDaysToCompleteMean,
                ComplaintReviewsFlow.CompletedOnTime,
                ComplaintReviewsFlow.AcknowledgedOnTime,
                Figures.Recommendations.Made,
                Figures.Recommendations.AcceptanceRate,
                Figures.Recommendations.NotImplemented
            ),
        ];
        Add(
            blocks,
            ReportTables.Bars(
                "What became of the reviews considered",
                "reviews",
                figures,
                [
                    (ComplaintReviewsCohort.Upheld, "Upheld"),
                    (ComplaintReviewsCohort.NotUpheld, "Not upheld"),
                    (ComplaintReviewsCohort.Ongoing, "Ongoing"),
                    (ComplaintReviewsCohort.Invalid, "Invalid"),
                    (ComplaintReviewsCohort.Withdrawn, "Withdrawn"),
                ],
                keepNoughts: true
            )
        );
        Add(
            blocks,
            ReportTables.Bars(
                "Why requests were invalid",
                "requests",
                figures,
                [
                    .. now.Parts(ComplaintReviewsCohort.InvalidByReason)
                        .Select(f => ((AskedFigure)f, Phrases.Capital(f.Label))),
                ]
            )
        );
        return new ReportSection("Complaint reviews", "complaint-reviews", blocks);
    }

    private static string Considered(CompiledFigures now)
    {
        if (!now.IsRecorded(ComplaintReviewsCohort.Considered))
        {
            return Phrases.NotRecorded("complaint reviews");
        }

        var considered = now.Total(ComplaintReviewsCohort.Considered);
        var opening =
            $"Between {Phrases.Day(now.Period.From)} and {Phrases.Day(Last(now))}, {Phrases.Of(considered, "request for a review of the outcome of a complaint was", "requests for a review of the outcome of a complaint were")} received and considered.";
        if (considered == 0)
        {
            return opening;
        }

        var withdrawn = now.Total(ComplaintReviewsCohort.Withdrawn);
        // Older compilations tell neither those that await a decision from the others that are ongoing, nor those withdrawn after one from
        // the others withdrawn. Each request is said once, so that the parts add up.
        var isTold = now.IsRecorded(ComplaintReviewsCohort.AwaitingValidity);
        var (awaiting, later) = isTold
            ? (now.Total(ComplaintReviewsCohort.AwaitingValidity), now.Total(ComplaintReviewsCohort.ValidWithdrawn))
            : (0, 0);
        return $"{opening} Of these, {Phrases.Were(now.Total(ComplaintReviewsCohort.Valid))} valid{(later == 0 ? "" : $" (of which {Phrases.Were(later)} withdrawn later)")} and {Phrases.Were(now.Total(ComplaintReviewsCohort.Invalid))} invalid"
            + (awaiting == 0 ? "" : $"; {Phrases.Awaited(awaiting)} a decision on validity")
            + (
                withdrawn == later
                    ? ""
                    : $"; {Phrases.Were(withdrawn - later)} withdrawn{(isTold ? " before a decision on validity" : "")}"
            )
            + $". As at {Phrases.Day(now.AsAt)}, {Phrases.Were(now.Total(ComplaintReviewsCohort.Ongoing))} still ongoing"
            + (awaiting == 0 ? "." : ", those that awaited a decision on validity among them.");
    }

    private static string Upheld(CompiledFigures now)
    {
        var rate = now.Find(ComplaintReviewsCohort.UpheldRateOfValid);
        if (rate is null || !FigureText.IsKnown(rate))
        {
            return "No request was decided valid, so there is no share of upheld reviews (n/a).";
        }

        var words = FigureText.InWords(rate.Amount);
        return $"Of the {Phrases.Of(now.Total(ComplaintReviewsCohort.Valid), "valid request", "valid requests")}, {Phrases.Were(now.Total(ComplaintReviewsCohort.Upheld))} upheld: {words} of the valid requests, or {FigureText.Of(rate)}"
            + (
                now.Find(ComplaintReviewsCohort.UpheldRateOfCompleted) is { } received && FigureText.IsKnown(received)
                    ? $"; of those received in the period and completed, {FigureText.Of(received)}."
                    : "."
            )
            + (
                now.Find(ComplaintReviewsFlow.UpheldRateOfCompleted) is { } completed && FigureText.IsKnown(completed)
                    ? $" Of all reviews completed in the period, whenever they had been received, {FigureText.Of(completed)} were upheld: that is the base that the IOPC uses."
                    : ""
            )
            + $" A review is upheld when the outcome of the complaint was found not reasonable and proportionate. In {Phrases.Of(now.Total(ComplaintReviewsCohort.NotUpheldWithFeedback), "further review that was", "further reviews that were")} not upheld, points were fed back to the force.";
    }

    private static string Timeliness(CompiledFigures now)
    {
        if (
            now.Find(ComplaintReviewsFlow.DaysToCompleteMean) is not { } mean
            || !FigureText.IsKnown(mean)
            || now.Find(ComplaintReviewsFlow.DaysToCompleteMedian) is not { } median
        )
        {
            return "No review was completed in the period.";
        }

        return $"Counted by the day of the decision letter, {Phrases.Of(now.Total(ComplaintReviewsFlow.Completed), "review was", "reviews were")} completed in the period, whenever they had arrived. They took {FigureText.WithUnit(mean)} on average from receipt to decision letter, and {FigureText.WithUnit(median)} in the middle case ({FigureText.Base(mean)}): calendar days"
            + (
                now.Find(ComplaintReviewsFlow.WorkingDaysToCompleteMean) is { } working && FigureText.IsKnown(working)
                    ? $", or {FigureText.WithUnit(working)} on average. The IOPC gives the times of allegations in working days; only these may be set beside them."
                    : ". The IOPC gives the times of allegations in working days, with which calendar days are not to be compared."
            )
            + (
                now.Find(ComplaintReviewsFlow.AcknowledgedOnTime) is { } acknowledged
                && FigureText.IsKnown(acknowledged)
                    ? $" Of the acknowledgements that fell due, {FigureText.Of(acknowledged)} were sent on time."
                    : ""
            );
    }

    private static string Recommendations(CompiledFigures now) =>
        !now.IsRecorded(Figures.Recommendations.Made)
            ? Phrases.NotRecorded("recommendations")
            : Phrases.Capital(
                $"{Phrases.Of(now.Total(Figures.Recommendations.Made), "recommendation was", "recommendations were")} made to the force in the period. "
            )
                + $"Answering in the period, whenever they had been made, the force accepted {Number(now, Figures.Recommendations.Accepted)}, accepted {Number(now, Figures.Recommendations.AcceptedInPart)} in part and rejected {Number(now, Figures.Recommendations.Rejected)}; "
                + $"{Phrases.Of(now.Total(Figures.Recommendations.Overdue), "response was", "responses were")} overdue {Phrases.AtEnd(now, "at the end")}.";

    private static string Number(CompiledFigures now, TotalFigure what) =>
        now.Total(what) is var count and > 0 ? FigureText.Count(count) : "none";

    private static DateOnly Last(CompiledFigures now) => now.Compilation.IsWhole ? now.Period.To : now.AsAt;

    private static void Add(List<ReportBlock> blocks, ReportChart? chart)
    {
        if (chart is not null)
        {
            blocks.Add(chart);
        }
    }
}
