using System.Security.Claims;
using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>The signed-in person between the cookie's claims and the office's words.</summary>
public static class SignedIn
{
    public const string Scheme = "office";

    public static ClaimsPrincipal As(Persona persona) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.NameIdentifier, persona.AccountKey),
                    new Claim(ClaimTypes.Name, persona.Name),
                    new Claim(ClaimTypes.Role, persona.Role),
                ],
                Scheme
            )
        );

    /// <summary>Nobody, unless the person is signed in. The system's own role is never given to a person.</summary>
    public static OfficeUser Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
        && principal.FindFirst(ClaimTypes.NameIdentifier)?.Value is { Length: > 0 } key
            ? new OfficeUser(
                key,
                name,
                principal.FindAll(ClaimTypes.Role).Select(c => c.Value).Where(r => r != Roles.System).ToHashSet()
            )
            : OfficeUser.Nobody;
}
