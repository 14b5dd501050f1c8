#if WITH_HANGFIRE
using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseMgmt.Application.Tests.Administration.Jobs;

/// <summary>Hangfire's own pages, over real HTTP; the storage is its in-memory one: there is no SQL Server here.</summary>
public sealed class HangfireDashboardTests
{
    [Theory]
    [InlineData(Roles.Administrator, HttpStatusCode.OK)]
    [InlineData(Roles.Reviewer, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Commissioner, HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Open_ByRole_ForAdministratorsAlone(string? role, HttpStatusCode expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        // Hangfire keeps the log of the first host in a static field: one that outlives the host.
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([new(WorkerHost.Engine, "Hangfire"), new("Jobs:Work", "false")]);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Hangfire.JobStorage>(new Hangfire.InMemory.InMemoryStorage());
        builder.Services.AddOfficeUseCases();
        builder.Services.AddPersistence();
        builder.Services.AddJobs(builder.Configuration);
        await using var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                if (role is not null)
                {
                    var person = new OfficeUser("somebody", "Somebody", new HashSet<string> { role });
                    context.RequestServices.GetRequiredService<ActingUser>().Become(person);
                    context.User = new(new System.Security.Claims.ClaimsIdentity("test"));
                }

                return next(context);
            }
        );
        app.UseRouting();
        app.MapJobDashboard().ShouldBe("/administration/hangfire");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var answer = await client.GetAsync(new Uri("/administration/hangfire", UriKind.Relative));

        answer.StatusCode.ShouldBe(expected);
    }
}
#endif
