using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>Where script is switched off or does not arrive, everything still works: a person loads the page again instead.</summary>
[Collection(ReadingOffice.Name)]
public sealed class WithoutScript(Browser browser, RunningOffice office)
{
    [Fact]
    public async Task Reviewer_FiltersAndReadsAFigure()
    {
        var page = await SignedInAsync(Roles.Reviewer);
        await page.GetByRole(AriaRole.Link, new() { Name = "Reviews", Exact = true }).ClickAsync();
        await page.GetByLabel("Received from").FillAsync("1/4/2022");
        await page.GetByLabel("Received to").FillAsync("30/4/2022");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply filter" }).ClickAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("of 1 review");
        await Assertions.Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "Overview", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Upheld, of the valid requests" }).ClickAsync();
        await Assertions.Expect(page.Locator(".app-tile__figure")).ToHaveTextAsync("10.5%");
        await Assertions.Expect(page.Locator("svg").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Administrator_PreviewsAnImport()
    {
        var page = await SignedInAsync(Roles.Administrator);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync();
        await page.GetByLabel("Register files").SetInputFilesAsync([SmallRegisters.VisitsWithErrors]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and preview" }).ClickAsync();
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Load it again" });
        var preview = page.GetByRole(AriaRole.Heading, new() { Name = "What the import would do" });
        // The counts of a file stand there before its faults do: the preview is finished when there is nothing to load again.
        await Assertions.Expect(again.Or(preview).First).ToBeVisibleAsync();
        for (var i = 0; i < 200 && await again.CountAsync() > 0; i++)
        {
            await again.ClickAsync();
        }

        await Assertions.Expect(preview).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2023-02-31T14:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Abandon this import" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing was taken in");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Coordinator_FindsAVisitAndAVolunteer()
    {
        var page = await SignedInAsync(Roles.Coordinator);
        var search = page.GetByLabel("Find a record by reference or name");
        await search.FillAsync("vol-0");
        await search.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#found tbody tr")).ToHaveCountAsync(9);
        await page.GetByLabel("Find a record by reference or name").FillAsync("ICV/2022-23/0001");
        await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("ICV/2022-23/0001");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Administrator_CompilesAPeriod()
    {
        var page = await SignedInAsync(Roles.Administrator);
        await page.CompileAsync("2020-21");
        var again = page.GetByRole(AriaRole.Link, new() { Name = "Load it again" });
        var figures = page.GetByRole(AriaRole.Button, new() { Name = "See the figures" });
        for (var i = 0; i < 200 && await figures.CountAsync() == 0; i++)
        {
            if (await again.CountAsync() > 0)
            {
                await again.ClickAsync();
            }
        }

        await figures.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 April 2020 to 31 March 2021");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SignedInAsync(string role)
    {
        var page = await browser.OpenAsync(office.Address, withScript: false);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Radio, new() { Name = ", " + role }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("My work");
        return page;
    }
}
