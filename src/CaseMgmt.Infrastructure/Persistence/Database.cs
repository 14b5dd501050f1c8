using CaseMgmt.Application.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Sets up the database: <c>casemgmt migrate</c>, and the start of the application where that is wanted.</summary>
public sealed class Database(IServiceScopeFactory scopes, IOptions<DatabaseOptions> options)
{
    /// <summary>Brings the schema and the reference data up to date; doing it twice does nothing.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        if (options.Value.Engine == DatabaseEngine.Sqlite && options.Value.Connection is null)
        {
            Directory.CreateDirectory(options.Value.Folder);
        }

        await db.Database.MigrateAsync(cancel);
        if (db.Database.IsSqlite())
        {
            // Readers and the one writer do not wait for one another; the setting stays with the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
        }

        await ReferenceDataLoader.LoadAsync(db, cancel);
    }

    /// <summary>Migrations that this program has and the database lacks.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. await scope.ServiceProvider.GetRequiredService<CaseDb>().Database.GetPendingMigrationsAsync(cancel)];
    }
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
                builder.AddInterceptors(new HistoryInterceptor(provider.GetRequiredService<TimeProvider>()));
            },
            KeptConnection.Most
        );
        services.AddScoped<ICaseDb>(p => p.GetRequiredService<CaseDb>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<ICountedRecordStore, CountedRecordStore>();
        services.AddScoped<IReferences, References>();
        services.AddScoped<IOfficeRules, OfficeRulesReader>();
        services.AddSingleton<IReferenceLists, ReferenceListsReader>();
        services.AddSingleton<Database>();
        services.AddSingleton<Demonstration>();
        services.AddSingleton<ReadJournal>();
        services.AddSingleton<AccessTable>();
        services.AddSingleton<AccessLogWriter>();
        services.AddHostedService(p => p.GetRequiredService<AccessLogWriter>());
        services.AddScoped<IAccessLog, AccessLog>();
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
