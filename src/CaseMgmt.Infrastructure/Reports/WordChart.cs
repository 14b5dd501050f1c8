using System.Globalization;
using CaseMgmt.Application.Statistics.Report;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>A bar or column chart that Word draws, with its numbers in it and its summary as alternative text.</summary>
internal static class WordChart
{
    private const long Width = 6_000_000;
    private const uint CategoryAxis = 111_111_111;
    private const uint ValueAxis = 222_222_222;
    private static readonly string[] Colours = ["0B6166", "B7592A", "54319F", "484949"];

    public static W.Paragraph Draw(MainDocumentPart main, ChartData chart, uint number)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = Space(chart);
        // Lying bars need room for each; standing ones share it.
        var height =
            chart.Shape is ChartShape.Bars
                ? 700_000 + (chart.Labels.Count * (200_000L + (150_000L * chart.Series.Count)))
                : 2_700_000;
        return new W.Paragraph(
            new W.Run(
                new W.Drawing(
                    new Wp.Inline(
                        new Wp.Extent { Cx = Width, Cy = height },
                        new Wp.EffectExtent
                        {
                            LeftEdge = 0,
                            TopEdge = 0,
                            RightEdge = 0,
                            BottomEdge = 0,
                        },
                        new Wp.DocProperties
                        {
                            Id = number,
                            Name = $"Chart {number.ToString(CultureInfo.InvariantCulture)}",
                            Description = $"{chart.Title}. {chart.Summary} The data are in the table below.",
                        },
                        new Wp.NonVisualGraphicFrameDrawingProperties(),
                        new A.Graphic(
                            new A.GraphicData(new C.ChartReference { Id = main.GetIdOfPart(part) })
                            {
                                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                            }
                        )
                    )
                    {
                        DistanceFromTop = 0,
                        DistanceFromBottom = 0,
                        DistanceFromLeft = 0,
                        DistanceFromRight = 0,
                    }
                )
            )
        );
    }

    private static C.ChartSpace Space(ChartData chart)
    {
        var lying = chart.Shape is ChartShape.Bars;
        var bars = new C.BarChart(
            new C.BarDirection { Val = lying ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false }
        );
        for (var i = 0; i < chart.Series.Count; i++)
        {
            bars.Append(Series(chart, i));
        }

        bars.Append(new C.GapWidth { Val = 60 }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        var drawn = new C.Chart(
            new C.AutoTitleDeleted { Val = true },
            new C.PlotArea(
                new C.Layout(),
                bars,
                new C.CategoryAxis(
                    new C.AxisId { Val = CategoryAxis },
                    // Lying bars are drawn from the bottom: turned round, the first stands on top.
                    new C.Scaling(
                        new C.Orientation { Val = lying ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }
                    ),
                    new C.Delete { Val = false },
                    new C.AxisPosition { Val = lying ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
                    new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
                    new C.MajorTickMark { Val = C.TickMarkValues.None },
                    new C.MinorTickMark { Val = C.TickMarkValues.None },
                    new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
                    new C.CrossingAxis { Val = ValueAxis },
                    new C.Crosses { Val = C.CrossesValues.AutoZero }
                ),
                new C.ValueAxis(
                    new C.AxisId { Val = ValueAxis },
                    new C.Scaling(
                        new C.Orientation { Val = C.OrientationValues.MinMax },
                        new C.MinAxisValue { Val = 0 }
                    ),
                    new C.Delete { Val = lying },
                    new C.AxisPosition { Val = lying ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
                    new C.MajorGridlines(
                        new C.ChartShapeProperties(
                            new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "CECECE" })) { Width = 6350 }
                        )
                    ),
                    new C.NumberingFormat { FormatCode = FormatOf(chart), SourceLinked = false },
                    new C.MajorTickMark { Val = C.TickMarkValues.None },
                    new C.MinorTickMark { Val = C.TickMarkValues.None },
                    new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
                    new C.CrossingAxis { Val = CategoryAxis },
                    new C.Crosses { Val = C.CrossesValues.AutoZero }
                )
            )
        );
        if (chart.Series.Count > 1)
        {
            drawn.Append(
                new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Top }, new C.Overlay { Val = false })
            );
        }

        drawn.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new C.ChartSpace(
            new C.EditingLanguage { Val = WordStyles.Language },
            new C.RoundedCorners { Val = false },
            drawn,
            new C.TextProperties(
                new A.BodyProperties(),
                new A.ListStyle(),
                new A.Paragraph(
                    new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1000 }),
                    new A.EndParagraphRunProperties { Language = WordStyles.Language }
                )
            )
        );
    }

    // In quotes, so that Word writes the sign and does not multiply by a hundred: the values are percentages already.
    private static string FormatOf(ChartData chart) => chart.Suffix.Length == 0 ? "General" : $"0.#\"{chart.Suffix}\"";

    private static C.BarChartSeries Series(ChartData chart, int index)
    {
        var series = chart.Series[index];
        var fill = new A.RgbColorModelHex { Val = Colours[index % Colours.Length] };
        var labels = new C.StringLiteral(new C.PointCount { Val = (uint)chart.Ticks.Count });
        var values = new C.NumberLiteral(
            new C.FormatCode(FormatOf(chart)),
            new C.PointCount { Val = (uint)series.Values.Count }
        );
        for (var i = 0; i < chart.Ticks.Count; i++)
        {
            labels.Append(new C.StringPoint(new C.NumericValue(chart.Ticks[i])) { Index = (uint)i });
            if (series.Values[i] is { } value)
            {
                values.Append(
                    new C.NumericPoint(new C.NumericValue(value.ToString(CultureInfo.InvariantCulture)))
                    {
                        Index = (uint)i,
                    }
                );
            }
        }

        return new C.BarChartSeries(
            new C.Index { Val = (uint)index },
            new C.Order { Val = (uint)index },
            new C.SeriesText(new C.NumericValue(series.Name)),
            new C.ChartShapeProperties(
                // Not by colour alone: the second series is outlined.
                index == 0
                    ? new A.SolidFill(fill)
                    : new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" }),
                new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = Colours[index % Colours.Length] }))
                {
                    Width = 19_050,
                }
            ),
            new C.InvertIfNegative { Val = false },
            new C.DataLabels(
                new C.NumberingFormat { FormatCode = FormatOf(chart), SourceLinked = false },
                new C.ShowLegendKey { Val = false },
                new C.ShowValue { Val = true },
                new C.ShowCategoryName { Val = false },
                new C.ShowSeriesName { Val = false },
                new C.ShowPercent { Val = false },
                new C.ShowBubbleSize { Val = false }
            ),
            new C.CategoryAxisData(labels),
            new C.Values(values)
        );
    }
}
