using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Testing;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
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
        await using (var first = await StartAsync(certificate))
        {
            cookie = Protector(first).Protect("a session");
        }

        await using var second = await StartAsync(certificate);

        Protector(second).Unprotect(cookie).ShouldBe("a session");
        await using var scope = second.Services.CreateAsyncScope();
        var key = (
            await scope.ServiceProvider.GetRequiredService<CaseDb>().DataProtectionKeys.ToListAsync()
        ).ShouldHaveSingleItem();
        key.Xml!.ShouldContain("<EncryptedData");
        key.Xml!.ShouldNotContain("<masterKey");
        Directory.Exists(Path.Combine(folder, "keys")).ShouldBeFalse();
    }

    /// <summary>Two machines that start at once on a database without keys: what one protects, the other reads.</summary>
    [Fact]
    public async Task Keys_OfTwoMachinesStartedAtOnce_AreGoodOnBoth()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var (ofOne, ofOther) = (Protector(one), Protector(other));
        var cookies = await Task.WhenAll(
            Task.Run(() => ofOne.Protect("on one")),
            Task.Run(() => ofOther.Protect("on the other"))
        );

        ofOther.Unprotect(cookies[0]).ShouldBe("on one");
        ofOne.Unprotect(cookies[1]).ShouldBe("on the other");
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

    public void Dispose() => TestDatabase.Remove(folder);

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

    private async Task<WebApplication> StartAsync(string? certificate = null)
    {
        var app = certificate is null ? Build() : Build($"--Keys:Certificate={certificate}", "--Keys:Password=a word");
        await app.PrepareAsync();
        return app;
    }

    private WebApplication Build(params string[] more) =>
        OfficeApplication.Build([
            "--environment=Development",
            .. TestDatabase.Settings(folder).Select(s => $"--{s.Key}={s.Value}"),
            "--Demonstration:TakeIn=false",
            "--Jobs:Work=false",
            .. more,
        ]);

    private static IDataProtector Protector(WebApplication app) =>
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
