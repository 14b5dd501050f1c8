using CaseMgmt.Application.Common;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Tries something on a copy of the SQLite file, which SQLite itself makes in a moment while others go on reading and
/// writing. The copy is a temporary database of one connection: its file has no name, is open to this process alone, and
/// goes with it however it ends.
/// </summary>
internal sealed class RecordsCopy(
    IServiceScopeFactory scopes,
    RecordsOfScope records,
    ActingUser acting,
    CurrentRun run,
    DataPlace place,
    IOptions<DatabaseOptions> options
) : IRecordsCopy
{
    // SQL Server lets others work beside what is taken back in the end: only the same rows wait.
    public bool IsNeeded => options.Value.SqlitePath is not null && !records.AreCopy;

    public async Task<T> TryAsync<T>(IRequest<T> request, CancellationToken cancel)
    {
        await using var copy = new SqliteConnection("Data Source=;Foreign Keys=True");
        await copy.OpenAsync(cancel);
        await Task.Run(() => Fill(copy), cancel);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<RecordsOfScope>().Copy = copy;
        services.GetRequiredService<ActingUser>().Become(acting.User);
        services.GetRequiredService<CurrentRun>().Id = run.Id;
        return await services.GetRequiredService<ISender>().Send(request, cancel);
    }

    private void Fill(SqliteConnection copy)
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

/// <summary>Which records this scope works on: the office's own, or a copy to try something on.</summary>
internal sealed class RecordsOfScope(DbContextOptions<CaseDb> options)
{
    /// <summary>To be set before anything in the scope asks for the records.</summary>
    public SqliteConnection? Copy { get; set; }

    public bool AreCopy => Copy is not null;

    /// <summary>The records on the copy; null where there is none.</summary>
    public CaseDb? OpenCopy() =>
        Copy is null
            ? null
            : new CaseDb(new DbContextOptionsBuilder<CaseDb>(options).UseSqlite((string?)null).UseSqlite(Copy).Options);
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
