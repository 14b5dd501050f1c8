using System.Globalization;
using System.Runtime.CompilerServices;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Reading;

/// <summary>A register file that was opened: its headings are found, perhaps below a title, and its rows come one after the other.</summary>
internal sealed class OpenedRegister : IAsyncDisposable
{
    /// <summary>Titles above the headings take no more rows than this.</summary>
    public const int MostAbove = 20;

    private readonly IRegisterSheet sheet;
    private readonly IAsyncEnumerator<SheetRow> rows;
    private readonly List<SheetRow> first;
    private readonly int headingRow;
    private readonly DateOrder dates;

    private OpenedRegister(
        IRegisterSheet sheet,
        IAsyncEnumerator<SheetRow> rows,
        List<SheetRow> first,
        RegisterForm form,
        ColumnMeanings? meanings
    )
    {
        (this.sheet, this.rows, this.first) = (sheet, rows, first);
        headingRow = HeadingRowOf(form, first, meanings);
        Header = RegisterHeader.Read(form, first[headingRow].Cells, meanings);
        dates = new DateOrder(form, Header);
    }

    public RegisterHeader Header { get; }

    public (long Read, long Of) Progress => sheet.Progress;

    /// <summary>What was taken to be so about the file, in sentences; complete when all rows are read.</summary>
    public IReadOnlyList<string> Assumed =>
        headingRow == 0
            ? sheet.Assumed
            :
            [
                .. sheet.Assumed,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The headings are in row {first[headingRow].Line}; what stands above them was passed over."
                ),
            ];

    /// <param name="meanings">What was said of the office's own headings and words; null where they are ours.</param>
    /// <exception cref="UnreadableRegisterException">The file cannot be read, or is not this register.</exception>
    public static async Task<OpenedRegister> OpenAsync(
        IRegisterFiles files,
        RegisterPlace place,
        string file,
        RegisterForm form,
        ColumnMeanings? meanings,
        CancellationToken cancel
    )
    {
        var opened = await files.OpenAsync(place, file, cancel);
        var coming = opened.RowsAsync(cancel).GetAsyncEnumerator(cancel);
        try
        {
            List<SheetRow> top = [];
            while (top.Count <= MostAbove && await coming.MoveNextAsync())
            {
                top.Add(coming.Current);
            }

            return top.Count > 0 ? new OpenedRegister(opened, coming, top, form, meanings) : throw Empty();
        }
        catch
        {
            await coming.DisposeAsync();
            await opened.DisposeAsync();
            throw;
        }
    }

    public static UnreadableRegisterException Empty() =>
        new("file.empty", "The file has no header row. Its first line names the columns.");

    /// <summary>The rows below the headings.</summary>
    /// <exception cref="UnreadableRegisterException">
    /// From here on the file cannot be read; at its end, that the days of a column can only be read month first.
    /// </exception>
    public async IAsyncEnumerable<RegisterRow> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var source in first.Skip(headingRow + 1))
        {
            yield return Read(source);
        }

        while (first.Count > MostAbove && await rows.MoveNextAsync())
        {
            cancel.ThrowIfCancellationRequested();
            yield return Read(rows.Current);
        }

        dates.RefuseMonthFirst();
    }

    public async ValueTask DisposeAsync()
    {
        await rows.DisposeAsync();
        await sheet.DisposeAsync();
    }

    private RegisterRow Read(SheetRow source)
    {
        var row = new RegisterRow(Header, source);
        dates.Look(row);
        // Spreadsheets leave out blank cells at the end of a row. One that goes on beyond the headings has slipped: what stands
        // under a column may belong to another.
        if (source.Cells.Skip(Header.Width).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            row.Refuse(
                "row.width",
                sheet.Between is { } between
                    ? $"The row has {source.Cells.Length} cells, the header {Header.Width}. A text with {between} in it stands in quotation marks."
                    : "Something stands to the right of the last heading. Delete it, or give its column a heading."
            );
        }

        return row;
    }

    // The row that names the most of the columns; the first where none does, so that the refusal speaks of it.
    private static int HeadingRowOf(RegisterForm form, List<SheetRow> rows, ColumnMeanings? meanings)
    {
        var said = meanings?.Headings.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var (best, most) = (0, 0);
        foreach (var (i, row) in rows.Index())
        {
            var named = row
                .Cells.Select(RegisterHeader.Seen)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Count(h => said.Contains(h) || form.Columns.Contains(CodeText.Of(h)));
            if (named > most)
            {
                (best, most) = (i, named);
            }
        }

        return best;
    }
}
