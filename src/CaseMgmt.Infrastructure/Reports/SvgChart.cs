using System.Globalization;
using System.Net;
using System.Text;
using CaseMgmt.Application.Statistics.Report;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>
/// Draws a chart as HTML with SVG inside, for pages and for the report's file: no script, no style attribute, text that stays
/// text. Positions along the width are percentages, heights are pixels; looks are the classes of the style sheet.
/// </summary>
public static class SvgChart
{
    private const int Height = 200;

    /// <param name="id">Distinguishes the chart from others on the page.</param>
    public static string Draw(ChartData chart, string id) =>
        chart.Shape is ChartShape.Bars ? Keys(chart) + Bars(chart) : Keys(chart) + Axes(chart, id);

    private static string Keys(ChartData chart) =>
        chart.Series.Count < 2
            ? ""
            : $"""<ul class="app-chart__keys">{string.Concat(
                chart.Series.Select((s, i) => $"""<li class="app-chart__key app-chart__key--{i + 1}">{Text(s.Name)}</li>""")
            )}</ul>""";

    private static string Bars(ChartData chart)
    {
        var most = chart.Series.SelectMany(s => s.Values).Max() is { } value and > 0 ? value : 1;
        var html = new StringBuilder("""<ul class="app-bars">""");
        for (var i = 0; i < chart.Labels.Count; i++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"""<li class="app-bars__row"><span class="app-bars__label">{Text(chart.Labels[i])}</span>"""
            );
            for (var s = 0; s < chart.Series.Count; s++)
            {
                var series = chart.Series[s];
                var hidden =
                    chart.Series.Count < 2
                        ? ""
                        : $"""<span class="govuk-visually-hidden">{Text(series.Name)}: </span>""";
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"""<svg class="app-bars__svg" height="20" aria-hidden="true" focusable="false"><rect class="app-chart__bar app-chart__bar--{s + 1}" width="{Percent((series.Values[i] ?? 0) / most * 97)}" height="20"/></svg><span class="app-bars__value">{hidden}{Text(series.Shown[i].Length == 0 ? "–" : series.Shown[i])}</span>"""
                );
            }

            html.Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }

    private static string Axes(ChartData chart, string id)
    {
        var top = NiceTop(chart.Series.SelectMany(s => s.Values).Max() ?? 0);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<svg class="app-chart__svg app-chart__svg--axes" height="{Height}" role="img" aria-labelledby="{id}-title" aria-describedby="{id}-desc"><desc id="{id}-desc">{Text(chart.Summary)}</desc>"""
        );
        const int steps = 4;
        for (var step = 0; step <= steps; step++)
        {
            var y = Percent(100m - (100m * step / steps));
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<line class="app-chart__{(step == 0 ? "axis" : "grid")}" x1="0" x2="100%" y1="{y}" y2="{y}"/><text class="app-chart__tick" x="-6" y="{y}" dy="5" text-anchor="end">{(top * step / steps).ToString("0.##", CultureInfo.InvariantCulture)}{Text(chart.Suffix)}</text>"""
            );
        }

        for (var s = chart.Series.Count - 1; s >= 0; s--)
        {
            svg.Append(
                chart.Shape is ChartShape.Columns ? Columns(chart, s, top) : Line(chart.Series[s].Values, s + 1, top)
            );
        }

        var crowded = chart.Ticks.Count > 6;
        for (var i = 0; i < chart.Ticks.Count; i++)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<text class="app-chart__tick{(crowded && i % 2 == 1 ? " app-chart__tick--wide-only" : "")}" x="{Percent(Middle(i, chart.Ticks.Count))}" y="100%" dy="20" text-anchor="middle">{Text(chart.Ticks[i])}</text>"""
            );
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Columns(ChartData chart, int series, decimal top)
    {
        var (count, all) = (chart.Labels.Count, chart.Series.Count);
        var slot = 100m / count;
        var width = slot * 0.7m / all;
        var columns = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (chart.Series[series].Values[i] is { } value and > 0)
            {
                var height = value / top * 100;
                columns.Append(
                    CultureInfo.InvariantCulture,
                    $"""<rect class="app-chart__bar app-chart__bar--{series + 1}" x="{Percent((slot * i) + (slot * 0.15m) + (width * series))}" width="{Percent(width * 0.9m)}" y="{Percent(100 - height)}" height="{Percent(height)}"/>"""
                );
            }
        }

        return columns.ToString();
    }

    private static string Line(IReadOnlyList<decimal?> values, int number, decimal top)
    {
        var (lines, points) = (new StringBuilder(), new StringBuilder());
        (string X, string Y)? last = null;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                last = null;
                continue;
            }

            var (x, y) = (Percent(Middle(i, values.Count)), Percent(100 - (value / top * 100)));
            if (last is { } from)
            {
                lines.Append(
                    CultureInfo.InvariantCulture,
                    $"""<line class="app-chart__line app-chart__line--{number}" x1="{from.X}" y1="{from.Y}" x2="{x}" y2="{y}"/>"""
                );
            }

            points.Append(
                CultureInfo.InvariantCulture,
                $"""<circle class="app-chart__point app-chart__point--{number}" cx="{x}" cy="{y}" r="4"/>"""
            );
            last = (x, y);
        }

        return lines.ToString() + points;
    }

    // 1, 2 or 5 (times a power of ten) for each of the four steps: the ticks are round numbers.
    private static decimal NiceTop(decimal most)
    {
        var unit = 1m;
        while (true)
        {
            foreach (var step in new[] { 1m, 2m, 5m })
            {
                if (step * unit * 4 >= most)
                {
                    return step * unit * 4;
                }
            }

            unit *= 10;
        }
    }

    private static decimal Middle(int index, int count) => (index + 0.5m) * 100 / count;

    private static string Percent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
