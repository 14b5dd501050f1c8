using System.Globalization;
using System.Runtime.CompilerServices;
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
    private readonly long lastRow;
    private long mostText;
    private long rowNumber;
    private int rowsRead;

    private WorkbookSheet(Stream stream, WorkbookParts parts, long mostText)
    {
        this.stream = stream;
        this.parts = parts;
        this.mostText = mostText;
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
            Header = NextRow() is { } header ? header.Cells : [];
        }
        catch
        {
            sheet?.Dispose();
            values.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> Header { get; }

    public (long Read, long Of) Progress => (rowNumber, Math.Max(lastRow, 0));

    public static WorkbookSheet Open(Stream stream, byte[] start, long mostUnpacked, CancellationToken cancel)
    {
        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new UnreadableRegisterException(
                "file.password_or_old",
                "The workbook is protected with a password, or in the format of Excel before 2007. Take the password off, save it as .xlsx (or CSV UTF-8) and import again."
            );
        }

        WorkbookParts? package = null;
        WorkbookSheet? opened = null;
        try
        {
            package = new WorkbookParts(stream, new UnpackBudget(mostUnpacked, cancel));
            opened = new WorkbookSheet(stream, package, mostUnpacked);
            return opened.Header.Any(h => h.Length > 0)
                ? opened
                : throw new UnreadableRegisterException(
                    "file.empty",
                    "The first sheet has no header row. Its first row names the columns."
                );
        }
        catch (Exception fault)
        {
            opened?.Close();
            package?.Dispose();
            if (IsFault(fault))
            {
                throw NoWorkbook(fault);
            }

            throw;
        }
    }

    public async IAsyncEnumerable<SheetRow> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            SheetRow? row;
            try
            {
                row = NextRow();
            }
            catch (Exception fault) when (IsFault(fault))
            {
                throw NoWorkbook(fault);
            }

            if (row is null)
            {
                yield break;
            }

            if (row.Value.Cells.Any(c => !string.IsNullOrWhiteSpace(c)))
            {
                yield return row.Value;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        parts.Dispose();
        await stream.DisposeAsync();
    }

    private void Close()
    {
        sheet.Dispose();
        values.Dispose();
    }

    private SheetRow? NextRow()
    {
        while (sheet.ReadToElementWithin(sheetDepth))
        {
            if (sheet.Name != "row")
            {
                continue;
            }

            if (++rowsRead > ReadBounds.MostRows)
            {
                throw ReadBounds.TooManyRows();
            }

            rowNumber = sheet.Attribute("r") is { } number
                ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
                : rowNumber + 1;
            return new SheetRow((int)rowNumber, CellsOfRow());
        }

        return null;
    }

    // Cells that are blank at the end are left out of the file: a row is at least as wide as the header.
    private string[] CellsOfRow()
    {
        List<string> cells = [];
        var depth = sheet.Depth;
        var next = 0;
        var length = 0;
        while (sheet.ReadToElementWithin(depth))
        {
            if (sheet.Name != "c")
            {
                continue;
            }

            var column = sheet.Attribute("r") is { } at ? ColumnOf(at) : next;
            next = column + 1;
            var value = ValueOfCell();
            if (value.Length == 0)
            {
                continue;
            }

            length += value.Length;
            if (length > ReadBounds.LongestRow)
            {
                throw ReadBounds.RowTooLong(rowNumber);
            }

            if (column >= ReadBounds.MostColumns)
            {
                throw ReadBounds.TooWide(rowNumber);
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = value;
        }

        // A text that cells share is small in the file, however many of them show it.
        mostText -= length;
        if (mostText < 0)
        {
            throw ReadBounds.TooManyRows();
        }

        while (Header is not null && cells.Count < Header.Count)
        {
            cells.Add("");
        }

        return [.. cells];
    }

    private string ValueOfCell()
    {
        var kind = sheet.Attribute("t");
        var style = sheet.Attribute("s");
        var depth = sheet.Depth;
        text.Clear();
        var isFormula = false;
        try
        {
            while (sheet.ReadToElementWithin(depth))
            {
                if (sheet.Name == "f")
                {
                    // Shown as what it is, so that the row is refused with it: a register holds values.
                    text.Clear().Append('=');
                    sheet.ReadText(text);
                    isFormula = true;
                }
                else if (sheet.Name == "v" && !isFormula)
                {
                    sheet.ReadText(text);
                }
                else if (sheet.Name == "is" && !isFormula)
                {
                    WorkbookValues.ReadRuns(sheet, text);
                }
            }
        }
        catch (TextTooLongException)
        {
            throw ReadBounds.RowTooLong(rowNumber);
        }

        return isFormula ? text.ToString() : values.TextOf(text.ToString(), kind, style);
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

    // What comes of a workbook that is malformed, on purpose or not, may be anything: overflow, a wrong date, no such part.
    private static bool IsFault(Exception fault) =>
        fault is not (OperationCanceledException or UnreadableRegisterException or OutOfMemoryException);

    private static UnreadableRegisterException NoWorkbook(Exception fault) =>
        new(
            "file.no_workbook",
            "The file is not an Excel workbook that can be read. Save it anew as .xlsx or as CSV UTF-8 and import again.",
            fault
        );
}
