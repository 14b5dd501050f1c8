using CaseMgmt.Application.Statistics.Browse;

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
            new ReportParagraph(Upheld(now)),
            new ReportParagraph(Timeliness(now)),
            new ReportParagraph(Recommendations(now)),
            ReportTables.Compared(
                "Complaint reviews",
                figures,
                "reviews.considered",
                "reviews.valid",
                "reviews.invalid",
                "reviews.withdrawn",
                "reviews.completed",
                "reviews.upheld",
                "reviews.not_upheld",
                "reviews.not_upheld_with_feedback",
                "reviews.ongoing",
                "reviews.upheld_rate_of_valid",
                "reviews.upheld_rate_of_completed",
                "reviews.flow.days_to_complete.mean",
                "reviews.flow.days_to_complete.median",
                "reviews.flow.acknowledged_on_time",
                "reviews.flow.recommendations.made"
            ),
        ];
        Add(
            blocks,
            ReportTables.Bars(
                "What became of the reviews considered",
                "reviews",
                figures,
                [
                    ("reviews.upheld", "Upheld"),
                    ("reviews.not_upheld", "Not upheld"),
                    ("reviews.ongoing", "Ongoing"),
                    ("reviews.invalid", "Invalid"),
                    ("reviews.withdrawn", "Withdrawn"),
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
                [.. now.PartsUnder("reviews.invalid.").Select(p => (p.Code, Phrases.Capital(p.Label)))]
            )
        );
        return new ReportSection("Complaint reviews", "complaint-reviews", blocks);
    }

    private static string Considered(CompiledFigures now)
    {
        var considered = now.Total("reviews.considered");
        var opening =
            $"Between {Phrases.Day(now.Period.From)} and {Phrases.Day(Last(now))}, {Phrases.Of(considered, "request for a review of the outcome of a complaint was", "requests for a review of the outcome of a complaint were")} received and considered.";
        if (considered == 0)
        {
            return opening;
        }

        var withdrawn = now.Total("reviews.withdrawn");
        return $"{opening} Of these, {Phrases.Were(now.Total("reviews.valid"))} valid and {Phrases.Were(now.Total("reviews.invalid"))} invalid"
            + (withdrawn == 0 ? "" : $"; {Phrases.Were(withdrawn)} withdrawn")
            + $". As at {Phrases.Day(now.AsAt)}, {Phrases.Were(now.Total("reviews.ongoing"))} still ongoing.";
    }

    private static string Upheld(CompiledFigures now)
    {
        var rate = now.Find("reviews.upheld_rate_of_valid");
        if (rate is null || !FigureText.IsKnown(rate))
        {
            return "No request was decided valid, so there is no share of upheld reviews (n/a).";
        }

        var words = FigureText.InWords(rate.Amount);
        var completed = now.Find("reviews.upheld_rate_of_completed");
        return $"Of the {Phrases.Of(now.Total("reviews.valid"), "valid request", "valid requests")}, {Phrases.Were(now.Total("reviews.upheld"))} upheld: {words} of the valid requests, or {FigureText.Of(rate)}"
            + (
                completed is not null && FigureText.IsKnown(completed)
                    ? $". Of the reviews completed, the base that the IOPC uses, it is {FigureText.Of(completed)}."
                    : "."
            )
            + $" A review is upheld when the outcome of the complaint was found not reasonable and proportionate. In {Phrases.Of(now.Total("reviews.not_upheld_with_feedback"), "further review that was", "further reviews that were")} not upheld, points were fed back to the force.";
    }

    private static string Timeliness(CompiledFigures now)
    {
        if (
            now.Find("reviews.flow.days_to_complete.mean") is not { } mean
            || !FigureText.IsKnown(mean)
            || now.Find("reviews.flow.days_to_complete.median") is not { } median
        )
        {
            return "No review was completed in the period.";
        }

        return $"Counted by the day of the decision letter, {Phrases.Of(now.Total("reviews.flow.completed"), "review was", "reviews were")} completed in the period, whenever they had arrived. They took {FigureText.WithUnit(mean)} on average from receipt to decision letter, and {FigureText.WithUnit(median)} in the middle case ({FigureText.Base(mean)})."
            + (
                now.Find("reviews.flow.acknowledged_on_time") is { } acknowledged && FigureText.IsKnown(acknowledged)
                    ? $" Of the acknowledgements that fell due, {FigureText.Of(acknowledged)} were sent on time."
                    : ""
            );
    }

    private static string Recommendations(CompiledFigures now) =>
        Phrases.Capital(
            $"{Phrases.Of(now.Total("reviews.flow.recommendations.made"), "recommendation was", "recommendations were")} made to the force in the period. "
        )
        + $"Answering in the period, whenever they had been made, the force accepted {Number(now, "accepted")}, accepted {Number(now, "accepted_in_part")} in part and rejected {Number(now, "rejected")}; "
        + $"{Phrases.Of(now.Total("reviews.flow.recommendations.overdue"), "response was", "responses were")} overdue at the end.";

    private static string Number(CompiledFigures now, string what) =>
        now.Total("reviews.flow.recommendations." + what) is var count and > 0 ? FigureText.Count(count) : "none";

    private static DateOnly Last(CompiledFigures now) => now.Compilation.IsWhole ? now.Period.To : now.AsAt;

    private static void Add(List<ReportBlock> blocks, ReportChart? chart)
    {
        if (chart is not null)
        {
            blocks.Add(chart);
        }
    }
}
