using System.Data;
using System.Data.Common;
using System.Net;
using CaseMgmt.Domain.Shared;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// A database in SQL Server as the office needs it: reached over an encrypted connection with one command at a time, and
/// reading the rows as they were last committed instead of waiting for whoever writes them.
/// </summary>
internal static class ServerDatabase
{
    // ALTER DATABASE waits for those who are in the middle of something, and not for ever.
    private const string AskForCommittedRows =
        "IF EXISTS (SELECT 1 FROM sys.databases WHERE name = DB_NAME() AND is_read_committed_snapshot_on = 0) ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK AFTER 30 SECONDS";

    private const string AskForSnapshots =
        "IF EXISTS (SELECT 1 FROM sys.databases WHERE name = DB_NAME() AND snapshot_isolation_state = 0) ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    // SQL Server: snapshot isolation is not allowed in this database.
    private const int NoSnapshots = 3952;

    /// <summary>The statements by which <c>migrate</c> asks for both settings; done already, they do nothing.</summary>
    public static IReadOnlyList<string> Settings { get; } = [AskForCommittedRows, AskForSnapshots];

    /// <summary>
    /// The connection string, without several commands on one connection. Each use has a pool of its own, so that what one
    /// sets on its connections (an isolation level) is never met by another.
    /// </summary>
    /// <param name="use">Such as <c>jobs</c>: whoever looks at the server sees it beside the program's name.</param>
    public static string ConnectionString(DatabaseOptions options, string use)
    {
        var connection = new SqlConnectionStringBuilder(options.ConnectionString) { MultipleActiveResultSets = false };
        connection.ApplicationName = connection.ShouldSerialize("Application Name")
            ? $"{connection.ApplicationName} {use}"
            : $"CaseMgmt {use}";
        return connection.ToString();
    }

    /// <inheritdoc cref="ConnectionString"/>
    public static DbConnection Connect(DatabaseOptions options, string use) =>
        new SqlConnection(ConnectionString(options, use));

    /// <summary>Asks for the settings. A login that may not change them leaves them as they are; <see cref="WhyUnfitAsync"/> says what to do.</summary>
    public static async Task AskForSettingsAsync(CaseDb db, CancellationToken cancel)
    {
        foreach (var setting in Settings)
        {
            try
            {
                await db.Database.ExecuteSqlRawAsync(setting, cancel);
            }
            catch (SqlException refused) when (refused.Number is not -2)
            {
                // Looked at below, by whoever starts.
            }
        }
    }

    /// <summary>Why names and complaints must not be sent over this connection; null when they may.</summary>
    public static string? WhyUnsafe(DatabaseOptions options)
    {
        var connection = new SqlConnectionStringBuilder(options.ConnectionString);
        return connection.Encrypt.Equals(SqlConnectionEncryptOption.Optional) && !IsThisMachine(connection.DataSource)
            ? "Database:Connection says Encrypt=False, and the server is another machine: names and complaints would cross the network for anybody to read. Leave Encrypt out, and give the server a certificate that this machine trusts."
            : null;
    }

    /// <summary>Why the office cannot work with the connection or the database, and what is to be done; null when it can.</summary>
    public static async Task<string?> WhyUnfitAsync(CaseDb db, DatabaseOptions options, CancellationToken cancel)
    {
        if (WhyUnsafe(options) is { } unsafeConnection)
        {
            return unsafeConnection;
        }

        var name = db.Database.GetDbConnection().Database;
        if (
            await db
                .Database.SqlQuery<int>(
                    $"SELECT CAST(is_read_committed_snapshot_on AS int) AS Value FROM sys.databases WHERE name = DB_NAME()"
                )
                .SingleAsync(cancel) == 0
        )
        {
            return $"In the database {name} whoever reads waits for whoever writes. Have its owner run, while nobody is at work: ALTER DATABASE [{name}] SET READ_COMMITTED_SNAPSHOT ON";
        }

        return await AllowsSnapshotsAsync(db, cancel)
            ? null
            : $"The database {name} does not show an import or a compilation the records as they were when it began. Have its owner run: ALTER DATABASE [{name}] SET ALLOW_SNAPSHOT_ISOLATION ON";
    }

    /// <summary>
    /// Sets the connection back to what every other statement counts on: the pool would hand it on with the level that it
    /// has. To be called while the connection is held open.
    /// </summary>
    public static async Task LeaveSnapshotAsync(CaseDb db)
    {
        try
        {
            // Without a parameter: within sp_executesql it would end with the statement.
            await db.Database.ExecuteSqlRawAsync(
                "SET TRANSACTION ISOLATION LEVEL READ COMMITTED",
                CancellationToken.None
            );
        }
        catch (DbException)
        {
            // The connection is gone, and its level with it.
        }
    }

    private static Task<bool> AllowsSnapshotsAsync(CaseDb db, CancellationToken cancel) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await db.Database.OpenConnectionAsync(cancel);
                try
                {
                    await using var transaction = await db.Database.BeginTransactionAsync(
                        IsolationLevel.Snapshot,
                        cancel
                    );
                    await db.Set<Target>().AnyAsync(cancel);
                    return true;
                }
                catch (SqlException refused) when (refused.Number == NoSnapshots)
                {
                    return false;
                }
                finally
                {
                    await LeaveSnapshotAsync(db);
                    await db.Database.CloseConnectionAsync();
                }
            });

    private static bool IsThisMachine(string server)
    {
        var host = server.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase) ? server[4..] : server;
        host = host.Split(',', '\\')[0].Trim();
        return host is "" or "." or "(local)" or "(localdb)"
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
