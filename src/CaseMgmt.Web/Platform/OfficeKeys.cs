using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// The keys that protect cookies and forms are in the database, so that a restart signs nobody out and whoever signed in on
/// one machine is signed in on every other. Where a certificate is named (settings <c>Keys:Certificate</c>, a .pfx file, and
/// <c>Keys:Password</c>), new ones are encrypted with it.
/// </summary>
internal static class OfficeKeys
{
    /// <exception cref="StartRefusedException">The certificate that is named cannot be used.</exception>
    public static void AddOfficeKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var protection = services
            .AddDataProtection()
            .SetApplicationName("CaseMgmt")
            .PersistKeysToDbContext<CaseDb>()
            // Each page reads two values and protects one: in one pass it takes half the time. Keys made before stay as they are.
            .UseCryptographicAlgorithms(new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (configuration["Keys:Certificate"] is { Length: > 0 } file)
        {
            protection.ProtectKeysWithCertificate(
                CertificateFile.Read("Keys:Certificate", file, "Keys:Password", configuration["Keys:Password"])
            );
        }
    }
}
