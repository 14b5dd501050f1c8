using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// The keys that protect cookies and forms lie in the data folder, so that a restart signs nobody out. Where a certificate
/// is named (settings <c>Keys:Certificate</c>, a .pfx file, and <c>Keys:Password</c>), new ones are encrypted with it.
/// Several machines on one SQL Server will keep them in the database.
/// </summary>
internal static class OfficeKeys
{
    /// <exception cref="StartRefusedException">The certificate that is named cannot be used.</exception>
    public static void AddOfficeKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var protection = services.AddDataProtection().SetApplicationName("CaseMgmt");
        if (configuration["Keys:Certificate"] is { Length: > 0 } file)
        {
            protection.ProtectKeysWithCertificate(
                CertificateFile.Read("Keys:Certificate", file, "Keys:Password", configuration["Keys:Password"])
            );
        }

        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IOptions<DatabaseOptions>, ILoggerFactory>(
                (keys, database, loggers) =>
                    keys.XmlRepository = new FileSystemXmlRepository(
                        OwnFiles.CreateFolder(Path.Combine(database.Value.Folder, "keys")),
                        loggers
                    )
            );
    }
}
