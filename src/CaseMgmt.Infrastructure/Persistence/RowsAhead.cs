using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence.Configurations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>A table of rows that belong to a kind of record.</summary>
/// <param name="Key">The column that names the record.</param>
/// <param name="AndOfRecord">A further condition: which of the rows are the record's own.</param>
internal sealed record RecordPart(string Table, string Key, string Columns, bool GoesAhead, string AndOfRecord = "")
{
    // What the save keeps beside a review, to find it by.
    private static readonly HashSet<Type> Found = [typeof(ReviewText), typeof(ReviewKey)];

    public static List<RecordPart> Of(IEntityType record) =>
        [
            .. record
                .GetReferencingForeignKeys()
                .Where(k => k.PrincipalToDependent is not null || Found.Contains(k.DeclaringEntityType.ClrType))
                .Select(k => new RecordPart(
                    k.DeclaringEntityType.GetTableName()!,
                    k.Properties.Single().GetColumnName(),
                    string.Join(", ", ColumnsOf(k.DeclaringEntityType)),
                    IsReadThroughRecord(k.DeclaringEntityType.ClrType),
                    k.DeclaringEntityType.ClrType == typeof(ReviewText) ? " AND FileId IS NULL" : ""
                )),
        ];

    /// <summary>The columns of its table, of every kind of row in it; without a number that the table itself gives.</summary>
    public static IReadOnlyList<string> ColumnsOf(IEntityType rows) =>
        [
            .. rows.GetTableMappings()
                .Single()
                .Table.Columns.Where(c => !c.PropertyMappings.Any(m => m.Property.IsMadeByTable()))
                .Select(c => $"\"{c.Name}\""),
        ];

    // Most of what a register makes. Recommendations, issues and cases are asked for by themselves, and come with their records.
    private static bool IsReadThroughRecord(Type row) =>
        row.IsAssignableTo(typeof(DatedDecision)) || row == typeof(Allegation) || Found.Contains(row);
}

/// <summary>
/// Rows that were moved in ahead of their records. While there are any the file says so in its user version, which SQLite keeps with its
/// transactions and its copies; those of a killed process are removed before the next comes in.
/// </summary>
internal sealed class RowsAhead(SqliteConnection office, IModel model)
{
    // So many at once, that nobody who waits notices.
    private const int Piece = 5000;

    // Whoever waits for SQLite's lock asks for it every 150 ms, and is to find it free.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(200);

    /// <summary>Between two pieces: lets those in who wait to write.</summary>
    public static Task BreatheAsync(CancellationToken cancel) => Task.Delay(Breath, cancel);

    public static void Note(SqliteConnection office, bool areThere) =>
        office.Execute($"PRAGMA user_version = {(areThere ? 1 : 0)}");

    public static async Task<bool> AreThereAsync(CaseDb db, CancellationToken cancel) =>
        await db.Database.SqlQuery<long>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancel)
        != 0;

    /// <summary>Removes them, where there are any.</summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        if (office.Number("SELECT user_version FROM pragma_user_version") == 0)
        {
            return;
        }

        foreach (var record in model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IAggregateRoot))))
        {
            foreach (var part in RecordPart.Of(record).Where(p => p.GoesAhead))
            {
                await ClearAsync(part, record.GetTableName()!, cancel);
            }
        }

        Note(office, areThere: false);
    }

    private async Task ClearAsync(RecordPart part, string records, CancellationToken cancel)
    {
        var isAhead = $"NOT EXISTS (SELECT 1 FROM main.{records} r WHERE r.Id = p.{part.Key})";
        // Looked for without the lock, from the end, where they are.
        while (
            office.Number(
                $"SELECT COALESCE(MIN(rowid), -1) FROM (SELECT rowid FROM main.{part.Table} p WHERE {isAhead} ORDER BY rowid DESC LIMIT {Piece})"
            )
                is >= 0
                    and var from
        )
        {
            office.Execute($"DELETE FROM main.{part.Table} AS p WHERE rowid >= {from} AND {isAhead}");
            await BreatheAsync(cancel);
        }
    }
}

/// <summary>Statements on a connection of one's own, beside EF Core's.</summary>
internal static class PlainStatements
{
    public static void Execute(
        this SqliteConnection office,
        string statement,
        params (string Name, object Value)[] parameters
    )
    {
        using var command = Command(office, statement, parameters);
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection office, string question)
    {
        using var command = Command(office, question, []);
        return (long)command.ExecuteScalar()!;
    }

    public static bool Is(this SqliteConnection office, string question) =>
        office.Number($"SELECT EXISTS ({question})") == 1;

    private static SqliteCommand Command(
        SqliteConnection office,
        string text,
        IEnumerable<(string Name, object Value)> parameters
    )
    {
        var command = office.CreateCommand();
#pragma warning disable CA2100 // What varies in it are names of tables and columns of the model, and numbers.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
