using System.Globalization;
using CaseMgmt.Application.Common;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseMgmt.Infrastructure.Reports;

/// <summary>
/// A list as a workbook with one sheet: headings in bold that stay in sight, days as days, texts as texts, so that nothing in it can be
/// a formula.
/// </summary>
internal sealed class WorkbookList : IListWriter
{
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Day = 2;

    // A cell of Excel holds no more.
    private const int LongestText = 32_767;

    public ListFormat Format => ListFormat.Xlsx;

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public byte[] Write(ListFile list)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            Fill(sheet, list);
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "List",
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }

        return file.ToArray();
    }

    // Row by row: a list of a hundred thousand is not held twice.
    private static void Fill(WorksheetPart part, ListFile list)
    {
        using var sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        sheet.WriteElement(
            new Columns(
                list.Columns.Select(
                    (_, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = 22,
                            CustomWidth = true,
                        }
                )
            )
        );
        sheet.WriteStartElement(new SheetData());
        sheet.WriteElement(new Row(list.Columns.Select(c => TextCell(c, Heading))));
        foreach (var row in list.Rows)
        {
            sheet.WriteElement(new Row(row.Select(CellOf)));
        }

        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private static Cell CellOf(object? value) =>
        value switch
        {
            null => new Cell(),
            DateOnly day => NumberCell(day.ToDateTime(default).ToOADate(), Day),
            int number => NumberCell(number, Plain),
            _ => TextCell(Convert.ToString(value, CultureInfo.InvariantCulture)!, Plain),
        };

    private static Cell NumberCell(double number, uint style) =>
        new() { StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };

    private static Cell TextCell(string text, uint style) =>
        new()
        {
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(
                new Text(text.Length <= LongestText ? text : text[..LongestText])
                {
                    Space = SpaceProcessingModeValues.Preserve,
                }
            ),
        };

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                // 14 is the day of the reader's own country.
                new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }
            )
        );
}
