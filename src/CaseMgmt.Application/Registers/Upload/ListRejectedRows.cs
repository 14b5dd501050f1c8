using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The rejected rows of one register of an import, a page at a time. Null when there are none.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record ListRejectedRows(Guid ImportRun, string Register, int Page, int PageSize = 50)
    : IQuery<RejectedRowPage?>;

/// <param name="Rows">How many rows there are on all pages.</param>
public sealed record RejectedRowPage(IReadOnlyList<RejectedCell> Cells, int Rows);

internal sealed class ListRejectedRowsHandler(IRegisterFiles files, IAccessLog accesses)
    : IRequestHandler<ListRejectedRows, RejectedRowPage?>
{
    public async Task<RejectedRowPage?> Handle(ListRejectedRows request, CancellationToken cancellationToken)
    {
        if (RegisterCatalogue.Forms.FirstOrDefault(f => f.Name == request.Register) is not { } form)
        {
            return null;
        }

        await using var sheet = await files.OpenRejectedAsync(
            new RegisterPlace.Upload(request.ImportRun),
            form,
            cancellationToken
        );
        if (sheet is null)
        {
            return null;
        }

        accesses.OpenedRejectedRows(request.ImportRun, form.RejectedRows);
        List<string>? columns = null;
        var first = (Math.Max(request.Page, 1) - 1) * request.PageSize;
        var number = 0;
        List<RejectedCell> cells = [];
        await foreach (var row in sheet.RowsAsync(cancellationToken))
        {
            if (columns is null)
            {
                columns = [.. row.Cells.Select(h => h.Trim())];
                continue;
            }

            if (number >= first && number < first + request.PageSize)
            {
                cells.AddRange(CellsOf(columns, row.Cells));
            }

            number++;
        }

        return new RejectedRowPage(cells, number);
    }

    // The reasons stand before the row: line, columns, reasons.
    private static IEnumerable<RejectedCell> CellsOf(List<string> columns, string[] cells)
    {
        _ = int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line);
        return cells[1]
            .Split(';')
            .Zip(cells[2].Split(RegisterCatalogue.BetweenReasons))
            .Select(pair =>
            {
                var at = columns.FindIndex(c => string.Equals(c, pair.First, StringComparison.OrdinalIgnoreCase));
                return new RejectedCell(
                    line,
                    pair.First.Length == 0 ? null : pair.First,
                    at >= RegisterCatalogue.ReasonColumns.Count && at < cells.Length && cells[at].Length > 0
                        ? RegisterHeader.AsGiven(cells[at])
                        : null,
                    pair.Second
                );
            });
    }
}
