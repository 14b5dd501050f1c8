using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>
/// The section as a Word document that can be pasted into the annual report: real headings, tables whose header rows repeat,
/// charts that Word itself draws, with a text for those who do not see them; in British English.
/// </summary>
internal sealed class WordReport : IReportWriter
{
    public ReportFormat Format => ReportFormat.Docx;

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] Write(ReportDocument report)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = $"{report.Title}: {report.Subtitle}";
            document.PackageProperties.Language = WordStyles.Language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new ThemeFontLanguages { Val = WordStyles.Language }
            );
            var body = new Body();
            Fill(body, main, report);
            body.Append(
                new SectionProperties(
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin
                    {
                        Top = 1134,
                        Bottom = 1134,
                        Left = 1134,
                        Right = 1134,
                        Header = 708,
                        Footer = 708,
                        Gutter = 0,
                    }
                )
            );
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static void Fill(Body body, MainDocumentPart main, ReportDocument report)
    {
        body.Append(Paragraph(report.Title, WordStyles.Title));
        body.Append(Paragraph(report.Subtitle, WordStyles.Subtitle));
        body.Append(Paragraph(report.HowCompiled));
        var charts = 0u;
        foreach (var section in report.Sections)
        {
            body.Append(Paragraph(section.Heading, WordStyles.Heading1));
            foreach (var block in section.Blocks)
            {
                switch (block)
                {
                    case ReportParagraph paragraph:
                        body.Append(Paragraph(paragraph.Text));
                        break;
                    case ReportTable table:
                        Add(body, table);
                        break;
                    case ReportChart chart:
                        body.Append(Paragraph(chart.Data.Title, WordStyles.Heading2));
                        body.Append(WordChart.Draw(main, chart.Data, ++charts));
                        Add(body, ChartTables.Of(chart.Data));
                        break;
                    default:
                        throw new InvalidOperationException($"Word has no form for {block.GetType().Name}.");
                }
            }
        }

        body.Append(Paragraph("Sums that must close", WordStyles.Heading1));
        body.Append(Paragraph(IdentityTables.Summary(report)));
        if (IdentityTables.Open(report) is { } open)
        {
            Add(body, open);
        }

        body.Append(Paragraph("Definitions", WordStyles.Heading1));
        body.Append(
            Paragraph(
                "What the figures of the tables above mean. Every figure of the compilation stands with its definition in its CSV file."
            )
        );
        Add(
            body,
            new ReportTable(
                "Definitions of the figures",
                ["Figure", "Definition", "Number"],
                [
                    .. report.Definitions.Select(f => new ReportRow(
                        f.Title,
                        [
                            $"{f.Text} Code {f.Code}, version {f.DefinitionVersion}, {f.Basis.ToString().ToLowerInvariant()} basis.",
                            FigureText.Of(f),
                        ]
                    )),
                ]
            ),
            textColumns: 2
        );
    }

    private static Paragraph Paragraph(string text, string? style = null, bool right = false)
    {
        var paragraph = new Paragraph();
        if (style is not null || right)
        {
            var properties = new ParagraphProperties();
            if (style is not null)
            {
                properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
            }

            if (right)
            {
                properties.Justification = new Justification { Val = JustificationValues.Right };
            }

            paragraph.Append(properties);
        }

        paragraph.Append(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    /// <param name="body">Where it goes.</param>
    /// <param name="table">What it holds.</param>
    /// <param name="textColumns">How many columns from the left hold words; the others are numbers, to the right.</param>
    private static void Add(Body body, ReportTable table, int textColumns = 1)
    {
        // In twentieths of a point. Words take what the numbers leave; a definition twice as much as its title.
        const int pageWidth = 9638,
            numberWidth = 2000;
        var words = (pageWidth - (numberWidth * (table.Columns.Count - textColumns))) / ((2 * textColumns) - 1);
        int WidthOf(int column) =>
            column >= textColumns ? numberWidth
            : column == 0 ? words
            : 2 * words;
        var word = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook
                {
                    Val = "0420",
                    FirstRow = true,
                    FirstColumn = false,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = table.Caption },
                new TableDescription
                {
                    Val =
                        $"{table.Rows.Count} rows; columns: {string.Join(", ", table.Columns.Where(c => c.Length > 0))}",
                }
            ),
            new TableGrid(
                table.Columns.Select(
                    (_, i) =>
                        (OpenXmlElement)
                            new GridColumn
                            {
                                Width = WidthOf(i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                            }
                )
            )
        );
        word.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. table.Columns.Select((c, i) => Cell(c, WordStyles.TableHead, i >= textColumns)),
            ])
        );
        foreach (var row in table.Rows)
        {
            word.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    Cell(row.Heading, WordStyles.TableText, false),
                    .. row.Cells.Select((c, i) => Cell(c, WordStyles.TableText, i + 1 >= textColumns)),
                ])
            );
        }

        body.Append(Paragraph(table.Caption, WordStyles.Caption));
        body.Append(word);
        body.Append(Paragraph("", WordStyles.TableText));
    }

    private static TableCell Cell(string text, string style, bool isNumber) => new(Paragraph(text, style, isNumber));
}
