using System.Collections.Concurrent;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Keeps reads until they are in the table, in a file of this process in the folder <c>reads</c> of the data folder. A
/// page needs no lock of the database for it, and waits for one flush of the disk, which it shares with the pages that
/// are answered at the same time.
/// </summary>
internal sealed partial class ReadJournal(
    IOptions<DatabaseOptions> database,
    DataPlace place,
    TimeProvider clock,
    ILogger<ReadJournal> logger
) : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);
    private readonly Lock gathering = new();
    private readonly ConcurrentDictionary<string, bool> notOurs = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JournalFile> gone = new();
    private Batch gathered = new();
    private JournalFile? own;
    private bool isFailing;

    /// <summary>The file in which this process keeps its reads; null before the first.</summary>
    public JournalFile? Own => own;

    private string Folder => Path.Combine(database.Value.Folder, "reads");

    /// <summary>On return the reads are on the disk; false when it does not take them.</summary>
    public async Task<bool> TryKeepAsync(IReadOnlyCollection<AccessRecord> reads)
    {
        Batch mine;
        lock (gathering)
        {
            mine = gathered;
            mine.Reads.AddRange(reads);
        }

        // Whoever comes first writes for all who came meanwhile.
        await writing.WaitAsync();
        try
        {
            return mine.IsKept ??= TryWrite(mine);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Empties the file of this process when all of it is in the table.</summary>
    public async Task ClearMovedAsync()
    {
        await writing.WaitAsync();
        try
        {
            own?.ClearMoved();
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>The file of this process that somebody has removed, until it is forgotten: what it holds can be reached through it alone.</summary>
    public JournalFile? Gone => gone.TryPeek(out var removed) ? removed : null;

    /// <summary>All that <see cref="Gone"/> holds is in the table.</summary>
    public void ForgetGone()
    {
        if (gone.TryDequeue(out var removed))
        {
            removed.Dispose();
        }
    }

    /// <summary>The files of processes that are no more, and of this one where the disk failed.</summary>
    public IEnumerable<JournalFile> LeftBehind() =>
        Directory.Exists(Folder) ? JournalFile.LeftBehind(Folder, clock.UtcNow(), SayOnce) : [];

    public void Dispose()
    {
        own?.Dispose();
        if (own is { IsMoved: true })
        {
            own.Remove();
        }

        writing.Dispose();
    }

    private void SayOnce(string path)
    {
        if (notOurs.TryAdd(path, true))
        {
            NotOurs(path);
        }
    }

    private bool TryWrite(Batch batch)
    {
        lock (gathering)
        {
            gathered = new Batch();
        }

        try
        {
            if (own is { IsThere: false } removed)
            {
                gone.Enqueue(removed);
                own = null;
            }

            place.CheckFolder();
            own ??= JournalFile.Create(Folder, Ids.New(clock));
            own.Append(batch.Reads);
            isFailing = false;
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UnwritableRecordsException)
        {
            if (!isFailing)
            {
                NotKept(fault, Folder);
            }

            // Half a line may stand at its end: what is whole is moved, and the next read begins another file.
            own?.Dispose();
            own = null;
            isFailing = true;
            return false;
        }
    }

    [LoggerMessage(
        LogLevel.Error,
        "The journal of reads in {Folder} cannot be written: reads go straight into the database, and pages wait for it"
    )]
    private partial void NotKept(Exception fault, string folder);

    [LoggerMessage(
        LogLevel.Warning,
        "The journal of reads {Journal} is another account's: its reads are in the table when a program of that account runs, or when the file is given to this one"
    )]
    private partial void NotOurs(string journal);

    // Reads that are written and flushed together.
    private sealed class Batch
    {
        public List<AccessRecord> Reads { get; } = [];

        public bool? IsKept { get; set; }
    }
}
