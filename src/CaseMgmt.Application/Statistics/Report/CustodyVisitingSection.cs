using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>Independent custody visiting: visits, people spoken to, access, issues, volunteers.</summary>
internal static class CustodyVisitingSection
{
    public static ReportSection Write(ComparedFigures figures, Citations citations)
    {
        var now = figures.Now;
        List<ReportBlock> blocks =
        [
            .. now.IsRecorded(CustodyVisiting.Completed)
                ? new[] { new ReportParagraph(Visits(now)), new ReportParagraph(Access(now, citations)) }
                : [new ReportParagraph(Phrases.NotRecorded("custody visits"))],
            new ReportParagraph(Issues(now)),
            new ReportParagraph(Volunteers(now)),
            ReportTables.Compared(
                "Independent custody visiting",
                figures,
                [
                    CustodyVisiting.Attempted,
                    CustodyVisiting.Completed,
                    CustodyVisiting.Abandoned,
                    CustodyVisiting.InPerson,
                    CustodyVisiting.Remote,
                    CustodyVisiting.NotCounted,
                    CustodyVisiting.Held,
                    CustodyVisiting.Offered,
                    CustodyVisiting.SpokenTo,
                    CustodyVisiting.ContactRateWomen,
                    CustodyVisiting.ContactRateChildren,
                    CustodyVisiting.Declined,
                    CustodyVisiting.NotAvailable,
                    CustodyVisiting.NotOffered,
                    CustodyVisiting.Observed,
                    CustodyVisiting.Unaccounted,
                    CustodyVisiting.CoverageRate,
                    CustodyVisiting.VolumeRate,
                    CustodyVisiting.Delayed,
                    CustodyVisiting.AdmissionNotStated,
                    CustodyVisiting.DelayMedian,
                    CustodyVisiting.LongestDelay,
                    CustodyIssues.OpenAtStart,
                    CustodyIssues.Raised,
                    CustodyIssues.ResolvedAtVisit,
                    CustodyIssues.Closed,
                    CustodyIssues.OpenAtEnd,
                    CustodyIssues.Overdue,
                    CustodyIssues.PositivePractice,
                    VolunteersInPost.InPostAtStart,
                    VolunteersInPost.Joined,
                    VolunteersInPost.JoinedFromCampaign,
                    VolunteersInPost.Left,
                    VolunteersInPost.InPostAtEnd,
                    CustodyVisiting.VolunteerHours,
                ]
            ),
        ];
        foreach (
            var chart in new[]
            {
                ReportTables.Months("Custody visits made, by month", "visits", figures, CustodyVisiting.ByMonth),
                ReportTables.Bars(
                    "Custody visits made, by suite",
                    "visits",
                    figures,
                    [.. now.Parts(CustodyVisiting.BySuite).Select(f => ((AskedFigure)f, f.Label))],
                    keepNoughts: true
                ),
            }.OfType<ReportChart>()
        )
        {
            blocks.Add(chart);
        }

        return new ReportSection("Independent custody visiting", "custody-visiting", blocks);
    }

    private static string Visits(CompiledFigures now) =>
        Phrases.Capital(
            $"{Phrases.Of(now.Total(CustodyVisiting.Completed), "independent custody visit was", "independent custody visits were")} made"
        )
        + (
            now.IsRecorded(CustodyVisiting.SpokenTo)
                ? Counted(now)
                : ". Their reports hold no counts, so that nothing is said here of the people held, nor of how many were spoken to. "
        )
        + (
            now.Total(CustodyVisiting.Abandoned) is var abandoned and > 0
                ? Phrases.Capital(
                    $"{Phrases.Of(abandoned, "further visit was", "further visits were")} attempted and could not be completed."
                )
                : ""
        );

    private static string Counted(CompiledFigures now)
    {
        var held = now.Total(CustodyVisiting.Held);
        return $", and {Phrases.Of(now.Total(CustodyVisiting.SpokenTo), "detainee was", "detainees were")} spoken to. "
            + (
                now.Total(CustodyVisiting.Completed) == 0
                    ? ""
                    : Phrases.Capital($"{Phrases.Of(held, "person was", "people were")} held when the visitors came")
                        + (held == 0 ? ". " : $"; {Met(now)}. ")
            )
            + (
                Said(now, CustodyVisiting.NotCounted) is var unsaid and > 0
                    ? $"The reports of {Phrases.Of(unsaid, "further visit", "further visits")} made hold no counts. "
                    : ""
            );
    }

    private static string Met(CompiledFigures now) =>
        $"{Phrases.Were(now.Total(CustodyVisiting.Offered))} offered a conversation, "
        + (
            now.Total(CustodyVisiting.NotAvailable) is var unavailable and > 0
                ? $"{Phrases.Were(unavailable)} not available, being asleep, in interview or elsewhere, and "
                : "nobody was unavailable, and "
        )
        + (
            now.Total(CustodyVisiting.NotOffered) is var missed and > 0
                ? $"{Phrases.Were(missed)} available and not offered one"
                : "nobody who was available went without an offer"
        );

    // Compilations made before there was such a figure say nothing of it.
    private static long Said(CompiledFigures now, TotalFigure figure) => now.Find(figure)?.Amount.Numerator ?? 0;

    private static string Access(CompiledFigures now, Citations citations)
    {
        if (now.Find(CustodyVisiting.Delayed) is not { } delayed || !FigureText.IsKnown(delayed))
        {
            return now.Total(CustodyVisiting.Completed) == 0
                ? "With no visit made, nothing can be said on access."
                : "No report states the time of admission, so that nothing can be said on access.";
        }

        return Phrases.Capital(citations.AccessToCustody)
            + " asks that visitors are admitted immediately; admission may be delayed only where it would place somebody in danger, and an officer of the rank of inspector or above authorises that. "
            + $"On {FigureText.Of(delayed)} of the visits{(Said(now, CustodyVisiting.AdmissionNotStated) > 0 ? " whose report states the time of admission" : "")} the visitors waited longer than {Threshold(now)}, from which this office counts a delay"
            + (
                now.Find(CustodyVisiting.LongestDelay) is { } worst && FigureText.IsKnown(worst)
                    ? $"; the longest wait was {FigureText.WithUnit(worst)}."
                    : "."
            )
            + (
                now.Find(CustodyVisiting.CoverageRate) is { } coverage && FigureText.IsKnown(coverage)
                    ? $" Of the weeks in which a suite was open, {FigureText.Of(coverage)} had a visit."
                    : ""
            );
    }

    private static string Threshold(CompiledFigures now) =>
        now.Find(CustodyVisiting.DelayThreshold) is { } minutes && FigureText.IsKnown(minutes)
            ? FigureText.WithUnit(minutes)
            : "the time";

    private static string Issues(CompiledFigures now)
    {
        if (!now.IsRecorded(CustodyIssues.Raised))
        {
            return Phrases.NotRecorded("issues raised on visits");
        }

        var (raised, positive) = (
            now.Total(CustodyIssues.Raised),
            now.Find(CustodyIssues.PositivePractice)?.Amount.Numerator ?? 0
        );
        return (
                raised == 0
                    ? "The visitors raised no issues."
                    : $"The visitors raised {Phrases.Of(raised, "issue", "issues")}, of which {Phrases.Were(now.Total(CustodyIssues.ResolvedAtVisit))} resolved before they left."
            )
            + (
                now.IsRecorded(CustodyIssues.OpenAtEnd)
                    ? $" From before the period, {Phrases.Were(now.Total(CustodyIssues.OpenAtStart))} open; {Phrases.Were(now.Total(CustodyIssues.Closed))} closed in it, and {Phrases.Were(now.Total(CustodyIssues.OpenAtEnd))} open {Phrases.AtEnd(now, "at the end of the period")}, of which {Phrases.Were(now.Total(CustodyIssues.Overdue))} without an answer in time."
                    : ""
            )
            + (positive == 0 ? "" : $" Positive practice was noted {Phrases.Of(positive, "time", "times")}.");
    }

    private static string Volunteers(CompiledFigures now)
    {
        if (!now.IsRecorded(VolunteersInPost.InPostAtEnd))
        {
            return Phrases.NotRecorded("volunteers");
        }

        var campaigns = now.Parts(VolunteersInPost.JoinedByCampaign)
            .Where(f => f.Amount.Numerator > 0)
            .Select(f => $"{FigureText.Number(f)} through {f.Label}")
            .ToList();
        var joined = now.Total(VolunteersInPost.Joined);
        return Phrases.Capital(
                $"{Phrases.Of(now.Total(VolunteersInPost.InPostAtEnd), "volunteer was", "volunteers were")} in post {Phrases.AtEnd(now, "at the end of the period")}. "
            )
            + Phrases.Capital($"{Phrases.Of(joined, "new volunteer", "new volunteers")} joined")
            + (campaigns.Count == 0 ? "" : $", {Phrases.List(campaigns)}")
            + $", and {Phrases.Of(now.Total(VolunteersInPost.Left), "volunteer", "volunteers")} left.";
    }
}
