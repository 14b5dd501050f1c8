using CaseMgmt.Application.Common;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Infrastructure.Persistence.Upgrade;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Sets up the database: <c>casemgmt migrate</c>, and the start of the application where that is wanted.</summary>
public sealed partial class Database(
    IServiceScopeFactory scopes,
    IOptions<DatabaseOptions> options,
    TimeProvider clock,
    ILogger<Database> logger
)
{
    /// <summary>Brings the schema and the reference data up to date; doing it twice does nothing.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        OwnFiles.Secure(options.Value.Folder);
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
        await ReferenceDataLoader.LoadAsync(db, cancel);
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
    }

    private async Task MigrateAsync(CaseDb db, CancellationToken cancel)
    {
        if (!await IsBehindAsync(db, cancel))
        {
            return;
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

public static class PersistenceRegistration
{
    private const string SqliteMigrations = "CaseMgmt.Migrations.Sqlite";
    private const string SqlServerMigrations = "CaseMgmt.Migrations.SqlServer";

    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database");
        services.AddDbContextPool<CaseDb>(
            (provider, builder) =>
            {
                Use(builder, provider.GetRequiredService<IOptions<DatabaseOptions>>().Value);
                builder.AddInterceptors(
                    new HistoryInterceptor(provider.GetRequiredService<TimeProvider>()),
                    new PresentFile(provider.GetRequiredService<DataPlace>())
                );
            },
            KeptConnection.Most
        );
        services.AddScoped<ICaseDb>(p => p.GetRequiredService<CaseDb>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<ICountedRecordStore, CountedRecordStore>();
        services.AddScoped<IReferences, References>();
        services.AddScoped<IOfficeRules, OfficeRulesReader>();
        services.AddSingleton<IReferenceLists, ReferenceListsReader>();
        services.AddSingleton<DataPlace>();
        services.AddSingleton<Database>();
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
        if (options.Engine == DatabaseEngine.Sqlite)
        {
            KeptConnection.Use(builder, options.ConnectionString, SqliteMigrations);
        }
        else
        {
            builder.UseSqlServer(
                options.ConnectionString,
                o => o.MigrationsAssembly(SqlServerMigrations).EnableRetryOnFailure()
            );
        }
    }
}
