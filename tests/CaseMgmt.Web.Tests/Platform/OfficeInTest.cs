using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Testing;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// The whole web application with a database of its own, a clock that stands at 1 July 2023, and eyes on its log and on
/// the commands it sends to the database. Nothing of it is replaced but the clock; jobs stand still unless a test wants them.
/// </summary>
public sealed class OfficeInTest : WebApplicationFactory<Program>
{
    private readonly Action<IServiceCollection> more;
    private readonly bool takesIn;
    private readonly bool keepsFolder;
    private readonly bool worksJobs;

    public OfficeInTest()
        : this(_ => { }) { }

    internal OfficeInTest(
        Action<IServiceCollection> more,
        string? folder = null,
        bool takesIn = false,
        bool worksJobs = false
    )
    {
        this.more = more;
        this.takesIn = takesIn;
        this.worksJobs = worksJobs;
        keepsFolder = folder is not null;
        Folder = folder ?? Directory.CreateTempSubdirectory("casemgmt-web-").FullName;
    }

    public string Folder { get; }

    /// <summary>Settings beyond the usual ones; set before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public FakeClock Clock { get; } = new();

    public SeenLog Log { get; } = new();

    public SeenCommands Commands { get; } = new();

    /// <summary>A browser without a session; it follows no redirect by itself.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser in which the persona is signed in: reviewer, coordinator, commissioner, administrator.</summary>
    public async Task<HttpClient> SignedInAsync(string persona)
    {
        var browser = Visitor();
        using var answer = await browser.PostFormAsync("/sign-in", ("Persona", persona));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    /// <summary>A browser in which somebody is signed in of whom a directory has said what they may do; the way there is walked in the journeys.</summary>
    public async Task<HttpClient> SignedInAsync(OfficeUser user, string? grant = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var started = await scope
            .ServiceProvider.GetRequiredService<OfficeSignIn>()
            .InAsync(http, user, new Vouched(user.Roles.ToList(), Grant: grant));
        started.IsDone.ShouldBeTrue();
        return WithCookie(http.Response.Headers.SetCookie.ToString().Split(';')[0]);
    }

    /// <summary>The cookie of a browser in which the persona has signed in.</summary>
    public async Task<string> CookieOfAsync(string persona)
    {
        using var answer = await Visitor().PostFormAsync("/sign-in", ("Persona", persona));
        return answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith(CopiedCookie.Name, StringComparison.Ordinal))
            .Split(';')[0];
    }

    /// <summary>A browser to which somebody's cookie was copied, and which has it whatever the server says of it.</summary>
    public HttpClient WithCookie(string cookie) =>
        CreateDefaultClient(new CookieContainerHandler(), new CopiedCookie(cookie));

    /// <summary>Lays down records as one act with a history.</summary>
    public Task ArrangeAsync(Func<OfficeRules, IEnumerable<object>> records) =>
        ChangeAsync(
            (db, rules) =>
            {
                db.AddRange(records(rules));
                return Task.CompletedTask;
            }
        );

    /// <summary>Changes records as one act with a history.</summary>
    public Task ChangeAsync(Func<CaseDb, OfficeRules, Task> change) => SendAsync(new ArrangeTest(change));

    /// <summary>Sends a use case as the system, as a job does, or as somebody else than the person at the page.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> request, OfficeUser? by = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(by ?? Users.Tests);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    public async Task<T> LookAsync<T>(Func<CaseDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<CaseDb>());
    }

    /// <summary>Waits until every access noted so far is written: nothing works in the background then.</summary>
    public async Task QuietAsync()
    {
        using var browser = await SignedInAsync("reviewer");
        var id = await LookAsync(db => db.ComplaintReviews.OrderBy(r => r.Reference).Select(r => r.Id).LastAsync());
        var before = await LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id.Value));
        await browser.OpenAsync($"/reviews/{id.Value}");
        await Eventually.Async(async () =>
            await LookAsync(db => db.Accesses.CountAsync(a => a.RecordId == id.Value)) > before ? this : null
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!keepsFolder)
        {
            TestDatabase.Remove(Folder);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in TestDatabase.LayDown(Folder))
        {
            builder.UseSetting(key, value);
        }

        // What jobs do is tested where they are; here they would only count among the commands of the pages.
        builder.UseSetting("Jobs:Work", worksJobs ? "true" : "false");
        builder.UseSetting("Apply:PrivacyNotice", "https://office.example/privacy");
        builder.UseSetting("Demonstration:TakeIn", takesIn ? "true" : "false");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddLogging(logging => logging.ClearProviders());
            services.AddSingleton<ILoggerProvider>(Log);
            services.ConfigureDbContext<CaseDb>(b => b.AddInterceptors([.. BothEngines.Recorder, Commands]));
            services.AddScoped<IRequestHandler<ArrangeTest, Result>, ArrangeTestHandler>();
            more(services);
        });
    }

    private sealed class CopiedCookie(string cookie) : DelegatingHandler
    {
        public const string Name = "casemgmt=";

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var others = request.Headers.TryGetValues("Cookie", out var sent)
                ? string.Join("; ", sent).Split("; ").Where(c => !c.StartsWith(Name, StringComparison.Ordinal))
                : [];
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", string.Join("; ", others.Append(cookie)));
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Every line of the log, with its scopes.</summary>
    public sealed class SeenLog : ILoggerProvider, ILogger, ISupportExternalScope
    {
        private readonly ConcurrentQueue<string> lines = new();
        private readonly ConcurrentQueue<string> around = new();
        private readonly ConcurrentBag<IExternalScopeProvider> scopes = [];

        public IReadOnlyCollection<string> Lines => lines;

        /// <summary>What the log is told around the lines: the trace, the page.</summary>
        public IReadOnlyCollection<string> Around => around;

        // More than one factory of loggers has this log.
        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes.Add(scopeProvider);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
            foreach (var provider in scopes)
            {
                provider.ForEachScope((scope, seen) => seen.Enqueue($"{scope}"), around);
            }
        }

        public void Dispose() { }
    }

    /// <summary>How many questions were put to the database; the writer of the access log works beside the pages.</summary>
    public sealed class SeenCommands : DbCommandInterceptor
    {
        private int count;

        public int Count => count;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            // What is written beside the pages belongs to none of them.
            var isOfAPage = new HttpContextAccessor().HttpContext is not null;
            if (isOfAPage && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref count);
            }

            return ValueTask.FromResult(result);
        }
    }
}

/// <summary>What a person does with a browser.</summary>
internal static class Browsing
{
    /// <summary>Opens a page that is expected to be there.</summary>
    public static async Task<IHtmlDocument> OpenAsync(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.ReadPageAsync();
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Loads the page and sends its form with what is given, and with the page's own token.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient browser,
        string path,
        params IEnumerable<(string Name, string Value)> fields
    )
    {
        var token = await browser.TokenAsync(path);
        return await browser.PostAsync(
            path,
            new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)))
        );
    }

    /// <summary>As <see cref="PostFormAsync"/>, with the form's own hidden fields and files.</summary>
    public static async Task<HttpResponseMessage> PostFilesAsync(
        this HttpClient browser,
        string path,
        string field,
        params IEnumerable<(string Name, string Text)> files
    )
    {
        var page = await browser.OpenAsync(path);
        using var form = new MultipartFormDataContent();
        foreach (
            var hidden in page.QuerySelectorAll($"form:has([name={field}]) input[type=hidden]")
                .OfType<IHtmlInputElement>()
        )
        {
            form.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, text) in files)
        {
            form.Add(new StringContent(text), field, name);
        }

        return await browser.PostAsync(path, form);
    }

    /// <summary>Reads where the answer leads, once it leads somewhere.</summary>
    public static Task<IHtmlDocument> FollowAsync(this HttpClient browser, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser.OpenAsync(answer.Headers.Location!.ToString());
    }

    private const string Token = "__RequestVerificationToken";

    // Of the page itself; where the person may not open it, of the home page: the refusal is then the page's, not the token's.
    public static async Task<string> TokenAsync(this HttpClient browser, string path)
    {
        using var page = await browser.GetAsync(path);
        var found = (await page.ReadPageAsync()).QuerySelector($"input[name={Token}]");
        return (
            (IHtmlInputElement)(found ?? (await browser.OpenAsync("/")).QuerySelector($"input[name={Token}]"))!
        ).Value;
    }

    /// <summary>The text of the element, with single spaces.</summary>
    public static string TextOf(this IHtmlDocument page, string selector) =>
        string.Join(
            ' ',
            (
                page.QuerySelector(selector) ?? throw new InvalidOperationException($"{selector} is not on the page.")
            ).TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        );

    public static IReadOnlyList<string> AllOf(this IHtmlDocument page, string selector) =>
        [
            .. page.QuerySelectorAll(selector)
                .Select(e =>
                    string.Join(' ', e.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
                ),
        ];
}
