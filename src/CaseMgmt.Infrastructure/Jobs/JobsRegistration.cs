using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using Hangfire;
using Hangfire.AspNetCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

public static class JobsRegistration
{
    /// <summary>The table of jobs, Hangfire which carries it out, and the job server, which runs with the host.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddOptions<JobOptions>().BindConfiguration("Jobs");
        services.AddMetrics();
        services.AddSingleton(p => new JobTable(
            JobTable.Rows.Concat(p.GetServices<JobRow>()),
            p.GetRequiredService<IConfiguration>()
        ));
        services.AddSingleton<IJobTable>(p => p.GetRequiredService<JobTable>());
        services.AddHangfireOfTheOffice();
        services.AddSingleton<JobMetrics>();
        services.AddSingleton<RunClaims>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton(p => new RunsBeforeStart(p.GetRequiredService<JobRunner>()));
        services.AddHostedService<JobServer>();
        services.AddSingleton<JobRunNudge>();
        services.ConfigureDbContext<CaseDb>((p, db) => db.AddInterceptors(p.GetRequiredService<JobRunNudge>()));
        services.AddHealthChecks().AddCheck<JobsHealthCheck>("jobs", tags: ["ready"]);
        return services;
    }

    private static void AddHangfireOfTheOffice(this IServiceCollection services)
    {
        // Before AddHangfire, which would take the storage of a static field.
        services.AddSingleton(p =>
            JobStore.Open(
                p.GetRequiredService<IOptions<DatabaseOptions>>().Value,
                p.GetRequiredService<IOptions<JobOptions>>().Value
            )
        );
        services.AddHangfire(
            (p, hangfire) =>
                // Hangfire keeps its log in a static field: it must outlive the host that gave it.
                hangfire.UseLogProvider(
                    new AspNetCoreLogProvider(
                        new LoggerFactory(
                            p.GetServices<ILoggerProvider>(),
                            p.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>()
                        )
                    )
                )
        );
        services.AddSingleton<IFurtherSchema, JobStore.InServer>();
        services.AddSingleton<HangfireEngine>();
        services.AddSingleton<IJobEngine>(p => p.GetRequiredService<HangfireEngine>());
        services.AddScoped<OfficeJobs>();
    }
}
