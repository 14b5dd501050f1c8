using CaseMgmt.Application.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>What the refusals of the two engines mean to the office.</summary>
public static class DatabaseFaults
{
    /// <summary>THROW of <see cref="UnitOfWork.TakeLock"/>: the named lock was not to be had in time.</summary>
    internal const int LockNotHad = 50001;

    /// <summary>THROW of the same: a deadlock, in which the wait for the lock was chosen to give way.</summary>
    internal const int GaveWay = 50003;

    /// <summary>
    /// Why something may be done at another attempt; null where another attempt would do no better. What is no act, such as the count of
    /// attempts to sign in, meets busy records as the engine says it, and people are told of it in the same words.
    /// </summary>
    public static NotDoneException? NotDone(Exception fault) =>
        fault as NotDoneException ?? (IsBusy(fault) ? new RecordsBusyException(fault) : null);

    /// <summary>
    /// Did others hold up the act for longer than it waits, after every attempt that the engine makes by itself? SQLite says
    /// 5 or 6. SQL Server says our own 50001 and 50003, -2 (the command waited too long), 1222 (lock timeout), 1205 (chosen to give
    /// way), 3960 (the row has changed since this act began to read), or that it has no room for anybody just now.
    /// </summary>
    internal static bool IsBusy(Exception? fault) =>
        fault switch
        {
            DbUpdateException or RetryLimitExceededException => IsBusy(fault.InnerException),
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
            SqlException server => server.Number
                is -2
                    or LockNotHad
                    or 1222
                    or 1205
                    or GaveWay
                    or 3960
                    or 10928
                    or 10929
                    or 40501
                    or 40613
                    or 49918
                    or 49919
                    or 49920,
            _ => false,
        };

    /// <summary>Did the save break a unique index? SQL Server says 2601 or 2627, SQLite 19 with 1555 or 2067.</summary>
    internal static bool IsUniqueViolation(Exception fault) =>
        (fault is DbUpdateException ? fault.InnerException : fault)
            is SqlException { Number: 2601 or 2627 }
                or SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 1555 or 2067 };
}
