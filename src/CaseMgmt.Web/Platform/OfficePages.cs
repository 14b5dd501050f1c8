using Microsoft.AspNetCore.Mvc;

namespace CaseMgmt.Web.Platform;

internal static class OfficePages
{
    public static void AddOfficePages(this IServiceCollection services, IHostEnvironment environment)
    {
        var secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        // With it a browser takes the cookie from this host and path alone, and only over https.
        var prefix = environment.IsDevelopment() ? "" : "__Host-";
        services
            .AddRazorPages()
            .AddMvcOptions(options =>
            {
                options.Filters.Add<OnlyHandledMethods>();
                options.Filters.Add<BackInItsForm>();
            });
        services.AddExceptionHandler<FailureLog>();
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = prefix + "casemgmt-form";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = prefix + "casemgmt-note";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = secure;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
        });
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.LowercaseQueryStrings = false;
        });
    }
}
