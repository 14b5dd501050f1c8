using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>Complaints against the Chief Constable, of whom the Commissioner is the appropriate authority.</summary>
internal static class ChiefConstableSection
{
    public static ReportSection Write(ComparedFigures figures)
    {
        var now = figures.Now;
        return new ReportSection(
            "Complaints against the Chief Constable",
            "chief-constable",
            [
                new ReportParagraph(
                    $"The Commissioner is responsible for complaints about the Chief Constable's own conduct. {Sentence(now)}"
                ),
                ReportTables.Compared(
                    "Complaints against the Chief Constable",
                    figures,
                    ChiefConstable.OpenAtStart,
                    ChiefConstable.Contacts,
                    ChiefConstable.AboutOwnConduct,
                    ChiefConstable.AboutDelegatedMatters,
                    ChiefConstable.Untested,
                    ChiefConstable.LoggedOutsideSchedule3,
                    ChiefConstable.Recorded,
                    ChiefConstable.ReferredToIopc,
                    ChiefConstable.ForwardedToForce,
                    ChiefConstable.Closed,
                    ChiefConstable.OpenAtEnd
                ),
            ]
        );
    }

    private static string Sentence(CompiledFigures now)
    {
        if (!now.IsRecorded(ChiefConstable.Recorded))
        {
            return Phrases.NotRecorded("complaints against the Chief Constable");
        }

        var recorded = now.Total(ChiefConstable.Recorded);
        var referred = now.Total(ChiefConstable.ReferredToIopc);
        return (
                recorded == 0
                    ? "In the period, none met the criteria for recording and investigating"
                    : $"In the period, {Phrases.Of(recorded, "complaint", "complaints")} met the criteria for recording and {(recorded == 1 ? "was" : "were")} recorded"
            )
            + (
                recorded == 0 && referred == 0 ? "."
                : referred == 0 ? "; none was referred to the Independent Office for Police Conduct."
                : $"; {Phrases.Were(referred)} referred to the Independent Office for Police Conduct."
            );
    }
}
