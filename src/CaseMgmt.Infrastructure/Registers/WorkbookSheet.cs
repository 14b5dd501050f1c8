using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using CaseMgmt.Application.Registers.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>A register as the first sheet of an Excel workbook (<c>.xlsx</c>), read row by row.</summary>
internal sealed class WorkbookSheet : IRegisterSheet
{
    private readonly Stream stream;
    private readonly SpreadsheetDocument document;
    private readonly OpenXmlReader reader;
    private readonly WorkbookValues values;
    private readonly long lastRow;
    private long rowsRead;

    private WorkbookSheet(Stream stream, SpreadsheetDocument document)
    {
        this.stream = stream;
        this.document = document;
        var book = document.WorkbookPart?.Workbook ?? throw NoWorkbook();
        var first = book.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value ?? throw NoWorkbook();
        var part = document.WorkbookPart!.GetPartById(first) as WorksheetPart ?? throw NoWorkbook();
        values = new WorkbookValues(document.WorkbookPart!);
        reader = OpenXmlReader.Create(part);
        while (reader.Read() && reader.ElementType != typeof(SheetData))
        {
            if (reader.ElementType == typeof(SheetDimension) && reader.IsStartElement)
            {
                var end = ((SheetDimension)reader.LoadCurrentElement()!).Reference?.Value?.Split(':')[^1];
                _ = long.TryParse(
                    end?.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out lastRow
                );
            }
        }

        Header = NextRow() is { } header ? header.Cells : [];
    }

    public IReadOnlyList<string> Header { get; }

    public (long Read, long Of) Progress => (rowsRead, Math.Max(lastRow, 0));

    public static WorkbookSheet Open(Stream stream, byte[] start, long mostUnpacked, CancellationToken cancel)
    {
        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new UnreadableRegisterException(
                "file.password_or_old",
                "The workbook is protected with a password, or in the format of Excel before 2007. Take the password off, save it as .xlsx (or CSV UTF-8) and import again."
            );
        }

        SpreadsheetDocument? opened = null;
        try
        {
            CheckUnpackedSize(stream, mostUnpacked, cancel);
            stream.Position = 0;
            opened = SpreadsheetDocument.Open(stream, isEditable: false);
            var sheet = new WorkbookSheet(stream, opened);
            return sheet.Header.Any(h => h.Length > 0)
                ? sheet
                : throw new UnreadableRegisterException(
                    "file.empty",
                    "The first sheet has no header row. Its first row names the columns."
                );
        }
        catch (Exception fault) when (IsFault(fault))
        {
            opened?.Dispose();
            throw NoWorkbook(fault);
        }
        catch
        {
            opened?.Dispose();
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
        reader.Dispose();
        values.Dispose();
        document.Dispose();
        await stream.DisposeAsync();
    }

    private SheetRow? NextRow()
    {
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                rowsRead = row.RowIndex?.Value ?? rowsRead + 1;
                return new SheetRow((int)rowsRead, CellsOf(row));
            }
        }

        return null;
    }

    // Cells that are blank at the end are left out of the file: a row is at least as wide as the header.
    private string[] CellsOf(Row row)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } at ? ColumnOf(at) : cells.Count;
            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(values.TextOf(cell));
        }

        while (cells.Count > 0 && cells[^1].Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        while (Header is not null && cells.Count < Header.Count)
        {
            cells.Add("");
        }

        return [.. cells];
    }

    private static int ColumnOf(string at)
    {
        var column = 0;
        foreach (var letter in at.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column is > 0 and <= 16_384 ? column - 1 : throw new InvalidDataException("No such column.");
    }

    // What a file says of its unpacked size may be a lie, so it is unpacked once, to nowhere, up to the limit.
    private static void CheckUnpackedSize(Stream stream, long most, CancellationToken cancel)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int length; (length = content.Read(buffer)) > 0; )
            {
                cancel.ThrowIfCancellationRequested();
                total += length;
                if (total > most)
                {
                    throw new UnreadableRegisterException(
                        "file.unpacks_too_large",
                        $"The workbook unpacks to more than {most / 1024 / 1024} MB. Save the register alone as CSV UTF-8 and import that."
                    );
                }
            }
        }
    }

    // What the libraries make of a workbook that is malformed, on purpose or not, is theirs: overflow, wrong cast, anything.
    private static bool IsFault(Exception fault) =>
        fault is not (OperationCanceledException or UnreadableRegisterException or OutOfMemoryException);

    private static UnreadableRegisterException NoWorkbook(Exception? fault = null) =>
        new(
            "file.no_workbook",
            "The file is not an Excel workbook that can be read. Save it anew as .xlsx or as CSV UTF-8 and import again.",
            fault
        );
}
