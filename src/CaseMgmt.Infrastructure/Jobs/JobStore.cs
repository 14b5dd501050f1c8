using CaseMgmt.Infrastructure.Persistence;
using Hangfire;
using Hangfire.SqlServer;
using Hangfire.Storage.SQLite;
using SQLite;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Where Hangfire keeps its queue, its schedule and its servers: a file of its own beside SQLite's records, a schema of its own in SQL Server.</summary>
internal static class JobStore
{
    public static JobStorage Open(DatabaseOptions database, JobOptions jobs) =>
        database.Engine == DatabaseEngine.SqlServer
            ? new SqlServerStorage(
                database.ConnectionString,
                new SqlServerStorageOptions
                {
                    SchemaName = "hangfire",
                    PrepareSchemaIfNecessary = true,
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

    // A file of its own: a long write to the records does not hold up the queue.
    private static SQLiteConnection OpenFile(DatabaseOptions database)
    {
        var file = new SQLiteConnection(
            Path.Combine(Directory.CreateDirectory(database.Folder).FullName, "jobs.db"),
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
