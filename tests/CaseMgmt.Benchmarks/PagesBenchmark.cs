using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace CaseMgmt.Benchmarks;

/// <summary>
/// CPU of the server's process for each answer: the application's page, then the bare endpoint, each asked one after another
/// from this process, a bounded number of times, on loopback.
/// </summary>
internal static partial class PagesBenchmark
{
    private const int WarmUp = 15_000;
    private const int Requests = 1_000;
    private const int Rounds = 3;

    public static async Task RunAsync(int[] sizes)
    {
        Console.WriteLine(
            $"CPU for one answer: median of {Rounds} rounds of {Requests} requests after {WarmUp} to warm up."
        );
        foreach (var size in sizes)
        {
            await MeasureAsync(size);
        }
    }

    private static async Task MeasureAsync(int size)
    {
        var data = await Offices.WithReviewsAsync(size);
        var (webAddress, bareAddress) = (FreeAddress(), FreeAddress());
        using var web = Offices.Start(
            "CaseMgmt.Web",
            ["--urls", webAddress],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("Database__DataFolder", data),
            ("Jobs__Work", "false"),
            ("Demonstration__TakeIn", "false"),
            ("Logging__LogLevel__Default", "Warning")
        );
        try
        {
            using var client = new HttpClient(
                new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true }
            )
            {
                BaseAddress = new Uri(webAddress),
            };
            await ReadyAsync(client);
            await SignInAsync(client);
            var list = await client.GetStringAsync("/reviews");
            var id = ReviewLink().Match(list).Groups[1].Value;
            await File.WriteAllTextAsync(Path.Combine(data, "list.html"), list);
            await File.WriteAllTextAsync(
                Path.Combine(data, "review.html"),
                await client.GetStringAsync($"/reviews/{id}")
            );
            await File.WriteAllTextAsync(Path.Combine(data, "review.id"), id);

            using var bare = Process.Start(
                new ProcessStartInfo("dotnet", [typeof(PagesBenchmark).Assembly.Location, "bare", data, bareAddress])
                {
                    UseShellExecute = false,
                }
            )!;
            try
            {
                using var bareClient = new HttpClient { BaseAddress = new Uri(bareAddress) };
                await ReadyAsync(bareClient);
                await CompareAsync(size, "review", (web, client, $"/reviews/{id}"), (bare, bareClient, "/review"));
                await CompareAsync(size, "list", (web, client, "/reviews"), (bare, bareClient, "/list/0"));
                await CompareAsync(
                    size,
                    "list, last page",
                    (web, client, $"/reviews?p={size / 25}"),
                    (bare, bareClient, $"/list/{size - 25}")
                );
            }
            finally
            {
                bare.Kill();
            }
        }
        finally
        {
            web.Kill();
        }
    }

    private static async Task CompareAsync(
        int size,
        string page,
        (Process Server, HttpClient Client, string Path) web,
        (Process Server, HttpClient Client, string Path) bare
    )
    {
        List<(double Web, double Bare)> rounds = [];
        await AskAsync(web, WarmUp);
        await AskAsync(bare, WarmUp);
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await AskAsync(web, Requests), await AskAsync(bare, Requests)));
        }

        var (mine, least) = (
            rounds.Select(r => r.Web).Order().ElementAt(Rounds / 2),
            rounds.Select(r => r.Bare).Order().ElementAt(Rounds / 2)
        );
        Console.WriteLine(
            $"{size, 9:N0} reviews, {page}: {mine:0.00} ms, bare {least:0.00} ms, ratio {mine / least:0.0}"
        );
    }

    /// <returns>Milliseconds of the server's CPU for one answer.</returns>
    private static async Task<double> AskAsync((Process Server, HttpClient Client, string Path) of, int times)
    {
        of.Server.Refresh();
        var before = of.Server.TotalProcessorTime;
        for (var i = 0; i < times; i++)
        {
            using var answer = await of.Client.GetAsync(of.Path);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }

        of.Server.Refresh();
        return (of.Server.TotalProcessorTime - before).TotalMilliseconds / times;
    }

    private static async Task SignInAsync(HttpClient client)
    {
        var form = await client.GetStringAsync("/sign-in");
        using var answer = await client.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["Persona"] = Reviewer().Match(form).Groups[1].Value,
                    ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
                }
            )
        );
        answer.EnsureSuccessStatusCode();
    }

    private static async Task ReadyAsync(HttpClient client)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(100))
        {
            try
            {
                using var answer = await client.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"{client.BaseAddress} did not become ready.");
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    [GeneratedRegex("href=\"/reviews/([0-9a-f-]{36})\"", RegexOptions.NonBacktracking)]
    private static partial Regex ReviewLink();

    [GeneratedRegex("name=\"Persona\" type=\"radio\" value=\"([^\"]*eviewer[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Reviewer();

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Token();
}
