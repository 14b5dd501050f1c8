using System.Data.Common;
using CaseMgmt.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Tells the engine of new runs once the change that asked for them is committed, and never before. It only hastens:
/// a run that the engine was not told of is found by the job server's sweep.
/// </summary>
internal sealed partial class JobRunNudge(JobServer server, ILogger<JobRunNudge> logger)
    : SaveChangesInterceptor,
        IDbTransactionInterceptor
{
    private readonly List<(Guid Id, DateTime DueAt)> asked = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        asked.AddRange(
            eventData
                .Context!.ChangeTracker.Entries<JobRun>()
                .Where(e => e.State is EntityState.Added)
                .Select(e => (e.Entity.Id, e.Entity.DueAt))
        );
        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
        {
            await TellAsync(cancellationToken);
        }

        return result;
    }

    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        asked.Clear();
        return Task.CompletedTask;
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => TellAsync(cancellationToken);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        asked.Clear();
        return Task.CompletedTask;
    }

    private async Task TellAsync(CancellationToken cancel)
    {
        foreach (var (id, dueAt) in asked)
        {
            try
            {
                await server.NudgeAsync(id, dueAt, cancel);
            }
#pragma warning disable CA1031 // the change is committed: it must not look as if it had failed
            catch (Exception fault)
#pragma warning restore CA1031
            {
                NotTold(fault, id);
            }
        }

        asked.Clear();
    }

    [LoggerMessage(LogLevel.Warning, "The engine was not told of run {Run}; the sweep will find it")]
    private partial void NotTold(Exception fault, Guid run);
}
