using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmt.Web.Platform;

/// <summary>Alive: the process answers. Ready: the database answers, is as new as the program, and can be written to.</summary>
internal static class OfficeHealth
{
    private const string Ready = "ready";

    public static void AddOfficeHealth(this IServiceCollection services) =>
        services
            .AddHealthChecks()
            .AddCheck<DataPlaceCheck>("data folder", tags: [Ready])
            .AddCheck<DatabaseCheck>("database", tags: [Ready]);

    public static void MapOfficeHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready) });
    }

    private sealed class DataPlaceCheck(DataPlace place) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            Task.FromResult(
                place.WhyUnwritable() is { } why ? HealthCheckResult.Unhealthy(why) : HealthCheckResult.Healthy()
            );
    }

    private sealed class DatabaseCheck(Database database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await database.PendingAsync(cancellationToken) is { Count: > 0 } pending
                ? HealthCheckResult.Unhealthy($"{pending.Count} migrations are pending")
                : HealthCheckResult.Healthy();
    }
}
