using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>The administrator runs the compilation now, and sees on the same page how it goes and how it ended.</summary>
[Collection(WorkingOffice.Name)]
public sealed class JobNow(Browser browser, SmallFilesOffice office)
{
    private const string Compile = "Compile the figures of the quarter and financial year, and of those just over";

    [Fact]
    public async Task RunNow_ClickedTwice_IsOneRunWhoseEndThePageShowsByItself()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/administration/jobs");
        await page.ShouldBeAccessibleAsync();
        var before = await RunsAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = Compile }).DblClickAsync();
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("The job was asked for");
        // No reload: a mark on the window outlives every change that the page makes to itself.
        await page.EvaluateAsync("window.sameWindow = true");
        var state = page.Locator("#run .govuk-summary-list__row").Filter(new() { HasText = "State" });
        await Assertions.Expect(state).ToContainTextAsync("Done", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#run")).ToContainTextAsync("unchanged");
        (await page.EvaluateAsync<bool>("window.sameWindow === true")).ShouldBeTrue("the page was not loaded again");
        await page.ShouldBeAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Jobs" }).First.ClickAsync();
        (await RunsAsync(page)).ShouldBe(before + 1, "two clicks are one run");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Jobs_Commissioner_AreForTheAdministrator()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Commissioner);
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "Jobs", Exact = true }))
            .ToHaveCountAsync(0);
        (await page.GotoAsync("/administration/jobs"))!.Status.ShouldBe(403);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You may not open this page");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    private static Task<int> RunsAsync(IPage page) =>
        page.GetByRole(AriaRole.Row).Filter(new() { HasText = Compile }).CountAsync();
}
