#pragma warning disable EF1001 // There is no public way: EF's pool closes the connection of a context past all interceptors.
using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Keeps a SQLite connection open between the commands of a context, and while the context waits in the pool for its next
/// request: opening one means reading the schema and registering all of EF's functions again, which costs more than a small
/// query. Only so many are kept; beyond them a connection is closed after each command, so that a rush opens few more than
/// there are threads: SQLite gives the file's handles back only when no connection to it is left. SQL Server's connections
/// go back to a pool of their own.
/// </summary>
internal sealed class KeptConnection(
    RelationalConnectionDependencies dependencies,
    IRawSqlCommandBuilder rawSqlCommandBuilder,
    IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger
) : SqliteRelationalConnection(dependencies, rawSqlCommandBuilder, logger)
{
    /// <summary>
    /// How many are kept of one database, and how many contexts wait for the next request: more than a machine works on at
    /// the same moment, and few enough to forget (two handles and at most 2 MiB of SQLite's cache each).
    /// </summary>
    public const int Most = 32;

    private static readonly ConcurrentDictionary<string, Places> PlacesOf = new(StringComparer.Ordinal);
    private Places? mine;

    public static void Use(DbContextOptionsBuilder builder, string database, string migrations) =>
        builder
            .UseSqlite(
                // Closed means closed: the provider would keep it in a pool of its own, which has no bound.
                new SqliteConnectionStringBuilder(database) { Pooling = false }.ToString(),
                o => o.MigrationsAssembly(migrations)
            )
            .ReplaceService<ISqliteRelationalConnection, KeptConnection>()
            .AddInterceptors(new KeptStatements());

    protected override void CloseDbConnection()
    {
        if (!IsKept())
        {
            base.CloseDbConnection();
        }
    }

    protected override Task CloseDbConnectionAsync() => IsKept() ? Task.CompletedTask : base.CloseDbConnectionAsync();

    protected override void DisposeDbConnection()
    {
        base.DisposeDbConnection();
        GiveUpPlace();
    }

    protected override async ValueTask DisposeDbConnectionAsync()
    {
        await base.DisposeDbConnectionAsync();
        GiveUpPlace();
    }

    private bool IsKept()
    {
        if (mine is null && DbConnection.State is ConnectionState.Open)
        {
            var places = PlacesOf.GetOrAdd(DbConnection.ConnectionString, _ => new Places());
            mine = places.TryTake() ? places : null;
        }

        return mine is not null;
    }

    private void GiveUpPlace()
    {
        mine?.Return();
        mine = null;
    }

    private sealed class Places
    {
        private int free = Most;

        public bool TryTake()
        {
            if (Interlocked.Decrement(ref free) >= 0)
            {
                return true;
            }

            Return();
            return false;
        }

        public void Return() => Interlocked.Increment(ref free);
    }
}
