using System.Data.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.Testing;

/// <summary>
/// Everything that can be written, really held by another connection, as a long import holds it: SQLite's one write lock, or
/// each table of a server. Disposed of, it is let go.
/// </summary>
public sealed class HeldLock : IAsyncDisposable
{
    // Whoever reads does not wait for such locks, where rows are read as they were last committed.
    private const string EachTable =
        "DECLARE @all nvarchar(max) = 'DECLARE @rows int;' + (SELECT STRING_AGG(CAST(CONCAT(' SELECT @rows = COUNT(*) FROM ', QUOTENAME(name), ' WITH (TABLOCKX, HOLDLOCK);') AS nvarchar(max)), '') FROM sys.tables WHERE schema_id = SCHEMA_ID('dbo')); EXEC (@all)";

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    private HeldLock(DbConnection connection, DbTransaction transaction) =>
        (this.connection, this.transaction) = (connection, transaction);

    /// <param name="data">The data folder of the office.</param>
    /// <exception cref="DbException">Somebody else holds it.</exception>
    public static Task<HeldLock> TakeAsync(string data) =>
        TestDatabase.Of(data) is { Engine: DatabaseEngine.SqlServer, ConnectionString: var server }
            ? HoldAsync(
                new SqlConnection(server),
                async connection =>
                {
                    var holding = ((SqlConnection)connection).BeginTransaction();
                    await using var hold = new SqlCommand(EachTable, (SqlConnection)connection, holding);
                    await hold.ExecuteNonQueryAsync();
                    return holding;
                }
            )
            : HoldAsync(
                new SqliteConnection(
                    $"Data Source={Path.Combine(data, "casemgmt.db")};Default Timeout=1;Pooling=False"
                ),
                connection =>
                    Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false))
            );

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static async Task<HeldLock> HoldAsync(DbConnection other, Func<DbConnection, Task<DbTransaction>> begin)
    {
        try
        {
            await other.OpenAsync();
            return new HeldLock(other, await begin(other));
        }
        catch
        {
            await other.DisposeAsync();
            throw;
        }
    }
}
