using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Infrastructure.Jobs;

public static class JobsRegistration
{
    /// <summary>The table of jobs, the engine that carries it out, and the job server, which runs with the host.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Jobs").Get<JobOptions>() ?? new JobOptions();
        var database = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddOptions<JobOptions>().BindConfiguration("Jobs");
        services.AddMetrics();

        services.AddSingleton(p => new JobTable(
            JobTable.Rows.Concat(p.GetServices<JobRow>()),
            p.GetRequiredService<IConfiguration>()
        ));
        services.AddSingleton<IJobTable>(p => p.GetRequiredService<JobTable>());
        if (database.Engine == DatabaseEngine.Sqlite)
        {
            services.TryAddSingleton<WorkerRoll, LockFileRoll>();
        }
        else
        {
            services.TryAddSingleton<WorkerRoll, HeartbeatRoll>();
        }

        services.TryAddSingleton<IProgressBoard, ProgressBoard>();
        services.AddSingleton<JobMetrics>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobServer>();
        services.AddSingleton(p => new RunsBeforeStart(
            p.GetRequiredService<JobRunner>(),
            p.GetRequiredService<WorkerRoll>()
        ));
        services.AddSingleton<IHostedService>(p => p.GetRequiredService<JobServer>());
        services.AddSingleton<JobRunNudge>();
        services.ConfigureDbContext<CaseDb>((p, db) => db.AddInterceptors(p.GetRequiredService<JobRunNudge>()));
        services.AddSingleton<IJobEngine>(p => p.GetRequiredService<IWorkingEngine>());
        services.AddHealthChecks().AddCheck<JobsHealthCheck>("jobs", tags: ["ready"]);
        try
        {
            EngineChoice.Of(options, database.Engine).Add(services);
        }
        catch (EngineRefusedException refused)
        {
            // Said when the job server starts: the operator's other commands have no need of an engine.
            services.AddSingleton<IWorkingEngine>(_ => throw new EngineRefusedException(refused.Message));
        }

        return services;
    }
}
