using System.Security.Cryptography.X509Certificates;
using CaseMgmt.Domain.Shared;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CaseMgmt.Infrastructure.SignIn.Entra;

/// <summary>This application proves to the directory who it is: with its secret, or with what only its certificate can sign.</summary>
internal sealed class ClientProof(EntraOptions options, TimeProvider clock)
{
    private const string ByCertificate = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan Good = TimeSpan.FromMinutes(5);
    private readonly X509Certificate2? certificate = options.ReadCertificate();

    public void AddTo(OpenIdConnectMessage request, string tokenEndpoint)
    {
        request.ClientId = options.ClientId;
        if (certificate is null)
        {
            request.ClientSecret = options.ClientSecret;
            return;
        }

        request.ClientSecret = null;
        request.ClientAssertionType = ByCertificate;
        request.ClientAssertion = Assertion(tokenEndpoint);
    }

    private string Assertion(string tokenEndpoint)
    {
        var now = clock.UtcNow();
        return new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = options.ClientId,
                Audience = tokenEndpoint,
                NotBefore = now,
                IssuedAt = now,
                Expires = now + Good,
                Claims = new Dictionary<string, object>
                {
                    [JwtRegisteredClaimNames.Sub] = options.ClientId,
                    [JwtRegisteredClaimNames.Jti] = Ids.New(clock).ToString(),
                },
                SigningCredentials = new X509SigningCredentials(certificate),
            }
        );
    }
}
