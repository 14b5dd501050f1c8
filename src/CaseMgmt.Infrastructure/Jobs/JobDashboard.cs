using CaseMgmt.Application.Common;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Jobs;

public static class JobDashboard
{
    /// <summary>Hangfire's own pages at <c>/administration/hangfire</c>: for those who may manage jobs, and to look at only.</summary>
    public static void MapJobDashboard(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapHangfireDashboard(
            "/administration/hangfire",
            new DashboardOptions
            {
                DashboardTitle = "CaseMgmt jobs",
                AppPath = "/administration/jobs",
                Authorization = [new ThoseWhoManageJobs()],
                // Runs are asked for through the office's own page, so that there is a record of who asked.
                IsReadOnlyFunc = _ => true,
            },
            endpoints.ServiceProvider.GetRequiredService<JobStorage>()
        );
    }

    private sealed class ThoseWhoManageJobs : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) =>
            context.GetHttpContext().RequestServices.GetRequiredService<ActingUser>().May(Permission.ManageJobs);
    }
}
