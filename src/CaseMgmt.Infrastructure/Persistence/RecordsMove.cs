using System.Data;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Moves what an act made on a copy into the office's records: the records of which the act's history tells, each as a whole, and that
/// history. Of many new ones, what nobody sees without its record goes ahead in small transactions; the last transaction brings the
/// records, and from then on all of it is there. A record that has another version by now than the act saw is not overwritten.
/// </summary>
/// <param name="db">The office's records, by a connection of the move's own that checks no foreign keys: no record is ever removed.</param>
/// <param name="copy">The file that the act was worked out on.</param>
/// <param name="last">The entry of the history after which the copy's own begin.</param>
internal sealed class RecordsMove(CaseDb db, string copy, long last)
{
    // So many records at once, that nobody who waits notices; as few come in with the last transaction as a whole.
    private const int Piece = 1000;

    // What the last transaction touches need not be written and read again on the way (KiB).
    private const int Cache = 64 * 1024;

    private readonly SqliteConnection office = (SqliteConnection)db.Database.GetDbConnection();

    /// <returns>False where somebody else has meanwhile changed what the act changes, or made what it makes: nothing was moved.</returns>
    /// <exception cref="RecordsBusyException">Others wrote for longer than it could wait; nothing was moved.</exception>
    public async Task<bool> MoveInAsync(CancellationToken cancel)
    {
        office.Execute($"PRAGMA cache_size = -{Cache}; ATTACH DATABASE $copy AS staged", ("$copy", copy));
        var kinds = Kinds();
        try
        {
            if (kinds.Exists(IsOvertaken))
            {
                return false;
            }

            var many = kinds.Where(k => office.Is($"SELECT 1 FROM {New(k)} LIMIT 1 OFFSET {Piece}")).ToHashSet();
            foreach (var kind in many)
            {
                await MoveAheadAsync(kind, cancel);
            }

            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            if (kinds.Exists(IsOvertaken))
            {
                return false;
            }

            Add<Person>("WHERE Id NOT IN (SELECT Id FROM main.People)");
            Add<KeptRegister>("WHERE Name NOT IN (SELECT Name FROM main.KeptRegisters)");
            kinds.ForEach(kind => Move(kind, many.Contains(kind)));
            Add<HistoryRecord>("WHERE Sequence > $last ORDER BY Sequence", ("$last", last));
            RowsAhead.Note(office, areThere: false);
            await transaction.CommitAsync(cancel);
            return true;
        }
        catch (SqliteException clash) when (DatabaseFaults.IsUniqueViolation(clash))
        {
            return false;
        }
        catch (SqliteException busy) when (DatabaseFaults.IsBusy(busy))
        {
            throw new RecordsBusyException(busy);
        }
        finally
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        try
        {
            // Where it did not come to its end.
            await new RowsAhead(office, db.Model).ClearAsync(CancellationToken.None);
            // The log that it made is shortened, if nobody reads in it just now.
            office.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException busy) when (DatabaseFaults.IsBusy(busy))
        {
            // Whoever comes next does it.
        }
    }

    private List<IEntityType> Kinds() =>
        [
            .. db
                .Model.GetEntityTypes()
                .Where(e =>
                    e.ClrType.IsAssignableTo(typeof(IAggregateRoot)) && office.Is($"SELECT 1 FROM {ChangesOf(e)}")
                ),
        ];

    private bool IsOvertaken(IEntityType kind)
    {
        var table = kind.GetTableName();
        return office.Is(
                $"SELECT 1 FROM {Changed(kind)} AND Before IS NOT (SELECT Version FROM main.{table} r WHERE r.Id = c.Id)"
            )
            // Two may have one name for the same thing, where the name is the office's own.
            || kind.FindProperty(nameof(ComplaintReview.OwnReference)) is not null
                && office.Is(
                    $"SELECT 1 FROM staged.{table} n JOIN main.{table} r ON r.OwnReference = n.OwnReference AND r.Id <> n.Id WHERE n.Id IN (SELECT Id FROM {ChangesOf(kind)})"
                );
    }

    private async Task MoveAheadAsync(IEntityType kind, CancellationToken cancel)
    {
        var parts = RecordPart.Of(kind).Where(p => p.GoesAhead).ToList();
        var highest = office.Number($"SELECT MAX(Number) FROM {New(kind)}");
        for (var from = office.Number($"SELECT MIN(Number) FROM {New(kind)}"); from <= highest; from += Piece)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            RowsAhead.Note(office, areThere: true);
            foreach (var part in parts)
            {
                Add(
                    part.Table,
                    part.Columns,
                    $"WHERE {part.Key} IN (SELECT Id FROM {New(kind)} AND Number >= {from} AND Number < {from + Piece})"
                );
            }

            await transaction.CommitAsync(cancel);
            await RowsAhead.BreatheAsync(cancel);
        }
    }

    private void Move(IEntityType kind, bool areAhead)
    {
        var table = kind.GetTableName()!;
        var parts = RecordPart.Of(kind);
        foreach (var part in parts)
        {
            office.Execute(
                $"DELETE FROM main.{part.Table} WHERE {part.Key} IN (SELECT Id FROM {Changed(kind)}){part.AndOfRecord}"
            );
        }

        var columns = RecordPart.ColumnsOf(kind);
        office.Execute(
            $"INSERT INTO main.{table} SELECT * FROM staged.{table} WHERE Id IN (SELECT Id FROM {ChangesOf(kind)}) ON CONFLICT (Id) DO UPDATE SET {string.Join(", ", columns.Select(c => $"{c} = excluded.{c}"))}"
        );
        foreach (var part in parts)
        {
            var records = areAhead && part.GoesAhead ? Changed(kind) : ChangesOf(kind);
            Add(part.Table, part.Columns, $"WHERE {part.Key} IN (SELECT Id FROM {records}){part.AndOfRecord}");
        }
    }

    private void Add<T>(string which, params (string Name, object Value)[] parameters)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        Add(entity.GetTableName()!, string.Join(", ", RecordPart.ColumnsOf(entity)), which, parameters);
    }

    private void Add(string table, string columns, string which, params (string Name, object Value)[] parameters) =>
        office.Execute(
            $"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM staged.{table} {which}",
            parameters
        );

    private static string ChangesOf(IEntityType kind) =>
        $"staged.{StagedRecords.Changes} c WHERE c.Kind = '{kind.ClrType.Name}'";

    private static string New(IEntityType kind) => ChangesOf(kind) + " AND c.Before IS NULL";

    private static string Changed(IEntityType kind) => ChangesOf(kind) + " AND c.Before IS NOT NULL";
}
