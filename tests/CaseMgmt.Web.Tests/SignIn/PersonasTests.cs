using System.Diagnostics;
using System.Net;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.SignIn;

public sealed class PersonasTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    [Fact]
    public async Task SignIn_AsAPersona_ShowsWhoIsSignedInAndAsWhat()
    {
        using var browser = await office.SignedInAsync("coordinator");

        var page = await browser.OpenAsync("/");

        page.TextOf(".app-header__account").ShouldContain("Casey Coordinator, Custody visiting coordinator");
        page.Title.ShouldBe("My work - Case management");
        page.AllOf(".govuk-service-navigation__link")
            .ShouldBe(["My work", "Visits", "Volunteers", "Overview", "Report"]);
    }

    [Fact]
    public async Task SignIn_WithAPersona_SetsACookieThatScriptsAndOtherSitesDoNotGet()
    {
        using var browser = office.Visitor();

        using var answer = await browser.PostFormAsync("/sign-in", ("Persona", "reviewer"));

        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("casemgmt=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task SignIn_WithoutAChoice_SaysWhatIsMissingAndPrefixesTheTitle()
    {
        using var browser = office.Visitor();

        using var answer = await browser.PostFormAsync("/sign-in", ("Persona", "nobody"));

        var page = await answer.ReadPageAsync();
        page.Title.ShouldBe("Error: Sign in - Case management");
        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#Persona");
        page.GetElementById("Persona").ShouldNotBeNull();
        page.TextOf("#Persona-error").ShouldBe("Error: Choose who you are");
    }

    [Theory]
    [InlineData("/reviews", "/reviews")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    public async Task SignIn_WithAReturnAddress_LeadsOnlyToOwnPages(string asked, string reached)
    {
        using var browser = office.Visitor();

        using var answer = await browser.PostFormAsync("/sign-in", ("Persona", "reviewer"), ("ReturnUrl", asked));

        answer.Headers.Location!.OriginalString.ShouldBe(reached);
    }

    [Fact]
    public async Task Form_WithoutItsToken_IsRefusedWithAPageThatSaysWhatToDo()
    {
        using var browser = office.Visitor();

        using var answer = await browser.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([KeyValuePair.Create("Persona", "reviewer")])
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ReadPageAsync()).TextOf("h1").ShouldBe("This form could not be read");
        answer
            .Headers.GetValues("Set-Cookie")
            .ShouldAllBe(c => !c.StartsWith("casemgmt=", StringComparison.Ordinal), "nobody is signed in");
    }

    [Fact]
    public async Task SignOut_ByTheButton_EndsTheSession()
    {
        using var browser = await office.SignedInAsync("reviewer");
        var page = await browser.OpenAsync("/");
        var token = page.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

        using var answer = await browser.PostAsync(
            "/sign-out",
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)])
        );

        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        using var after = await browser.GetAsync("/");
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("192.0.2.7", HttpStatusCode.Forbidden)]
    [InlineData("2001:db8::7", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("::1", HttpStatusCode.OK)]
    public async Task Personas_FromAnotherMachine_AreRefused(string from, HttpStatusCode expected)
    {
        await using var elsewhere = new OfficeInTest(services =>
            services.AddSingleton<IStartupFilter>(new ConnectionFrom(IPAddress.Parse(from)))
        );

        using var answer = await elsewhere.Visitor().GetAsync("/sign-in");

        answer.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Personas_ThroughAProxy_AreRefused()
    {
        using var browser = office.Visitor();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1");

        using var answer = await browser.GetAsync("/sign-in");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Personas_UnderAnotherHostName_AreRefused()
    {
        using var browser = office.Visitor();
        browser.DefaultRequestHeaders.Host = "elsewhere.example";

        using var answer = await browser.GetAsync("/sign-in");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Production", "Personas", "SignIn:Mode Personas")]
    [InlineData("Staging", "personas", "SignIn:Mode Personas")]
    [InlineData("Production", "", "Entra")]
    [InlineData("Development", "Anything", "SignIn:Mode 'Anything' is not known")]
    public async Task Start_WithASignInThatMayNotBe_EndsWithAClearLine(string environment, string mode, string says)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        if (mode.Length > 0)
        {
            start.Environment["SignIn__Mode"] = mode;
        }

        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = await process.StandardError.ReadToEndAsync(deadline.Token);
        await output;
        await process.WaitForExitAsync(deadline.Token);

        process.ExitCode.ShouldBe(1);
        error.Trim().ShouldStartWith("CaseMgmt does not start: ");
        error.ShouldContain(says);
        error.Trim().Split('\n').Length.ShouldBe(1, error);
    }

    private sealed class ConnectionFrom(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, following) =>
                    {
                        http.Connection.RemoteIpAddress = address;
                        return following(http);
                    }
                );
                next(app);
            };
    }
}
