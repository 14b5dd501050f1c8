using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>The records, or the documents beside them, cannot be written: nothing was saved.</summary>
public sealed class UnwritableRecordsException(string why, Exception? inner = null) : Exception(why, inner)
{
    /// <summary>
    /// Is this what the exception comes to? SQLite says 8 (read-only), 10 (a fault of the disk), 13 (the disk is full) or
    /// 14 (the file cannot be opened).
    /// </summary>
    public static bool IsBehind(Exception? fault) =>
        fault switch
        {
            null => false,
            UnwritableRecordsException => true,
            SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 10 or 13 or 14,
            _ => IsBehind(fault.InnerException),
        };
}

/// <summary>The data folder as a place that is there and can be written to.</summary>
public sealed class DataPlace(IOptions<DatabaseOptions> options)
{
    private readonly Lazy<string?> database = new(() => options.Value.SqlitePath);

    /// <summary>Refuses a write while the database's file is gone.</summary>
    /// <exception cref="UnwritableRecordsException">It is.</exception>
    public void CheckDatabase()
    {
        // By its name alone: to open and close the file would let go of the locks that SQLite holds on it.
        if (database.Value is { } file && !File.Exists(file))
        {
            throw new UnwritableRecordsException($"The database {file} is gone.");
        }
    }

    /// <summary>Refuses a document while the data folder is gone: made anew, it would hide that.</summary>
    /// <exception cref="UnwritableRecordsException">It is.</exception>
    public void CheckFolder()
    {
        if (!Directory.Exists(options.Value.Folder))
        {
            throw new UnwritableRecordsException($"The data folder {options.Value.Folder} is gone.");
        }
    }

    /// <summary>Why nothing can be written there; null when it can. Writes a file to find out.</summary>
    public string? WhyUnwritable()
    {
        var probe = Path.Combine(
            options.Value.Folder,
            $"probe-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp"
        );
        try
        {
            CheckFolder();
            CheckDatabase();
            var create = OwnFiles.Options(FileMode.Create, FileAccess.Write, FileShare.None);
            create.Options = FileOptions.DeleteOnClose;
            using var file = new FileStream(probe, create);
            file.Write("can be written"u8);
            file.Flush();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UnwritableRecordsException)
        {
            return fault.Message;
        }
    }
}

/// <summary>
/// SQLite goes on writing to a file that was removed, and all of it is lost when the program ends: before each write the
/// file is looked for under its name.
/// </summary>
internal sealed class PresentFile(DataPlace place)
    : DbTransactionInterceptor,
        ISaveChangesInterceptor,
        IDbCommandInterceptor
{
    public InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    )
    {
        place.CheckDatabase();
        return result;
    }

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        place.CheckDatabase();
        return ValueTask.FromResult(result);
    }

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        place.CheckDatabase();
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        place.CheckDatabase();
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        place.CheckDatabase();
        return result;
    }

    public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        place.CheckDatabase();
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    )
    {
        place.CheckDatabase();
        return result;
    }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        place.CheckDatabase();
        return ValueTask.FromResult(result);
    }
}
