using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace CaseMgmt.Infrastructure.SignIn.Entra;

/// <summary>The office's Microsoft Entra ID, and this application as it is registered there. Section <c>Entra</c> of the configuration.</summary>
public sealed class EntraOptions
{
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The directory (tenant) ID.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The application (client) ID.</summary>
    public string ClientId { get; set; } = "";

    public string? ClientSecret { get; set; }

    /// <summary>A .pfx file, in the place of a secret.</summary>
    public string? Certificate { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>How long what the directory said of somebody who is signed in is believed before it is asked again: at most four minutes.</summary>
    public TimeSpan AskAfter { get; set; } = Longest;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>How the registration calls the office's roles, where it calls them otherwise than Reviewer, ChiefExecutive, Coordinator, Commissioner and Administrator.</summary>
    public Dictionary<string, string> Roles { get; } = [];

    /// <summary>The office's roles behind the directory's names; of others nothing is known.</summary>
    public IReadOnlyList<string> RolesOf(IEnumerable<string> named) =>
        [
            .. Application
                .Common.Roles.ByCode.Where(role =>
                    named.Contains(Roles.GetValueOrDefault(role.Key, role.Key), StringComparer.OrdinalIgnoreCase)
                )
                .Select(role => role.Value),
        ];

    /// <exception cref="StartRefusedException">Something is missing.</exception>
    public static EntraOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection("Entra").Get<EntraOptions>() ?? new EntraOptions();
        if (options.TenantId.Length == 0 || options.ClientId.Length == 0)
        {
            throw new StartRefusedException(
                "SignIn:Mode is Entra, and Entra:TenantId or Entra:ClientId does not say which directory and which registration. Both are on the registration's overview."
            );
        }

        if (string.IsNullOrEmpty(options.ClientSecret) == string.IsNullOrEmpty(options.Certificate))
        {
            throw new StartRefusedException(
                "SignIn:Mode is Entra: set either Entra:ClientSecret or Entra:Certificate (a .pfx file, with Entra:CertificatePassword)."
            );
        }

        if (options.AskAfter > Longest || options.AskAfter <= TimeSpan.Zero)
        {
            throw new StartRefusedException(
                "Entra:AskAfter is a time of at most 00:04:00: whoever was switched off in the directory is out within five minutes."
            );
        }

        if (
            options.Roles.Keys.FirstOrDefault(code => !Application.Common.Roles.ByCode.ContainsKey(code)) is { } unknown
        )
        {
            throw new StartRefusedException(
                $"Entra:Roles names '{unknown}', which is no role of the office. They are {string.Join(", ", Application.Common.Roles.ByCode.Keys)}."
            );
        }

        return options;
    }

    internal X509Certificate2? ReadCertificate() =>
        Certificate is { Length: > 0 } file
            ? CertificateFile.Read("Entra:Certificate", file, "Entra:CertificatePassword", CertificatePassword)
            : null;
}
