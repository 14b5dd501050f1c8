#if WITH_HANGFIRE
using CaseMgmt.Application.Common;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Jobs.Hangfire;

/// <summary>Hangfire's own pages at <c>/administration/hangfire</c>: for those who may manage jobs, and to look at only.</summary>
internal static class HangfireDashboard
{
    public const string Path = "/administration/hangfire";

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapHangfireDashboard(
            Path,
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

    private sealed class ThoseWhoManageJobs : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) =>
            context.GetHttpContext().RequestServices.GetRequiredService<ActingUser>().May(Permission.ManageJobs);
    }
}
#endif
