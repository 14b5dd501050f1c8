using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Keeps what SQLite has made of the text of a command, with the connection: to read the text of a record with all its decisions
/// and to plan it takes twice as long as to carry it out. EF Core makes each command anew; its values go into the one that is kept.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor, IDbConnectionInterceptor
{
    // SQLITE_DBCONFIG_ENABLE_QPSG, which the library does not name.
    private const int PlansKeep = 1007;

    private static readonly ConditionalWeakTable<SqliteConnection, OfConnection> Kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        eventData.CommandSource is CommandSource.LinqQuery or CommandSource.SaveChanges
        && result is SqliteCommand { Connection: { } connection } made
        && Kept.GetOrCreateValue(connection).Take(made) is { } kept
            ? kept
            : result;

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => KeepPlans(connection);

    public Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        KeepPlans(connection);
        return Task.CompletedTask;
    }

    // Without it a command with a LIMIT is read and planned anew for each value that the limit is given.
    private static void KeepPlans(DbConnection connection) =>
        SQLitePCL.raw.sqlite3_db_config(((SqliteConnection)connection).Handle, PlansKeep, 1, out _);

    private sealed class OfConnection
    {
        // More than a page or an act has, and few enough to forget: a large one takes some 50 KiB.
        private const int Most = 40;
        private readonly Dictionary<string, KeptCommand> commands = new(StringComparer.Ordinal);
        private long uses;

        /// <returns>Null where the same text is being read already.</returns>
        public KeptCommand? Take(SqliteCommand made)
        {
            if (!commands.TryGetValue(made.CommandText, out var kept) || kept.IsClosed)
            {
                kept = Add(made);
            }

            if (!kept.TryTakeOver(made))
            {
                return null;
            }

            kept.LastUse = ++uses;
            return kept;
        }

        private KeptCommand Add(SqliteCommand made)
        {
            if (commands.Count == Most)
            {
                var (text, longestUnused) = commands.MinBy(c => c.Value.LastUse);
                commands.Remove(text);
                longestUnused.Dispose();
            }

#pragma warning disable CA2100 // EF Core's own text, with parameters.
            return commands[made.CommandText] = new KeptCommand
            {
                Connection = made.Connection,
                CommandText = made.CommandText,
            };
#pragma warning restore CA2100
        }
    }

    private sealed class KeptCommand : SqliteCommand
    {
        private bool isInUse;

        public long LastUse { get; set; }

        public bool IsClosed { get; private set; }

        public bool TryTakeOver(SqliteCommand made)
        {
            if (isInUse)
            {
                return false;
            }

            isInUse = true;
            Transaction = made.Transaction;
            CommandTimeout = made.CommandTimeout;
            foreach (SqliteParameter parameter in made.Parameters)
            {
                Parameters.Add(parameter);
            }

            made.Dispose();
            return true;
        }

        // Whoever has carried it out disposes of it, and then it waits; while it waits, only its connection does, when it closes.
        protected override void Dispose(bool disposing)
        {
            if (disposing && isInUse)
            {
                isInUse = false;
                Parameters.Clear();
                Transaction = null;
                return;
            }

            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
