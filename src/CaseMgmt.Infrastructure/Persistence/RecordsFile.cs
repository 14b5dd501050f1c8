using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>The database as a thing of its own: copied while people work in it, and looked through for damage.</summary>
public sealed class RecordsFile(IServiceScopeFactory scopes, IOptions<DatabaseOptions> options)
{
    // One is bad enough, and a broken file has thousands.
    private const int MostFaults = 20;

    /// <summary>
    /// Writes the records of a SQLite file as they are at one moment into a new file; others read and write meanwhile. Of what was
    /// removed from the records nothing is in it.
    /// </summary>
    /// <returns>The last migration of it.</returns>
    public async Task<string> CopyAsync(string file, CancellationToken cancel)
    {
        if (!File.Exists(options.Value.SqlitePath))
        {
            throw new FileNotFoundException(
                $"There is no database {options.Value.SqlitePath}. Name the data folder with --data, or the file with --connection."
            );
        }

        OwnFiles.CreateFile(file);
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancel);
        }

        // SQLite leaves a copy to the system, which may take its time.
        await using (var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        return await LastMigrationAsync(file, cancel);
    }

    /// <summary>Has this program a migration of that name?</summary>
    public bool Knows(string migration)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<CaseDb>().Database.GetMigrations().Contains(migration);
    }

    /// <summary>
    /// What the engine itself finds wrong, in its words; nothing when all is whole. SQLite reads the whole file; of SQL Server only its
    /// foreign keys are looked at, for to read through its files is DBCC CHECKDB's work, and the database administrator's.
    /// </summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        if (options.Value.Engine is DatabaseEngine.SqlServer)
        {
            return
            [
                .. (
                    await db
                        .Database.SqlQuery<string>(
                            $"SELECT name AS Value FROM sys.foreign_keys WHERE is_disabled = 1 OR is_not_trusted = 1"
                        )
                        .Take(MostFaults)
                        .ToListAsync(cancel)
                ).Select(key => $"The foreign key {key} is switched off, or was while rows came in."),
            ];
        }

        try
        {
            return await SqliteFaultsAsync(db, cancel);
        }
        catch (SqliteException broken)
            when (broken.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return [$"The file is so damaged that it cannot be looked through: {broken.Message}"];
        }
    }

    private static async Task<IReadOnlyList<string>> SqliteFaultsAsync(CaseDb db, CancellationToken cancel)
    {
        var damage = await db
            .Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check")
            .Take(MostFaults)
            .ToListAsync(cancel);
        // While a register is being moved in, decisions are there before their records.
        var orphans = await db
            .Database.SqlQuery<string>(
                $"SELECT \"table\" || ' row ' || COALESCE(rowid, '?') || ' names a row of ' || parent || ' that is not there.' AS Value FROM pragma_foreign_key_check WHERE (SELECT user_version FROM pragma_user_version) = 0"
            )
            .Take(MostFaults)
            .ToListAsync(cancel);
        return [.. damage.Where(d => d != "ok"), .. orphans];
    }

    private static async Task<string> LastMigrationAsync(string file, CancellationToken cancel)
    {
        await using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await db.OpenAsync(cancel);
        await using var command = db.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId DESC LIMIT 1";
        return (string)(await command.ExecuteScalarAsync(cancel) ?? "");
    }
}
