using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>A certificate of this machine's own, which the programs of a test are told to trust.</summary>
public sealed class TestCertificate : IDisposable
{
    public const string Password = "of a test";
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-certificate-").FullName;

    public TestCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(
            TimeProvider.System.GetUtcNow().AddDays(-1),
            TimeProvider.System.GetUtcNow().AddDays(2)
        );
        File.WriteAllBytes(Pfx, made.Export(X509ContentType.Pfx, Password));
        File.WriteAllText(Pem, made.ExportCertificatePem());
    }

    public string Pfx => Path.Combine(folder, "localhost.pfx");

    /// <summary>Without its key: what is trusted.</summary>
    public string Pem => Path.Combine(folder, "localhost.pem");

    /// <summary>For requests of the tests themselves, to programs that they have started on this machine.</summary>
    public static HttpClientHandler Accepting() =>
        new()
        {
            AllowAutoRedirect = false,
#pragma warning disable MA0039 // The test made the certificate, and asks its own process alone.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
#pragma warning restore MA0039
        };

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
