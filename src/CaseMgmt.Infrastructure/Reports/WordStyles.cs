using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>The styles of the office's Word documents, under Word's own names so that they take on those of the document they are pasted into.</summary>
internal static class WordStyles
{
    public const string Language = "en-GB";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Caption = "Caption";
    public const string Table = "OfficeTable";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";

    private const string Navy = "17324D";

    public static Styles Make() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Arial",
                            HighAnsi = "Arial",
                            ComplexScript = "Arial",
                        },
                        new FontSize { Val = "22" },
                        new Languages { Val = Language }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "160",
                            Line = "276",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            Paragraph(Title, "Title", size: 52, before: 0, after: 120, level: null),
            Paragraph(Subtitle, "Subtitle", size: 28, before: 0, after: 240, level: null, bold: false),
            Paragraph(Heading1, "heading 1", size: 36, before: 480, after: 160, level: 0),
            Paragraph(Heading2, "heading 2", size: 28, before: 320, after: 120, level: 1),
            Paragraph(Caption, "caption", size: 22, before: 240, after: 80, level: null),
            Cell(TableText, "Table Text", bold: false),
            Cell(TableHead, "Table Head", bold: true),
            new Style(
                new StyleName { Val = "Office Table" },
                new StyleTableProperties(
                    new TableBorders(
                        new TopBorder
                        {
                            Val = BorderValues.Single,
                            Size = 8,
                            Color = Navy,
                        },
                        new BottomBorder
                        {
                            Val = BorderValues.Single,
                            Size = 8,
                            Color = Navy,
                        },
                        new InsideHorizontalBorder
                        {
                            Val = BorderValues.Single,
                            Size = 4,
                            Color = "B1B4B6",
                        }
                    ),
                    new TableCellMarginDefault(
                        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                        new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                        new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }
                    )
                )
            )
            {
                Type = StyleValues.Table,
                StyleId = Table,
                CustomStyle = true,
            }
        );

    private static Style Paragraph(
        string id,
        string name,
        int size,
        int before,
        int after,
        int? level,
        bool bold = true
    )
    {
        var properties = new StyleParagraphProperties(
            new KeepNext(),
            new SpacingBetweenLines { Before = Number(before), After = Number(after) }
        );
        if (level is { } outline)
        {
            properties.Append(new OutlineLevel { Val = outline });
        }

        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new Color { Val = Navy }, new FontSize { Val = Number(size) });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            properties,
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static Style Cell(string id, string name, bool bold)
    {
        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = "19" });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(
                new SpacingBetweenLines
                {
                    Before = "0",
                    After = "0",
                    Line = "252",
                    LineRule = LineSpacingRuleValues.Auto,
                }
            ),
            run
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
