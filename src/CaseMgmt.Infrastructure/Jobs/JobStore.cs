using CaseMgmt.Infrastructure.Persistence;
using Hangfire;
using Hangfire.SqlServer;
using Hangfire.Storage.SQLite;
using Microsoft.Extensions.Options;
using SQLite;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Where Hangfire keeps its queue, its schedule and its servers: a file of its own beside SQLite's records, a schema of its own in SQL Server.</summary>
internal static class JobStore
{
    public const string Schema = "hangfire";
    private const string Use = "jobs";

    /// <summary>Hangfire's own script, which makes its schema in SQL Server or brings it up to date.</summary>
    public static string Script => SqlServerObjectsInstaller.GetInstallScript(Schema, enableHeavyMigrations: true);

    public static JobStorage Open(DatabaseOptions database, JobOptions jobs) =>
        database.Engine == DatabaseEngine.SqlServer
            ? new SqlServerStorage(
                () => ServerDatabase.Connect(database, Use),
                new SqlServerStorageOptions
                {
                    SchemaName = Schema,
                    // The login that runs the office changes no schema: that is migrate's.
                    PrepareSchemaIfNecessary = false,
                    QueuePollInterval = TimeSpan.Zero,
                    SlidingInvisibilityTimeout = jobs.FetchedFor,
                    CommandBatchMaxTimeout = TimeSpan.FromMinutes(5),
                    UseRecommendedIsolationLevel = true,
                    DisableGlobalLocks = true,
                }
            )
            : new SQLiteStorage(
                new SQLiteDbConnectionFactory(() => OpenFile(database)),
                new SQLiteStorageOptions
                {
                    QueuePollInterval = jobs.FetchEvery,
                    InvisibilityTimeout = jobs.FetchedFor,
                    // What a killed process held is let go before the next start gives up waiting for it.
                    DistributedLockLifetime = TimeSpan.FromSeconds(5),
                }
            );

    /// <summary>Makes Hangfire's schema in SQL Server, with the login that migrates; a SQLite file makes its own.</summary>
    public sealed class InServer(IOptions<DatabaseOptions> database) : IFurtherSchema
    {
        public async Task PrepareAsync(CancellationToken cancel)
        {
            if (database.Value.Engine is DatabaseEngine.SqlServer)
            {
                await using var connection = ServerDatabase.Connect(database.Value, Use);
                await connection.OpenAsync(cancel);
                SqlServerObjectsInstaller.Install(connection, Schema, enableHeavyMigrations: true);
            }
        }
    }

    // A file of its own: a long write to the records does not hold up the queue.
    private static SQLiteConnection OpenFile(DatabaseOptions database)
    {
        var path = Path.Combine(OwnFiles.CreateFolder(database.Folder).FullName, "jobs.db");
        OwnFiles.CreateFile(path);
        var file = new SQLiteConnection(
            path,
            SQLiteOpenFlags.ReadWrite | SQLiteOpenFlags.Create | SQLiteOpenFlags.NoMutex
        )
        {
            BusyTimeout = TimeSpan.FromSeconds(10),
        };
        // A power cut may cost the queue its last moments, never its order; the runs themselves are in the records.
        file.Execute("PRAGMA synchronous = NORMAL");
        return file;
    }
}
