using System.Data.Common;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Web.Platform;

/// <summary>What happens before the first request is answered.</summary>
internal sealed class StartOfOffice(
    Database database,
    TemporaryUploads uploads,
    DemonstrationYear demonstration,
    IConfiguration configuration,
    IHostEnvironment environment,
    IOptions<DatabaseOptions> databaseOptions
)
{
    public async Task PrepareAsync(CancellationToken cancel)
    {
        try
        {
            OwnFiles.Secure(databaseOptions.Value.Folder);
            uploads.Begin();
            await PrepareDatabaseAsync(cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"the data folder {databaseOptions.Value.Folder} is not the program's own to write to. Look at Database:DataFolder, and to whom it belongs. The system says: {fault.Message}"
            );
        }
        catch (Exception fault) when (fault is UnfitDatabaseException or UnwritableRecordsException)
        {
            throw new StartRefusedException(fault.Message);
        }
        catch (DbException fault)
        {
            throw new StartRefusedException(
                $"the database does not answer as it should. Look at Database:Connection, and whether its server runs. It says: {fault.Message}"
            );
        }

        // Nowhere else are records invented.
        if (environment.IsDevelopment())
        {
            await demonstration.PrepareAsync(cancel);
        }
    }

    private async Task PrepareDatabaseAsync(CancellationToken cancel)
    {
        var migrates = configuration.GetValue(
            "Database:MigrateOnStart",
            databaseOptions.Value.Engine is DatabaseEngine.Sqlite
        );
        if (migrates)
        {
            await database.MigrateAsync(cancel);
        }
        else if (await database.PendingAsync(cancel) is { Count: > 0 } pending)
        {
            throw new StartRefusedException(
                $"the database lacks {pending.Count} migrations, the first of which is {pending[0]}. Run 'migrate' of the operator's command line, or set Database:MigrateOnStart to true."
            );
        }
        else
        {
            await database.CheckAsync(cancel);
        }
    }
}
