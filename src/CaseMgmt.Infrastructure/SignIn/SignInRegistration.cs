using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Infrastructure.SignIn;

public static class SignInRegistration
{
    public const string SignInPath = "/sign-in";
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    /// <summary>Adds the sign-in that the configuration names.</summary>
    /// <exception cref="StartRefusedException">It is none that this build and environment may use.</exception>
    public static SignInMode AddOfficeSignIn(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var mode = Mode(configuration, environment);
        services
            .AddAuthentication(SignedIn.Scheme)
            .AddCookie(
                SignedIn.Scheme,
                options =>
                {
                    options.Cookie.Name = "casemgmt";
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    // Development listens on http; everywhere else a cookie without https is refused.
                    options.Cookie.SecurePolicy = environment.IsDevelopment()
                        ? CookieSecurePolicy.SameAsRequest
                        : CookieSecurePolicy.Always;
                    options.ExpireTimeSpan = Session;
                    options.SlidingExpiration = true;
                    options.LoginPath = SignInPath;
                    options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
                    options.Events.OnRedirectToAccessDenied = context =>
                    {
                        context.Response.StatusCode = StatusCodes.Status403Forbidden;
                        return Task.CompletedTask;
                    };
                }
            );
        return mode;
    }

    private static SignInMode Mode(IConfiguration configuration, IHostEnvironment environment)
    {
        var said = configuration["SignIn:Mode"];
        var mode =
            said is null ? (environment.IsDevelopment() ? SignInMode.Personas : SignInMode.Entra)
            : Enum.TryParse<SignInMode>(said, ignoreCase: true, out var parsed) ? parsed
            : throw new StartRefusedException($"SignIn:Mode '{said}' is not known. Set it to Personas or Entra.");
        if (mode is SignInMode.Personas && !environment.IsDevelopment())
        {
            throw new StartRefusedException(
                $"SignIn:Mode Personas lets anybody be anybody, so it works in the Development environment alone; this is {environment.EnvironmentName}. "
                    + "Set SignIn:Mode to Entra, or ASPNETCORE_ENVIRONMENT to Development on your own machine."
            );
        }

        // Microsoft.Identity.Web will join here, behind the same cookie.
        if (mode is SignInMode.Entra)
        {
            throw new StartRefusedException(
                "Sign-in with Microsoft Entra ID is not in this version yet. On your own machine set ASPNETCORE_ENVIRONMENT to Development to choose a persona."
            );
        }

        return mode;
    }

    // A program that asks for data gets the status; a person gets the page on which to sign in.
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi"))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
