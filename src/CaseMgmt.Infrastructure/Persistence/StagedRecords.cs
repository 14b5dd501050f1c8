using CaseMgmt.Application.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// The copy on which a register is worked out, as a file beside SQLite's own, and whose turn it is to work on it. Nothing of
/// it need outlive its process: whoever comes next clears it away and begins anew.
/// </summary>
internal sealed class StagedRecords(DatabaseOptions options, IModel model)
{
    /// <summary>The table of the copy that says which records the act made or changed, and on which version of each.</summary>
    public const string Changes = "StagedChanges";

    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(100);

    public string File { get; } = FileOf(options);

    /// <summary>Of two that come in at once the second waits: a lock that the system lets go when its process ends, however it ends.</summary>
    /// <exception cref="RecordsBusyException">It was not to be had in time.</exception>
    public async Task<IAsyncDisposable> TakeTurnAsync(TimeSpan wait, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += AskAgain)
        {
            try
            {
                return OpenTurn();
            }
            catch (IOException taken) when (MigrationTurn.IsTaken(taken))
            {
                if (waited >= wait)
                {
                    throw new RecordsBusyException(taken);
                }
            }

            await Task.Delay(AskAgain, cancel);
        }
    }

    public static bool IsLeftBehind(DatabaseOptions options) => System.IO.File.Exists(FileOf(options));

    /// <summary>Removes what a killed process has left behind; what somebody works on stays.</summary>
    public async Task ClearLeftBehindAsync(CancellationToken cancel)
    {
        try
        {
            await using var turn = OpenTurn();
            Clear();
            await ClearAheadAsync(cancel);
        }
        catch (IOException taken) when (MigrationTurn.IsTaken(taken))
        {
            // It is not left behind.
        }
    }

    public void Clear()
    {
        System.IO.File.Delete(File + "-journal");
        System.IO.File.Delete(File);
    }

    /// <summary>A connection to the records themselves, beside those that serve pages: what a move sets and holds goes with it.</summary>
    public SqliteConnection OpenOffice()
    {
        var office = new SqliteConnection(
            new SqliteConnectionStringBuilder(options.ConnectionString)
            {
                Pooling = false,
                ForeignKeys = false,
            }.ToString()
        );
        office.Open();
        return office;
    }

    private static string FileOf(DatabaseOptions options) => Path.ChangeExtension(options.SqlitePath!, ".taking.db");

    /// <summary>Removes what a killed move has left in the records; for whoever has the turn.</summary>
    public async Task ClearAheadAsync(CancellationToken cancel)
    {
        await using var office = OpenOffice();
        await new RowsAhead(office, model).ClearAsync(cancel);
    }

    /// <summary>A connection to an empty file, to be filled.</summary>
    public SqliteConnection Begin()
    {
        Clear();
        OwnFiles.CreateFile(File);
        return new SqliteConnection($"Data Source={File};Foreign Keys=True;Pooling=False");
    }

    /// <summary>The last entry of the history with which the copy begins; what is written to it after that need not be safe.</summary>
    public static long LastEntry(SqliteConnection copy)
    {
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768";
        command.ExecuteNonQuery();
        command.CommandText = "SELECT COALESCE(MAX(Sequence), 0) FROM History";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Notes which records were made or changed since, out of their history.</summary>
    public static void NoteChanges(SqliteConnection copy, long last)
    {
        using var command = copy.CreateCommand();
        command.CommandText = $"""
            CREATE TABLE {Changes} (Number INTEGER PRIMARY KEY, Kind TEXT NOT NULL, Id TEXT NOT NULL, Before INTEGER NULL);
            INSERT INTO {Changes} (Kind, Id, Before)
            SELECT RecordKind, RecordId, NULLIF(MIN(Version) - 1, -1) FROM History WHERE Sequence > $last
            GROUP BY RecordKind, RecordId ORDER BY MIN(Sequence);
            CREATE UNIQUE INDEX {Changes}Of ON {Changes} (Kind, Id, Before);
            """;
        command.Parameters.AddWithValue("$last", last);
        command.ExecuteNonQuery();
    }

    /// <exception cref="UnwritableRecordsException">Nothing can be written beside the records.</exception>
    private FileStream OpenTurn()
    {
        try
        {
            return new FileStream(
                Path.ChangeExtension(File, ".turn"),
                OwnFiles.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (Exception fault)
            when (fault is UnauthorizedAccessException or IOException
                && !(fault is IOException io && MigrationTurn.IsTaken(io))
            )
        {
            throw new UnwritableRecordsException($"No copy of the records can be made: {fault.Message}", fault);
        }
    }
}
