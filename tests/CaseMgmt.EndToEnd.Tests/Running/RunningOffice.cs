using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>
/// The web application as a newcomer starts it, in a process of its own on a free loopback port, with an empty data folder:
/// it makes its database, takes in the sample year and compiles it.
/// </summary>
public sealed class RunningOffice : IAsyncLifetime
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> output = new();
    private Process? process;

    public RunningOffice()
    {
        DataFolder = Directory.CreateTempSubdirectory("casemgmt-journey-").FullName;
        Address = new Uri($"http://localhost:{FreePort()}");
    }

    public string DataFolder { get; }

    public Uri Address { get; }

    /// <summary>What the program has printed so far.</summary>
    public string Output => string.Join('\n', output);

    public async ValueTask InitializeAsync() => await StartAsync();

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [WebAssembly(), "--urls", Address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(WebAssembly())!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Database__DataFolder"] = DataFolder;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var http = new HttpClient { BaseAddress = Address };
        var deadline = Stopwatch.StartNew();
        while (!await IsReadyAsync(http))
        {
            if (process.HasExited || deadline.Elapsed > StartTime)
            {
                throw new InvalidOperationException($"The application did not become ready at {Address}:\n{Output}");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        Directory.Delete(DataFolder, recursive: true);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Built together with the tests, from the same checkout and in the same configuration.
    private static string WebAssembly()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (!File.Exists(Path.Combine(root.FullName, "CaseMgmt.sln")))
        {
            root =
                root.Parent
                ?? throw new InvalidOperationException("The journeys run out of a checkout of the repository.");
        }

        var configuration = here.Parent!.Name;
        return Path.Combine(root.FullName, "src", "CaseMgmt.Web", "bin", configuration, "net10.0", "CaseMgmt.Web.dll");
    }
}
