using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Web.Platform;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// Every route of the route table for every role: the pages it may open are accessible at both widths, the others say that they
/// are for another role. A new route comes in by itself; one with parameters needs an example here.
/// </summary>
[Collection(ReadingOffice.Name)]
public sealed class EveryPage(Browser browser, RunningOffice office)
{
    public static TheoryData<string> People { get; } =
    [Roles.Reviewer, Roles.ChiefExecutive, Roles.Coordinator, Roles.Commissioner, Roles.Administrator];

    // They show something only where people sign in with accounts of the office, or over its directory, or come back from there.
    // The sample year holds no document and no letter: these are opened where some are made (DocumentsInTheBrowser, ActsInTheBrowser).
    private static readonly string[] OfWhatSomebodyAdds =
    [
        "/reviews/{id:guid}/documents/{number:int}",
        "/reviews/{id:guid}/letters/{letter:guid}",
    ];

    private static readonly string[] OfRealSignIn =
    [
        "/sign-in/link/{token}",
        "/sign-in/stopped/{why}",
        "/account/credentials",
        "/kept-form/{id:guid}",
        "/administration/people/invite",
    ];

    [Theory]
    [MemberData(nameof(People))]
    public async Task EveryPage_OfARole_IsAccessibleAtBothWidths(string role)
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(role);
        var may = Roles.PermissionsOf(role);
        if (may.Contains(Permission.ImportRegisters))
        {
            // So that there is an import with rejected rows, and a run of a job.
            await page.UploadAsync(SmallRegisters.VisitsWithErrors);
        }

        var seen = 0;
        var faults = new List<string>();
        // Hangfire's own pages are none of ours to mend: that they open is tested where they are (HangfirePagesTests).
        foreach (
            var row in RouteTable.Rows.Where(r =>
                (r.Permission is null || may.Contains(r.Permission.Value))
                && !r.Pattern.StartsWith("/administration/hangfire", StringComparison.Ordinal)
                && !OfRealSignIn.Contains(r.Pattern)
                && !OfWhatSomebodyAdds.Contains(r.Pattern)
            )
        )
        {
            var address = await ExampleOfAsync(page, row.Pattern);
            var answer = await page.APIRequest.GetAsync(new Uri(office.Address, address).ToString());
            answer.Status.ShouldBe(row.Pattern.StartsWith("/error", StringComparison.Ordinal) ? 404 : 200, address);
            if (answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
            {
                await page.GotoAsync(address);
                faults.AddRange(await page.FaultsAsync());
                seen++;
            }
        }

        faults.ShouldBeEmpty();
        seen.ShouldBeGreaterThan(5);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task EveryPage_OfAnotherRole_SaysSo(string role)
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(role);
        var may = Roles.PermissionsOf(role);
        foreach (var row in RouteTable.Rows.Where(r => r.Permission is { } asked && !may.Contains(asked)))
        {
            var anyId = row
                .Pattern.Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
                .Replace("{letter:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
                .Replace("{letter}", "update", StringComparison.Ordinal)
                .Replace("{kind}", "update", StringComparison.Ordinal)
                .Replace("{number:int}", "1", StringComparison.Ordinal);
            var answer = await page.GotoAsync(
                anyId
                    .Replace("{register}", "volunteers", StringComparison.Ordinal)
                    .Replace("{file}", "own-1.csv", StringComparison.Ordinal)
            );
            answer!.Status.ShouldBe(403, row.Pattern);
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You may not open this page");
        }

        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>An address of this route that shows something.</summary>
    private static async Task<string> ExampleOfAsync(IPage page, string pattern) =>
        pattern switch
        {
            "/reviews/{id:guid}" => await LinkAsync(page, "/reviews", "main tbody a[href^='/reviews/']"),
            "/visits/{id:guid}" => await LinkAsync(page, "/visits", "main tbody a[href^='/visits/']"),
            // Little in the sample year waits for these: the record's page says so. The pages themselves are in ReviewInTheBrowser
            // and ActsInTheBrowser.
            _ when pattern.StartsWith("/reviews/{id:guid}/", StringComparison.Ordinal) => await ExampleOfAsync(
                page,
                "/reviews/{id:guid}"
            ) + pattern["/reviews/{id:guid}".Length..].Replace("{letter}", "update", StringComparison.Ordinal),
            _ when pattern.StartsWith("/visits/{id:guid}/", StringComparison.Ordinal) => await ExampleOfAsync(
                page,
                "/visits/{id:guid}"
            ) + pattern["/visits/{id:guid}".Length..],
            "/administration/letters/{kind}" => "/administration/letters/update",
            "/registers/{id:guid}" => await LinkAsync(page, "/registers", "main tbody a[href^='/registers/']"),
            "/registers/{id:guid}/rejected/{register}" => (
                await LinkAsync(page, await ExampleOfAsync(page, "/registers/{id:guid}"), "main a[href*='/rejected/']")
            ).Split('?')[0],
            // Nothing is left to be said of an import that is in: its own page says so.
            "/registers/{id:guid}/columns/{file}" or "/registers/{id:guid}/words/{file}" => await ExampleOfAsync(
                page,
                "/registers/{id:guid}"
            ) + (pattern.Contains("words", StringComparison.Ordinal) ? "/words/own-1.csv" : "/columns/own-1.csv"),
            "/administration/jobs/runs/{id:guid}" => await LinkAsync(
                page,
                "/administration/jobs",
                "main a[href^='/administration/jobs/runs/']"
            ),
            "/administration/people/{id:guid}" => await LinkAsync(
                page,
                "/administration/people",
                "main a[href^='/administration/people/']"
            ),
            "/statistics/compilations/{id:guid}" => await page.CompileAsync("2022-23"),
            "/statistics/figures/{code}" => "/statistics/figures/reviews.upheld_rate_of_valid",
            "/api/v1/figures" or "/api/v1/figures.csv" => pattern + "?period=2022-23",
            "/openapi/{documentName}.json" => "/openapi/v1.json",
            "/error/{code:int?}" => "/error/404",
            _ => pattern.Contains('{', StringComparison.Ordinal)
                ? throw new InvalidOperationException($"The route {pattern} needs an example here.")
                : pattern,
        };

    private static async Task<string> LinkAsync(IPage page, string on, string link)
    {
        await page.GotoAsync(on);
        return (await page.Locator(link).First.GetAttributeAsync("href"))!;
    }
}
