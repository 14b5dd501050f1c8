using Microsoft.Data.Sqlite;

namespace CaseMgmt.Testing;

/// <summary>SQLite's one write lock, really held by another connection, as a long import holds it. Disposed of, it is let go.</summary>
public sealed class HeldLock : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    private HeldLock(SqliteConnection connection, SqliteTransaction transaction) =>
        (this.connection, this.transaction) = (connection, transaction);

    /// <param name="data">The data folder of the office.</param>
    /// <exception cref="SqliteException">Somebody else holds it.</exception>
    public static async Task<HeldLock> TakeAsync(string data)
    {
        var other = new SqliteConnection(
            $"Data Source={Path.Combine(data, "casemgmt.db")};Default Timeout=1;Pooling=False"
        );
        try
        {
            await other.OpenAsync();
            return new HeldLock(other, other.BeginTransaction(deferred: false));
        }
        catch
        {
            await other.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
