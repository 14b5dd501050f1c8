using System.Globalization;
using CaseMgmt.Application.Registers.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseMgmt.Testing;

/// <summary>Writes a register as an Excel workbook as Excel would: shared texts, dates as numbers with a date's look.</summary>
public static class RegisterWorkbook
{
    private const uint DayLook = 1;
    private const uint DayAndTimeLook = 2;

    public static void Write(string path, RegisterKind kind, params IEnumerable<Dictionary<string, string>> rows)
    {
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == kind);
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.Workbook = new Workbook();
        var looks = book.AddNewPart<WorkbookStylesPart>();
        looks.Stylesheet = new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy hh:mm" }),
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }
            )
        );
        var strings = book.AddNewPart<SharedStringTablePart>();
        strings.SharedStringTable = new SharedStringTable();
        var sheetPart = book.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        data.AppendChild(new Row(form.Columns.Select((c, i) => TextCell(strings, c, i, 1))) { RowIndex = 1 });
        var line = 1u;
        foreach (var row in rows)
        {
            line++;
            var number = line;
            data.AppendChild(
                new Row(
                    form.Columns.Select((c, i) => (Text: row.GetValueOrDefault(c, ""), Column: i))
                        .Where(c => c.Text.Length > 0)
                        .Select(c => CellOf(strings, c.Text, c.Column, number))
                )
                {
                    RowIndex = number,
                }
            );
        }

        sheetPart.Worksheet = new Worksheet(data);
        book.Workbook.AppendChild(
            new Sheets(
                new Sheet
                {
                    Id = book.GetIdOfPart(sheetPart),
                    SheetId = 1,
                    Name = "Register",
                }
            )
        );
    }

    private static Cell CellOf(SharedStringTablePart strings, string text, int column, uint row)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return NumberCell(day, DayLook, column, row);
        }

        if (
            DateTime.TryParseExact(
                text,
                "yyyy-MM-dd'T'HH:mm",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var moment
            )
        )
        {
            return NumberCell(moment, DayAndTimeLook, column, row);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? new Cell { CellReference = At(column, row), CellValue = new CellValue(text) }
            : text[0] == '='
                ? new Cell
                {
                    CellReference = At(column, row),
                    CellFormula = new CellFormula(text[1..]),
                    CellValue = new CellValue("0"),
                }
            : TextCell(strings, text, column, row);
    }

    private static Cell NumberCell(DateTime moment, uint look, int column, uint row) =>
        new()
        {
            CellReference = At(column, row),
            StyleIndex = look,
            CellValue = new CellValue(moment.ToOADate().ToString("R", CultureInfo.InvariantCulture)),
        };

    private static Cell TextCell(SharedStringTablePart strings, string text, int column, uint row)
    {
        strings.SharedStringTable!.AppendChild(new SharedStringItem(new Text(text)));
        var index = strings.SharedStringTable.Elements<SharedStringItem>().Count() - 1;
        return new Cell
        {
            CellReference = At(column, row),
            DataType = CellValues.SharedString,
            CellValue = new CellValue(index.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static string At(int column, uint row) =>
        (column < 26 ? "" : ((char)('A' + (column / 26) - 1)).ToString())
        + (char)('A' + (column % 26))
        + row.ToString(CultureInfo.InvariantCulture);
}
