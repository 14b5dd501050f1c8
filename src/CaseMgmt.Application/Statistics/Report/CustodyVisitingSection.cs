using CaseMgmt.Application.Statistics.Browse;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>Independent custody visiting: visits, people spoken to, access, issues, volunteers.</summary>
internal static class CustodyVisitingSection
{
    public static ReportSection Write(ComparedFigures figures)
    {
        var now = figures.Now;
        List<ReportBlock> blocks =
        [
            new ReportParagraph(Visits(now)),
            new ReportParagraph(Access(now)),
            new ReportParagraph(Issues(now)),
            new ReportParagraph(Volunteers(now)),
            ReportTables.Compared(
                "Independent custody visiting",
                figures,
                [
                    "visits.attempted",
                    "visits.completed",
                    "visits.abandoned",
                    "visits.in_person",
                    "visits.remote",
                    "detainees.held",
                    "detainees.offered",
                    "detainees.spoken_to",
                    "detainees.declined",
                    "detainees.not_available",
                    "detainees.not_offered",
                    "detainees.observed",
                    "detainees.residual",
                    "visits.coverage_rate",
                    "visits.volume_rate",
                    "visits.delayed",
                    "delay.median",
                    "delay.worst",
                    "issues.raised",
                    "issues.resolved_at_visit",
                    "issues.open",
                    "volunteers.in_post_at_start",
                    "volunteers.joined",
                    "volunteers.joined_from_campaign",
                    "volunteers.left",
                    "volunteers.in_post_at_end",
                    "volunteer.hours",
                ]
            ),
        ];
        foreach (
            var chart in new[]
            {
                ReportTables.Months("Custody visits made, by month", "visits", figures, "visits.completed.by_month."),
                ReportTables.Bars(
                    "Custody visits made, by suite",
                    "visits",
                    figures,
                    now.PartsUnder("visits.completed.by_suite."),
                    keepNoughts: true
                ),
            }.OfType<ReportChart>()
        )
        {
            blocks.Add(chart);
        }

        return new ReportSection("Independent custody visiting", "custody-visiting", blocks);
    }

    private static string Visits(CompiledFigures now)
    {
        var made = now.Total("visits.completed");
        return Phrases.Capital(
                $"{Phrases.Of(made, "independent custody visit was", "independent custody visits were")} made, and {Phrases.Of(now.Total("detainees.spoken_to"), "detainee was", "detainees were")} spoken to. "
            )
            + (
                made == 0
                    ? ""
                    : $"{Phrases.Capital(Phrases.Of(now.Total("detainees.held"), "person was", "people were"))} held when the visitors came; {Phrases.Were(now.Total("detainees.offered"))} offered a conversation, {Phrases.Were(now.Total("detainees.not_available"))} not available, being asleep, in interview or elsewhere, and {Phrases.Were(now.Total("detainees.not_offered"))} available and not offered one. "
            )
            + (
                now.Total("visits.abandoned") is var abandoned and > 0
                    ? Phrases.Capital(
                        $"{Phrases.Of(abandoned, "further visit was", "further visits were")} attempted and could not be completed."
                    )
                    : ""
            );
    }

    private static string Access(CompiledFigures now)
    {
        if (now.Find("visits.delayed") is not { } delayed || !FigureText.IsKnown(delayed))
        {
            return "With no visit made, nothing can be said on access.";
        }

        return $"On {FigureText.Of(delayed)} of the visits the visitors waited for admission longer than the threshold in force"
            + (
                now.Find("delay.worst") is { } worst && FigureText.IsKnown(worst)
                    ? $"; the longest wait was {FigureText.WithUnit(worst)}."
                    : "."
            )
            + (
                now.Find("visits.coverage_rate") is { } coverage && FigureText.IsKnown(coverage)
                    ? $" Of the weeks in which a suite was open, {FigureText.Of(coverage)} had a visit."
                    : ""
            );
    }

    private static string Issues(CompiledFigures now) =>
        now.Total("issues.raised") is var raised and > 0
            ? $"The visitors raised {Phrases.Of(raised, "issue", "issues")}, of which {Phrases.Were(now.Total("issues.resolved_at_visit"))} resolved before they left and {Phrases.Were(now.Total("issues.open"))} open at the end."
            : "The visitors raised no issues.";

    private static string Volunteers(CompiledFigures now)
    {
        var campaigns = now.Under("volunteers.joined_from_campaign.")
            .Where(f => f.Amount.Numerator > 0)
            .Select(f =>
                $"{FigureText.Number(f)} through {f.Title.Replace("Volunteers who joined from ", "", StringComparison.Ordinal)}"
            )
            .ToList();
        var joined = now.Total("volunteers.joined");
        return Phrases.Capital(
                $"{Phrases.Of(now.Total("volunteers.in_post_at_end"), "volunteer was", "volunteers were")} in post at the end of the period. "
            )
            + Phrases.Capital($"{Phrases.Of(joined, "new volunteer", "new volunteers")} joined")
            + (campaigns.Count == 0 ? "" : $", {Phrases.List(campaigns)}")
            + $", and {Phrases.Of(now.Total("volunteers.left"), "volunteer", "volunteers")} left.";
    }
}
