using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// An office sends its traces, metrics and log to a collector; a small one of the test's own keeps what comes in. All that operators
/// need is in it, and nothing of persons: no names, no ids of records, no addresses, no words that somebody typed.
/// </summary>
public sealed class WhatIsExported
{
    private const string Searched = "Unmistakable";
    private const string Browser = "browser-of-somebody";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Office_WithACollector_SendsWhatOperatorsNeedAndNothingOfPersons()
    {
        await using var collector = await Collector.StartAsync();
        await using var office = new RunningOffice()
            .With("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address)
            .With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
            .With("OTEL_METRIC_EXPORT_INTERVAL", "1000")
            .With("OTEL_BSP_SCHEDULE_DELAY", "200")
            .With("OTEL_BLRP_SCHEDULE_DELAY", "200");
        await office.StartAsync();
        var review = (await office.AskAsync<string>("SELECT lower(Id) FROM ComplaintReviews LIMIT 1"))!;
        var people = (await office.AskAsync<string>("SELECT group_concat(DISTINCT Name) FROM People"))!;
        using (var reviewer = await new PlainBrowser(office.Address).SignedInAsync("reviewer"))
        {
            reviewer.Says("User-Agent", Browser);
            reviewer.Says("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            reviewer.Says("tracestate", "somebody=" + Searched);
            reviewer.Says("baggage", "somebody=" + Searched);
            (await reviewer.GetAsync("/reviews/" + review)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await reviewer.GetAsync($"/reviews?text={Searched}")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await reviewer.PostAsync("/search", ("Term", Searched))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await reviewer.GetAsync("/search")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await reviewer.GetAsync("/volunteers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await reviewer.GetAsync($"/nowhere/{Searched}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using (var administrator = await new PlainBrowser(office.Address).SignedInAsync("administrator"))
        {
            await administrator.PostAsync("/administration/jobs", ("job", "figures.compile"));
        }

        foreach (
            var said in new[]
            {
                "reviews/{id:guid}",
                "GetReview",
                "http.response.status_code",
                "{Request} by {User}: {Outcome}",
                "casemgmt.job.attempt.duration",
                "casemgmt.job.queue.length",
                "casemgmt.job.queue.age",
                "casemgmt.job.age",
                "figures.compile",
                "http.server.request.duration",
            }
        )
        {
            await collector.UntilItHasAsync(said);
        }

        var sent = collector.Text;
        foreach (var word in new[] { review[^12..], Searched, Browser, Environment.MachineName })
        {
            Around(sent, word).ShouldBeNull();
        }

        foreach (
            var name in people
                .Split(',')
                .SelectMany(p => p.Split(' '))
                .Where(n => n.Length > 3 && !IsAWordOfTheProgram(n))
        )
        {
            Around(sent, name).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Office_WithoutACollector_SendsNothing()
    {
        await using var collector = await Collector.StartAsync();
        await using var office = new RunningOffice()
            .With("Demonstration__TakeIn", "false")
            // Where a collector usually is, and nobody said that it is to be used.
            .With("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", collector.Address)
            .With("OTEL_BSP_SCHEDULE_DELAY", "100");
        await office.StartAsync();
        using var reviewer = await new PlainBrowser(office.Address).SignedInAsync("reviewer");
        await reviewer.GetAsync("/reviews");
        await office.KillAsync();

        collector.Text.ShouldBeEmpty();
    }

    // Where a word stands, to be read; null where it does not.
    private static string? Around(string text, string word)
    {
        const int context = 200;
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : text[Math.Max(0, at - context)..Math.Min(text.Length, at + context)];
    }

    // Roles and the system's own users are called by words that stand in the program too: "Reviewer", "compilation".
    private static bool IsAWordOfTheProgram(string word) =>
        word is "Reviewer" or "Coordinator" or "Commissioner" or "Administrator" || char.IsAsciiLetterLower(word[0]);

    /// <summary>Takes in what is sent by OTLP over HTTP; its texts stand in the bytes as they are.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
        private readonly ConcurrentQueue<string> received = new();
        private readonly WebApplication web;

        private Collector()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            web = builder.Build();
            web.MapPost(
                "/{**any}",
                async (HttpRequest request) =>
                {
                    using var content = new MemoryStream();
                    await request.Body.CopyToAsync(content);
                    received.Enqueue(Encoding.Latin1.GetString(content.ToArray()));
                    return Results.Ok();
                }
            );
        }

        public string Address =>
            web
                .Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.First();

        public string Text => string.Concat(received);

        public static async Task<Collector> StartAsync()
        {
            var collector = new Collector();
            await collector.web.StartAsync(Cancel);
            return collector;
        }

        public async Task UntilItHasAsync(string text)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            patience.CancelAfter(Patience);
            while (!Text.Contains(text, StringComparison.Ordinal))
            {
                patience.IsCancellationRequested.ShouldBeFalse($"\"{text}\" is not in what was sent: {Text}");
                await Task.Delay(100, Cancel);
            }
        }

        public ValueTask DisposeAsync() => web.DisposeAsync();
    }
}
