using CaseMgmt.Application.Statistics.Browse;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>
/// The section "Ethical policing" of the annual report, as words, tables and charts, before it is any file. Every sentence and
/// cell is made from the figures of one compilation; it holds no name and no custody number.
/// </summary>
/// <param name="Sections">In the order of the report.</param>
/// <param name="Identities">The sums that must close, with what they leave over.</param>
/// <param name="Definitions">The figures that stand in its tables, with what each means.</param>
public sealed record ReportDocument(
    string Title,
    string Subtitle,
    ComparedFigures Figures,
    string HowCompiled,
    IReadOnlyList<ReportSection> Sections,
    IReadOnlyList<IdentityView> Identities,
    IReadOnlyList<FigureView> Definitions
);

/// <param name="Anchor">For a link within the page.</param>
public sealed record ReportSection(string Heading, string Anchor, IReadOnlyList<ReportBlock> Blocks);

/// <summary>A part of a section.</summary>
public abstract record ReportBlock;

public sealed record ReportParagraph(string Text) : ReportBlock;

/// <summary>A table; the first column heads its row, the others hold numbers.</summary>
public sealed record ReportTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<ReportRow> Rows)
    : ReportBlock;

/// <param name="Code">The figure, where the row is one.</param>
public sealed record ReportRow(string Heading, IReadOnlyList<string> Cells, string? Code = null);

/// <summary>A chart, always together with the table of the same data.</summary>
public sealed record ReportChart(ChartData Data) : ReportBlock;

/// <summary>How a chart is drawn.</summary>
public enum ChartShape
{
    /// <summary>Lying bars, for parts with long names.</summary>
    Bars,

    /// <summary>Standing columns, for months.</summary>
    Columns,

    /// <summary>Lines, for a trend.</summary>
    Lines,
}

/// <summary>What a chart draws, whoever draws it.</summary>
/// <param name="Summary">What it shows, in a sentence, for those who do not see it.</param>
/// <param name="Measure">What the numbers are: "visits".</param>
/// <param name="Labels">Along the axis, in full.</param>
/// <param name="Ticks">The same, as short as an axis needs.</param>
public sealed record ChartData(
    ChartShape Shape,
    string Title,
    string Summary,
    string Measure,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Ticks,
    IReadOnlyList<ChartSeries> Series
)
{
    /// <summary>Behind each number of the axis: "%" for a rate, nothing for a count.</summary>
    public string Suffix { get; init; } = "";
}

/// <param name="Values">One for each label; null where there is no number.</param>
/// <param name="Shown">The values as they are written.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Shown);
