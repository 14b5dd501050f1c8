using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>An office whose people sign in over Entra ID, of which nothing is there but what answers when it is asked again.</summary>
internal static class EntraInTest
{
    public static OfficeInTest Office(HttpMessageHandler? directory = null)
    {
        var office = new OfficeInTest(services =>
            services.PostConfigure<OpenIdConnectOptions>(
                SignInRegistration.Directory,
                oidc =>
                {
                    oidc.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(
                        new OpenIdConnectConfiguration { TokenEndpoint = "https://directory.example/token" }
                    );
                    if (directory is not null)
                    {
                        oidc.Backchannel = new HttpClient(directory, disposeHandler: false);
                    }
                }
            )
        );
        office.Settings["SignIn:Mode"] = "Entra";
        office.Settings["Entra:TenantId"] = "5a8b1f0e-5b0f-4a3b-9d0e-1c2d3e4f5a6b";
        office.Settings["Entra:ClientId"] = "c0ffee00-1234-4567-89ab-cdef01234567";
        office.Settings["Entra:ClientSecret"] = "a secret of the tests";
        return office;
    }
}
