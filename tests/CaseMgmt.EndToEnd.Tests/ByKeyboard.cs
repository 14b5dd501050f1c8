using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>Every form done with Tab, Enter, Space and the arrows alone; the focus is seen wherever it goes.</summary>
[Collection(WorkingOffice.Name)]
public sealed class ByKeyboard(Browser browser, SmallFilesOffice office)
{
    [Fact]
    public async Task SignIn_NothingChosen_TheErrorLeadsToTheChoice()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.GotoAsync("/sign-in");
        var submit = page.GetByRole(AriaRole.Button, new() { Name = "Sign in" });
        await page.TabToAsync(submit);
        await page.ShouldShowFocusAsync(submit);
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("Choose who you are");
        await page.ShouldBeAccessibleAsync();

        var link = page.Locator(".govuk-error-summary a");
        await page.TabToAsync(link);
        await page.ShouldShowFocusAsync(link);
        await page.Keyboard.PressAsync("Enter");
        var first = page.GetByRole(AriaRole.Radio).First;
        await Assertions.Expect(first).ToBeFocusedAsync();
        await page.ShouldShowFocusAsync(first);
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("My work");

        var signOut = page.GetByRole(AriaRole.Button, new() { Name = "Sign out" });
        await page.TabToAsync(signOut);
        await page.ShouldShowFocusAsync(signOut);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SkipLink_IsTheFirstStopAndLeadsPastTheMenu()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync("/reviews");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")).ShouldBeTrue(
            "the next stop is in the main content"
        );
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Filter_OfReviews_WorksAndSaysWhatIsWrong(int width)
    {
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync("/reviews");
        await OpenFilterAsync(page);
        var from = page.GetByLabel("Received from");
        await page.TabToAsync(from);
        await page.ShouldShowFocusAsync(from);
        await page.Keyboard.TypeAsync("31/2/2022");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("must be a real date");
        await Assertions.Expect(from).ToHaveValueAsync("31/2/2022");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator(".govuk-error-summary a"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(from).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("1/4/2022");
        var state = page.GetByLabel("State");
        await page.TabBackToAsync(state);
        await page.ShouldShowFocusAsync(state);
        await page.Keyboard.TypeAsync("Closed");
        (await state.InputValueAsync()).ShouldBe("closed");
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Apply filter" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("State=closed", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("reviews");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Upload_AndConfirm_NeedNoMouse()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/registers");
        var submit = page.GetByRole(AriaRole.Button, new() { Name = "Upload and preview" });
        await page.TabToAsync(submit);
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("Choose the register files");
        await page.TabToAsync(page.Locator(".govuk-error-summary a"));
        await page.Keyboard.PressAsync("Enter");
        var files = page.GetByLabel("Register files");
        await Assertions.Expect(files).ToBeFocusedAsync();
        await page.ShouldShowFocusAsync(files);

        // The dialog behind the field is the browser's own; a headless one opens it by key only now and then.
        await files.SetInputFilesAsync(
            SmallRegisters.Csv(Application.Registers.Reading.RegisterKind.CustodyVisits, SmallRegisters.Visit(7001))
        );
        await page.TabToAsync(submit);
        await page.ShouldShowFocusAsync(submit);
        await page.Keyboard.PressAsync("Enter");
        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" });
        await Assertions.Expect(confirm).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.TabToAsync(confirm);
        await page.ShouldShowFocusAsync(confirm);
        await page.Keyboard.PressAsync("Space");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import did" }))
            .ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task RunNow_NeedsNoMouse()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.GotoAsync("/administration/jobs");
        var run = page.GetByRole(AriaRole.Button, new() { Name = "Run now" }).First;
        await page.TabToAsync(run);
        await page.ShouldShowFocusAsync(run);
        await page.Keyboard.PressAsync("Space");
        await Assertions
            .Expect(page.Locator("#run .govuk-summary-list__row").First)
            .ToContainTextAsync("Done", new() { Timeout = 60_000 });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Search_ByReferenceAndByName_NeedsNoMouse(int width)
    {
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync("/reviews");
        var search = page.GetByLabel("Find a record by reference or name");
        await page.TabToAsync(search);
        await page.ShouldShowFocusAsync(search);
        await page.Keyboard.TypeAsync("x");
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("Enter a reference or a name");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator(".govuk-error-summary a"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Reference or name", new() { Exact = true })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("rev/2022-23/000");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#found tbody tr")).ToHaveCountAsync(9);
        page.Url.ShouldEndWith("/search");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator("#found tbody a").First);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Review REV/2022-23/0001");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#found tbody tr")).ToHaveCountAsync(9);

        await page.TabBackToAsync(search);
        await page.Keyboard.TypeAsync("REV/2022-23/0002");
        await page.TabToAsync(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = "Search" }));
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Review REV/2022-23/0002");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task FamiliesOfFigures_OpenByKeyAndAreAccessible()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Commissioner);
        await page.GotoAsync("/statistics/figures");
        var family = page.Locator("summary").Filter(new() { HasText = "Complaints about the Chief Constable" });
        await page.TabToAsync(family);
        await page.ShouldShowFocusAsync(family);
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "Recorded complaints against the Chief Constable" }))
            .ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    // In a narrow window the filter is folded.
    private static async Task OpenFilterAsync(IPage page)
    {
        var filter = page.Locator("details.moj-filter");
        if (await filter.GetAttributeAsync("open") is null)
        {
            await page.TabToAsync(filter.Locator("summary"));
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.GetByLabel("Received from")).ToBeVisibleAsync();
        }
    }
}
