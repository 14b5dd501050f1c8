using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn.Local;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Testing;

/// <summary>
/// SQLite's file as the migrations and the reference data make it. It is made once for all the offices of a run, as a server's
/// databases are: each of them would spend more on its migrations than on its test.
/// </summary>
internal static class MigratedFile
{
    private static readonly Lazy<byte[]> Made = new(() => TestServer.Now(MakeAsync));

    /// <summary>Puts it where an office begins; one that has a file goes on with its own.</summary>
    public static void LayDown(DatabaseOptions office)
    {
        if (office.SqlitePath is { } file && !File.Exists(file))
        {
            Directory.CreateDirectory(office.Folder);
            File.WriteAllBytes(file, Made.Value);
        }
    }

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("casemgmt-migrated-").FullName;
        try
        {
            var collection = new ServiceCollection();
            collection.AddSingleton<IConfiguration>(
                new ConfigurationBuilder().AddInMemoryCollection(TestDatabase.Settings(folder)).Build()
            );
            collection.AddLogging();
            collection.AddSingleton(TimeProvider.System);
            collection.AddPersistence();
            collection.AddAccounts();
            await using (var services = collection.BuildServiceProvider())
            {
                await services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
            }

            // The last connection to be closed leaves everything in the one file.
            SqliteConnection.ClearAllPools();
            return await File.ReadAllBytesAsync(TestDatabase.Of(folder).SqlitePath!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
