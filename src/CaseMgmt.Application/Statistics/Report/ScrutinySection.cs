using CaseMgmt.Application.Statistics.Browse;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>The Community Scrutiny Panel and the feedback for each body worn video it looked at.</summary>
internal static class ScrutinySection
{
    public static ReportSection Write(ComparedFigures figures)
    {
        var now = figures.Now;
        List<ReportBlock> blocks =
        [
            new ReportParagraph(Sentences(now)),
            ReportTables.Compared(
                "Community scrutiny",
                figures,
                [
                    .. now.Under("scrutiny.sessions").Select(f => f.Code),
                    "scrutiny.cases_selected",
                    "scrutiny.viewed",
                    "scrutiny.not_viewable",
                    "scrutiny.feedback_sent",
                    "scrutiny.feedback_completeness",
                    "scrutiny.learning_open",
                ]
            ),
        ];
        if (
            ReportTables.Bars(
                "How the panel rated the videos it viewed",
                "videos",
                figures,
                [
                    .. now.Under("scrutiny.rated.").Select(f => (f.Code, f.Title)),
                    ("scrutiny.not_rated", "No agreed rating"),
                ],
                keepNoughts: true
            ) is
            { } chart
        )
        {
            blocks.Add(chart);
        }

        return new ReportSection("Community Scrutiny Panel", "community-scrutiny", blocks);
    }

    private static string Sentences(CompiledFigures now)
    {
        var sessions = now.Total("scrutiny.sessions");
        if (sessions == 0)
        {
            return "The Community Scrutiny Panel held no session in the period.";
        }

        var kinds = now.Under("scrutiny.sessions.")
            .Where(f => f.Amount.Numerator > 0)
            .Select(f =>
                $"{FigureText.Number(f)} on {f.Title.Replace("Scrutiny panel sessions on ", "", StringComparison.Ordinal)}"
            )
            .ToList();
        var feedback = now.Find("scrutiny.feedback_completeness");
        return $"The Community Scrutiny Panel held {Phrases.Of(sessions, "session", "sessions")}: {Phrases.List(kinds)}. It viewed {Phrases.Of(now.Total("scrutiny.viewed"), "body worn video", "body worn videos")} of {Phrases.Of(now.Total("scrutiny.cases_selected"), "case", "cases")} selected; {Phrases.Of(now.Total("scrutiny.not_viewable"), "video", "videos")} could not be viewed. "
            + (
                feedback is null || !FigureText.IsKnown(feedback) ? ""
                : feedback.Amount.Numerator == feedback.Amount.Denominator
                    ? $"Feedback was given for each video viewed: {FigureText.Of(feedback)}."
                : $"Feedback had been given for {FigureText.Of(feedback)} of the videos viewed by {Phrases.Day(now.AsAt)}."
            );
    }
}
