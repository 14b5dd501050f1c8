using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Web;

namespace CaseMgmt.Infrastructure.SignIn.Entra;

internal static class EntraRegistration
{
    public const string Scheme = SignInRegistration.Directory;

    /// <exception cref="StartRefusedException">The configuration does not say which directory.</exception>
    public static void AddEntraSignIn(
        this AuthenticationBuilder authentication,
        IServiceCollection services,
        IConfiguration configuration
    )
    {
        var entra = EntraOptions.Read(configuration);
        // Looked at now, so that a file that cannot be used is told at the start.
        entra.ReadCertificate()?.Dispose();
        services.AddSingleton(entra);
        services.AddSingleton<ClientProof>();
        services.AddSingleton<IDirectory, EntraDirectory>();
        services.AddScoped<EntraSignIn>();
        authentication.AddMicrosoftIdentityWebApp(
            identity =>
            {
                identity.Instance = entra.Instance;
                identity.TenantId = entra.TenantId;
                identity.ClientId = entra.ClientId;
            },
            configureCookieAuthenticationOptions: null,
            openIdConnectScheme: Scheme,
            cookieScheme: null
        );
        services.PostConfigure<OpenIdConnectOptions>(
            Scheme,
            oidc =>
            {
                oidc.SignInScheme = SignedIn.Scheme;
                oidc.SignOutScheme = SignedIn.Scheme;
                oidc.ResponseType = "code";
                oidc.ResponseMode = "query";
                oidc.UsePkce = true;
                oidc.SaveTokens = false;
                oidc.GetClaimsFromUserInfoEndpoint = false;
                oidc.SignedOutRedirectUri = SignInRegistration.SignInPath;
                oidc.Scope.Add("offline_access");
                // The way back is a link of the same window.
                oidc.CorrelationCookie.SameSite = SameSiteMode.Lax;
                oidc.NonceCookie.SameSite = SameSiteMode.Lax;
                oidc.Events.OnAuthorizationCodeReceived += context => Of(context).ProveClientAsync(context);
                oidc.Events.OnTokenValidated += context => Of(context).KeepGrantAsync(context);
                oidc.Events.OnTicketReceived += context => Of(context).SignInAsync(context);
                oidc.Events.OnRemoteFailure += context => Of(context).RefuseAsync(context);
                oidc.Events.OnRemoteSignOut += context => Of(context).EndAsync(context);
            }
        );
    }

    private static EntraSignIn Of<T>(BaseContext<T> context)
        where T : AuthenticationSchemeOptions => context.HttpContext.RequestServices.GetRequiredService<EntraSignIn>();
}
