using CaseMgmt.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>The session that a request names has ended; whose it was.</summary>
internal sealed record EndedSession(SessionId Id, PersonId Person);

/// <summary>What a request's cookie is worth: what its session is, now.</summary>
/// <param name="directory">Null with local accounts.</param>
internal sealed class SessionCookie(OpenSessions sessions, KeptForms forms, IDirectory? directory = null)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var found = await FindAsync(context);
        var open = found is not null && sessions.IsOpen(found) ? await VouchedForAsync(found, context) : null;
        if (open is not null)
        {
            context.ReplacePrincipal(SignIn.SignedIn.As(open));
            return;
        }

        if (found is not null)
        {
            http.Features.Set(new EndedSession(found.Id, found.Person));
        }

        context.RejectPrincipal();
    }

    // A program that asks for data gets the status; a person gets the page on which to sign in, and what they sent is kept.
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi"))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        // Where a form was sent to is no page to come back to, unless it was kept.
        var back = HttpMethods.IsGet(request.Method)
            ? request.Path + request.QueryString
            : await forms.KeepAsync(context.HttpContext);
        response.Redirect(
            back is null
                ? SignInRegistration.SignInPath
                : QueryHelpers.AddQueryString(SignInRegistration.SignInPath, "ReturnUrl", back)
        );
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // Asked again, the directory may have said something else: then it is as the records have it now.
    private async Task<FoundSession?> VouchedForAsync(FoundSession session, CookieValidatePrincipalContext context)
    {
        if (directory is null || !directory.IsToBeAsked(session))
        {
            return session;
        }

        return
            await directory.VouchesAsync(session, context.HttpContext.RequestAborted)
            && await FindAsync(context) is { } now
            && sessions.IsOpen(now)
            ? now
            : null;
    }

    private async Task<FoundSession?> FindAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            return SignIn.SignedIn.SessionOf(context.Principal!) is { } id
                ? await sessions.FindAsync(id, context.HttpContext.RequestAborted)
                : null;
        }
        catch (Exception) when (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The page that tells of a failure is shown though the records cannot be asked who sees it.
            return null;
        }
    }
}
