using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Testing;

/// <summary>
/// Records that are busy just when the history of an act is to be written: whatever an act wrote before that by itself is kept though
/// people are told that nothing was done.
/// </summary>
public sealed class BusyHistory : DbCommandInterceptor
{
    private const int Busy = 5;

    public bool IsBusy { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Refuse(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Refuse(command);
        return ValueTask.FromResult(result);
    }

    private void Refuse(DbCommand command)
    {
        if (
            IsBusy
            && command.CommandText.Contains("History", StringComparison.Ordinal)
            && command.CommandText.Contains("INSERT", StringComparison.Ordinal)
        )
        {
            throw new SqliteException("The history is busy.", Busy);
        }
    }
}
