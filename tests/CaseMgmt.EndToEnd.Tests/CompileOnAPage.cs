using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>The administrator asks for the figures of a year that nobody has compiled, leaves, comes back, and finds them.</summary>
[Collection(WorkingOffice.Name)]
public sealed class CompileOnAPage(Browser browser, SmallFilesOffice office)
{
    [Fact]
    public async Task CompileNow_ClickedTwice_IsOneRunThatEndsAtTheFigures()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/statistics/report?period=2019-20");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing is compiled for 2019-20.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Compile now" }).DblClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Compilation of 2019-20");
        await Assertions
            .Expect(page.Locator(".govuk-notification-banner"))
            .ToContainTextAsync("The figures of 2019-20 were asked for");
        var run = page.Url;
        await page.GotoAsync("/administration/jobs");
        await page.GotoAsync(run);

        var figures = page.GetByRole(AriaRole.Button, new() { Name = "See the figures" });
        await Assertions.Expect(figures).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#compilation")).ToContainTextAsync("5 new, 0 unchanged");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(figures);
        await page.ShouldShowFocusAsync(figures);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 April 2019 to 31 March 2020");

        await page.GotoAsync("/administration/jobs");
        (
            await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Figures for 2019-20 as at" }).CountAsync()
        ).ShouldBe(1, "two clicks are one run");
        await page.Context.CloseAsync();
    }
}
