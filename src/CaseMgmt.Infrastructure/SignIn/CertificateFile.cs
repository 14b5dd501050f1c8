using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>A certificate with its private key, out of a .pfx file that a setting names.</summary>
public static class CertificateFile
{
    /// <exception cref="StartRefusedException">It cannot be used.</exception>
    public static X509Certificate2 Read(string setting, string file, string passwordSetting, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new StartRefusedException(
                    $"{setting} names {file}, which has no private key: nothing could be proved or read with it."
                );
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"{setting} names {file}, which cannot be read as a .pfx file with {passwordSetting}: {fault.Message}"
            );
        }
    }
}
