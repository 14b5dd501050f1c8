using CaseMgmt.Application.Statistics.Browse;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>A chart's data as a table.</summary>
public static class ChartTables
{
    public static ReportTable Of(ChartData chart) =>
        new(
            $"{chart.Title}: data",
            ["", .. chart.Series.Select(s => s.Name)],
            [
                .. chart.Labels.Select(
                    (label, i) =>
                        new ReportRow(label, [.. chart.Series.Select(s => s.Shown[i].Length == 0 ? "–" : s.Shown[i])])
                ),
            ]
        );
}

/// <summary>The sums that must close, as a table, with what they leave over.</summary>
public static class IdentityTables
{
    public static string Summary(ReportDocument report) =>
        report.Identities.Count(i => !i.Closes) switch
        {
            0 => $"All {report.Identities.Count} sums close.",
            1 =>
                $"One of {report.Identities.Count} sums does not close. What it leaves over is shown and is part of no figure.",
            var open =>
                $"{open} of {report.Identities.Count} sums do not close. What they leave over is shown and is part of no figure.",
        };

    /// <summary>Those that do not close come first.</summary>
    public static ReportTable Of(ReportDocument report) => Of(report, report.Identities.OrderBy(i => i.Closes));

    /// <summary>Those that do not close alone; null when all do.</summary>
    public static ReportTable? Open(ReportDocument report) =>
        report.Identities.Any(i => !i.Closes) ? Of(report, report.Identities.Where(i => !i.Closes)) : null;

    private static ReportTable Of(ReportDocument report, IEnumerable<IdentityView> identities) =>
        new(
            "Sums and their residuals",
            ["Sum", "Left", "Right", "Residual"],
            [
                .. identities.Select(i => new ReportRow(
                    InWords(i.Text, report.Figures.Now),
                    [FigureText.Count(i.Left), FigureText.Count(i.Right), FigureText.Count(i.Residual)]
                )),
            ]
        );

    /// <summary>The sum in the titles of its figures.</summary>
    public static string InWords(string identity, CompiledFigures figures) =>
        string.Join(
            " = ",
            identity
                .Split(" = ")
                .Select(side => string.Join(" + ", side.Split(" + ").Select(code => figures.Find(code)?.Title ?? code)))
        );
}
