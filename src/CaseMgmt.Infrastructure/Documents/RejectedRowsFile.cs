using System.Globalization;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CsvHelper;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// The rejected rows of a register: the reasons first, then the row as it was given, so that a row that has slipped keeps
/// all its cells. Nothing in it is a formula to a spreadsheet.
/// </summary>
/// <param name="open">Opens the file; nothing is written before the first row is rejected.</param>
/// <param name="finish">Puts it in its place and says its name.</param>
/// <param name="drop">Clears away what was written when the import was broken off.</param>
internal sealed class RejectedRowsFile(
    IReadOnlyList<string> header,
    Func<CancellationToken, Task<Stream>> open,
    Func<string> finish,
    Action? drop = null
) : IRejectedRows
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        ValidateFieldCount = false,
        WriteByteOrderMark = true,
    };

    // The reasons of a former import are replaced by today's.
    private readonly bool[] isReason =
    [
        .. header.Select(h => RegisterCatalogue.ReasonColumns.Contains(h.Trim(), StringComparer.OrdinalIgnoreCase)),
    ];

    private Stream? stream;
    private CsvWriter? csv;
    private bool finished;

    public async Task AddAsync(SheetRow row, IReadOnlyList<Error> reasons, CancellationToken cancel)
    {
        if (csv is null)
        {
            await BeginAsync(cancel);
        }

        csv!.WriteField(row.Line.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(string.Join(";", reasons.Select(r => r.Field)));
        csv.WriteField(string.Join(RegisterCatalogue.BetweenReasons, reasons.Select(r => r.Message)));
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i >= isReason.Length || !isReason[i])
            {
                csv.WriteField(AsGiven(row.Cells[i]));
            }
        }

        await csv.EndRecordAsync(cancel);
    }

    public async Task<string?> FinishAsync(CancellationToken cancel)
    {
        if (csv is null)
        {
            return null;
        }

        await csv.FlushAsync(cancel);
        await csv.DisposeAsync();
        await stream!.DisposeAsync();
        finished = true;
        return finish();
    }

    public async ValueTask DisposeAsync()
    {
        if (csv is null || finished)
        {
            return;
        }

        await csv.DisposeAsync();
        await stream!.DisposeAsync();
        drop?.Invoke();
    }

    private async Task BeginAsync(CancellationToken cancel)
    {
        try
        {
            stream = await open(cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableRegisterException(
                "file.rejected_unwritable",
                "Rows were rejected, but the file that is to hold them cannot be written beside the register. Copy the registers to a folder that may be written to, and import from there.",
                fault
            );
        }

        csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var name in RegisterCatalogue.ReasonColumns)
        {
            csv.WriteField(name);
        }

        foreach (var name in header.Where((_, i) => !isReason[i]))
        {
            csv.WriteField(name);
        }

        await csv.EndRecordAsync(cancel);
    }

    // An apostrophe that this file put there is not put there twice.
    private string AsGiven(string cell) =>
        isReason.Contains(true) && cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
