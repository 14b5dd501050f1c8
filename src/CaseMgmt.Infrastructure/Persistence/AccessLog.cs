using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IAccessLog"/>
internal sealed class AccessLog(ActingUser acting, TimeProvider clock, ReadJournal journal, AccessTable table)
    : IAccessLog
{
    private readonly List<AccessRecord> noted = [];

    public void Opened(RecordKind kind, Guid id, string reference) => Note(kind.ToString(), id, reference);

    public void OpenedRejectedRows(Guid importRun, string file) => Note(nameof(ImportRun), importRun, file);

    public void OpenedDocument(Guid file, string document) => Note(nameof(ReviewFile), file, document);

    public async Task KeepAsync(CancellationToken cancel)
    {
        if (noted.Count > 0)
        {
            if (!await journal.TryKeepAsync(noted))
            {
                await table.AddAsync(noted, cancel);
            }

            noted.Clear();
        }
    }

    private void Note(string kind, Guid id, string reference) =>
        noted.Add(
            new AccessRecord(Ids.New(clock), acting.User.Id, acting.User.Name, clock.UtcNow(), kind, id, reference)
        );
}

/// <summary>The table of reads, in which each read is once however often it is put in.</summary>
internal sealed class AccessTable(IServiceScopeFactory scopes)
{
    /// <param name="waitsForWriter">Seconds to wait for SQLite's write lock; as long as any other act unless given.</param>
    public async Task AddAsync(
        IReadOnlyCollection<AccessRecord> reads,
        CancellationToken cancel,
        int? waitsForWriter = null
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        var sqlite = db.Database.GetDbConnection() as SqliteConnection;
        var usualWait = sqlite?.DefaultTimeout;
        try
        {
            sqlite?.DefaultTimeout = waitsForWriter ?? sqlite.DefaultTimeout;
            await AddAsync(db, reads, cancel);
        }
        finally
        {
            // The connection is kept for other requests.
            sqlite?.DefaultTimeout = usualWait!.Value;
        }
    }

    private static async Task AddAsync(CaseDb db, IReadOnlyCollection<AccessRecord> reads, CancellationToken cancel)
    {
        foreach (var read in reads.DistinctBy(r => r.ById))
        {
            await People.MeetAsync(db, read.ById, read.By, OfficeUser.OriginOf(read.By), read.At, cancel);
        }

        try
        {
            db.Accesses.AddRange(reads);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException refused) when (DatabaseFaults.IsUniqueViolation(refused))
        {
            // Somebody was cut off between the table and the journal.
            db.ChangeTracker.Clear();
            var ids = reads.Select(r => r.Id).ToList();
            var there = await db.Accesses.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancel);
            db.Accesses.AddRange(reads.ExceptBy(there, r => r.Id));
            await db.SaveChangesAsync(cancel);
        }
    }
}

/// <summary>
/// Moves what the journals hold into the table: this process's own, and those whose processes are no more. It may come
/// late, since nothing is lost meanwhile; nothing that befalls it ends the program.
/// </summary>
internal sealed partial class AccessLogWriter(ReadJournal journal, AccessTable table, ILogger<AccessLogWriter> logger)
    : BackgroundService
{
    // One write for the reads of a second costs little more than one for a single read.
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    // A host gives 30 s to all of its services.
    private static readonly TimeSpan AtTheEnd = TimeSpan.FromSeconds(3);

    // Whoever holds the lock may take minutes: asking again is better than waiting, above all when the program is to end.
    private const int WaitsForWriter = 1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var isMoved = await TryMoveAsync(stoppingToken);
            await Task.Delay(isMoved ? Gathering : AfterFailure, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // Once more and no longer: what stays in the journal is moved at the next start.
        using var end = new CancellationTokenSource(AtTheEnd);
        await TryMoveAsync(end.Token);
    }

    private async Task<bool> TryMoveAsync(CancellationToken cancel)
    {
        try
        {
            if (journal.Own is { } own)
            {
                await MoveAsync(own, cancel);
                await journal.ClearMovedAsync();
            }

            while (journal.Gone is { } gone)
            {
                await MoveAsync(gone, cancel);
                journal.ForgetGone();
            }

            foreach (var left in journal.LeftBehind())
            {
                using (left)
                {
                    await MoveAsync(left, cancel);
                    left.Remove();
                }
            }

            return true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure)
        {
            NotMoved(failure);
            return false;
        }
    }

    private async Task MoveAsync(JournalFile file, CancellationToken cancel)
    {
        while (file.Next() is { IsEmpty: false } lines)
        {
            if (lines.Unreadable > 0)
            {
                Unreadable(lines.Unreadable, file.Path);
            }

            await table.AddAsync(lines.Reads, cancel, WaitsForWriter);
            file.Moved(lines);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reads are not in the table yet; the journal keeps them and they are moved later")]
    private partial void NotMoved(Exception failure);

    [LoggerMessage(LogLevel.Error, "{Count} lines of the journal of reads {Journal} cannot be read; it is kept")]
    private partial void Unreadable(int count, string journal);
}
