using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// The administrator uploads registers with mistakes in them, sees every one before anything is taken in, takes in what is right,
/// corrects the rejected rows in the file that the office hands back, and uploads that.
/// </summary>
[Collection(WorkingOffice.Name)]
public sealed class ImportWithErrors(Browser browser, SmallFilesOffice office)
{
    [Fact]
    public async Task Import_RowsWithErrors_AreShownRejectedCorrectedAndTakenIn()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await page.UploadAsync(
            SmallRegisters.Csv(
                RegisterKind.ComplaintReviews,
                RegisterFiles.Review(8001, ("reference", "REV/2023-24/8001")),
                RegisterFiles.Review(8002, ("reference", "REV/2023-24/8002"), ("decision_sent_on", "31/02/2023"))
            ),
            SmallRegisters.Csv(
                RegisterKind.CustodyVisits,
                SmallRegisters.Visit(8001),
                SmallRegisters.Visit(8002, ("held", "nine")),
                SmallRegisters.Visit(8003, ("suite", "Nowhere"))
            )
        );

        // The preview: counts, and every rejected row.
        (await CountsAsync(page, "complaint-reviews.csv")).ShouldBe(["2", "1", "0", "0", "1", "0"]);
        (await CountsAsync(page, "custody-visits.csv")).ShouldBe(["3", "1", "0", "0", "2", "0"]);
        await Assertions.Expect(Rejected(page, "31/02/2023")).ToContainTextAsync("decision_sent_on");
        await Assertions.Expect(Rejected(page, "31/02/2023").Locator("td").First).ToHaveTextAsync("3");
        await Assertions.Expect(Rejected(page, "Nowhere").Locator("td").First).ToHaveTextAsync("4");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("held");
        await page.ShouldBeAccessibleAsync();

        // Nothing is in before it is confirmed, and then the page shows by itself how it goes and what came of it.
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" }).ClickAsync();
        await DoneAsync(page);
        (await CountsAsync(page, "complaint-reviews.csv")).ShouldBe(["2", "1", "0", "0", "1", "0"]);
        (await CountsAsync(page, "custody-visits.csv")).ShouldBe(["3", "1", "0", "0", "2", "0"]);
        await page.ShouldBeAccessibleAsync();

        // The rejected rows come back as files, are corrected, and all are taken.
        var reviews = await DownloadAsync(page, "complaint-reviews.rejected.csv");
        var visits = await DownloadAsync(page, "custody-visits.rejected.csv");
        reviews.ShouldContain("31/02/2023");
        visits.ShouldContain("Nowhere");
        await page.UploadAsync(
            SmallRegisters.File(
                "complaint-reviews.rejected.csv",
                Encoding.UTF8.GetBytes(reviews.Replace("31/02/2023", "2022-06-10", StringComparison.Ordinal))
            ),
            SmallRegisters.File(
                "custody-visits.rejected.csv",
                Encoding.UTF8.GetBytes(
                    visits
                        .Replace("Nowhere", "Parkside", StringComparison.Ordinal)
                        .Replace("VOL-11;VOL-14,nine,", "VOL-11;VOL-14,5,", StringComparison.Ordinal)
                )
            )
        );
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Rejected rows of");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" }).ClickAsync();
        await DoneAsync(page);
        (await CountsAsync(page, "complaint-reviews.rejected.csv")).ShouldBe(["1", "1", "0", "0", "0", "0"]);
        (await CountsAsync(page, "custody-visits.rejected.csv")).ShouldBe(["2", "2", "0", "0", "0", "0"]);
        await page.Context.CloseAsync();

        // The coordinator finds the corrected visit.
        var visiting = await browser.OpenAsync(office.Address);
        await visiting.SignInAsync(Roles.Coordinator);
        await visiting.GotoAsync("/visits?Reference=ICV%2F2022-23%2F8003");
        await visiting.GetByRole(AriaRole.Link, new() { Name = "ICV/2022-23/8003" }).ClickAsync();
        await Assertions.Expect(visiting.Locator("main")).ToContainTextAsync("Parkside");
        await visiting.Context.CloseAsync();
    }

    [Fact]
    public async Task Upload_NothingOrWhatIsNoRegister_SaysWhatToDo()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        await SendAsync(page);
        await page.ShouldShowErrorAsync("Choose the register files to upload");
        await page.ShouldBeAccessibleAsync();

        await SendAsync(page, SmallRegisters.File("minutes.pdf", "Present: all"u8.ToArray()));
        await page.ShouldShowErrorAsync("None of the files is a spreadsheet that can be read");

        await SendAsync(page, SmallRegisters.File("custody-visits.csv", new byte[(1024 * 1024) + 1]));
        await page.ShouldShowErrorAsync("at most 1 MB");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Preview_WrongEncodingOrColumns_SaysSoAndTakesNothingIn()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Administrator);
        // "Café" once as Windows-1252 writes it and once in UTF-8.
        var suites = Encoding.Latin1.GetBytes(
            RegisterFiles.Csv(
                RegisterKind.CustodySuites,
                RegisterFiles.Suite("Café"),
                RegisterFiles.Suite(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("Café 2")))
            )
        );
        await page.UploadAsync(
            SmallRegisters.File("custody-suites.csv", suites),
            SmallRegisters.File("volunteers.csv", "nothing of this\r\n"u8.ToArray())
        );
        await page.ShouldShowErrorAsync("custody-suites.csv");
        await page.ShouldShowErrorAsync("volunteers.csv");
        (await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and take in" }).CountAsync()).ShouldBe(
            0,
            "there is nothing to take in"
        );
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Abandon this import" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This import was abandoned");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    private static ILocator Rejected(IPage page, string value) =>
        page.GetByRole(AriaRole.Row)
            .Filter(new() { Has = page.GetByRole(AriaRole.Cell, new() { Name = value, Exact = true }) });

    // Read, added, changed, unchanged, rejected, warnings.
    private static async Task<IReadOnlyList<string>> CountsAsync(IPage page, string file) =>
        await page.Locator("#counts tbody tr")
            .Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = file, Exact = true }) })
            .Locator("td")
            .AllInnerTextsAsync();

    // The heading comes with the first file that is in; the page stops asking when the last one is.
    private static async Task DoneAsync(IPage page)
    {
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import did" }))
            .ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("[data-refresh-seconds]")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
    }

    private static async Task<string> DownloadAsync(IPage page, string file)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = file, Exact = true }).ClickAsync()
        );
        download.SuggestedFilename.ShouldBe(file);
        return await File.ReadAllTextAsync(await download.PathAsync());
    }

    private static async Task SendAsync(IPage page, params FilePayload[] files)
    {
        await page.GotoAsync("/registers");
        await page.GetByLabel("Register files").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and preview" }).ClickAsync();
    }
}
