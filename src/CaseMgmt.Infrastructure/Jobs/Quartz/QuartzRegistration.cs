using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace CaseMgmt.Infrastructure.Jobs.Quartz;

internal static class QuartzRegistration
{
    private const string Store = "jobs";

    public static IServiceCollection AddQuartzEngine(this IServiceCollection services)
    {
        // Its tables have their own file: a long write to the records does not hold up the schedule.
        services
            .AddOptions<DataSourceOptions>(Store)
            .Configure<IOptions<DatabaseOptions>>((o, d) => o.ConnectionString = d.Value.SqliteFile("jobs.db"));
        services
            .AddOptions<QuartzSchedulerOptions>()
            .Configure<IOptions<JobOptions>>((o, j) => o.IdleWaitTime = j.Value.PollEvery);
        services
            .AddOptions<ThreadPoolOptions>()
            .Configure<IOptions<JobOptions>>((o, j) => o.MaxConcurrency = j.Value.Workers);
        services.AddQuartz(q =>
        {
            q.ConfigureScheduler(s => s.InstanceName = "casemgmt");
            q.UsePersistentStore(store =>
            {
                store.UseDataSource(Store);
                store.UseSqlite(_ => { });
                store.ProvisionSchema();
                store.ConfigureStore(o => o.StoreJobDataAsStrings = true);
            });
        });
        services.AddSingleton<QuartzEngine>();
        services.AddSingleton<IWorkingEngine>(p => p.GetRequiredService<QuartzEngine>());
        return services;
    }
}
