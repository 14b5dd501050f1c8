using System.Security.Cryptography;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Rows;
using CaseMgmt.Domain.Shared;

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

    /// <param name="meanings">What was said of the file's columns; null where they are ours.</param>
    /// <exception cref="UnreadableRegisterException">The file cannot be read; the transaction is not to be kept.</exception>
    public async Task<RegisterResult> TakeAsync(
        RegisterPlace place,
        string file,
        RegisterForm form,
        MeaningsNote? meanings,
        CancellationToken cancel
    )
    {
        await using var register = await OpenedRegister.OpenAsync(files, place, file, form, meanings?.Meanings, cancel);
        await using var rejectedRows = files.Reject(place, form, register.Header.Headings);
        var rows = RegisterRows.Of(form.Kind, new RowContext(db, await act.TellAsync(cancel), references));
        var tally = new Tally(rejectedRows, register.Header);
        var lines = new Dictionary<long, int>();
        List<RegisterRow> batch = [];
        var knowsNumbers = false;
        await foreach (var row in register.RowsAsync(cancel))
        {
            if (batch.Count >= BatchSize && !IsOfOneRecord(rows, batch[^1], row))
            {
                await TakeBatchAsync();
            }

            CheckKey(row, form, lines);
            batch.Add(row);
        }

        await TakeBatchAsync();
        return tally.ToResult(file, form.Kind) with
        {
            UnknownColumns = register.Header.Unknown,
            Assumed = register.Assumed,
            Mapping = meanings?.Mapping,
            RejectedFile = await rejectedRows.FinishAsync(cancel),
        };

        async Task TakeBatchAsync()
        {
            if (!knowsNumbers && batch.Exists(row => IsOwn(row, form)))
            {
                knowsNumbers = true;
                await NoteNumbersAsync();
            }

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
            var (read, of) = register.Progress;
            await run.NoteAsync($"{file}: {tally.Read} rows read", read, of > 0 ? of : null, cancel);
        }

        // A number that stands further down in the file is not to be given to a row that has a reference of the office's own.
        async Task NoteNumbersAsync()
        {
            await using var again = await OpenedRegister.OpenAsync(
                files,
                place,
                file,
                form,
                meanings?.Meanings,
                cancel
            );
            Dictionary<FinancialYear, CaseReference> highest = [];
            await foreach (var row in again.RowsAsync(cancel))
            {
                if (
                    ReferenceOf(row, form)?.Ours is { } ours
                    && (!highest.TryGetValue(ours.Year, out var so) || so.Number < ours.Number)
                )
                {
                    highest[ours.Year] = ours;
                }
            }

            await references.NoteAsync(highest.Values, cancel);
        }
    }

    private static bool IsOwn(RegisterRow row, RegisterForm form) => ReferenceOf(row, form) is { Ours: null };

    /// <summary>Of a register whose rows are records with references of ours; null for any other, and for a blank cell.</summary>
    private static WrittenReference? ReferenceOf(RegisterRow row, RegisterForm form) =>
        form.Described[0] is { Name: "reference", Series: { } series } column && row.Cell(column.Name) is { } text
            ? WrittenReference.Of(series, text)
            : null;

    private static bool IsOfOneRecord(RegisterRows rows, RegisterRow one, RegisterRow other) =>
        rows.RecordOf(one) is { } record && record == rows.RecordOf(other);

    private static void CheckKey(RegisterRow row, RegisterForm form, Dictionary<long, int> lines)
    {
        var parts = form
            .Described.Where(c => form.Key.Contains(c.Name))
            .Select(c => row.KeyPart(c) ?? (c.IsOptional ? "" : null))
            .ToList();
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
            var orElse = form.Kind is RegisterKind.CustodySuites or RegisterKind.Volunteers
                ? ", or give the later term the day on which it begins"
                : "";
            row.Refuse(
                "row.key_twice",
                $"Line {lines[number]} has the same {string.Join(" and ", form.Key)}. Only that line was looked at; leave one of the two{orElse}.",
                form.Key[^1]
            );
        }
    }

    private sealed class Tally(IRejectedRows rejectedRows, RegisterHeader header)
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
                // In the words of the file: whoever corrects it looks for its headings.
                List<Error> errors = [.. row.Errors.Select(e => e with { Field = HeadingOf(e.Field) })];
                await rejectedRows.AddAsync(row.Source, errors, cancel);
                Keep(
                    rejected,
                    row.Errors.Select(e => new RejectedCell(
                        row.Line,
                        HeadingOf(e.Field),
                        e.Field is null ? null : row.Cell(e.Field),
                        e.Message
                    ))
                );
                return;
            }

            warningCount += row.Warnings.Count;
            Keep(warnings, row.Warnings.Select(w => new RowWarning(row.Line, HeadingOf(w.Field), w.Message)));
        }

        public RegisterResult ToResult(string file, RegisterKind kind) =>
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
            };

        private string? HeadingOf(string? column) => column is null ? null : header.HeadingOf(column);

        private static void Keep<T>(List<T> kept, IEnumerable<T> found) =>
            kept.AddRange(found.Take(RegisterResult.Shown - kept.Count));
    }
}
