using CaseMgmt.Domain.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Persistence.Upgrade;

/// <summary>
/// Brings a database of the first release to the first migration of this one: it kept each record as a row of columns, where now a
/// record is what its dated decisions make of it (decision 014). For SQLite alone: on SQL Server the first release never ran.
/// One transaction: whoever ends the program in the middle leaves the old database whole, and the next start does it again.
/// What was is kept in a copy beside the file.
/// </summary>
/// <param name="file">The database's file.</param>
internal sealed partial class FirstRelease(CaseDb db, string file, TimeProvider clock, ILogger logger)
{
    private const string LastMigration = "20261122224008_ListByRouteAndChannel";

    // Its tables stand under these names while the new ones are filled.
    internal const string Was = "FirstRelease_";

    private string Copy => Path.ChangeExtension(file, "before-upgrade.db");

    /// <summary>Does nothing to a database that is not of the first release.</summary>
    /// <exception cref="InvalidOperationException">The old records do not hold together; the database stays as it is.</exception>
    public async Task UpgradeAsync(CancellationToken cancel)
    {
        // A connection of its own, which enforces no foreign keys: they are checked as a whole at the end.
        var settings = new SqliteConnectionStringBuilder(db.Database.GetConnectionString())
        {
            ForeignKeys = false,
            Pooling = false,
        };
        await using var connection = new SqliteConnection(settings.ToString());
        await connection.OpenAsync(cancel);
        // Nobody writes from here on, so that the copy holds all that is brought over.
        await using var transaction = connection.BeginTransaction(deferred: false);
        if (!await IsThereAsync(connection, cancel))
        {
            return;
        }

        await KeepCopyAsync(settings, cancel);
        Begins(Copy);
        Define(connection);
        await PutAsideAsync(connection, cancel);
        await RunAsync(connection, Schema(), cancel);
        foreach (var statement in FirstReleaseRows.Statements(await ColumnsAsync(connection, cancel)))
        {
            await RunAsync(connection, statement, cancel);
        }

        foreach (var statement in FirstReleaseDecisions.Statements)
        {
            await RunAsync(connection, statement, cancel);
        }

        foreach (var table in await NamesAsync(connection, "table", Was, cancel))
        {
            await RunAsync(connection, $"DROP TABLE \"{table}\"", cancel);
        }

        await CheckAsync(connection, cancel);
        await transaction.CommitAsync(cancel);
        Done();
    }

    private static async Task<bool> IsThereAsync(SqliteConnection connection, CancellationToken cancel) =>
        (await NamesAsync(connection, "table", "__EFMigrationsHistory", cancel)).Count > 0
        && (
            await TextsAsync(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", cancel)
        ).Contains(LastMigration);

    // An upgrade that was cut off has left its copy, perhaps half of it: the database is still the old one.
    private async Task KeepCopyAsync(SqliteConnectionStringBuilder settings, CancellationToken cancel)
    {
        File.Delete(Copy);
        OwnFiles.CreateFile(Copy);
        await using var reader = new SqliteConnection(settings.ToString());
        await reader.OpenAsync(cancel);
        await using var command = reader.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", Copy);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private void Define(SqliteConnection connection)
    {
        connection.CreateFunction("user_id", (string name) => FirstReleasePeople.Named(name).Id.Value, true);
        connection.CreateFunction(
            "user_origin",
            (string name) => FirstReleasePeople.Named(name).Origin.ToString(),
            true
        );
        connection.CreateFunction("reviewer_id", (string? name) => FirstReleasePeople.Reviewer(name)?.Value, true);
        connection.CreateFunction("new_id", () => Ids.New(clock));
        connection.CreateFunction("this_instant", () => clock.UtcNow());
    }

    private static async Task PutAsideAsync(SqliteConnection connection, CancellationToken cancel)
    {
        foreach (var kind in new[] { "trigger", "index" })
        {
            foreach (var name in await NamesAsync(connection, kind, "", cancel))
            {
                await RunAsync(connection, $"DROP {kind} \"{name}\"", cancel);
            }
        }

        foreach (var table in await NamesAsync(connection, "table", "", cancel))
        {
            if (!table.StartsWith("__EF", StringComparison.Ordinal))
            {
                await RunAsync(connection, $"ALTER TABLE \"{table}\" RENAME TO \"{Was}{table}\"", cancel);
            }
        }

        await RunAsync(connection, "DELETE FROM __EFMigrationsHistory", cancel);
    }

    private string Schema() =>
        db.GetService<IMigrator>()
            .GenerateScript(
                toMigration: db.Database.GetMigrations().First(),
                options: MigrationsSqlGenerationOptions.NoTransactions
            );

    private static async Task<ILookup<string, string>> ColumnsAsync(
        SqliteConnection connection,
        CancellationToken cancel
    ) =>
        (
            await TextsAsync(
                connection,
                "SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'",
                cancel
            )
        )
            .Select(name => name.Split('.'))
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static async Task CheckAsync(SqliteConnection connection, CancellationToken cancel)
    {
        var broken = await TextsAsync(
            connection,
            "SELECT \"table\" || ' to ' || parent FROM pragma_foreign_key_check",
            cancel
        );
        if (broken.Count > 0)
        {
            throw new InvalidOperationException(
                $"The database of the first release was not upgraded and stays as it is: {broken.Count} of its rows point to records that are not there ({string.Join(", ", broken.Distinct())})."
            );
        }
    }

    // Not SQLite's own, which cannot be dropped.
    private static Task<List<string>> NamesAsync(
        SqliteConnection connection,
        string kind,
        string prefix,
        CancellationToken cancel
    ) =>
        TextsAsync(
            connection,
            $"SELECT name FROM sqlite_master WHERE type = '{kind}' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND substr(name, 1, {prefix.Length}) = '{prefix}'",
            cancel
        );

#pragma warning disable CA2100 // statements made of the schema and of what is written in this folder
    private static async Task<List<string>> TextsAsync(
        SqliteConnection connection,
        string sql,
        CancellationToken cancel
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<string> texts = [];
        while (await reader.ReadAsync(cancel))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }
#pragma warning restore CA2100

    [LoggerMessage(
        LogLevel.Warning,
        "The database is one of the first release and is upgraded now. As it was, it is kept in {Copy}"
    )]
    private partial void Begins(string copy);

    [LoggerMessage(LogLevel.Information, "The database of the first release is upgraded")]
    private partial void Done();
}
