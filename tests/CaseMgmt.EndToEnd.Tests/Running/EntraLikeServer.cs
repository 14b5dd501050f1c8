using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <param name="Id">Of the object in the directory.</param>
/// <param name="Roles">Of the registration, by their names there.</param>
public sealed record DirectoryPerson(string Name, Guid Id, params IReadOnlyList<string> Roles)
{
    /// <summary>The directory's own name of the session.</summary>
    public string Session => "session-of-" + Id;
}

/// <summary>
/// An OpenID Connect server of Microsoft Entra ID's shape: the same paths, the claims tid, oid, sid and roles. Whoever comes is the person
/// that the test says, without being asked. It can be told to make something of its tokens wrong.
/// </summary>
public sealed class EntraLikeServer : IAsyncDisposable
{
    public const string Tenant = "5a8b1f0e-5b0f-4a3b-9d0e-1c2d3e4f5a6b";
    public const string OtherTenant = "11111111-2222-3333-4444-555555555555";
    public const string ClientId = "c0ffee00-1234-4567-89ab-cdef01234567";
    public const string ClientSecret = "a secret of the tests";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "of the test" };
    private readonly RsaSecurityKey stranger = new(RSA.Create(2048)) { KeyId = "of the test" };
    private readonly ConcurrentDictionary<string, bool> usedCodes = new();
    private readonly WebApplication app;

    public EntraLikeServer(TestCertificate certificate)
    {
        Address = new Uri($"https://localhost:{RunningOffice.FreePort()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.ListenLocalhost(Address.Port, listen => listen.UseHttps(certificate.Pfx, TestCertificate.Password))
        );
        builder.Services.AddOpenIddict().AddServer(Configure);
        app = builder.Build();
        app.UseAuthentication();
        app.Map(
            $"/{Tenant}/oauth2/v2.0/authorize",
            () => Results.SignIn(Principal(), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)
        );
        app.Map(
            $"/{Tenant}/oauth2/v2.0/logout",
            () =>
            {
                SignedOut = Person.Session;
                return Results.SignOut(null, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
            }
        );
        app.MapGet("/signed-out", (string of) => Results.Text(Frame(of), "text/html"));
    }

    public Uri Address { get; }

    /// <summary>Who sits at the browser.</summary>
    public DirectoryPerson Person { get; set; } = new("Nobody yet", Guid.Empty);

    /// <summary>The person was switched off in the directory: nothing is renewed.</summary>
    public bool Refuses { get; set; }

    /// <summary>What is made wrong of the identity token; nothing unless a test says so.</summary>
    public Action<Dictionary<string, object>>? Tamper { get; set; }

    /// <summary>The token is signed by somebody else, with a key of the same name.</summary>
    public bool SignsFalsely { get; set; }

    /// <summary>Whose session of the directory was ended by its own sign-out.</summary>
    public string? SignedOut { get; private set; }

    /// <summary>A page of the directory that tells a program, in a frame, that the person has signed out.</summary>
    public Uri SignOutPage(Uri program) => new(Address, "signed-out?of=" + Uri.EscapeDataString(program.ToString()));

    public Task StartAsync() => app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private void Configure(OpenIddictServerBuilder server)
    {
        server
            .EnableDegradedMode()
            .SetIssuer(new Uri(Address, $"{Tenant}/v2.0"))
            .SetAuthorizationEndpointUris($"{Tenant}/oauth2/v2.0/authorize")
            .SetTokenEndpointUris($"{Tenant}/oauth2/v2.0/token")
            .SetEndSessionEndpointUris($"{Tenant}/oauth2/v2.0/logout")
            .SetJsonWebKeySetEndpointUris($"{Tenant}/discovery/v2.0/keys")
            .SetConfigurationEndpointUris(
                $"{Tenant}/v2.0/.well-known/openid-configuration",
                "common/v2.0/.well-known/openid-configuration"
            )
            .AllowAuthorizationCodeFlow()
            .AllowRefreshTokenFlow()
            .RequireProofKeyForCodeExchange()
            .RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.OfflineAccess)
            .AddSigningKey(key)
            .AddEphemeralEncryptionKey()
            .DisableAccessTokenEncryption();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId)
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            })
        );
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(_ => default));
        server.AddEventHandler<ValidateTokenRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                {
                    context.Reject(Errors.InvalidClient);
                }
                else if (context.Request.Code is { } code && !usedCodes.TryAdd(code, true))
                {
                    context.Reject(Errors.InvalidGrant);
                }

                return default;
            })
        );
        server.AddEventHandler<HandleTokenRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (!context.Request.IsRefreshTokenGrantType())
                {
                    return default;
                }

                if (Refuses)
                {
                    context.Reject(Errors.InvalidGrant);
                }
                else
                {
                    context.SignIn(Principal());
                }

                return default;
            })
        );
        server.AddEventHandler<ApplyTokenResponseContext>(handler =>
            handler
                .SetOrder(int.MinValue)
                .UseInlineHandler(context =>
                {
                    if (context.Response.IdToken is { } token && (Tamper is not null || SignsFalsely))
                    {
                        context.Response.IdToken = Tampered(token);
                    }

                    return default;
                })
        );
    }

    private string Frame(string program)
    {
        var issuer = Uri.EscapeDataString(new Uri(Address, Tenant + "/v2.0").ToString());
        return $"<!doctype html><title>Signed out</title><iframe src=\"{program}signout-oidc?iss={issuer}&amp;sid={Person.Session}\"></iframe>";
    }

    private ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("directory", Claims.Name, Claims.Role);
        // The subject is another one for each program that asks, as Entra has it.
        identity.SetClaim(Claims.Subject, "of this program: " + Person.Id);
        identity.SetClaim("oid", Person.Id.ToString());
        identity.SetClaim("tid", Tenant);
        identity.SetClaim("sid", Person.Session);
        identity.SetClaim(Claims.Name, Person.Name);
        identity.SetClaim(Claims.PreferredUsername, "somebody@office.example");
        identity.SetClaims("roles", [.. Person.Roles]);
        identity.SetScopes(Scopes.OpenId, Scopes.Profile, Scopes.OfflineAccess);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }

    private string Tampered(string token)
    {
        var claims = new JsonWebToken(token)
            .Claims.GroupBy(c => c.Type)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.Key is "exp" or "iat" or "nbf"
                        ? long.Parse(g.First().Value, System.Globalization.CultureInfo.InvariantCulture)
                    : g.Key is "roles" ? g.Select(c => c.Value).ToArray()
                    : (object)g.First().Value
            );
        Tamper?.Invoke(claims);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Claims = claims,
                SigningCredentials = new SigningCredentials(
                    SignsFalsely ? stranger : key,
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );
    }
}
