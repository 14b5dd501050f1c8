using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

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
                    CommunityScrutiny.Sessions,
                    .. now.Parts(CommunityScrutiny.SessionsByKind).Select(f => (AskedFigure)f),
                    CommunityScrutiny.CasesSelected,
                    CommunityScrutiny.Viewed,
                    CommunityScrutiny.AvailableNotViewed,
                    CommunityScrutiny.NotViewable,
                    CommunityScrutiny.FeedbackSent,
                    CommunityScrutiny.FeedbackCompleteness,
                    CommunityScrutiny.ForceResponseRate,
                    CommunityScrutiny.LearningOpen,
                    CommunityScrutiny.AttendanceMean,
                ]
            ),
        ];
        if (
            ReportTables.Bars(
                "How the panel rated the videos it viewed",
                "videos",
                figures,
                [
                    .. now.Parts(CommunityScrutiny.RatedByBand).Select(f => ((AskedFigure)f, f.Title)),
                    (CommunityScrutiny.NotRated, "No agreed rating"),
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
        if (!now.IsRecorded(CommunityScrutiny.Sessions))
        {
            return Phrases.NotRecorded("sessions of the Community Scrutiny Panel");
        }

        var sessions = now.Total(CommunityScrutiny.Sessions);
        if (sessions == 0)
        {
            return "The Community Scrutiny Panel held no session in the period.";
        }

        var kinds = now.Parts(CommunityScrutiny.SessionsByKind)
            .Where(f => f.Amount.Numerator > 0)
            .Select(f => $"{FigureText.Number(f)} on {f.Label}")
            .ToList();
        var feedback = now.Find(CommunityScrutiny.FeedbackCompleteness);
        return $"The Community Scrutiny Panel held {Phrases.Of(sessions, "session", "sessions")}: {Phrases.List(kinds)}. It viewed {Phrases.Of(now.Total(CommunityScrutiny.Viewed), "body worn video", "body worn videos")} of {Phrases.Of(now.Total(CommunityScrutiny.CasesSelected), "case", "cases")} selected; {Phrases.Of(now.Total(CommunityScrutiny.NotViewable), "video", "videos")} could not be viewed{NotViewed(now)}. "
            + (
                feedback is null || !FigureText.IsKnown(feedback) ? ""
                : feedback.Amount.Numerator == feedback.Amount.Denominator
                    ? $"Feedback was given for each video viewed: {FigureText.Of(feedback)}."
                : $"Feedback had been given for {FigureText.Of(feedback)} of the videos viewed by {Phrases.Day(now.AsAt)}."
            );
    }

    private static string NotViewed(CompiledFigures now) =>
        now.Find(CommunityScrutiny.AvailableNotViewed)?.Amount.Numerator is { } count and > 0
            ? $", and {Phrases.Were(count)} available and not viewed"
            : "";
}
