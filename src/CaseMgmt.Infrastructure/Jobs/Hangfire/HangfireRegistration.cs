#if WITH_HANGFIRE
using CaseMgmt.Infrastructure.Persistence;
using Hangfire;
using Hangfire.SqlServer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs.Hangfire;

internal static class HangfireRegistration
{
    public static IServiceCollection AddHangfireEngine(this IServiceCollection services)
    {
        // A storage registered before is left: the tests run this engine where there is no SQL Server.
        services.TryAddSingleton<JobStorage>(p =>
        {
            var database = p.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            return database.Engine == DatabaseEngine.SqlServer
                ? new SqlServerStorage(
                    database.ConnectionString,
                    new SqlServerStorageOptions
                    {
                        SchemaName = "hangfire",
                        PrepareSchemaIfNecessary = true,
                        QueuePollInterval = TimeSpan.Zero,
                        SlidingInvisibilityTimeout = TimeSpan.FromMinutes(5),
                        CommandBatchMaxTimeout = TimeSpan.FromMinutes(5),
                        UseRecommendedIsolationLevel = true,
                        DisableGlobalLocks = true,
                    }
                )
                : throw new EngineRefusedException(
                    "Jobs:Engine=Hangfire keeps its jobs in SQL Server: set Database:Engine=SqlServer, or Jobs:Engine=Quartz with SQLite."
                );
        });
        // For its dashboard; the storage above comes first, so that it is not the one of a static field.
        services.AddHangfire(_ => { });
        services.AddSingleton<HangfireEngine>();
        services.AddSingleton<IWorkingEngine>(p => p.GetRequiredService<HangfireEngine>());
        services.AddScoped<HangfireJobs>();
        return services;
    }
}
#endif
