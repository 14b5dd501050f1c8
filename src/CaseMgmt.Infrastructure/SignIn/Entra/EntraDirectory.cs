using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CaseMgmt.Infrastructure.SignIn.Entra;

/// <summary>
/// Asks Entra ID every few minutes whether somebody who is signed in is still who they were: the refresh token is exchanged for a new
/// identity token, which says the roles as they are now, or it is refused. A person who was switched off there or lost a role is out
/// within five minutes, in an open session too.
/// </summary>
internal sealed partial class EntraDirectory(
    IServiceScopeFactory scopes,
    IOptionsMonitor<OpenIdConnectOptions> options,
    EntraOptions entra,
    ClientProof client,
    IDataProtectionProvider protection,
    TimeProvider clock,
    ILogger<EntraDirectory> logger
) : IDirectory
{
    // What it said longer ago than that counts no more, though it does not answer now.
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(5);

    private readonly IDataProtector grants = protection.CreateProtector(EntraSignIn.GrantPurpose);

    // The pages of one person that come at once ask once.
    private readonly ConcurrentDictionary<SessionId, Lazy<Task<bool?>>> asking = new();

    public bool IsToBeAsked(FoundSession session) => clock.UtcNow() - session.VouchedAt >= entra.AskAfter;

    public async Task<bool> VouchesAsync(FoundSession session, CancellationToken cancel)
    {
        var age = clock.UtcNow() - session.VouchedAt;
        if (session.Grant is null)
        {
            return age < GoodFor;
        }

        var asked = asking.GetOrAdd(session.Id, _ => new Lazy<Task<bool?>>(() => AskAsync(session)));
        try
        {
            return await asked.Value.WaitAsync(cancel) ?? age < GoodFor;
        }
        finally
        {
            asking.TryRemove(KeyValuePair.Create(session.Id, asked));
        }
    }

    /// <returns>Null when there is no answer.</returns>
    private async Task<bool?> AskAsync(FoundSession session)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            var answer = await ExchangeAsync(session, limit.Token);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingUser>().Become(OfficeUser.System("directory"));
            var sender = scope.ServiceProvider.GetRequiredService<ISender>();
            if (answer is not { } vouched)
            {
                await sender.Send(new EndVouchedSession(session.Id), limit.Token);
                return false;
            }

            await sender.Send(new VouchForSession(session.Id, vouched.Roles, vouched.Grant!), limit.Token);
            return vouched.Roles.Count > 0;
        }
        catch (Exception fault)
            when (fault
                    is HttpRequestException
                        or OperationCanceledException
                        or InvalidOperationException
                        or NotDoneException
                        or IOException
                        or CryptographicException
            )
        {
            NoAnswer(fault.GetType().Name);
            return null;
        }
    }

    /// <returns>Null when the directory refuses.</returns>
    private async Task<Vouched?> ExchangeAsync(FoundSession session, CancellationToken cancel)
    {
        var oidc = options.Get(EntraRegistration.Scheme);
        var configuration = await oidc.ConfigurationManager!.GetConfigurationAsync(cancel);
        var request = new OpenIdConnectMessage
        {
            GrantType = OpenIdConnectGrantTypes.RefreshToken,
            RefreshToken = grants.Unprotect(session.Grant!),
            Scope = string.Join(' ', oidc.Scope),
        };
        client.AddTo(request, configuration.TokenEndpoint);
        using var content = new FormUrlEncodedContent(request.Parameters);
        using var answer = await oidc.Backchannel.PostAsync(new Uri(configuration.TokenEndpoint), content, cancel);
        if (answer.StatusCode is HttpStatusCode.BadRequest)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        var tokens = new OpenIdConnectMessage(await answer.Content.ReadAsStringAsync(cancel));
        var person = await ValidateAsync(oidc, configuration, tokens.IdToken);
        if (person is null || EntraSignIn.KeyOf(person) != session.Account)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<EntraSignIn>().UserOf(person);
        return new Vouched(
            user.Roles.ToList(),
            Grant: tokens.RefreshToken is { Length: > 0 } renewed ? grants.Protect(renewed) : session.Grant
        );
    }

    private static async Task<ClaimsPrincipal?> ValidateAsync(
        OpenIdConnectOptions oidc,
        OpenIdConnectConfiguration configuration,
        string? token
    )
    {
        var parameters = oidc.TokenValidationParameters.Clone();
        parameters.ConfigurationManager = null;
        parameters.IssuerSigningKeys = configuration.SigningKeys;
        parameters.ValidAudience = oidc.ClientId;
        var result = await oidc.TokenHandler.ValidateTokenAsync(token, parameters);
        return result.IsValid ? new ClaimsPrincipal(result.ClaimsIdentity) : null;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The directory was asked whether somebody is still who they were, and did not answer: {Fault}"
    )]
    private partial void NoAnswer(string fault);
}
