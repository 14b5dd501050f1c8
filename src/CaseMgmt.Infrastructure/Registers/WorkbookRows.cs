using System.Runtime.CompilerServices;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Infrastructure.Registers;

/// <summary>How a workbook is read, whichever kind it is: its package within bounds, row by row, and whatever is wrong with it is said alike.</summary>
internal static class WorkbookRows
{
    /// <exception cref="UnreadableRegisterException">It is no workbook that can be read.</exception>
    public static TSheet Open<TSheet>(
        Stream stream,
        long mostUnpacked,
        CancellationToken cancel,
        Func<WorkbookParts, TSheet> open
    )
    {
        WorkbookParts? package = null;
        try
        {
            package = new WorkbookParts(stream, new UnpackBudget(mostUnpacked, cancel));
            return open(package);
        }
        catch (Exception fault)
        {
            package?.Dispose();
            if (ReadBounds.IsFault(fault))
            {
                throw ReadBounds.NoWorkbook(fault);
            }

            throw;
        }
    }

    /// <summary>The rows that hold something.</summary>
    /// <param name="next">The next row of the sheet; null after the last.</param>
    public static async IAsyncEnumerable<SheetRow> ReadAsync(
        Func<SheetRow?> next,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await Task.CompletedTask;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            SheetRow? row;
            try
            {
                row = next();
            }
            catch (Exception fault) when (ReadBounds.IsFault(fault))
            {
                throw ReadBounds.NoWorkbook(fault);
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
}
