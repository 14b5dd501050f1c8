using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>The public form in the browser: by keyboard, wide and narrow, without script; and the review that it becomes, in the office.</summary>
[Collection(WorkingOffice.Name)]
public sealed class ApplyInTheBrowser(Browser browser, SmallFilesOffice office)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    public async Task Apply_ByKeyboard_IsCheckedSentAndFoundInTheOffice(int width, bool withScript)
    {
        var name = $"Petra Public{width}{withScript}";
        var page = await browser.OpenAsync(office.Address, width, withScript);
        await page.GotoAsync("/apply");
        await AccessibleAsync(page, withScript);
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
        if (withScript)
        {
            await page.ShouldShowErrorAsync("Say whether you made the complaint yourself.");
        }

        await AccessibleAsync(page, withScript);
        var self = page.Locator("#Who");
        await page.TabToAsync(self);
        await page.Keyboard.PressAsync("Space");
        await page.TypeIntoAsync("#ApplicantName", name);
        await page.TypeIntoAsync("#ApplicantEmail", "petra@example.org");
        await page.TypeIntoAsync("#Force", "Invented Constabulary");
        await page.TypeIntoAsync("#ForceReference", "CO/88" + width + "/23");
        await page.TypeIntoAsync("#Details", "They lost my bicycle.");
        await page.Locator("#OutcomeLetter")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "letter.pdf",
                    MimeType = "application/pdf",
                    Buffer = SampleFiles.Pdf("Outcome"),
                }
            );
        await page.TypeIntoAsync("#Adjustments", "A call instead of letters");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));

        await HeadingAsync(page, "Check your answers before you send them");
        await AccessibleAsync(page, withScript);
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Change my answers" }));
        await Assertions.Expect(page.Locator("#kept")).ToContainTextAsync("letter.pdf");
        await Assertions.Expect(page.Locator("#ApplicantName")).ToHaveValueAsync(name);
        await AccessibleAsync(page, withScript);
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Send the application" }));

        await HeadingAsync(page, "Application received");
        await AccessibleAsync(page, withScript);
        var reference = await page.Locator("#reference").InnerTextAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/apply/sent");
        await page.Context.CloseAsync();

        var reviewer = await browser.OpenAsync(office.Address, width);
        await reviewer.SignInAsync(Roles.Reviewer);
        await reviewer.GotoAsync("/search");
        await reviewer.Locator("main input[name=Term]").FillAsync(reference);
        await reviewer.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reviewer.Locator("#application")).ToContainTextAsync(name);
        await Assertions.Expect(reviewer.Locator("main")).ToContainTextAsync("Documents (2)");
        await Assertions.Expect(reviewer.Locator("#adjustments")).ToContainTextAsync("A call instead of letters");
        await reviewer.Context.CloseAsync();
    }

    private static Task HeadingAsync(IPage page, string text) =>
        Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(text);

    // axe is a script itself.
    private static Task AccessibleAsync(IPage page, bool withScript) =>
        withScript ? page.ShouldBeAccessibleAsync() : Task.CompletedTask;
}
