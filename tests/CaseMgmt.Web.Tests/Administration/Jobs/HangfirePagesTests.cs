using System.Net;
using CaseMgmt.Web.Tests.Platform;
using CaseMgmt.Web.Tests.Registers;

namespace CaseMgmt.Web.Tests.Administration.Jobs;

/// <summary>Hangfire's own pages within the application.</summary>
public sealed class HangfirePagesTests(WorkingOffice hangfire) : IClassFixture<WorkingOffice>
{
    private const string Dashboard = "/administration/hangfire";

    [Fact]
    public async Task Dashboard_ForTheAdministrator_HasPagesThatWorkUnderTheSecurityPolicy()
    {
        using var browser = await hangfire.Office.SignedInAsync("administrator");

        foreach (var path in new[] { "", "/jobs/enqueued", "/jobs/succeeded", "/recurring", "/servers", "/retries" })
        {
            using var answer = await browser.GetAsync(Dashboard + path);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            answer
                .Headers.GetValues("Content-Security-Policy")
                .ShouldHaveSingleItem()
                .ShouldContain("script-src 'self'");
            var page = await answer.ReadPageAsync();
            page.QuerySelectorAll("script:not([src])").ShouldBeEmpty(path);
            page.QuerySelectorAll("style, [style], [onclick], [onload]").ShouldBeEmpty(path);
            foreach (var file in page.QuerySelectorAll("script[src], link[rel=stylesheet]"))
            {
                using var part = await browser.GetAsync(file.GetAttribute("src") ?? file.GetAttribute("href"));
                part.StatusCode.ShouldBe(HttpStatusCode.OK, file.OuterHtml);
            }
        }

        (await browser.OpenAsync(Dashboard + "/recurring")).TextOf("body").ShouldContain("figures.compile");
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task Dashboard_ForAnotherRole_IsForbidden(string persona)
    {
        using var browser = await hangfire.Office.SignedInAsync(persona);

        foreach (var path in new[] { "", "/recurring", "/stats" })
        {
            using var answer = await browser.GetAsync(Dashboard + path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task Dashboard_ForSomebodyNotSignedIn_LeadsToSignIn()
    {
        using var browser = hangfire.Office.Visitor();

        using var answer = await browser.GetAsync(Dashboard);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?ReturnUrl=");
    }

    [Fact]
    public async Task Dashboard_AskedToRunAJob_RefusesAsRunsAreAskedForOnTheOfficesPage()
    {
        using var browser = await hangfire.Office.SignedInAsync("administrator");

        using var answer = await browser.PostAsync(
            Dashboard + "/recurring/trigger",
            new FormUrlEncodedContent([new("jobs[]", "figures.compile")])
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Jobs_OfTheOffice_LeadToTheDashboard()
    {
        using var browser = await hangfire.Office.SignedInAsync("administrator");

        (await browser.OpenAsync("/administration/jobs")).QuerySelector($"a[href='{Dashboard}']").ShouldNotBeNull();
    }
}
