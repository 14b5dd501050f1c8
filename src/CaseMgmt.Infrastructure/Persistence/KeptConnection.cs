using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Keeps a SQLite connection open between the commands of a context, and while the context waits in the pool for its next
/// request: opening one means registering all of EF's functions again, which costs more than a small query. SQL Server's
/// connections go back to their own pool.
/// </summary>
internal sealed class KeptConnection : DbConnectionInterceptor
{
    public static readonly KeptConnection Instance = new();

    public override InterceptionResult ConnectionClosing(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => ValueTask.FromResult(InterceptionResult.Suppress());
}
