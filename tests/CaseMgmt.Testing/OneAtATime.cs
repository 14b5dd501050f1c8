using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Testing;

/// <summary>A connection to SQL Server carries one command at a time: whoever reads rows reads them to the end before the next.</summary>
internal sealed class OneAtATime : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, StrongBox<int>> reading = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Check(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(command);
        return ValueTask.FromResult(result);
    }

    public override DbDataReader ReaderExecuted(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result
    )
    {
        Count(command, 1);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        Count(command, 1);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(
        DbCommand command,
        DataReaderDisposingEventData eventData,
        InterceptionResult result
    )
    {
        Count(command, -1);
        return result;
    }

    private void Check(DbCommand command)
    {
        if (reading.TryGetValue(command.Connection!, out var open) && Volatile.Read(ref open.Value) > 0)
        {
            throw new InvalidOperationException(
                $"Rows are still being read on the connection of this command; SQL Server refuses it:\n{command.CommandText}"
            );
        }
    }

    private void Count(DbCommand command, int by) =>
        Interlocked.Add(ref reading.GetOrCreateValue(command.Connection!).Value, by);
}
