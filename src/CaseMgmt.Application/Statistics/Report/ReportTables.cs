using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Figures;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>A figure that a table or chart asks for: one of the catalogue, or a part that the compilation has.</summary>
internal readonly record struct AskedFigure(string Code, string Title)
{
    public static implicit operator AskedFigure(KnownFigure figure) => new(figure.Code, figure.Title);

    public static implicit operator AskedFigure(FigureView figure) => new(figure.Code, figure.Title);
}

/// <summary>Tables and charts out of figures.</summary>
internal static class ReportTables
{
    /// <summary>Figures beside the year before, with the change where like stands against like.</summary>
    public static ReportTable Compared(string caption, ComparedFigures figures, params IEnumerable<AskedFigure> asked)
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
                .. asked.Select(figure => new ReportRow(
                    figure.Title,
                    before is null
                        ? [Cell(figures.Now, figure)]
                        : [Cell(figures.Now, figure), Cell(before, figure), figures.ChangeOf(figure.Code) ?? ""],
                    figure.Code
                )),
            ]
        );
    }

    private static string Cell(CompiledFigures figures, AskedFigure asked) =>
        figures.Find(asked.Code) is { } figure ? FigureText.Of(figure) : "not compiled";

    /// <summary>
    /// One bar for each part of a breakdown, beside the year before where it has them; parts that are nought in both are left
    /// out unless <paramref name="keepNoughts"/>.
    /// </summary>
    public static ReportChart? Bars(
        string title,
        string measure,
        ComparedFigures figures,
        IReadOnlyList<(AskedFigure Figure, string Label)> parts,
        bool keepNoughts = false,
        ChartShape shape = ChartShape.Bars
    )
    {
        var before = figures.IsLikeForLike ? figures.Before : null;
        var shown = parts
            .Select(p => (p.Label, Now: figures.Now.Find(p.Figure.Code), Before: before?.Find(p.Figure.Code)))
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
    public static ReportChart? Months(string title, string measure, ComparedFigures figures, Breakdown months)
    {
        // The same months of the year before have other codes: they are set beside by their place.
        var now = figures.Now.Parts(months).ToList();
        var before = figures.IsLikeForLike ? figures.Before!.Parts(months).ToList() : [];
        var chart = Bars(
            title,
            measure,
            figures,
            [.. now.Select(f => ((AskedFigure)f, f.Label))],
            keepNoughts: true,
            ChartShape.Columns
        );
        return chart is not null && before.Count == now.Count
            ? new ReportChart(
                chart.Data with
                {
                    Series = [chart.Data.Series[0], Series(NameOf(figures.Before!), before)],
                }
            )
            : chart;
    }

    /// <summary>"2022-23", or "2022-23, as at 4 May 2022" while the period is not over.</summary>
    public static string NameOf(CompiledFigures figures) =>
        (figures.Compilation.IsWhole ? $"{figures.Period}" : $"{figures.Period}, as at {Phrases.Day(figures.AsAt)}")
        + (figures.Compilation.IsLeftBehind ? " (records changed since)" : "");

    private static ChartSeries Series(string name, IEnumerable<FigureView?> figures)
    {
        var values = figures.ToList();
        return new ChartSeries(
            name,
            [.. values.Select(f => f is null ? null : FigureText.Value(f))],
            [.. values.Select(f => f is null ? "" : FigureText.Number(f))]
        );
    }
}
