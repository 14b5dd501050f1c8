using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Infrastructure.Persistence.Upgrade;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Sets up the database: <c>casemgmt migrate</c>, and the start of the application where that is wanted.</summary>
public sealed partial class Database(
    IServiceScopeFactory scopes,
    IOptions<DatabaseOptions> options,
    IEnumerable<IFurtherSchema> further,
    TimeProvider clock,
    ILogger<Database> logger
)
{
    private static readonly TimeSpan LongestMigration = TimeSpan.FromHours(1);

    /// <summary>Brings the schema and the reference data up to date; doing it twice does nothing.</summary>
    /// <exception cref="UnfitDatabaseException">The database in SQL Server is not set as it must be.</exception>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        UnfinishedRestore.Refuse(options.Value.Folder);
        OwnFiles.Secure(options.Value.Folder);
        SqliteTemporaryFiles.KeepIn(options.Value.Folder);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        // Of a folder that is not there, the database itself says so.
        if (options.Value.SqlitePath is { } file && Directory.Exists(Path.GetDirectoryName(file)))
        {
            OwnFiles.CreateFile(file);
            await MigrateSqliteAsync(db, file, cancel);
        }
        else
        {
            await MigrateAsync(db, cancel);
        }

        // Each time: a start that was killed after the last migration has not set it.
        await AuditGuard.RunAsync(db, AuditGuard.Set(options.Value.Engine), cancel);
        await KeysOfBefore.MakeAsync(db, cancel);
        await ReferenceDataLoader.LoadAsync(db, cancel);
        foreach (var part in further)
        {
            await part.PrepareAsync(cancel);
        }

        if (db.Database.IsSqlServer())
        {
            await ServerDatabase.AskForSettingsAsync(db, cancel);
        }

        await CheckAsync(cancel);
    }

    /// <summary>Looks whether the office can work with its database; a SQLite file is as the office made it.</summary>
    /// <exception cref="UnfitDatabaseException">It cannot; the message says what to do.</exception>
    public async Task CheckAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        if (db.Database.IsSqlServer() && await ServerDatabase.WhyUnfitAsync(db, options.Value, cancel) is { } why)
        {
            throw new UnfitDatabaseException(why);
        }
    }

    private async Task MigrateSqliteAsync(CaseDb db, string file, CancellationToken cancel)
    {
        if (await IsBehindAsync(db, cancel))
        {
            await using var turn = await MigrationTurn.TakeAsync(file, clock, logger, cancel);
            await new FirstRelease(db, file, clock, logger).UpgradeAsync(cancel);
            // Nobody else is at it: a row in EF Core's own lock is that of a program that was ended. One that took it by
            // other means than this program would find each migration done, or fail in its transaction.
            if (await LeftBehindAsync(db, cancel) is { } since)
            {
                TakenOver(since);
                await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancel);
            }

            await MigrateAsync(db, cancel);
        }

        // Readers and the one writer do not wait for one another; the setting stays with the file.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
        if (StagedRecords.IsLeftBehind(options.Value) || await RowsAhead.AreThereAsync(db, cancel))
        {
            await new StagedRecords(options.Value, db.Model).ClearLeftBehindAsync(cancel);
        }
    }

    private async Task MigrateAsync(CaseDb db, CancellationToken cancel)
    {
        if (!await IsBehindAsync(db, cancel))
        {
            return;
        }

        if (db.Database.IsSqlServer())
        {
            // Its commands end after the wait for a writer; a migration takes what it takes.
            db.Database.SetCommandTimeout(LongestMigration);
            // Nothing can be lifted in a database that is not there yet.
            var server = db.GetService<IRelationalDatabaseCreator>();
            if (!await server.ExistsAsync(cancel))
            {
                await server.CreateAsync(cancel);
            }
        }

        await AuditGuard.RunAsync(db, AuditGuard.Lift(options.Value.Engine), cancel);
        await db.Database.MigrateAsync(cancel);
    }

    private static async Task<bool> IsBehindAsync(CaseDb db, CancellationToken cancel) =>
        (await db.Database.GetPendingMigrationsAsync(cancel)).Any();

    private static async Task<string?> LeftBehindAsync(CaseDb db, CancellationToken cancel) =>
        await db
            .Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancel) > 0
            ? await db
                .Database.SqlQuery<string>($"SELECT Timestamp AS Value FROM __EFMigrationsLock")
                .FirstOrDefaultAsync(cancel)
            : null;

    /// <summary>Migrations that this program has and the database lacks.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. await scope.ServiceProvider.GetRequiredService<CaseDb>().Database.GetPendingMigrationsAsync(cancel)];
    }

    [LoggerMessage(
        LogLevel.Warning,
        "A program was ended at {Since} (UTC) while it brought the database up to date. This one goes on from there"
    )]
    private partial void TakenOver(string since);
}

/// <summary>The database in SQL Server is not set as the office needs it, or is reached in a way it must not be.</summary>
public sealed class UnfitDatabaseException(string why) : Exception(why);

/// <summary>What stands in the database beside the records and has a schema of its own.</summary>
public interface IFurtherSchema
{
    /// <summary>Makes it, or brings it up to date; done already, it does nothing.</summary>
    Task PrepareAsync(CancellationToken cancel);
}

public static class PersistenceRegistration
{
    private const string SqliteMigrations = "CaseMgmt.Migrations.Sqlite";
    private const string SqlServerMigrations = "CaseMgmt.Migrations.SqlServer";
    private const int MostRetries = 6;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database");
        services.AddDbContextPool<CaseDb>(
            (provider, builder) =>
            {
                Use(builder, provider.GetRequiredService<IOptions<DatabaseOptions>>().Value);
                builder.AddInterceptors(
                    new HistoryInterceptor(provider.GetRequiredService<TimeProvider>()),
                    new CaseTexts(),
                    new NewRowsInterceptor(),
                    new PresentFile(provider.GetRequiredService<DataPlace>())
                );
            },
            KeptConnection.Most
        );
        var ofPool = services.Last(s => s.ServiceType == typeof(CaseDb)).ImplementationFactory!;
        services.AddScoped<RecordsOfScope>();
        services.AddScoped(p => p.GetRequiredService<RecordsOfScope>().OpenOthers() ?? (CaseDb)ofPool(p));
        services.AddScoped<IRecordsCopy, RecordsCopy>();
        services.AddScoped<ICaseDb>(p => p.GetRequiredService<CaseDb>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<ICountedRecordStore, CountedRecordStore>();
        services.AddScoped<References>();
        services.AddScoped<IReferences>(p =>
            p.GetRequiredService<RecordsOfScope>().Numbers ?? p.GetRequiredService<References>()
        );
        services.AddScoped<ITextIndex, TextIndex>();
        services.AddScoped<IOfficeRules, OfficeRulesReader>();
        services.AddSingleton<IReferenceLists, ReferenceListsReader>();
        services.AddSingleton<DataPlace>();
        services.AddSingleton<Database>();
        services.AddSingleton<RecordsFile>();
        services.AddSingleton<Demonstration>();
        services.AddSingleton<ReadJournal>();
        services.AddSingleton<AccessTable>();
        services.AddSingleton<AccessLogWriter>();
        services.AddHostedService(p => p.GetRequiredService<AccessLogWriter>());
        services.AddScoped<IAccessLog, AccessLog>();
        services.AddSingleton<SettledBefore>();
        services.AddScoped<ISettledRows, SettledRowsReader>();
        services.AddHostedService<AuditSealer>();
        return services;
    }

    /// <summary>Chooses the engine; the tests that translate every query without a server use it as well.</summary>
    public static void Use(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        if (ModelMadeBefore(options.Engine) is { } model)
        {
            builder.UseModel(model);
        }

        if (options.Engine == DatabaseEngine.Sqlite)
        {
            KeptConnection.Use(builder, options.ConnectionString, SqliteMigrations);
        }
        else
        {
            builder.UseSqlServer(
                ServerDatabase.ConnectionString(options, "records"),
                o =>
                    o.MigrationsAssembly(SqlServerMigrations)
                        .CommandTimeout(Math.Max(1, (int)options.WaitForWriter.TotalSeconds))
                        // A page does not wait for a server that is away much longer than for one that is busy.
                        .EnableRetryOnFailure(MostRetries, LongestPause, [DatabaseFaults.GaveWay])
            );
        }
    }

    // The start of a published program does not make the model: it stands in an assembly of its own (decision 030).
    private static IModel? ModelMadeBefore(DatabaseEngine engine) =>
        (IModel?)
            Type.GetType($"CaseMgmt.CompiledModel.{engine}.CaseDbModel, CaseMgmt.CompiledModel")
                ?.GetProperty("Instance")!
                .GetValue(null);
}
