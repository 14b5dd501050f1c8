using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// The office's own spreadsheet, with a title above, headings and words of its own and days as English Excel writes them: somebody
/// says by keyboard what it means, it is previewed and taken in, and next month's is read without a question.
/// </summary>
[Collection(WorkingOffice.Name)]
public sealed class OwnSpreadsheet(Browser browser, SmallFilesOffice office)
{
    private const string Reviews = """
        Complaint reviews 2023-24;;;;;;;
        Professional Standards, restricted;;;;;;;
        Our ref;Date rec'd;Complainant;How received;Valid?;Decided;Reference;Staff notes
        CR 914/23;03/05/2023;Applicant 914;Web form;Y;05/05/2023;;ring back
        CR 915/23;4 May 2023;Applicant 915;Ltr;Y;09/05/2023;;
        """;

    // In the order of the headings; the last but one is a heading of ours that means something else here.
    private static readonly string[] Meanings =
    [
        "Reference",
        "Received",
        "Applicant",
        "How it reached us",
        "Validity",
        "Validity decided on",
        "Nothing: leave it alone",
        "Nothing: leave it alone",
    ];

    [Fact]
    public async Task Import_ForeignHeadingsOwnWordsAndUkDates_IsMappedOnceAndThenReadWithoutAQuestion()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await SendAsync(page, "Reviews from PSD, April.csv", Reviews);
        var link = page.GetByRole(
            AriaRole.Link,
            new() { Name = "Say what the columns of Reviews from PSD, April.csv mean" }
        );
        await Assertions.Expect(link).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.ShouldBeAccessibleAsync();

        // Which register, and what each heading means: nothing is chosen that is not certain.
        await page.TabToAsync(link);
        await page.Keyboard.PressAsync("Enter");
        await ChooseAsync(page, page.GetByLabel("Which register is this?"), "Complaint reviews");
        var go = page.GetByRole(AriaRole.Button, new() { Name = "Continue" });
        await page.TabToAsync(go);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Name of this mapping")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Complainant")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("First values: CR 914/23; CR 915/23.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Perhaps: Applicant.");
        await page.ShouldBeAccessibleAsync();
        await page.TabToAsync(go);
        await page.Keyboard.PressAsync("Enter");
        await page.ShouldShowErrorAsync("Say what Date rec'd means, or that it is left alone.");
        await page.ShouldBeAccessibleAsync();
        var name = page.GetByLabel("Name of this mapping");
        await page.TabToAsync(name);
        await name.FillAsync("Reviews as PSD sends them");
        foreach (var (i, meaning) in Meanings.Index())
        {
            await ChooseAsync(page, page.Locator($"#Choices_{i}_"), meaning);
        }

        await page.TabToAsync(go);
        await page.Keyboard.PressAsync("Enter");

        // What the words mean, and that the rest is not recorded.
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("What the office's words mean");
        await page.ShouldBeAccessibleAsync();
        await ChooseAsync(page, page.GetByLabel("Ltr"), "Letter");
        await ChooseAsync(page, page.GetByLabel("Y", new() { Exact = true }), "Valid");
        var notRecorded = page.GetByLabel("These are not recorded here");
        await page.TabToAsync(notRecorded);
        await page.Keyboard.PressAsync("Space");
        var keep = page.GetByRole(AriaRole.Button, new() { Name = "Keep this mapping and preview" });
        await page.TabToAsync(keep);
        await page.Keyboard.PressAsync("Enter");

        // The preview says by what it was read, and it is taken in.
        await Assertions
            .Expect(page.Locator("#assumed"))
            .ToContainTextAsync("read by the mapping Reviews as PSD sends them", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#assumed")).ToContainTextAsync("separated by semicolons");
        await Assertions.Expect(page.Locator("#assumed")).ToContainTextAsync("headings are in row 3");
        await ShouldCountAsync(page, ["2", "2", "0", "0", "0"]);
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import did" }))
            .ToBeVisibleAsync(new() { Timeout = 60_000 });

        // Next month the same spreadsheet, with one row more and by another name.
        await SendAsync(
            page,
            "Reviews from PSD, May.csv",
            Reviews + "\nCR 916/23;08/05/2023;Applicant 916;Ltr;Y;10/05/2023;;\n"
        );
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import would do" }))
            .ToBeVisibleAsync(new() { Timeout = 60_000 });
        await ShouldCountAsync(page, ["3", "1", "0", "2", "0"]);

        // What was said is kept where it can be read, and removed when it is wanted no longer.
        await page.GotoAsync("/registers");
        await page.GetByRole(AriaRole.Link, new() { Name = "What the columns of the office's own" }).ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the mapping Reviews as PSD sends them" })
            .ClickAsync();
        await Assertions.Expect(page.GetByText("The mapping was removed.")).ToBeVisibleAsync();
        await Assertions
            .Expect(page.Locator("main"))
            .ToContainTextAsync("Once somebody has said what the columns of a spreadsheet mean");
        await page.Context.CloseAsync();

        // The reviewer finds a review by what the office calls it.
        var reviewing = await browser.OpenAsync(office.Address);
        await reviewing.SignInAsync(Roles.Reviewer);
        await reviewing.GotoAsync("/search");
        await reviewing.Locator("main input[type=search], main input[type=text]").First.FillAsync("CR 914/23");
        await reviewing.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reviewing.Locator("main")).ToContainTextAsync("CR 914/23");
        await reviewing.Context.CloseAsync();
    }

    private static async Task SendAsync(IPage page, string name, string text)
    {
        await page.GotoAsync("/registers");
        await page.GetByLabel("Register files")
            .SetInputFilesAsync([SmallRegisters.File(name, Encoding.UTF8.GetBytes(text))]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and preview" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/registers", StringComparison.Ordinal));
    }

    // As somebody without a mouse does: to the list, and the beginning of the word typed.
    private static async Task ChooseAsync(IPage page, ILocator list, string text)
    {
        await page.TabToAsync(list);
        await page.Keyboard.TypeAsync(text);
        (await list.EvaluateAsync<string>("e => e.selectedOptions[0].text")).ShouldBe(text);
    }

    private static async Task ShouldCountAsync(IPage page, string[] counts) =>
        (await page.Locator("#counts tbody tr").First.Locator("td").AllInnerTextsAsync()).Take(5).ShouldBe(counts);
}
