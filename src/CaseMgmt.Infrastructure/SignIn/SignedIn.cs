using System.Security.Claims;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>The signed-in person between the cookie, which holds only the session's id, and the office's words.</summary>
public static class SignedIn
{
    public const string Scheme = "office";
    private const string SessionClaim = "session";

    /// <summary>What the browser keeps.</summary>
    internal static ClaimsPrincipal In(SessionId session) => Of([new Claim(SessionClaim, session.Value.ToString("N"))]);

    /// <summary>Whom a request comes from, as the session stands now.</summary>
    internal static ClaimsPrincipal As(FoundSession session) =>
        Of([
            new Claim(SessionClaim, session.Id.Value.ToString("N")),
            new Claim(ClaimTypes.NameIdentifier, session.Account),
            new Claim(ClaimTypes.Name, session.Name),
            .. session.Roles.Select(role => new Claim(ClaimTypes.Role, role)),
        ]);

    /// <summary>Nobody, unless the person is signed in. What no person can be, such as the system, is given to none.</summary>
    public static OfficeUser Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
        && principal.FindFirst(ClaimTypes.NameIdentifier)?.Value is { Length: > 0 } key
            ? new OfficeUser(
                key,
                name,
                principal.FindAll(ClaimTypes.Role).Select(c => c.Value).Where(Roles.OfPeople.Contains).ToHashSet()
            )
            : OfficeUser.Nobody;

    /// <summary>The session in which something is asked; null when nobody is signed in.</summary>
    public static SessionId? SessionOf(ClaimsPrincipal principal) =>
        Guid.TryParseExact(principal.FindFirst(SessionClaim)?.Value, "N", out var id) ? new SessionId(id) : null;

    private static ClaimsPrincipal Of(IEnumerable<Claim> claims) => new(new ClaimsIdentity(claims, Scheme));
}
