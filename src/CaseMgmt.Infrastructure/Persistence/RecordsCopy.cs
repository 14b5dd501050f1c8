using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Works on a copy of the SQLite file, which SQLite itself makes in a moment while others go on reading and writing. What is
/// only tried has a temporary database of one connection: its file has no name, is open to this process alone, and goes with it
/// however it ends. What is to be moved in has a file beside the records, which the next one clears away.
/// </summary>
internal sealed class RecordsCopy(
    IServiceScopeFactory scopes,
    RecordsOfScope records,
    References numbers,
    CaseDb db,
    ActingUser acting,
    CurrentRun run,
    DataPlace place,
    IOptions<DatabaseOptions> options
) : IRecordsCopy
{
    private const int Attempts = 3;

    // SQL Server lets others work beside what is taken back in the end: only the same rows wait.
    public bool IsNeeded => options.Value.SqlitePath is not null && !records.AreOthers;

    public async Task<T> TryAsync<T>(IRequest<T> request, CancellationToken cancel)
    {
        await using var copy = new SqliteConnection("Data Source=;Foreign Keys=True");
        await FillAsync(copy, cancel);
        return await SendAsync(request, copy, numbersOf: null, cancel);
    }

    public async Task<T> MoveInAsync<T>(IRequest<T> request, Func<Task<T>> onRecords, CancellationToken cancel)
    {
        place.CheckDatabase();
        var staged = new StagedRecords(options.Value, db.Model);
        await using var turn = await staged.TakeTurnAsync(options.Value.WaitForWriter, cancel);
        try
        {
            await staged.ClearAheadAsync(cancel);
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                T answer;
                long last;
                await using (var copy = staged.Begin())
                {
                    await FillAsync(copy, cancel);
                    last = StagedRecords.LastEntry(copy);
                    // A number that is given out, or comes in, is so for everybody from then on.
                    answer = await SendAsync(request, copy, numbers, cancel);
                    if (answer is Result { IsDone: false })
                    {
                        return answer;
                    }

                    StagedRecords.NoteChanges(copy, last);
                }

                if (await MoveInAsync(staged, last, cancel))
                {
                    return answer;
                }
            }
        }
        finally
        {
            staged.Clear();
        }

        return await onRecords();
    }

    private async Task<bool> MoveInAsync(StagedRecords staged, long last, CancellationToken cancel)
    {
        await using var office = staged.OpenOffice();
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordsOfScope>().Become(office, numbers);
        var move = new RecordsMove(scope.ServiceProvider.GetRequiredService<CaseDb>(), staged.File, last);
        return await move.MoveInAsync(cancel);
    }

    private async Task<T> SendAsync<T>(
        IRequest<T> request,
        SqliteConnection copy,
        IReferences? numbersOf,
        CancellationToken cancel
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<RecordsOfScope>().Become(copy, numbersOf);
        services.GetRequiredService<ActingUser>().Become(acting.User);
        services.GetRequiredService<CurrentRun>().Id = run.Id;
        return await services.GetRequiredService<ISender>().Send(request, cancel);
    }

    private async Task FillAsync(SqliteConnection copy, CancellationToken cancel)
    {
        await copy.OpenAsync(cancel);
        await Task.Run(Fill, cancel);

        void Fill()
        {
            place.CheckDatabase();
            using var source = new SqliteConnection(
                new SqliteConnectionStringBuilder(options.Value.ConnectionString)
                {
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ToString()
            );
            source.Open();
            source.BackupDatabase(copy);
        }
    }
}

/// <summary>Which records this scope works on: the office's own, by a pooled connection, or others by a connection of its own.</summary>
internal sealed class RecordsOfScope(DbContextOptions<CaseDb> options)
{
    private SqliteConnection? others;

    public bool AreOthers => others is not null;

    /// <summary>Who gives numbers out to what is to be moved in; null where the scope's own records do.</summary>
    public IReferences? Numbers { get; private set; }

    /// <summary>To be said before anything in the scope asks for the records.</summary>
    public void Become(SqliteConnection records, IReferences? numbers) => (others, Numbers) = (records, numbers);

    /// <summary>The records by the scope's own connection; null where there is none.</summary>
    public CaseDb? OpenOthers() =>
        others is null
            ? null
            : new CaseDb(
                new DbContextOptionsBuilder<CaseDb>(options).UseSqlite((string?)null).UseSqlite(others).Options
            );
}

/// <summary>
/// Where SQLite keeps what it puts aside, a copy or a large sort: in the data folder, with the records, and not where every
/// program of the machine does. It is one place for the whole process, and the first to say so has said it.
/// </summary>
internal static class SqliteTemporaryFiles
{
    private static int isSet;

    public static void KeepIn(string folder)
    {
        if (Interlocked.Exchange(ref isSet, 1) == 0)
        {
            using var any = new SqliteConnection("Data Source=:memory:");
            any.Open();
            using var command = any.CreateCommand();
#pragma warning disable CA2100 // a pragma takes no parameters; the folder is of the operator's settings
            command.CommandText =
                $"PRAGMA temp_store_directory = '{folder.Replace("'", "''", StringComparison.Ordinal)}'";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
