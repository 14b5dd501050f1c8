using Microsoft.AspNetCore.Routing;

namespace CaseMgmt.Infrastructure.Jobs;

public static class JobDashboard
{
    /// <summary>The engine's own pages, where it has some (Hangfire).</summary>
    /// <returns>Their path, or null.</returns>
    public static string? MapJobDashboard(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
#if WITH_HANGFIRE
        if (endpoints.ServiceProvider.GetService(typeof(IWorkingEngine)) is Hangfire.HangfireEngine)
        {
            Hangfire.HangfireDashboard.Map(endpoints);
            return Hangfire.HangfireDashboard.Path;
        }
#endif
        return null;
    }
}
