using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Domain.Statistics;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>Tables and charts out of figures.</summary>
internal static class ReportTables
{
    /// <summary>Figures beside the year before, with the change where like stands against like.</summary>
    public static ReportTable Compared(string caption, ComparedFigures figures, params IEnumerable<string> codes)
    {
        var before = figures.Before;
        List<string> columns = ["Figure", NameOf(figures.Now)];
        if (before is not null)
        {
            columns.Add(NameOf(before));
            columns.Add("Change");
        }

        return new ReportTable(
            caption,
            columns,
            [
                .. codes
                    .Select(figures.Now.Find)
                    .OfType<FigureView>()
                    .Select(figure => new ReportRow(
                        figure.Title,
                        before is null
                            ? [FigureText.Of(figure)]
                            :
                            [
                                FigureText.Of(figure),
                                before.Find(figure.Code) is { } earlier ? FigureText.Of(earlier) : "not compiled",
                                figures.ChangeOf(figure.Code) ?? "",
                            ],
                        figure.Code
                    )),
            ]
        );
    }

    /// <summary>
    /// One bar for each part of a breakdown, beside the year before where it has them; parts that are nought in both are left
    /// out unless <paramref name="keepNoughts"/>.
    /// </summary>
    public static ReportChart? Bars(
        string title,
        string measure,
        ComparedFigures figures,
        IReadOnlyList<(string Code, string Label)> parts,
        bool keepNoughts = false,
        ChartShape shape = ChartShape.Bars
    )
    {
        var before = figures.IsLikeForLike ? figures.Before : null;
        var shown = parts
            .Select(p => (p.Label, Now: figures.Now.Find(p.Code), Before: before?.Find(p.Code)))
            .Where(p => p.Now is not null)
            .Where(p => keepNoughts || FigureText.Value(p.Now!) > 0 || (p.Before is { } b && FigureText.Value(b) > 0))
            .ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        List<ChartSeries> series = [Series(NameOf(figures.Now), shown.Select(p => p.Now))];
        if (before is not null && shown.Any(p => p.Before is not null))
        {
            series.Add(Series(NameOf(before), shown.Select(p => p.Before)));
        }

        var most = shown.MaxBy(p => FigureText.Value(p.Now!) ?? 0);
        var least = shown.MinBy(p => FigureText.Value(p.Now!) ?? 0);
        return new ReportChart(
            new ChartData(
                shape,
                title,
                $"{Phrases.Of(shown.Count, "part", "parts")}; the most {measure}: {most.Label} ({FigureText.Number(most.Now!)}), the fewest: {least.Label} ({FigureText.Number(least.Now!)}).",
                measure,
                [.. shown.Select(p => p.Label)],
                [.. shown.Select(p => shape is ChartShape.Columns ? p.Label[..Math.Min(3, p.Label.Length)] : p.Label)],
                series
            )
            {
                Suffix = FigureText.Suffix(most.Now!),
            }
        );
    }

    /// <summary>A month for each column, labelled "Apr" under the axis.</summary>
    public static ReportChart? Months(string title, string measure, ComparedFigures figures, string prefix)
    {
        // The same months of the year before have other codes: they are set beside by their place.
        var now = figures.Now.PartsUnder(prefix);
        var before = figures.IsLikeForLike ? figures.Before!.PartsUnder(prefix) : [];
        if (Bars(title, measure, figures, now, keepNoughts: true, ChartShape.Columns) is not { } chart)
        {
            return null;
        }

        return before.Count == now.Count
            ? new ReportChart(
                chart.Data with
                {
                    Series =
                    [
                        chart.Data.Series[0],
                        Series(NameOf(figures.Before!), before.Select(p => figures.Before!.Find(p.Code))),
                    ],
                }
            )
            : chart;
    }

    /// <summary>"2022-23", or "2022-23, as at 4 May 2022" while the period is not over.</summary>
    public static string NameOf(CompiledFigures figures) =>
        figures.Compilation.IsWhole ? $"{figures.Period}" : $"{figures.Period}, as at {Phrases.Day(figures.AsAt)}";

    private static ChartSeries Series(string name, IEnumerable<FigureView?> figures)
    {
        var values = figures.ToList();
        return new ChartSeries(
            name,
            [.. values.Select(f => f is null ? null : FigureText.Value(f))],
            [.. values.Select(f => f is null ? "" : FigureText.Number(f))]
        );
    }

    /// <summary>The total under the code; nought where this compilation has no such figure.</summary>
    public static long Total(this CompiledFigures figures, string code) => figures.Find(code)?.Amount.Numerator ?? 0;

    /// <summary>The parts of a breakdown, labelled by what their title says after the colon.</summary>
    public static IReadOnlyList<(string Code, string Label)> PartsUnder(this CompiledFigures figures, string prefix) =>
        [
            .. figures
                .Under(prefix)
                .Where(f => f.Kind is FigureKind.Total)
                .Select(f => (f.Code, f.Title[(f.Title.IndexOf(": ", StringComparison.Ordinal) + 2)..])),
        ];
}
