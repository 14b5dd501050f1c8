using System.Net;
using System.Net.Sockets;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Infrastructure.Malware;
using CaseMgmt.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using static CaseMgmt.Testing.SampleFiles;

namespace CaseMgmt.Application.Tests.ComplaintReviews.Documents;

/// <summary>What is asked of ClamAV's daemon, where it is installed, and what becomes of its answers; otherwise of a server that speaks as it does.</summary>
public sealed class ClamdTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scan_CleanHarmfulAndTooLarge_IsToldApart()
    {
        TestContext.Current.TestOutputHelper!.WriteLine(
            Clamd.IsReal
                ? "Against ClamAV's daemon."
                : "ClamAV's daemon is not installed: against a server of the tests' own."
        );
        await using var clamd = await Clamd.StartAsync();
        var scanner = Scanner(new MalwareOptions { Clamd = clamd.Address });

        (await ScanAsync(scanner, Text("Nothing."))).ShouldBe(new Scanned(ScanVerdict.Clean));
        (await ScanAsync(scanner, [])).ShouldBe(new Scanned(ScanVerdict.Clean));
        (await ScanAsync(scanner, Text(new string('x', 100_000) + Harmful))).ShouldBe(
            new Scanned(ScanVerdict.Infected, "Test.Harmful.UNOFFICIAL")
        );
        (await ScanAsync(scanner, Word(Harmful))).Verdict.ShouldBe(
            Clamd.IsReal ? ScanVerdict.Infected : ScanVerdict.Clean // which alone looks into packages
        );
        // It says so and hangs up while the rest is on its way.
        (await ScanAsync(scanner, new byte[3 * Clamd.MaxBytes])).ShouldBe(new Scanned(ScanVerdict.TooLarge));
        var careful = Scanner(new MalwareOptions { Clamd = clamd.Address, MaxFileBytes = Clamd.MaxBytes });
        (await ScanAsync(careful, new byte[Clamd.MaxBytes + 1])).ShouldBe(new Scanned(ScanVerdict.TooLarge));
    }

    [Fact]
    public async Task Scan_NobodyThere_SaysSo()
    {
        var scanner = Scanner(new MalwareOptions { Clamd = "/nowhere/clamd.ctl" });

        (await ScanAsync(scanner, Text("x"))).ShouldBe(new Scanned(ScanVerdict.DoesNotAnswer));
    }

    [Fact]
    public async Task Scan_OneThatSaysNothing_IsGivenUp()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        var scanner = Scanner(
            new MalwareOptions
            {
                Clamd = $"127.0.0.1:{((IPEndPoint)mute.LocalEndpoint).Port}",
                Timeout = TimeSpan.FromMilliseconds(300),
            }
        );

        (await ScanAsync(scanner, Text("x"))).ShouldBe(new Scanned(ScanVerdict.GaveUp));
    }

    [Fact]
    public async Task Scan_NotSetUp_SaysSo()
    {
        var scanner = Scanner(new MalwareOptions());

        scanner.IsSetUp.ShouldBeFalse();
        (await ScanAsync(scanner, Text("x"))).ShouldBe(new Scanned(ScanVerdict.NotSetUp));
    }

    [Theory]
    [InlineData("scanner:3310", true)]
    [InlineData("/run/clamav/clamd.ctl", true)]
    [InlineData("scanner", false)]
    [InlineData("scanner:0", false)]
    [InlineData("scanner:70000", false)]
    public void Address_IsAHostAndPortOrAPath(string address, bool isOne) =>
        (ClamdScanner.EndPointOf(address) is not null).ShouldBe(isOne);

    private static ClamdScanner Scanner(MalwareOptions options) =>
        new(Options.Create(options), NullLogger<ClamdScanner>.Instance);

    private static Task<Scanned> ScanAsync(ClamdScanner scanner, byte[] content) =>
        scanner.ScanAsync(new MemoryStream(content), content.Length, Cancel);
}
