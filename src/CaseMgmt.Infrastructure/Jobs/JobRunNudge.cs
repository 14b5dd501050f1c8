using System.Data.Common;
using System.Runtime.CompilerServices;
using CaseMgmt.Domain.Administration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Tells Hangfire of new runs once the change that asked for them is committed, and never before. It only hastens:
/// a run that Hangfire was not told of is found by the job server's sweep, and one that was undone is not there to be run.
/// </summary>
internal sealed partial class JobRunNudge(IServiceProvider services, ILogger<JobRunNudge> logger)
    : SaveChangesInterceptor,
        IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<Guid>> askedIn = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var added = eventData.Context!.ChangeTracker.Entries<JobRun>().Where(e => e.State is EntityState.Added);
        askedIn.GetOrCreateValue(eventData.Context).AddRange(added.Select(e => e.Entity.Id));
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
        {
            Tell(eventData.Context);
        }

        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction,
        TransactionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Tell(eventData.Context!);
        return Task.CompletedTask;
    }

    private void Tell(DbContext context)
    {
        if (!askedIn.TryGetValue(context, out var asked))
        {
            return;
        }

        foreach (var run in asked)
        {
            try
            {
                // Asked for here alone: a program that asks for no run opens no job store.
                services.GetRequiredService<HangfireEngine>().Enqueue(run);
            }
#pragma warning disable CA1031 // the change is committed: it must not look as if it had failed
            catch (Exception fault)
#pragma warning restore CA1031
            {
                NotTold(fault, run);
            }
        }

        asked.Clear();
    }

    [LoggerMessage(LogLevel.Warning, "Hangfire was not told of run {Run}; the sweep will find it")]
    private partial void NotTold(Exception fault, Guid run);
}
