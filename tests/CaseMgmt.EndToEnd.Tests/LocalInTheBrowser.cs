using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Infrastructure.SignIn.Local;
using CaseMgmt.Testing;
using Microsoft.Playwright;
using OtpNet;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// An office that keeps its accounts itself, by keyboard alone: the first administrator by the command line, setting up, wrong codes, the
/// lock, recovery, a passkey, an invitation, and a form whose session ended. In Development and over http, since a browser gives passkeys
/// to no page whose certificate it does not know.
/// </summary>
public sealed class LocalInTheBrowser(Browser browser, LocalInTheBrowser.LocalOffice local)
    : IClassFixture<LocalInTheBrowser.LocalOffice>
{
    private const string Password = "gravel teapot migrating";
    private const string Wrong = "The e-mail address or the password is not right.";

    [Fact]
    public async Task FirstAdministrator_FromTheCommandLineToAPasskey()
    {
        const string alex = "alex@office.example";
        var page = await browser.OpenAsync(local.Address);
        var link = await local.AddAsync(alex, "Alex Administrator", "Administrator");
        await page.GotoAsync(link);
        await page.ShouldBeAccessibleAsync();

        // Wrong first: a password that is guessed, and a code of another key.
        await TypeAsync(page, "#Password", "password12345");
        await TypeAsync(page, "#Code", "000000");
        await PressAsync(page, "Set up my account");
        await page.ShouldShowErrorAsync("This password is easily guessed");
        await page.ShouldBeAccessibleAsync();
        var key = await KeyAsync(page);
        await TypeAsync(page, "#Password", Password);
        await TypeAsync(page, "#Code", CodeOf(key));
        await PressAsync(page, "Set up my account");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Keep your recovery codes");
        await page.ShouldBeAccessibleAsync();
        var codes = await page.Locator("#recovery-codes li").AllInnerTextsAsync();
        await PressAsync(page, "I have kept them");
        await ShouldBeSignedInAsync(page, "Alex Administrator");

        // Out, and in again: a wrong password, a wrong code, a recovery code.
        await SignOutAsync(page);
        await page.ShouldBeAccessibleAsync();
        await PasswordAsync(page, alex, "not the password");
        await page.ShouldShowErrorAsync(Wrong);
        await page.ShouldBeAccessibleAsync();
        await PasswordAsync(page, alex, Password);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Enter your code");
        await page.ShouldBeAccessibleAsync();
        await CodeAsync(page, "123456");
        await page.ShouldShowErrorAsync("This code is not right");
        await page.ShouldBeAccessibleAsync();
        await CodeAsync(page, codes[0]);
        await ShouldBeSignedInAsync(page, "Alex Administrator");

        // The link has done its work.
        await page.GotoAsync(link);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This link opens nothing any more");
        await page.ShouldBeAccessibleAsync();

        // A passkey, by the browser's own authenticator.
        await AddAuthenticatorAsync(page);
        await page.GotoAsync("/account/credentials");
        await Assertions.Expect(page.Locator("#codes-left")).ToHaveTextAsync("You have 9 codes left.");
        await page.ShouldBeAccessibleAsync();
        await TypeAsync(page, "#PasskeyName", "office laptop");
        await TypeAsync(page, "#PasskeyPresent", Password);
        await PressAsync(page, "Add a passkey");
        await Assertions
            .Expect(page.Locator(".govuk-notification-banner"))
            .ToContainTextAsync("The passkey was added.");
        await Assertions.Expect(page.Locator("#passkeys")).ToContainTextAsync("office laptop");
        await page.ShouldBeAccessibleAsync();
        await SignOutAsync(page);
        await PressAsync(page, "Use a passkey");
        await ShouldBeSignedInAsync(page, "Alex Administrator");
        await page.GotoAsync("/account");
        await page.ShouldBeAccessibleAsync();

        // Removed, it opens nothing.
        await page.GotoAsync("/account/credentials");
        await PressAsync(page, "Remove");
        await Assertions
            .Expect(page.Locator(".govuk-notification-banner"))
            .ToContainTextAsync("The passkey was removed.");
        await SignOutAsync(page);
        await PressAsync(page, "Use a passkey");
        await Assertions
            .Expect(page.Locator(".govuk-error-summary"))
            .ToContainTextAsync("This passkey opens nothing here");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Account_TriedTooOften_OpensToNobodyForAWhile()
    {
        const string lou = "lou@office.example";
        var (page, key, _) = await SetUpAsync(await local.AddAsync(lou, "Lou Locked", "Commissioner"));
        await PressAsync(page, "I have kept them");
        await SignOutAsync(page);
        for (var i = 0; i < LocalSignIn.MostWrong; i++)
        {
            await PasswordAsync(page, lou, "wrong each time");
            await page.ShouldShowErrorAsync(Wrong);
        }

        // Right, and no more told than before.
        await PasswordAsync(page, lou, Password);
        await page.ShouldShowErrorAsync(Wrong + " After too many attempts an account waits for a quarter of an hour.");
        await Assertions.Expect(page.Locator("#Address")).ToHaveValueAsync(lou);

        // Opened anew by whoever looks after the accounts.
        await page.GotoAsync(await local.RunAsync("reset", lou));
        (await KeyAsync(page)).ShouldNotBe(key);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Colleague_InvitedByAPage_FindsTheFormAsItWasAfterTheSessionEnded()
    {
        const string robin = "robin@office.example";
        var (admin, _, _) = await SetUpAsync(
            await local.AddAsync("andy@office.example", "Andy Administrator", "Administrator")
        );
        await admin.GotoAsync("/administration/people/invite");
        await admin.ShouldBeAccessibleAsync();
        await TypeAsync(admin, "#Name", "Robin Reviewer");
        await TypeAsync(admin, "#Address", robin);
        await admin.TabToAsync(admin.GetByLabel("Reviewer", new() { Exact = true }));
        await admin.Keyboard.PressAsync("Space");
        await PressAsync(admin, "Make the link");
        await Assertions.Expect(admin.Locator("h1")).ToHaveTextAsync("The link for Robin Reviewer");
        await admin.ShouldBeAccessibleAsync();
        var (page, key, codes) = await SetUpAsync(await admin.Locator("#link strong").InnerTextAsync());
        await page.GotoAsync("/reviews");
        var review = await page.Locator("main tbody a[href^='/reviews/']").First.GetAttributeAsync("href");
        await page.GotoAsync(review + "/correct");
        await page.GetByLabel("Why").FillAsync("The letter was dated <later>");
        var typed = await page.Locator("main form").First.EvaluateAsync<string>(Typed);

        // Robin ends that session from another window.
        var elsewhere = await browser.OpenAsync(local.Address);
        await elsewhere.GotoAsync("/sign-in");
        await PasswordAsync(elsewhere, robin, Password);
        await CodeAsync(elsewhere, CodeOf(key, later: 1));
        await elsewhere.GotoAsync("/account");
        await Assertions.Expect(elsewhere.Locator("#sessions dt")).ToHaveCountAsync(2);
        await elsewhere.ShouldBeAccessibleAsync();
        await PressAsync(elsewhere, "Sign out everywhere else");
        await Assertions.Expect(elsewhere.Locator("#sessions dt")).ToHaveCountAsync(1);
        await page.Locator("main form button").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await PasswordAsync(page, robin, Password);
        // Looked at without script, which sends it on at once.
        await page.RouteAsync("**/*.js*", route => route.AbortAsync());
        await CodeAsync(page, codes[0]);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You are signed in again");
        await page.ShouldBeAccessibleAsync();
        await page.UnrouteAllAsync();
        await page.ReloadAsync();

        await page.ShouldShowErrorAsync("Your session had ended when you sent this");
        (await page.Locator("main form").First.EvaluateAsync<string>(Typed)).ShouldBe(typed);
        await page.ShouldBeAccessibleAsync();
        await Task.WhenAll(admin.Context.CloseAsync(), page.Context.CloseAsync(), elsewhere.Context.CloseAsync());
    }

    // What stands in the form but its own marks: which act it is, and its protection.
    private const string Typed = """
        form => JSON.stringify([...new FormData(form)].filter(([name]) => !['Act', '__RequestVerificationToken', 'KeptForm'].includes(name)))
        """;

    private async Task<(IPage Page, string Key, IReadOnlyList<string> Codes)> SetUpAsync(string link)
    {
        var page = await browser.OpenAsync(local.Address);
        await page.GotoAsync(link);
        var key = await KeyAsync(page);
        await TypeAsync(page, "#Password", Password);
        await TypeAsync(page, "#Code", CodeOf(key));
        await PressAsync(page, "Set up my account");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Keep your recovery codes");
        return (page, key, await page.Locator("#recovery-codes li").AllInnerTextsAsync());
    }

    private static async Task PasswordAsync(IPage page, string address, string password)
    {
        await TypeAsync(page, "#Address", address);
        await TypeAsync(page, "#Password", password);
        await PressAsync(page, "Continue");
    }

    private static async Task CodeAsync(IPage page, string code)
    {
        await TypeAsync(page, "#Code", code);
        await PressAsync(page, "Sign in");
    }

    private static async Task SignOutAsync(IPage page)
    {
        await PressAsync(page, "Sign out");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
    }

    private static Task ShouldBeSignedInAsync(IPage page, string name) =>
        Assertions.Expect(page.Locator(".app-header__account")).ToContainTextAsync(name);

    /// <summary>A key that asks for its person, and finds them there.</summary>
    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await page.TabToAsync(page.Locator(field));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses it, and waits for the page to which that leads.</summary>
    private static async Task PressAsync(IPage page, string button)
    {
        await page.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = button }).First);
        var loaded = new TaskCompletionSource();
        page.Load += OnLoad;
        await page.Keyboard.PressAsync("Enter");
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.Load -= OnLoad;

        void OnLoad(object? sender, IPage loadedPage) => loaded.TrySetResult();
    }

    private static async Task<string> KeyAsync(IPage page) =>
        (await page.Locator("#key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What the app shows.</summary>
    /// <param name="later">In so many half minutes; the next one is taken already, since clocks differ.</param>
    private static string CodeOf(string key, int later = 0) =>
        new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(
            TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30 * later)
        );

    /// <summary>An office with accounts of its own, and with the sample year.</summary>
    public sealed class LocalOffice : IAsyncLifetime
    {
        // More is sent here from one address than people send from theirs.
        private readonly RunningOffice office = new RunningOffice()
            .With("SignIn__Mode", "Local")
            .With("SignIn__Attempts", "500");

        public Uri Address => office.Address;

        public ValueTask InitializeAsync() => office.InitializeAsync();

        public ValueTask DisposeAsync() => office.DisposeAsync();

        public Task<string> AddAsync(string address, string name, string role) =>
            RunAsync("add", address, "--name", name, "--role", role);

        /// <summary>Runs the operator's command.</summary>
        /// <returns>The one-time link that it prints.</returns>
        public async Task<string> RunAsync(string command, params IEnumerable<string> arguments)
        {
            var (exit, output, errors) = await CommandLine.RunAsync(
                TestContext.Current.CancellationToken,
                ["user", command, .. arguments, "--site", Address.ToString(), "--data", office.DataFolder]
            );
            exit.ShouldBe(0, errors);
            return output.Split('\n')[0].Trim();
        }
    }
}
