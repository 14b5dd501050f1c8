using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// A review from the letter on the doormat to the recommendation carried out, in the browser, by acts alone; every page on the way is
/// accessible, wide and narrow.
/// </summary>
[Collection(WorkingOffice.Name)]
public sealed class ReviewInTheBrowser(Browser browser, SmallFilesOffice office)
{
    [Fact]
    public async Task Review_FromTheDoormatToTheRecommendation()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Reviewer);
        await ReceiveAsync(page);
        var review = new Uri(page.Url).AbsolutePath;

        await DoAsync(page, "Acknowledge", "Record the acknowledgement");
        await DoAsync(page, "Decide validity", "Record the decision", () => CheckAsync(page, "Valid"));
        await DoAsync(page, "Request papers", "Record the request");
        await DoAsync(page, "Chase papers", "Record the reminder");
        await DoAsync(
            page,
            "Record papers",
            "Record the papers",
            async () =>
            {
                await CheckAsync(page, "The outcome letter, every page");
                await CheckAsync(page, "The complaint as it was made");
            }
        );
        await DoAsync(
            page,
            "Waive papers",
            "Waive papers",
            async () =>
            {
                await CheckAsync(page, "The report of the handler or investigating officer");
                await page.GetByLabel("Why?").FillAsync("The letter holds all of it.");
            }
        );
        await DoAsync(page, "Allocate", "Allocate the review");
        await Assertions.Expect(page.Locator("#closed")).ToContainTextAsync("Say first whether you have a conflict");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Declare a conflict of interest, or none" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Declare");
        await page.ShouldBeAccessibleAsync();
        await CheckAsync(page, "No");
        await page.GetByRole(AriaRole.Button, new() { Name = "Declare" }).ClickAsync();
        await DoneAsync(page);
        await DoAsync(
            page,
            "List the allegations",
            "Save the allegations",
            () => page.GetByLabel("Allegation 1").SelectOptionAsync("H1")
        );
        await DoAsync(page, "Suspend", "Suspend the review", () => CheckAsync(page, "Criminal proceedings"));
        await DoAsync(page, "Resume", "Resume the review");
        await DoAsync(
            page,
            "Draft the decision",
            "Save the draft",
            async () =>
            {
                await page.GetByLabel("What did the force decide?").SelectOptionAsync("service_acceptable");
                await CheckAsync(page, "No: the review is upheld");
                await page.GetByLabel("Why?").FillAsync("The log was not read.");
            }
        );
        await DoAsync(
            page,
            "Recommend something",
            "Add it to the draft",
            async () =>
            {
                await CheckAsync(page, "Remedy the complainant's dissatisfaction");
                await page.GetByLabel("Theme").FillAsync("Communication");
                await page.GetByLabel("What exactly is recommended?").FillAsync("Apologise for the delay.");
            }
        );
        await DoAsync(page, "Submit for approval", "Submit for approval");
        await Assertions.Expect(page.Locator("#waiting")).ToContainTextAsync("Somebody else than the drafter");

        var executive = await browser.OpenAsync(office.Address);
        await executive.SignInAsync(Roles.ChiefExecutive);
        await executive.GotoAsync(review);
        await DoAsync(
            executive,
            "Return the draft",
            "Return the draft",
            () => executive.GetByLabel("What has to be mended?").FillAsync("Say which log.")
        );
        await page.GotoAsync(review);
        await DoAsync(page, "Submit for approval", "Submit for approval");
        await executive.GotoAsync(review);
        await DoAsync(executive, "Approve the decision", "Approve the decision");
        await executive.Context.CloseAsync();

        await page.GotoAsync(review);
        await DoAsync(page, "Send the decision", "Record the decision as sent");
        await Assertions.Expect(page.Locator("#deadlines")).ToContainTextAsync("Upheld");
        await DoAsync(
            page,
            "Record an answer",
            "Record the answer",
            async () =>
            {
                await CheckAsync(page, "Accepted");
                await page.GetByLabel("What does the force say").FillAsync("It will apologise within a month.");
            }
        );
        await Assertions
            .Expect(page.Locator("#recommendation-1"))
            .ToContainTextAsync("It will apologise within a month.");
        await DoAsync(page, "Record a reminder of the recommendations", "Record the reminder");
        await DoAsync(
            page,
            "Record that it was implemented",
            "Record it",
            () => page.GetByLabel("What shows it?").FillAsync("A copy of the letter.")
        );
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    // By keyboard alone, the mistakes included.
    private static async Task ReceiveAsync(IPage page)
    {
        await page.GotoAsync("/reviews");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "New review" }));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("New review");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.GetByLabel("Applicant", new() { Exact = true }));
        await page.Keyboard.TypeAsync("Zoë O’Neill-Invented");
        await page.TabToAsync(page.GetByLabel("Adjustments asked for"));
        await page.Keyboard.TypeAsync("Large print");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        await page.ShouldShowErrorAsync("Choose how the application reached this office.");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(page.GetByLabel("How did it reach this office?"));
        await page.Keyboard.TypeAsync("By hand");
        await page.TabToAsync(page.GetByLabel("How did the force handle it?"));
        await page.Keyboard.TypeAsync("Inv");
        await page.EnterAsync(page.GetByRole(AriaRole.Button, new() { Name = "Record the review" }));
        await DoneAsync(page);
        await Assertions.Expect(page.Locator("#application")).ToContainTextAsync("Zoë O’Neill-Invented");
        await Assertions.Expect(page.Locator("#adjustments")).ToContainTextAsync("Large print");
    }

    /// <summary>Does an act from the review's page: by its button where it moves the review on, else out of those folded under it.</summary>
    private static async Task DoAsync(IPage page, string act, string button, Func<Task>? fill = null)
    {
        await page.ShouldBeAccessibleAsync();
        var first = page.Locator("#acts > a", new() { HasTextString = act });
        if (await first.CountAsync() == 0)
        {
            await page.Locator("#acts summary").ClickAsync();
            first = page.Locator("#acts li a", new() { HasTextString = act });
        }

        await first.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(act + ": ");
        await page.ShouldBeAccessibleAsync();
        await (fill?.Invoke() ?? Task.CompletedTask);
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await DoneAsync(page);
    }

    private static Task CheckAsync(IPage page, string label) =>
        page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    private static Task DoneAsync(IPage page) =>
        Assertions.Expect(page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
}
