using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>A paper form is transcribed by keyboard alone, wide and narrow, from the list of visits to an accepted and amended report.</summary>
[Collection(WorkingOffice.Name)]
public sealed class VisitInTheBrowser(Browser browser, SmallFilesOffice office)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task PaperForm_ByKeyboard_IsALoggedAcceptedAndAmendedVisit(int width)
    {
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Coordinator);
        await page.GotoAsync("/visits");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Log a visit" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Log a visit");
        await page.ShouldBeAccessibleAsync();
        await page.Locator("#Suite").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TypeIntoAsync("#On", "10/5/2023");
        await page.TypeIntoAsync("#ArrivedAt", "2350");
        await page.TypeIntoAsync("#AdmittedAt", "0:05");
        await page.TypeIntoAsync("#DepartedAt", "1.10");
        await Assertions
            .Expect(page.Locator("[data-delay]"))
            .ToHaveTextAsync("They waited 15 minutes: this is to be explained.");
        foreach (
            var (count, number) in new[]
            {
                ("Held", "10"),
                ("HeldMen", "8"),
                ("Offered", "6"),
                ("Accepted", "5"),
                ("Declined", "1"),
                ("Asleep", "3"),
            }
        )
        {
            await page.TypeIntoAsync("#" + count, number);
        }

        await Assertions
            .Expect(page.Locator("[data-identities]"))
            .ToContainTextAsync("10 held, 6 offered + 3 not available + 0 not offered: 1 left over.");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Hand in the report" }));
        await page.ShouldShowErrorAsync("Access took longer than 10 minutes");
        await page.ShouldBeAccessibleAsync();
        await Assertions.Expect(page.Locator("#AdmittedAt")).ToHaveValueAsync("0:05");
        await page.TypeIntoAsync("#DelayExplanation", "No explanation was given.");
        await page.TypeIntoAsync("#Explanation", "One was being released, and the second visitor did not sign.");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Hand in the report" }));

        await ShouldBeDoneAsync(page, "The visit was logged. Next: accept its report.");
        await Assertions.Expect(page.Locator("#times")).ToContainTextAsync("11 May 2023 at 01:10");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Accept the report: ");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Accept the report" }));
        await ShouldBeDoneAsync(page, "The report was accepted.");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Amend the report" }));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Amend the report of ");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.Locator("#Reason"));
        await page.Keyboard.TypeAsync("Four slept.");
        await page.Locator("#Asleep").FillAsync("4");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Amend the report" }));

        await ShouldBeDoneAsync(page, "The report was amended.");
        await Assertions.Expect(page.Locator("#history")).ToContainTextAsync("Not available: asleep: 3 became 4");
        await page.Context.CloseAsync();
    }

    private static async Task ShouldBeDoneAsync(IPage page, string told)
    {
        await Assertions.Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync(told);
        await page.ShouldBeAccessibleAsync();
    }
}
