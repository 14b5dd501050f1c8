using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Infrastructure.SignIn.Entra;
using CaseMgmt.Infrastructure.SignIn.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Infrastructure.SignIn;

public static class SignInRegistration
{
    public const string SignInPath = "/sign-in";

    /// <summary>The way over the office's directory.</summary>
    public const string Directory = "entra";

    /// <summary>Why somebody whom the directory knows is not signed in: the last part of the page's address.</summary>
    public const string NoRole = "no-role";
    public const string Refused = "refused";

    /// <summary>Adds the sign-in that the configuration names.</summary>
    /// <exception cref="StartRefusedException">It is none that this environment may use.</exception>
    public static SignInSettings AddOfficeSignIn(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var settings = new SignInSettings { Mode = Mode(configuration, environment) };
        if (configuration["SignIn:Contact"] is { Length: > 0 } contact)
        {
            settings.Contact = contact;
        }

        services.AddSingleton(settings);
        services.AddSingleton<SeenSessions>();
        services.AddHostedService(p => p.GetRequiredService<SeenSessions>());
        services.AddScoped<OpenSessions>();
        services.AddScoped<KeptForms>();
        services.AddScoped<OfficeSignIn>();
        services.AddScoped<SessionCookie>();
        services.AddLocalSignIn();
        var authentication = services
            .AddAuthentication(SignedIn.Scheme)
            .AddCookie(
                SignedIn.Scheme,
                options =>
                {
                    // With the prefix a browser takes the cookie from this host and path alone, and only over https.
                    options.Cookie.Name = environment.IsDevelopment() ? "casemgmt" : "__Host-casemgmt";
                    options.Cookie.Path = "/";
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    // Development listens on http; everywhere else a cookie without https is refused.
                    options.Cookie.SecurePolicy = environment.IsDevelopment()
                        ? CookieSecurePolicy.SameAsRequest
                        : CookieSecurePolicy.Always;
                    // How long a session lasts is the records' to say: the cookie outlives it, so that what was typed finds its person.
                    options.ExpireTimeSpan = TimeSpan.FromDays(30);
                    options.SlidingExpiration = false;
                    options.LoginPath = SignInPath;
                    options.EventsType = typeof(SessionCookie);
                }
            );
        if (settings.Mode is SignInMode.Entra)
        {
            authentication.AddEntraSignIn(services, configuration);
        }

        return settings;
    }

    private static SignInMode Mode(IConfiguration configuration, IHostEnvironment environment)
    {
        var said = configuration["SignIn:Mode"];
        if (string.IsNullOrEmpty(said))
        {
            return environment.IsDevelopment()
                ? SignInMode.Personas
                : throw new StartRefusedException(
                    "SignIn:Mode does not say how people sign in. Set it to Local (accounts that the office keeps itself) or to Entra (Microsoft Entra ID). On your own machine set ASPNETCORE_ENVIRONMENT to Development to choose a persona."
                );
        }

        var mode = Enum.TryParse<SignInMode>(said, ignoreCase: true, out var parsed)
            ? parsed
            : throw new StartRefusedException($"SignIn:Mode '{said}' is not known. Set it to Local or Entra.");
        return mode is SignInMode.Personas && !environment.IsDevelopment()
            ? throw new StartRefusedException(
                $"SignIn:Mode Personas lets anybody be anybody, so it works in the Development environment alone; this is {environment.EnvironmentName}. "
                    + "Set SignIn:Mode to Local or Entra, or ASPNETCORE_ENVIRONMENT to Development on your own machine."
            )
            : mode;
    }

    /// <summary>A machine that only works jobs goes by them as well: what is over is removed.</summary>
    internal static SessionLimits Limits(IConfiguration configuration)
    {
        var limits = configuration.GetSection("Sessions").Get<SessionLimits>() ?? new SessionLimits();
        return limits.Idle > TimeSpan.Zero && limits.Longest >= limits.Idle
            ? limits
            : throw new StartRefusedException(
                "Sessions:Idle and Sessions:Longest are times such as 01:00:00, and the longest is at least the idle one."
            );
    }
}
