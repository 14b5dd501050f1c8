using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

public sealed class ProtectionTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/visits")]
    [InlineData("/health/live")]
    public async Task Answer_OfAnyKind_CarriesTheProtectingHeaders(string path)
    {
        using var browser = await office.SignedInAsync("reviewer");

        using var answer = await browser.GetAsync(path);

        ShouldBeProtected(answer);
    }

    [Fact]
    public async Task Pages_OutsideDevelopment_AreServedOverHttpsAlone()
    {
        await using var live = new OfficeInTest();
        live.Settings["environment"] = "Production";
        live.Settings["SignIn:Mode"] = "Local";
        using var browser = live.Visitor();

        using var plain = await browser.GetAsync("/sign-in");
        using var health = await browser.GetAsync("/health/live");
        using var secure = await browser.GetAsync("https://localhost/sign-in");

        plain.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await plain.Content.ReadAsStringAsync()).ShouldStartWith("This works over https alone.");
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        secure.StatusCode.ShouldBe(HttpStatusCode.OK);
        secure.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.Contains("; secure"));
    }

    [Fact]
    public async Task Page_AsSent_HoldsNothingThatThePolicyForbids()
    {
        using var browser = await office.SignedInAsync("reviewer");

        var page = await browser.OpenAsync("/reviews");

        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes)
            .Where(a => a.Name.StartsWith("on", StringComparison.Ordinal))
            .ShouldBeEmpty();
        page.QuerySelectorAll("script[src], link[href]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href"))
            .ShouldAllBe(address => address!.StartsWith('/'));
    }

    [Fact]
    public async Task Failure_NobodyExpected_IsAPageWhoseReferenceIsInTheLog()
    {
        await using var broken = new OfficeInTest(services => services.AddScoped<IAccessLog, BrokenLog>());
        await broken.ArrangeAsync(rules => [new ReviewBuilder(1).Build(rules, broken.Clock)]);
        var id = await broken.LookAsync(db => db.ComplaintReviews.Select(r => r.Id).SingleAsync());
        using var browser = await broken.SignedInAsync("reviewer");

        using var answer = await browser.GetAsync($"/reviews/{id.Value}");

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        ShouldBeProtected(answer);
        var page = await answer.ReadPageAsync();
        page.TextOf("h1").ShouldBe("Something went wrong");
        page.DocumentElement.TextContent.ShouldNotContain("the access log is broken");
        var reference = page.TextOf("#reference");
        broken.Log.Lines.ShouldContain(line =>
            line.StartsWith("Error: ") && line.Contains(reference) && line.Contains("the access log is broken")
        );
        broken.Log.Around.ShouldContain(scope => scope.Contains(reference));
        broken.Log.Around.ShouldNotContain(scope => scope.Contains("/reviews"), "an address may open something");
    }

    [Fact]
    public async Task Page_OfAnotherRole_SaysWhatToDoUnderAReferenceThatIsInTheLog()
    {
        using var browser = await office.SignedInAsync("commissioner");

        using var answer = await browser.GetAsync("/reviews");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await answer.ReadPageAsync();
        page.TextOf("h1").ShouldBe("You may not open this page");
        page.TextOf("main").ShouldContain("Chris Commissioner (Commissioner)");
        page.TextOf("main").ShouldContain("ask the administrator");
        office.Log.Lines.ShouldContain(line => line.Contains(page.TextOf("#reference")));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningOffice_IsGood(string path)
    {
        using var answer = await office.Visitor().GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }

    [SqliteFact("its file is removed")]
    public async Task Health_WithoutItsDatabase_IsAliveAndNotReady()
    {
        await using var lost = new OfficeInTest();
        using var browser = lost.Visitor();
        foreach (var file in Directory.GetFiles(lost.Folder, "casemgmt.db*"))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            File.Delete(file);
        }

        using var ready = await browser.GetAsync("/health/ready");
        using var live = await browser.GetAsync("/health/live");

        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static void ShouldBeProtected(HttpResponseMessage answer)
    {
        string.Join("", answer.Headers.GetValues("Content-Security-Policy"))
            .ShouldBe(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
            );
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    private sealed class BrokenLog : IAccessLog
    {
        public void Opened(RecordKind kind, Guid id, string reference) =>
            throw new InvalidOperationException("the access log is broken");

        public void OpenedDocument(Guid file, string document) =>
            throw new InvalidOperationException("the access log is broken");

        public void OpenedRejectedRows(Guid importRun, string file) =>
            throw new InvalidOperationException("the access log is broken");

        public Task KeepAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
