using System.Security.Cryptography;
using System.Text;
using OtpNet;
using QRCoder;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>An authenticator app and its codes (RFC 6238), and the recovery codes for whoever has lost it.</summary>
public static class SecondFactor
{
    private const int KeyBytes = 20;
    private const int RecoveryCodes = 10;
    private const int RecoveryBytes = 10;
    private const int PixelsPerModule = 4;

    /// <summary>A new key for an app, as people type it: Base32.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>The half minute to which the code belongs: now, or one before or after; null when it is none of the key's.</summary>
    public static long? StepOf(string key, string? code, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(
            now,
            Digits(code),
            out var step,
            VerificationWindow.RfcSpecifiedNetworkDelay
        )
            ? step
            : null;

    /// <summary>The picture that the app reads.</summary>
    /// <param name="issuer">Under which the app lists it: the service and the office.</param>
    public static string QrCode(string key, string issuer, string address)
    {
        var uri = new OtpUri(OtpType.Totp, key, address, issuer).ToString();
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(PixelsPerModule);
    }

    /// <summary>New recovery codes, each good for one sign-in: eighty bits, so that their hashes give nothing away.</summary>
    public static IReadOnlyList<string> NewRecoveryCodes() =>
        [
            .. Enumerable
                .Range(0, RecoveryCodes)
                .Select(_ => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(RecoveryBytes)))
                .Select(code => string.Join('-', code.Chunk(4).Select(part => new string(part)))),
        ];

    /// <summary>What is kept of the recovery codes.</summary>
    public static string Keep(IEnumerable<string> codes) => string.Join('\n', codes.Select(HashOf));

    /// <summary>What is left once this code is used; null when it is none of them.</summary>
    public static string? Without(string? kept, string? code)
    {
        var hashes = kept?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var used = HashOf(code ?? "");
        return hashes.Contains(used) ? string.Join('\n', hashes.Where(h => h != used)) : null;
    }

    private static string HashOf(string code) =>
        Convert.ToHexString(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(new string([.. code.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant())
            )
        );

    private static string Digits(string? code) => new([.. (code ?? "").Where(char.IsAsciiDigit)]);
}
