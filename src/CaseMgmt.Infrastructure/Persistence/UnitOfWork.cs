using System.Data;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IUnitOfWork"/>
internal sealed class UnitOfWork(CaseDb db, CurrentAct act, TimeProvider clock, IOptions<DatabaseOptions> options)
    : IUnitOfWork
{
    private const int Attempts = 3;

    private Guid metIn;

    public async Task<T> DoAsync<T>(string? lockName, Func<Task<(T Outcome, bool Keep)>> work, CancellationToken cancel)
    {
        (Guid Act, T Outcome)? saving = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // What the engine calls passing (a deadlock, a server that is moving) comes back to this line: the whole act
                // is attempted again before anybody is told.
                return await db.Database.CreateExecutionStrategy().ExecuteAsync(AttemptAsync);
            }
            catch (Exception clash) when (attempt < Attempts && IsClash(clash))
            {
                // Two at once: the second attempt sees what the other has done.
            }
            catch (DbUpdateConcurrencyException conflict)
            {
                var record = conflict.Entries.Select(e => e.Entity).OfType<IAggregateRoot>().FirstOrDefault();
                throw new RecordChangedException(record?.Key, record?.Reference ?? "The record", null, conflict);
            }
            catch (RecordChangedException changed) when (changed is { Record: { } record, Since.Count: 0 })
            {
                db.ChangeTracker.Clear();
                throw new RecordChangedException(record, changed.Reference, changed.Seen, changed)
                {
                    Since = await db.HistoryOfAsync(record, cancel, changed.Seen),
                };
            }
            catch (Exception fault) when (DatabaseFaults.IsBusy(fault))
            {
                throw new RecordsBusyException(fault);
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }

        async Task<T> AttemptAsync()
        {
            // Saved by the attempt before this one, and the answer lost with the connection.
            if (saving is { } before && await IsDoneAsync(before.Act, cancel))
            {
                return before.Outcome;
            }

            return lockName is null
                ? await OnceAsync(WorkAsync, cancel)
                : await ExclusivelyAsync(lockName, WorkAsync, cancel);
        }

        async Task<(T, bool)> WorkAsync()
        {
            var (outcome, keep) = await work();
            saving = keep ? (act.Id, outcome) : null;
            return (outcome, keep);
        }
    }

    public Task<bool> IsDoneAsync(Guid done, CancellationToken cancel) =>
        db.History.AnyAsync(h => h.ActId == done, cancel);

    public async Task SaveBatchAsync(CancellationToken cancel)
    {
        db.IsSavingBatch = true;
        try
        {
            await SaveAsync(cancel);
        }
        finally
        {
            db.IsSavingBatch = false;
        }

        db.ChangeTracker.Clear();
    }

    private async Task<T> OnceAsync<T>(Func<Task<(T Outcome, bool Keep)>> work, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var (outcome, keep) = await work();
        if (keep)
        {
            await SaveAsync(cancel);
        }

        return outcome;
    }

    private async Task<T> ExclusivelyAsync<T>(
        string lockName,
        Func<Task<(T Outcome, bool Keep)>> work,
        CancellationToken cancel
    )
    {
        db.ChangeTracker.Clear();
        metIn = default;
        // Nothing may come in between two readings. SQLite takes its only write lock here (BEGIN IMMEDIATE). SQL Server takes
        // the named lock below and reads the records as they are then, without locking a row that it does not write.
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var transaction = await BeginAsync(lockName, cancel);
            var (outcome, keep) = await work();
            if (keep)
            {
                await SaveAsync(cancel);
                await transaction.CommitAsync(cancel);
            }

            return outcome;
        }
        finally
        {
            if (db.Database.IsSqlServer())
            {
                await ServerDatabase.LeaveSnapshotAsync(db);
            }

            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        // Looked for once, above: what is added in saving, the history and the versions, is told to the tracker itself.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.UnderWay = act;
        try
        {
            await MeetAsync(cancel);
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            // The context is used again for another request, whose act is another.
            db.UnderWay = null;
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    // Whoever acts has a record, which the history points to.
    private async Task MeetAsync(CancellationToken cancel)
    {
        if (metIn != act.Id)
        {
            await People.MeetAsync(db, act.By.Id, act.By.Name, act.By.Origin, clock.UtcNow(), cancel);
            metIn = act.Id;
        }
    }

    public Task MarkAsync(string name, CancellationToken cancel) =>
        db.Database.CurrentTransaction!.CreateSavepointAsync(name, cancel);

    public Task ReturnToAsync(string name, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return db.Database.CurrentTransaction!.RollbackToSavepointAsync(name, cancel);
    }

    private async Task<IDbContextTransaction> BeginAsync(string lockName, CancellationToken cancel)
    {
        IDbContextTransaction? transaction = null;
        var timeout = db.Database.GetCommandTimeout();
        try
        {
            transaction = await db.Database.BeginTransactionAsync(
                db.Database.IsSqlServer() ? IsolationLevel.Snapshot : IsolationLevel.Serializable,
                cancel
            );
            if (db.Database.IsSqlServer())
            {
                // The lock's own wait ends first, and says so.
                db.Database.SetCommandTimeout(options.Value.WaitForWriter * 2);
                await db.Database.ExecuteSqlAsync(TakeLock(lockName, options.Value.WaitForWriter), cancel);
            }

            return transaction;
        }
        catch
        {
            await (transaction?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
        finally
        {
            db.Database.SetCommandTimeout(timeout);
        }
    }

    internal static FormattableString TakeLock(string lockName, TimeSpan wait) =>
        $"DECLARE @taken int; EXEC @taken = sp_getapplock @Resource = {lockName}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {(int)wait.TotalMilliseconds}; IF @taken = -3 THROW 50003, 'Chosen to give way to another.', 1; IF @taken < 0 THROW 50001, 'The lock was not to be had in time.', 1;";

    // What a second attempt sorts out: it reads what the other has saved meanwhile.
    private static bool IsClash(Exception fault) =>
        fault is DbUpdateConcurrencyException or RecordChangedException || DatabaseFaults.IsUniqueViolation(fault);
}
