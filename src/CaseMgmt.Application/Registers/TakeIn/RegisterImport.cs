using System.Security.Cryptography;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Rows;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>
/// Takes one register file in, batch by batch, within the transaction under way: what is in memory is a batch, the
/// hashes of the keys seen, and the first of the rejected rows.
/// </summary>
internal sealed class RegisterImport(
    ICaseDb db,
    IUnitOfWork work,
    CurrentAct act,
    IReferences references,
    IRegisterFiles files,
    CurrentRun run
)
{
    private const int BatchSize = 500;

    /// <exception cref="UnreadableRegisterException">The file cannot be read; the transaction is not to be kept.</exception>
    public async Task<RegisterResult> TakeAsync(
        RegisterPlace place,
        string file,
        RegisterForm form,
        CancellationToken cancel
    )
    {
        await using var sheet = await files.OpenAsync(place, file, cancel);
        var header = RegisterHeader.Read(form, sheet.Header);
        await using var rejectedRows = files.Reject(place, form, sheet.Header);
        var rows = RegisterRows.Of(form.Kind, new RowContext(db, await act.TellAsync(cancel)));
        var tally = new Tally(rejectedRows);
        var lines = new Dictionary<long, int>();
        List<RegisterRow> batch = [];
        await foreach (var source in sheet.RowsAsync(cancel))
        {
            var row = new RegisterRow(header, source);
            if (batch.Count >= BatchSize && !IsOfOneRecord(rows, batch[^1], row))
            {
                await TakeBatchAsync();
            }

            CheckWidth(row, header);
            CheckKey(row, form, lines);
            batch.Add(row);
        }

        await TakeBatchAsync();
        return tally.ToResult(file, form.Kind, header.Unknown) with
        {
            RejectedFile = await rejectedRows.FinishAsync(cancel),
        };

        async Task TakeBatchAsync()
        {
            await rows.PrefetchAsync(batch, cancel);
            foreach (var row in batch)
            {
                await tally.CountAsync(row, row.Errors.Count > 0 ? RowOutcome.Rejected : rows.Take(row), cancel);
            }

            if (rows.NumbersTaken.Count > 0)
            {
                await references.NoteAsync(rows.NumbersTaken, cancel);
                rows.NumbersTaken.Clear();
            }

            await work.SaveBatchAsync(cancel);
            batch.Clear();
            var (read, of) = sheet.Progress;
            await run.NoteAsync($"{file}: {tally.Read} rows read", read, of > 0 ? of : null, cancel);
        }
    }

    private static bool IsOfOneRecord(RegisterRows rows, RegisterRow one, RegisterRow other) =>
        rows.RecordOf(one) is { } record && record == rows.RecordOf(other);

    // A row that is short or long has slipped: what stands under a column may belong to another.
    private static void CheckWidth(RegisterRow row, RegisterHeader header)
    {
        if (row.Source.Cells.Length != header.Width)
        {
            row.Refuse(
                "row.width",
                $"The row has {row.Source.Cells.Length} cells, the header {header.Width}. A text with a comma in it stands in quotation marks."
            );
        }
    }

    private static void CheckKey(RegisterRow row, RegisterForm form, Dictionary<long, int> lines)
    {
        var parts = form.Key.Select(c => row.Cell(c) ?? (form.Optional.Contains(c) ? "" : null)).ToList();
        if (parts.Contains(null))
        {
            return;
        }

        var key = Encoding.UTF8.GetBytes(string.Join('\n', parts).ToUpperInvariant());
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(key, hash);
        var number = BitConverter.ToInt64(hash);
        if (!lines.TryAdd(number, row.Line))
        {
            row.Refuse(
                "row.key_twice",
                $"Line {lines[number]} has the same {string.Join(" and ", form.Key)}. Only that line was looked at; leave one of the two.",
                form.Key[^1]
            );
        }
    }

    private sealed class Tally(IRejectedRows rejectedRows)
    {
        private readonly int[] counts = new int[4];
        private readonly List<RejectedCell> rejected = [];
        private readonly List<RowWarning> warnings = [];
        private int warningCount;

        public int Read { get; private set; }

        public async Task CountAsync(RegisterRow row, RowOutcome outcome, CancellationToken cancel)
        {
            Read++;
            counts[(int)outcome]++;
            if (outcome is RowOutcome.Rejected)
            {
                await rejectedRows.AddAsync(row.Source, row.Errors, cancel);
                Keep(
                    rejected,
                    row.Errors.Select(e => new RejectedCell(
                        row.Line,
                        e.Field,
                        e.Field is null ? null : row.Cell(e.Field),
                        e.Message
                    ))
                );
                return;
            }

            warningCount += row.Warnings.Count;
            Keep(warnings, row.Warnings.Select(w => new RowWarning(row.Line, w.Field, w.Message)));
        }

        public RegisterResult ToResult(string file, RegisterKind kind, IReadOnlyList<string> unknownColumns) =>
            new()
            {
                File = file,
                Register = kind,
                Read = Read,
                Added = counts[(int)RowOutcome.Added],
                Changed = counts[(int)RowOutcome.Changed],
                Unchanged = counts[(int)RowOutcome.Unchanged],
                Rejected = counts[(int)RowOutcome.Rejected],
                RejectedCells = rejected,
                WarningCount = warningCount,
                Warnings = warnings,
                UnknownColumns = unknownColumns,
            };

        private static void Keep<T>(List<T> kept, IEnumerable<T> found) =>
            kept.AddRange(found.Take(RegisterResult.Shown - kept.Count));
    }
}
