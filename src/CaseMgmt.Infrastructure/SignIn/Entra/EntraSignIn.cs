using System.Security.Claims;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Web;

namespace CaseMgmt.Infrastructure.SignIn.Entra;

/// <summary>
/// What happens when somebody comes back from the directory. By then the framework has checked everything of the answer: state, code,
/// proof key, signature, issuer, audience, time and nonce.
/// </summary>
internal sealed partial class EntraSignIn(
    EntraOptions options,
    OfficeSignIn signIn,
    ISender sender,
    ActingUser acting,
    ClientProof client,
    IDataProtectionProvider protection,
    ILogger<EntraSignIn> logger
)
{
    private const string NoRolePath = "/sign-in/stopped/" + SignInRegistration.NoRole;
    private const string RefusedPath = "/sign-in/stopped/" + SignInRegistration.Refused;
    internal const string GrantPurpose = "directory grant";
    private const string GrantItem = "grant";

    private readonly IDataProtector grants = protection.CreateProtector(GrantPurpose);

    /// <summary>The code goes to the directory with the proof of who asks.</summary>
    public async Task ProveClientAsync(AuthorizationCodeReceivedContext context)
    {
        var configuration = await context.Options.ConfigurationManager!.GetConfigurationAsync(
            context.HttpContext.RequestAborted
        );
        client.AddTo(context.TokenEndpointRequest!, configuration.TokenEndpoint);
    }

    /// <summary>With the refresh token the directory is asked again later. The person is not signed in yet: the nonce is checked after this.</summary>
    public Task KeepGrantAsync(TokenValidatedContext context)
    {
        if (context.TokenEndpointResponse?.RefreshToken is { Length: > 0 } token)
        {
            context.Properties!.Items[GrantItem] = grants.Protect(token);
        }

        return Task.CompletedTask;
    }

    public async Task SignInAsync(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        var user = UserOf(context.Principal!);
        context.HandleResponse();
        if (user.Roles.Count == 0)
        {
            await signIn.FailedAsync(http, SignInFailure.NoRole, null, null);
            http.Response.Redirect(NoRolePath);
            return;
        }

        string? grant = null;
        context.Properties?.Items.TryGetValue(GrantItem, out grant);
        var started = await signIn.InAsync(
            http,
            user,
            new Vouched(user.Roles.ToList(), context.Principal!.FindFirst("sid")?.Value, grant)
        );
        if (!started.IsDone)
        {
            await signIn.FailedAsync(http, SignInFailure.SwitchedOff, user.Id, user.Name);
        }

        http.Response.Redirect(started.IsDone ? context.ReturnUri ?? "/" : NoRolePath);
    }

    /// <summary>What came back does not hold, or the person did not go through with it.</summary>
    public async Task RefuseAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        // Of the fault the kind alone: its message may hold what the directory sent.
        Refused(context.Failure?.GetType().Name ?? "unknown", context.Failure?.InnerException?.GetType().Name);
        await signIn.FailedAsync(context.HttpContext, SignInFailure.RefusedByDirectory);
        context.Response.Redirect(RefusedPath);
    }

    /// <summary>The directory says, in a frame of its own sign-out page, that a session of it has ended: ours end with it, whatever the browser still holds.</summary>
    public async Task EndAsync(RemoteSignOutContext context)
    {
        if (context.ProtocolMessage?.Sid is { Length: > 0 } session)
        {
            acting.Become(OfficeUser.System("directory"));
            await sender.Send(new EndDirectorySession(session), context.HttpContext.RequestAborted);
        }

        context.HandleResponse();
    }

    public OfficeUser UserOf(ClaimsPrincipal principal) =>
        new(
            KeyOf(principal) ?? throw new AuthenticationFailureException("The directory names no person."),
            principal.FindFirst("name")?.Value
                ?? principal.FindFirst("preferred_username")?.Value
                ?? "Somebody without a name",
            options
                .RolesOf(principal.FindAll(c => c.Type is ClaimTypes.Role or "roles").Select(c => c.Value))
                .ToHashSet()
        );

    /// <summary>The directory and the object's id: the two stay, whatever becomes of name and address.</summary>
    public static string? KeyOf(ClaimsPrincipal principal) =>
        principal is { } known && known.GetTenantId() is { } tenant && known.GetObjectId() is { } person
            ? $"entra:{tenant}:{person}"
            : null;

    [LoggerMessage(LogLevel.Warning, "A sign-in that came back from the directory was refused: {Fault} ({Inner})")]
    private partial void Refused(string fault, string? inner);
}
