using CaseMgmt.Infrastructure;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Observability;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.Supervision;
using CaseMgmt.Web.Pages.ComplaintReviews;
using CaseMgmt.Web.Pages.Statistics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Web.Platform;

/// <summary>The web application, put together: what it is made of, and what a request passes on its way.</summary>
public static class OfficeApplication
{
    private const string DefaultAddress = "http://localhost:5080";

    // A form of the office's is small; the upload of registers sets its own limit.
    private const long LargestRequest = 1024 * 1024;

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = Published() }
        );
        builder.Services.AddSupervision();
        builder.AddOfficeLogging();
        // A scoped service in a singleton is a fault in every environment. That all can be made is looked at while developing, and by
        // the tests: it would cost every start the reading of what it may never need.
        builder.Host.UseDefaultServiceProvider(provider =>
            (provider.ValidateScopes, provider.ValidateOnBuild) = (true, builder.Environment.IsDevelopment())
        );
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        if (!HasAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        var signIn = builder.Services.AddOfficeSignIn(builder.Configuration, builder.Environment);
        builder.AddOfficeNetwork(signIn.Mode);
        builder.Services.AddSignInLimits(builder.Configuration, signIn.Mode);
        builder.Services.AddOffice(builder.Configuration);
        builder.Services.AddSingleton<ApplyLimits>();
        builder.Services.AddSingleton<ApplicationFiles>();
        builder.Services.AddOptions<OfficeOptions>().BindConfiguration("Office");
        builder.Services.Configure<FormOptions>(forms => forms.ValueCountLimit = 512);
        builder.Services.AddRouteTable();
        builder.Services.AddOfficeKeys(builder.Configuration);
        builder.Services.AddOfficePages(builder.Environment);
        builder.Services.AddOfficeHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddOpenApi();
        builder.Services.AddSingleton<DemonstrationMark>();
        builder.Services.AddSingleton<DemonstrationYear>();
        builder.Services.AddSingleton<TemporaryUploads>();
        builder.Services.AddSingleton<StartOfOffice>();

        var app = builder.Build();
        if (
            app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value is
            { Engine: DatabaseEngine.SqlServer, Connection: null }
        )
        {
            throw new StartRefusedException(
                "Database:Engine is SqlServer, and Database:Connection does not say where it is."
            );
        }

        app.UseOfficePipeline(signIn.Mode);
        return app;
    }

    /// <summary>Before the first request: the database, and in Development the demonstration year.</summary>
    public static Task PrepareAsync(this WebApplication app) =>
        app.Services.GetRequiredService<StartOfOffice>().PrepareAsync(app.Lifetime.ApplicationStopping);

    private static void UseOfficePipeline(this WebApplication app, SignInMode signIn)
    {
        app.UseSecurityHeaders();
        if (signIn is SignInMode.Personas)
        {
            app.UseThisMachineOnly();
        }

        app.UseForwardedHeaders();
        app.UseOfficeMethods();
        app.UseErrorPages();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
            app.UseHttpsAlone();
        }

        app.UseOfficeFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseActingUser();
        app.UseAuthorization();
        app.UseLargestRequests();
        app.MapRazorPages();
        app.MapFiguresApi();
        app.MapOpenApi();
        app.MapOfficeHealth();
        app.MapJobDashboard();
        app.SayWhereItListens();
    }

    // A published program finds its settings, styles and scripts beside itself, from whatever folder it is started.
    private static string? Published() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    private static bool HasAddress(IConfiguration configuration) =>
        new[] { "urls", "http_ports", "https_ports" }.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}

/// <summary>What the pages call the office. Section <c>Office</c> of the configuration.</summary>
public sealed class OfficeOptions
{
    public string Name { get; set; } = "Office of the Police and Crime Commissioner";

    public string ServiceName { get; set; } = "Case management";
}
