using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>
/// The web application as a newcomer starts it, in a process of its own on a free loopback port, with an empty data folder:
/// it makes its database, takes in the sample year and compiles it. It can be killed and started again on the same folder.
/// </summary>
public sealed class RunningOffice : IAsyncLifetime
{
    // A first start takes seconds; a machine that builds and tests at the same time may take far longer.
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(4);
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private ConcurrentQueue<string> output = new();
    private Process? process;

    private readonly bool isAlone;

    public RunningOffice()
        : this(null) { }

    /// <param name="sharedWith">Another machine of the same office: both work on its database.</param>
    internal RunningOffice(RunningOffice? sharedWith)
    {
        isAlone = sharedWith is null;
        DataFolder = sharedWith?.DataFolder ?? Directory.CreateTempSubdirectory("casemgmt-journey-").FullName;
        Address = new Uri($"http://localhost:{FreePort()}");
    }

    public string DataFolder { get; }

    public Uri Address { get; private init; }

    /// <summary>As it is installed: in Production, over https alone, and so without the sample year.</summary>
    public static RunningOffice Installed(TestCertificate certificate) =>
        new RunningOffice { Address = new Uri($"https://localhost:{FreePort()}") }
            .With("ASPNETCORE_ENVIRONMENT", "Production")
            .With("Kestrel__Certificates__Default__Path", certificate.Pfx)
            .With("Kestrel__Certificates__Default__Password", TestCertificate.Password)
            .With("SSL_CERT_FILE", certificate.Pem)
            // Published, they lie beside the program.
            .With("ASPNETCORE_WEBROOT", Path.Combine(Checkout.Root, "src", "CaseMgmt.Web", "wwwroot"));

    /// <summary>What the program has printed since it was last started.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>A setting for the next start, as the environment gives it: <c>Registers__MaxFileBytes</c>.</summary>
    public RunningOffice With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    public async ValueTask InitializeAsync() => await StartAsync();

    /// <summary>Starts the application, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        Launch();
        using var http = new HttpClient(TestCertificate.Accepting()) { BaseAddress = Address };
        await UntilAsync(() => IsReadyAsync(http), "become ready");
    }

    /// <summary>Starts the application, and ends it as a power cut would as soon as it prints this.</summary>
    public async Task StartAndKillAsync(string whenItPrints)
    {
        Launch();
        await UntilItPrintsAsync(whenItPrints);
        await KillAsync();
    }

    /// <summary>Starts the application, and ends it as a power cut would after so long, wherever it is then.</summary>
    public async Task StartAndKillAsync(TimeSpan after)
    {
        Launch();
        await Task.Delay(after);
        await KillAsync();
    }

    /// <summary>What the machine says of its own health: Healthy, Degraded or Unhealthy.</summary>
    public async Task<string> HealthAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <param name="after">So much of the output is older, and does not count.</param>
    public Task UntilItPrintsAsync(string text, int after = 0) =>
        UntilAsync(
            () => Task.FromResult(Output.IndexOf(text, after, StringComparison.Ordinal) >= 0),
            $"print \"{text}\""
        );

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>What stands in its records, asked past the application.</summary>
    /// <param name="sql">That gives one value, or none.</param>
    public async Task<T?> AskAsync<T>(string sql)
    {
        await using var db = new SqliteConnection(
            $"Data Source={Path.Combine(DataFolder, "casemgmt.db")};Mode=ReadOnly;Pooling=False"
        );
        await db.OpenAsync();
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // written in a test
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync() is T found ? found : default;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        if (isAlone)
        {
            TestDatabase.Remove(DataFolder);
        }
    }

    private void Launch()
    {
        var start = new ProcessStartInfo("dotnet", [WebAssembly(), "--urls", Address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(WebAssembly())!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Apply__PrivacyNotice"] = "https://office.example/privacy";
        foreach (var (setting, value) in TestDatabase.Settings(DataFolder))
        {
            start.Environment[setting.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        foreach (var (setting, value) in settings)
        {
            start.Environment[setting] = value;
        }

        var printed = output = new ConcurrentQueue<string>();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => printed.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => printed.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            if (process!.HasExited || waited.Elapsed > StartTime)
            {
                throw new InvalidOperationException(
                    $"The application at {Address} did not {what} ({(process.HasExited ? $"it ended with {process.ExitCode}" : $"waited {waited.Elapsed:mm\\:ss}")}):\n{Output}"
                );
            }

            await Task.Delay(50);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Built together with the tests, from the same checkout and in the same configuration.
    private static string WebAssembly() =>
        Path.Combine(
            Checkout.Root,
            "src",
            "CaseMgmt.Web",
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            "CaseMgmt.Web.dll"
        );
}
