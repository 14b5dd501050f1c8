using System.Globalization;
using System.Text;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// A register as the first sheet of an Excel workbook (<c>.xlsx</c>), read row by row and within bounds: what a
/// workbook may hold is decided before it is in memory.
/// </summary>
internal sealed class WorkbookSheet : IRegisterSheet
{
    private readonly Stream stream;
    private readonly WorkbookParts parts;
    private readonly WorkbookValues values;
    private readonly BoundedXml sheet;
    private readonly int sheetDepth;
    private readonly StringBuilder text = new();
    private readonly StringBuilder formula = new();
    private readonly long lastRow;
    private readonly RowCells cells;
    private long rowNumber;
    private int formulas;

    private WorkbookSheet(Stream stream, WorkbookParts parts, long mostText)
    {
        this.stream = stream;
        this.parts = parts;
        cells = new RowCells(mostText);
        var book = new WorkbookIndex(parts);
        values = new WorkbookValues(parts, book);
        try
        {
            sheet = parts.Open(book.FirstSheet);
            while (sheet.ReadToElement() && sheet.Name != "sheetData")
            {
                if (sheet.Name == "dimension")
                {
                    _ = long.TryParse(
                        sheet.Attribute("ref")?.Split(':')[^1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out lastRow
                    );
                }
            }

            sheetDepth = sheet.Depth;
        }
        catch
        {
            sheet?.Dispose();
            values.Dispose();
            throw;
        }
    }

    public (long Read, long Of) Progress => (rowNumber, Math.Max(lastRow, 0));

    public string? Between => null;

    public IReadOnlyList<string> Assumed => ReadBounds.OfFormulas(formulas);

    public static WorkbookSheet Open(Stream stream, byte[] start, long mostUnpacked, CancellationToken cancel)
    {
        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new UnreadableRegisterException(
                "file.password_or_old",
                "The workbook is protected with a password, or in the format of Excel before 2007. Take the password off, save it as .xlsx (or CSV UTF-8) and import again."
            );
        }

        return WorkbookRows.Open(stream, mostUnpacked, cancel, parts => new WorkbookSheet(stream, parts, mostUnpacked));
    }

    public IAsyncEnumerable<SheetRow> RowsAsync(CancellationToken cancel) => WorkbookRows.ReadAsync(NextRow, cancel);

    public async ValueTask DisposeAsync()
    {
        sheet.Dispose();
        values.Dispose();
        parts.Dispose();
        await stream.DisposeAsync();
    }

    private SheetRow? NextRow()
    {
        while (sheet.ReadToElementWithin(sheetDepth))
        {
            if (sheet.Name != "row")
            {
                continue;
            }

            rowNumber = sheet.Attribute("r") is { } number
                ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
                : rowNumber + 1;
            return new SheetRow((int)rowNumber, CellsOfRow());
        }

        return null;
    }

    private string[] CellsOfRow()
    {
        cells.Begin(rowNumber);
        var depth = sheet.Depth;
        var next = 0;
        while (sheet.ReadToElementWithin(depth))
        {
            if (sheet.Name == "c")
            {
                var column = sheet.Attribute("r") is { } at ? ColumnOf(at) : next;
                next = column + 1;
                cells.Put(column, ValueOfCell());
            }
        }

        return cells.End();
    }

    private string ValueOfCell()
    {
        var kind = sheet.Attribute("t");
        var style = sheet.Attribute("s");
        var depth = sheet.Depth;
        var (isFormula, hasResult) = (false, false);
        text.Clear();
        formula.Clear();
        try
        {
            while (sheet.ReadToElementWithin(depth))
            {
                if (sheet.Name == "f")
                {
                    sheet.ReadText(formula);
                    isFormula = true;
                }
                else if (sheet.Name == "v")
                {
                    sheet.ReadText(text);
                    hasResult = true;
                }
                else if (sheet.Name == "is")
                {
                    WorkbookValues.ReadRuns(sheet, text);
                    hasResult = true;
                }
            }
        }
        catch (TextTooLongException)
        {
            throw ReadBounds.RowTooLong(rowNumber);
        }

        formulas += isFormula && hasResult ? 1 : 0;
        // A formula counts by the result that the spreadsheet kept. Where it kept none, the row is refused with the formula.
        return isFormula && !hasResult ? "=" + formula : values.TextOf(text.ToString(), kind, style);
    }

    private static int ColumnOf(string at)
    {
        var column = 0L;
        foreach (var letter in at.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column is > 0 and <= 16_384 ? (int)column - 1 : throw new InvalidDataException("No such column.");
    }
}
