using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>Signing in over Microsoft Entra ID: the whole code flow in a real browser, against a server of Entra's shape.</summary>
[Collection(DirectoryOffice.Name)]
public sealed class EntraInTheBrowser(Browser browser, EntraOffice entra)
{
    private const string SessionCookie = "__Host-casemgmt";

    [Fact]
    public async Task SignIn_WithRoles_LeadsWhereThePersonWantedAndOutAgain()
    {
        var erin = entra.Comes("Erin Entra", EntraOffice.Reviewers, "Administrator", "Of another program");
        var page = await browser.OpenAsync(entra.Address);
        await page.GotoAsync("/reviews");
        await page.ShouldBeAccessibleAsync();
        // By keyboard alone: the button is the page's one thing to do.
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Sign in with your work account" });
        await page.TabToAsync(button);
        await page.ShouldShowFocusAsync(button);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/reviews");
        await Assertions
            .Expect(page.Locator(".app-header__account"))
            .ToContainTextAsync("Erin Entra, Administrator, Reviewer");
        var cookie = (await page.Context.CookiesAsync()).Single(c => c.Name == SessionCookie);
        (cookie.Secure, cookie.HttpOnly, cookie.Path).ShouldBe((true, true, "/"));
        await page.GotoAsync("/account");
        await page.ShouldBeAccessibleAsync();
        await page.GotoAsync("/administration/people");
        await page.GetByRole(AriaRole.Link, new() { Name = "Erin Entra", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("as the directory said last");
        await page.ShouldBeAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
        entra.Directory.SignedOut.ShouldBe(erin.Session);
        var copy = await AsAsync(cookie);
        await copy.GotoAsync("/reviews");
        copy.Url.ShouldContain("/sign-in");
        await copy.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SignIn_WithoutARole_SaysWhomToAsk()
    {
        entra.Comes("Nora Norole", "Of another program");
        var page = await SignInAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You have no role here");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("ask " + EntraOffice.Contact);
        await page.ShouldBeAccessibleAsync();
        (await page.Context.CookiesAsync()).ShouldNotContain(c => c.Name == SessionCookie);
        await page.GotoAsync("/sign-in/stopped/refused");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Role_TakenAwayInTheDirectory_IsGoneInTheOpenSession()
    {
        var rory = entra.Comes("Rory Roles", EntraOffice.Reviewers, "Administrator");
        var page = await SignInAsync();
        (await page.GotoAsync("/administration/jobs"))!.Status.ShouldBe(200);

        entra.Directory.Person = rory with { Roles = [EntraOffice.Reviewers] };
        await UntilAsync(async () => (await page.GotoAsync("/administration/jobs"))!.Status == 403);
        (await page.GotoAsync("/reviews"))!.Status.ShouldBe(200);

        entra.Directory.Refuses = true;
        await UntilAsync(async () =>
            (await page.GotoAsync("/reviews"))!.Url.Contains("/sign-in", StringComparison.Ordinal)
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SignOut_InTheDirectory_EndsTheSessionHere()
    {
        entra.Comes("Olly Out", "Administrator");
        var page = await SignInAsync();
        (await page.GotoAsync("/administration/people"))!.Status.ShouldBe(200);

        // In a frame of the directory's own page: a browser sends no cookie of ours with it.
        await page.GotoAsync(entra.Directory.SignOutPage(entra.Address).ToString());

        await page.GotoAsync(new Uri(entra.Address, "/administration/people").ToString());
        page.Url.ShouldContain("/sign-in");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SignInAsync()
    {
        var page = await browser.OpenAsync(entra.Address);
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with your work account" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/sign-in", StringComparison.Ordinal));
        return page;
    }

    private async Task<IPage> AsAsync(BrowserContextCookiesResult cookie)
    {
        var page = await browser.OpenAsync(entra.Address);
        await page.Context.AddCookiesAsync([
            new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Url = entra.Address.ToString(),
                Secure = true,
            },
        ]);
        return page;
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            TimeProvider.System.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(200);
        }
    }
}
