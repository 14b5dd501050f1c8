using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CsvHelper;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>
/// The rejected rows of a register: the reasons first, then the row as it was given, so that a row that has slipped keeps
/// all its cells. Nothing in it is a formula to a spreadsheet.
/// </summary>
/// <param name="begin">Begins the file; nothing is written before the first row is rejected.</param>
internal sealed class RejectedRowsFile(
    IReadOnlyList<string> header,
    string name,
    Func<CancellationToken, Task<IUnfinishedDocument>> begin
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

    private IUnfinishedDocument? document;
    private CsvWriter? csv;

    public async Task AddAsync(SheetRow row, IReadOnlyList<Error> reasons, CancellationToken cancel)
    {
        if (csv is null)
        {
            await BeginAsync(cancel);
        }

        csv!.WriteField(row.Line.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(string.Join(";", reasons.Select(r => r.Field)));
        // A reason may quote a cell; what stands between the reasons stands nowhere else.
        csv.WriteField(string.Join(RegisterCatalogue.BetweenReasons, reasons.Select(r => r.Message.Replace('|', '/'))));
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

        await csv.DisposeAsync();
        await document!.FinishAsync(cancel);
        return name;
    }

    public async ValueTask DisposeAsync()
    {
        await (csv?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (document?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task BeginAsync(CancellationToken cancel)
    {
        try
        {
            document = await begin(cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableRegisterException(
                "file.rejected_unwritable",
                "Rows were rejected, but the file that is to hold them cannot be written beside the register. Copy the registers to a folder that may be written to, and import from there.",
                fault
            );
        }

        csv = CsvWriter.Create(document.Content, Options, leaveOpen: true);
        foreach (var column in RegisterCatalogue.ReasonColumns.Concat(header.Where((_, i) => !isReason[i])))
        {
            csv.WriteField(column);
        }

        await csv.EndRecordAsync(cancel);
    }

    // An apostrophe that this file put there is not put there twice.
    private string AsGiven(string cell) => isReason.Contains(true) ? RegisterHeader.AsGiven(cell) : cell;
}
