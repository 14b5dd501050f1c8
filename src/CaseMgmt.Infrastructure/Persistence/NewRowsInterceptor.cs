using CaseMgmt.Infrastructure.Persistence.Configurations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Writes the new records of a batch to SQLite with one prepared command for each kind of row. EF Core makes the text of each
/// row anew and sorts them all, which costs several times what the rules and the database do with it. Runs after the history
/// and the words are written; what is changed of records that stand already is left to EF Core.
/// </summary>
internal sealed class NewRowsInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) =>
        ValueTask.FromResult(
            eventData.Context is CaseDb { IsSavingBatch: true } db && db.Database.IsSqlite()
                ? Write(db, result)
                : result
        );

    private static InterceptionResult<int> Write(CaseDb db, InterceptionResult<int> result)
    {
        var entries = HistoryInterceptor.EntriesOf(db);
        var roots = HistoryInterceptor.RootsOf(entries);
        var rows = entries
            .Where(e => e.State is EntityState.Added && IsOfNewRecord(HistoryInterceptor.RootOf(roots, e)))
            .ToList();
        var office = (SqliteConnection)db.Database.GetDbConnection();
        using (var order = office.CreateCommand())
        {
            // A row may name one that is written after it.
            order.CommandText = "PRAGMA defer_foreign_keys = ON";
            order.ExecuteNonQuery();
        }

        foreach (var kind in rows.GroupBy(e => e.Metadata))
        {
            using var insert = new Insert(office, kind.Key);
            foreach (var row in kind)
            {
                insert.Write(row);
            }
        }

        if (entries.Count(e => e.State is not EntityState.Unchanged) == rows.Count)
        {
            // Nothing is left to EF Core, and the batch is forgotten when it is saved.
            return InterceptionResult<int>.SuppressWithResult(rows.Count);
        }

        // When all are written: a record that is let go of takes itself out of its parts.
        rows.ForEach(row => row.State = EntityState.Detached);
        return result;
    }

    // A value of several columns, the counts of a visit, is not to be had from an entry: such a record is left to EF Core as a whole.
    private static bool IsOfNewRecord(EntityEntry? root) =>
        root is null || root.State is EntityState.Added && !root.Metadata.GetComplexProperties().Any();

    private sealed class Insert : IDisposable
    {
        private readonly SqliteCommand command;
        private readonly List<IProperty> properties;

        public Insert(SqliteConnection office, IEntityType kind)
        {
            var columns = kind.GetTableMappings()
                .Single()
                .ColumnMappings.Where(m => !m.Property.IsMadeByTable())
                .ToList();
            properties = columns.ConvertAll(m => m.Property);
            command = office.CreateCommand();
#pragma warning disable CA2100 // What varies in it are names of tables and columns of the model.
            command.CommandText =
                $"INSERT INTO {kind.GetTableName()} ({string.Join(", ", columns.Select(m => $"\"{m.Column.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
            for (var i = 0; i < properties.Count; i++)
            {
                command.Parameters.Add(new SqliteParameter($"$p{i}", null));
            }

            command.Prepare();
        }

        public void Write(EntityEntry row)
        {
#pragma warning disable EF1001 // There is no public way from an entry to the values as the database takes them.
            IUpdateEntry values = row.GetInfrastructure();
#pragma warning restore EF1001
            for (var i = 0; i < properties.Count; i++)
            {
                command.Parameters[i].Value = values.GetCurrentProviderValue(properties[i]) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();
    }
}
