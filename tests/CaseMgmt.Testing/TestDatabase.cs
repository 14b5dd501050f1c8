using System.Collections.Concurrent;
using System.Data.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Testing;

/// <summary>
/// The database of an office in a test. An office is known by its data folder: the SQLite file lies in it; on a
/// <see cref="TestServer"/> the folder has a database there, and every process and every host on the folder has the same.
/// </summary>
public static class TestDatabase
{
    private static readonly ConcurrentDictionary<string, string> OnServer = new(StringComparer.Ordinal);

    /// <summary>Where the records of the folder's office are.</summary>
    public static DatabaseOptions Of(string folder) =>
        TestServer.IsUsed
            ? new DatabaseOptions
            {
                DataFolder = folder,
                Engine = DatabaseEngine.SqlServer,
                Connection = OnServer.GetOrAdd(folder, _ => TestServer.Take()),
            }
            : new DatabaseOptions { DataFolder = folder };

    /// <summary>Makes ready where an office begins, and gives its settings; a server's databases are migrated when they are taken.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> LayDown(string folder)
    {
        MigratedFile.LayDown(Of(folder));
        return Settings(folder);
    }

    /// <summary>The same as settings of a host or a process.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Settings(string folder)
    {
        var options = Of(folder);
        return options.Connection is null
            ? [new("Database:DataFolder", folder)]
            :
            [
                new("Database:DataFolder", folder),
                new("Database:Engine", options.Engine.ToString()),
                new("Database:Connection", options.Connection),
                // The embedded database is brought up to date by itself; so is that of a test.
                new("Database:MigrateOnStart", "true"),
            ];
    }

    /// <summary>The same as options of the operator's command line.</summary>
    public static IReadOnlyList<string> Arguments(string folder) =>
        Of(folder) is { Connection: { } connection }
            ? ["--data", folder, "--engine", "sqlserver", "--connection", connection]
            : ["--data", folder];

    /// <summary>A connection of the test's own, which is not the application's word.</summary>
    public static DbConnection Open(string folder) =>
        Of(folder) is { Engine: DatabaseEngine.SqlServer, Connection: var server }
            ? new SqlConnection(server)
            : new SqliteConnection($"Data Source={Path.Combine(folder, "casemgmt.db")};Mode=ReadWrite;Pooling=False");

    /// <summary>The office's model on the folder's database, past all use cases.</summary>
    public static CaseDb Model(string folder)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(builder, Of(folder));
        return new CaseDb(builder.Options);
    }

    /// <summary>Removes the folder, and its database from the server; whoever used them has ended.</summary>
    public static void Remove(string folder)
    {
        SqliteConnection.ClearAllPools();
        if (OnServer.TryRemove(folder, out var connection))
        {
            TestServer.GiveBack(connection);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
