using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// From the start of a published program, as an office installs it, until it has answered with its sign-in page. With several, one after
/// the other in each round: what else the machine does meets all of them.
/// </summary>
internal static class StartBenchmark
{
    private const int Rounds = 7;
    private const string Address = "http://127.0.0.1:5097";

    /// <param name="published">The folders to which <c>dotnet publish src/CaseMgmt.Web</c> wrote.</param>
    public static async Task RunAsync(IReadOnlyList<string> published)
    {
        Console.WriteLine(
            $"Median of {Rounds} starts after one that makes the database; what else the machine does makes each longer."
        );
        var data = Directory.CreateTempSubdirectory("casemgmt-start-").FullName;
        List<(string Folder, TimeSpan Wall, TimeSpan Cpu, long Bytes)> starts = [];
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var folder in published)
            {
                var (wall, cpu, bytes) = await StartAsync(folder, data);
                if (round > 0)
                {
                    starts.Add((folder, wall, cpu, bytes));
                }
            }
        }

        foreach (var of in starts.GroupBy(s => s.Folder))
        {
            var (wall, cpu) = (Median(of.Select(s => s.Wall.TotalSeconds)), Median(of.Select(s => s.Cpu.TotalSeconds)));
            var mebibytes = Median(of.Select(s => s.Bytes / 1024.0 / 1024));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{of.Key}: {wall:0.00} s, {cpu:0.00} s of CPU, {mebibytes:0} MiB"
                )
            );
        }

        Directory.Delete(data, recursive: true);
    }

    private static async Task<(TimeSpan Wall, TimeSpan Cpu, long Bytes)> StartAsync(string folder, string data)
    {
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(Path.Combine(folder, "CaseMgmt.Web.dll"))])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (
            var (name, value) in new[]
            {
                ("ASPNETCORE_ENVIRONMENT", "Production"),
                ("ASPNETCORE_URLS", Address),
                ("SignIn__Mode", "Local"),
                ("SignIn__Contact", "the office"),
                ("AllowedHosts", "127.0.0.1"),
                ("Proxies__0", "127.0.0.1"),
                ("Database__DataFolder", data),
            }
        )
        {
            start.Environment[name] = value;
        }

        using var browser = new HttpClient();
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var started = Stopwatch.GetTimestamp();
        using var program = Process.Start(start)!;
        program.BeginOutputReadLine();
        while (!await IsShownAsync(browser))
        {
            if (program.HasExited)
            {
                throw new InvalidOperationException($"{folder} ended with {program.ExitCode} before its first page.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        var wall = Stopwatch.GetElapsedTime(started);
        program.Refresh();
        var (cpu, bytes) = (program.TotalProcessorTime, program.WorkingSet64);
        program.Kill();
        await program.WaitForExitAsync();
        return (wall, cpu, bytes);
    }

    private static async Task<bool> IsShownAsync(HttpClient browser)
    {
        try
        {
            using var page = await browser.GetAsync(new Uri(Address + "/sign-in"));
            return page.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
