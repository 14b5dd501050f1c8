using System.Runtime.CompilerServices;
using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CsvHelper;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>A register as text, its cells separated by commas, semicolons or tabs and quoted as RFC 4180 says: whatever a spreadsheet saves as CSV.</summary>
internal sealed class CsvSheet : IRegisterSheet
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = ReadBounds.LongestRow,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
    };

    private readonly Stream stream;
    private readonly CsvReader csv;
    private readonly List<string> assumed = [];

    private CsvSheet(Stream stream, char separator, TextEncoding encoding)
    {
        this.stream = stream;
        csv = CsvReader.Create(encoding.Opened(stream), Options with { Separator = separator }, leaveOpen: false);
        if (separator != ',')
        {
            assumed.Add($"The cells of a row are separated by {(separator == ';' ? "semicolons" : "tabs")}.");
        }

        if (encoding.Assumed is { } said)
        {
            assumed.Add(said);
        }

        Between = separator switch
        {
            ';' => "a semicolon",
            '\t' => "a tab",
            _ => "a comma",
        };
    }

    public (long Read, long Of) Progress => (stream.Position, stream.Length);

    public string? Between { get; }

    public IReadOnlyList<string> Assumed => assumed;

    public static async Task<CsvSheet> OpenAsync(Stream stream, byte[] start, CancellationToken cancel)
    {
        if (start is [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'P', (byte)'K', 3, 4, ..])
        {
            throw new UnreadableRegisterException(
                "file.not_csv",
                "The file is a workbook though its name ends in .csv. Name it as what it is (.xlsx, .ods), or save it as CSV UTF-8, and import again."
            );
        }

        var encoding = await TextEncoding.OfAsync(stream, start, cancel);
        stream.Position = 0;
        var beginning = new char[16 * 1024];
        using var text = new StreamReader(encoding.Opened(stream), Encoding.UTF8, leaveOpen: true);
        var length = await text.ReadBlockAsync(beginning, cancel);
        stream.Position = 0;
        return new CsvSheet(stream, SeparatorOf(beginning.AsSpan(0, length)), encoding);
    }

    public async IAsyncEnumerable<SheetRow> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var rowsRead = 0; await NextAsync(cancel); )
        {
            if (++rowsRead > ReadBounds.MostRows)
            {
                throw ReadBounds.TooManyRows();
            }

            var cells = new List<string>(csv.FieldCount);
            for (var i = 0; i < csv.FieldCount; i++)
            {
                var cell = Escapes.Decode(csv.GetString(i));
                if (i < ReadBounds.MostColumns)
                {
                    cells.Add(cell);
                }
                else if (!string.IsNullOrWhiteSpace(cell))
                {
                    throw ReadBounds.TooWide(csv.LineNumber);
                }
            }

            // Spreadsheets leave rows of nothing but commas below the last one; Excel's first line may say what separates.
            if (
                cells.Exists(c => !string.IsNullOrWhiteSpace(c))
                && !(rowsRead == 1 && cells[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            )
            {
                yield return new SheetRow((int)csv.LineNumber, [.. cells]);
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
        var where = csv.LineNumber == 0 ? "In the first line" : $"After line {csv.LineNumber}";
        try
        {
            return await csv.ReadAsync(cancel);
        }
        catch (Exception fault) when (fault is CsvFormatException or InvalidDataException)
        {
            throw new UnreadableRegisterException(
                "file.malformed",
                $"{where} a quotation mark does not close, or stands where none may, or a row is longer than {ReadBounds.LongestRow / 1024} thousand characters. A text with {Between} or quotation marks in it stands in quotation marks, and those within it are doubled. Correct it and import again.",
                fault
            );
        }
    }

    /// <summary>What Excel's first line says (<c>sep=;</c>), or what makes the widest row of the first ones: a title above has a comma at most.</summary>
    private static char SeparatorOf(ReadOnlySpan<char> beginning)
    {
        var text = beginning.TrimStart('\uFEFF');
        if (
            text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            && text.Length > 4
            && text[4] is ',' or ';' or '\t'
        )
        {
            return text[4];
        }

        ReadOnlySpan<char> candidates = [',', ';', '\t'];
        Span<int> count = stackalloc int[candidates.Length];
        Span<int> most = stackalloc int[candidates.Length];
        var isQuoted = false;
        foreach (var letter in text)
        {
            isQuoted ^= letter == '"';
            var at = isQuoted ? -1 : candidates.IndexOf(letter);
            if (at >= 0)
            {
                most[at] = Math.Max(most[at], ++count[at]);
            }
            else if (letter is '\n' or '\r' && !isQuoted)
            {
                count.Clear();
            }
        }

        var widest = 0;
        for (var i = 1; i < candidates.Length; i++)
        {
            widest = most[i] > most[widest] ? i : widest;
        }

        return candidates[widest];
    }
}
