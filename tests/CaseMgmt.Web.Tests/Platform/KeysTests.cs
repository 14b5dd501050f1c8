using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>The keys of cookies and forms are worth a session of anybody: encrypted where the office names a certificate.</summary>
public sealed class KeysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-keys-").FullName;

    [Fact]
    public async Task Keys_WithACertificate_LieEncryptedAndAreReadAgain()
    {
        var certificate = WriteCertificate("a word");
        string cookie;
        await using (var first = Build($"--Keys:Certificate={certificate}", "--Keys:Password=a word"))
        {
            cookie = Protector(first).Protect("a session");
        }

        await using var second = Build($"--Keys:Certificate={certificate}", "--Keys:Password=a word");

        Protector(second).Unprotect(cookie).ShouldBe("a session");
        var key = await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(folder, "keys")).ShouldHaveSingleItem());
        key.ShouldContain("<EncryptedData");
        key.ShouldNotContain("<masterKey");
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder, "keys")))
            {
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    [Theory]
    [InlineData("another word", "cannot be read as a .pfx file")]
    [InlineData(null, "cannot be read as a .pfx file")]
    public void Start_WithACertificateThatCannotBeRead_SaysWhichAndWhy(string? password, string says)
    {
        var file = password is null ? Path.Combine(folder, "none.pfx") : WriteCertificate("a word");

        Should
            .Throw<StartRefusedException>(() => Build($"--Keys:Certificate={file}", $"--Keys:Password={password}"))
            .Message.ShouldContain(says);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string WriteCertificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var from = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var certificate = request.CreateSelfSigned(from, from.AddYears(30));
        var file = Path.Combine(folder, "keys.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
        return file;
    }

    private WebApplication Build(params string[] more) =>
        OfficeApplication.Build([
            "--environment=Development",
            $"--Database:DataFolder={folder}",
            "--Jobs:Work=false",
            .. more,
        ]);

    private static IDataProtector Protector(WebApplication app) =>
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
