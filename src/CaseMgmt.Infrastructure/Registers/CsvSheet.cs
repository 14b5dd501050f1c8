using System.Runtime.CompilerServices;
using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CsvHelper;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>A register as comma-separated text in UTF-8, quoted as RFC 4180 says.</summary>
internal sealed class CsvSheet : IRegisterSheet
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = ReadBounds.LongestRow,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
    };

    private readonly Stream stream;
    private readonly CsvReader csv;
    private int rowsRead;

    private CsvSheet(Stream stream, CsvReader csv) => (this.stream, this.csv) = (stream, csv);

    public IReadOnlyList<string> Header { get; private set; } = [];

    public (long Read, long Of) Progress => (csv.ByteOffset, stream.Length);

    public static async Task<CsvSheet> OpenAsync(Stream stream, byte[] start, CancellationToken cancel)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw NotUtf8("The file is written in UTF-16.");
        }

        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'P', (byte)'K', 3, 4, ..])
        {
            throw new UnreadableRegisterException(
                "file.not_csv",
                "The file is a workbook though its name ends in .csv. Name it .xlsx, or save it as CSV UTF-8, and import again."
            );
        }

        await CheckEncodingAsync(stream, cancel);
        stream.Position = 0;
        var sheet = new CsvSheet(stream, CsvReader.Create(stream, Options, leaveOpen: true));
        try
        {
            await sheet.csv.ReadHeaderAsync(cancel);
            if (sheet.csv.Headers.Count > ReadBounds.MostColumns)
            {
                throw ReadBounds.TooWide(1);
            }

            sheet.Header = [.. sheet.csv.Headers];
        }
        catch (Exception fault) when (fault is CsvFormatException or InvalidDataException)
        {
            throw Malformed(1, fault);
        }

        return sheet.Header.Any(h => h.Trim().Length > 0)
            ? sheet
            : throw new UnreadableRegisterException(
                "file.empty",
                "The file has no header row. Its first line names the columns."
            );
    }

    public async IAsyncEnumerable<SheetRow> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (await NextAsync(cancel))
        {
            if (++rowsRead > ReadBounds.MostRows)
            {
                throw ReadBounds.TooManyRows();
            }

            if (csv.FieldCount > ReadBounds.MostColumns)
            {
                throw ReadBounds.TooWide(csv.LineNumber);
            }

            var cells = new string[csv.FieldCount];
            var blank = true;
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
                blank = blank && string.IsNullOrWhiteSpace(cells[i]);
            }

            // Spreadsheets leave rows of nothing but commas below the last one.
            if (!blank)
            {
                yield return new SheetRow((int)csv.LineNumber, cells);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await csv.DisposeAsync();
        await stream.DisposeAsync();
    }

    private async Task<bool> NextAsync(CancellationToken cancel)
    {
        var after = csv.LineNumber;
        try
        {
            return await csv.ReadAsync(cancel);
        }
        catch (Exception fault) when (fault is CsvFormatException or InvalidDataException)
        {
            throw Malformed(after, fault);
        }
    }

    private static UnreadableRegisterException Malformed(long after, Exception fault) =>
        new(
            "file.malformed",
            $"After line {after} a quotation mark does not close, or stands where none may, or a row is longer than {ReadBounds.LongestRow / 1024} thousand characters. A text with commas or quotation marks in it stands in quotation marks, and those within it are doubled. Correct it and import again.",
            fault
        );

    private static UnreadableRegisterException NotUtf8(string what) =>
        new("file.encoding", what + " Save it as UTF-8 (in Excel: CSV UTF-8, comma delimited) and import again.");

    // Before anything is taken in, so that a stray byte at the end does not come as a surprise.
    private static async Task CheckEncodingAsync(Stream stream, CancellationToken cancel)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[bytes.Length + 4];
        var line = 1;
        for (int length; (length = await stream.ReadAsync(bytes, cancel)) > 0; )
        {
            var chunk = bytes.AsMemory(0, length);
            if (chunk.Span.Contains((byte)0))
            {
                throw NotUtf8("The file is not plain text in UTF-8 (perhaps UTF-16).");
            }

            try
            {
                decoder.GetChars(chunk.Span, chars, flush: false);
            }
            catch (DecoderFallbackException fault)
            {
                line += chunk.Span[..Math.Clamp(fault.Index, 0, length)].Count((byte)'\n');
                throw NotUtf8($"Line {line} holds a character that is not UTF-8 (perhaps the file is Windows-1252).");
            }

            line += chunk.Span.Count((byte)'\n');
        }

        try
        {
            decoder.GetChars([], chars, flush: true);
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8("The file ends in the middle of a character.");
        }
    }
}
