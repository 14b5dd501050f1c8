using System.Data;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IUnitOfWork"/>
internal sealed class UnitOfWork(CaseDb db, CurrentAct act, ActingUser acting, IOptions<DatabaseOptions> options)
    : IUnitOfWork
{
    public async Task SaveAsync(CancellationToken cancel)
    {
        db.UnderWay = (act, acting);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            var record = conflict.Entries.Select(e => e.Entity).OfType<IAggregateRoot>().FirstOrDefault();
            throw new RecordChangedException(record?.Reference ?? "The record", conflict);
        }
        catch (Exception fault) when (IsBusy(fault))
        {
            throw new RecordsBusyException(fault);
        }
        finally
        {
            // The context is used again for another request, whose act is another.
            db.UnderWay = null;
        }
    }

    public async Task SaveBatchAsync(CancellationToken cancel)
    {
        await SaveAsync(cancel);
        db.ChangeTracker.Clear();
    }

    public bool HasChanges(IAggregateRoot record)
    {
        var root = db.Entry(record);
        root.DetectChanges();
        if (root.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
        {
            return true;
        }

        return root.Collections.Any(children =>
        {
            if (children.IsModified)
            {
                return true;
            }

            foreach (var child in children.CurrentValue ?? Array.Empty<object>())
            {
                var entry = db.Entry(child);
                entry.DetectChanges();
                if (entry.State is not EntityState.Unchanged)
                {
                    return true;
                }
            }

            return false;
        });
    }

    public void Forget() => db.ChangeTracker.Clear();

    public Task<T> ExclusivelyAsync<T>(
        string lockName,
        Func<Task<(T Outcome, bool Keep)>> work,
        CancellationToken cancel
    ) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                // Nothing may come in between two readings. SQLite takes its only write lock here (BEGIN IMMEDIATE), SQL Server the named one below.
                await using var transaction = await BeginAsync(lockName, cancel);

                var (outcome, keep) = await work();
                if (keep)
                {
                    await transaction.CommitAsync(cancel);
                }

                db.ChangeTracker.Clear();
                return outcome;
            });

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
            transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            if (db.Database.IsSqlServer())
            {
                // The lock's own wait ends first, and says so.
                db.Database.SetCommandTimeout(options.Value.WaitForWriter * 2);
                await db.Database.ExecuteSqlAsync(TakeLock(lockName, options.Value.WaitForWriter), cancel);
            }

            return transaction;
        }
        catch (Exception fault) when (IsBusy(fault))
        {
            await (transaction?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw new RecordsBusyException(fault);
        }
        finally
        {
            db.Database.SetCommandTimeout(timeout);
        }
    }

    internal static FormattableString TakeLock(string lockName, TimeSpan wait) =>
        $"DECLARE @taken int; EXEC @taken = sp_getapplock @Resource = {lockName}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = {(int)wait.TotalMilliseconds}; IF @taken < 0 THROW 50001, 'The lock was not to be had in time.', 1;";

    /// <summary>
    /// Did somebody else hold a lock for longer than we wait? SQLite says 5 or 6, SQL Server our own 50001, 1222 (lock
    /// timeout), 1205 (we were chosen to give way) or -2 (the command waited too long).
    /// </summary>
    private static bool IsBusy(Exception? fault) =>
        fault switch
        {
            DbUpdateException or RetryLimitExceededException => IsBusy(fault.InnerException),
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
            SqlException server => server.Number is 50001 or 1222 or 1205 or -2,
            _ => false,
        };

    /// <summary>Did the save break a unique index? SQL Server says 2601 or 2627, SQLite 19 with 1555 or 2067.</summary>
    public static bool IsUniqueViolation(Exception exception) =>
        (exception is DbUpdateException ? exception.InnerException : exception)
            is SqlException { Number: 2601 or 2627 }
                or SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 };
}
