using System.Diagnostics;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>
/// A real browser: a Chromium, Chrome or Edge that is installed; else the one that Playwright's installer brings; else the
/// system's package manager's. One browser serves all journeys.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private const int Patience = 60_000;

    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
        "microsoft-edge",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        var path = Installed() ?? await InstallAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Args =
                [
                    .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>A window of its own, with its own cookies.</summary>
    /// <param name="withScript">Without it the pages have to do with what the server sends.</param>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, bool withScript = true)
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                Locale = "en-GB",
                TimezoneId = "Europe/London",
                JavaScriptEnabled = withScript,
                ReducedMotion = ReducedMotion.Reduce,
                // A certificate of the test's own.
                IgnoreHTTPSErrors = address.Scheme == Uri.UriSchemeHttps,
            }
        );
        // On a loaded machine a page may take its time; one that never comes is found out all the same.
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return await context.NewPageAsync();
    }

    private static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder =>
                Names.SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
            )
            .Concat(Elsewhere)
            .FirstOrDefault(File.Exists);

    /// <returns>The path of the browser; null where Playwright finds its own.</returns>
    private static async Task<string?> InstallAsync()
    {
        // The installer is a program; as a task it cannot keep the tests from ending.
        if (await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])) == 0)
        {
            return null;
        }

        foreach (var arguments in new[] { "update -qq", "install -y -qq chromium" })
        {
            using var apt = Process.Start(
                new ProcessStartInfo(
                    "sh",
                    ["-c", $"command -v apt-get && DEBIAN_FRONTEND=noninteractive apt-get {arguments}"]
                )
            );
            await apt!.WaitForExitAsync();
        }

        return Installed()
            ?? throw new InvalidOperationException(
                "The browser journeys need Chromium, Chrome or Edge, and none could be installed. Install one so that it is on PATH (Debian: apt-get install chromium) and run the tests again."
            );
    }
}
