using System.Net.Sockets;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>Documents of a review in the browser: added by keyboard, found by their words, taken away, replaced and removed; and what is too large.</summary>
[Collection(WorkingOffice.Name)]
public sealed class DocumentsInTheBrowser(Browser browser, SmallFilesOffice office)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Documents_AddedFoundTakenAwayAndRemoved(int width)
    {
        var word = "heliotrope" + width;
        var page = await browser.OpenAsync(office.Address, width);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync("/reviews");
        await page.Locator("table th[scope=row] a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Documents (" }).ClickAsync();
        await HeadingAsync(page, "Documents of review");
        await page.ShouldBeAccessibleAsync();
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add documents" });
        await page.TabToAsync(add);
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "Add documents");
        await page.ShouldBeAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await page.ShouldShowErrorAsync("Choose at least one file.");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("Which files?")
            .SetInputFilesAsync([
                File($"note {width}.txt", SampleFiles.Text("The officer said " + word)),
                File($"letter {width}.pdf", SampleFiles.Pdf("A letter")),
                File($"macros {width}.docx", SampleFiles.Word("x", ("word/vbaProject.bin", "x"))),
            ]);
        await page.GetByLabel("What it is").SelectOptionAsync("incident_log");
        await page.GetByLabel("The force", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        var banner = page.Locator(".govuk-notification-banner");
        await Assertions.Expect(banner).ToContainTextAsync("2 documents were added.");
        await Assertions.Expect(banner).ToContainTextAsync($"macros {width}.docx: it holds macros");
        await page.ShouldBeAccessibleAsync();

        var card = page.Locator(".govuk-summary-card", new() { HasText = $"note {width}.txt" });
        await Assertions.Expect(card).ToContainTextAsync("Not scanned");
        var download = await page.RunAndWaitForDownloadAsync(() => card.Locator("a[download]").ClickAsync());
        download.SuggestedFilename.ShouldBe($"note {width}.txt");

        await FoundAsync(page, word);
        await page.ShouldBeAccessibleAsync();
        await page.Locator("#texts-found a", new() { HasText = "Document" }).First.ClickAsync();

        await HeadingAsync(page, "Documents of review");
        await card.GetByRole(AriaRole.Link, new() { Name = "Remove" }).ClickAsync();
        await HeadingAsync(page, "Remove a document");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("Why is it removed?").FillAsync("It is another person's.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(banner).ToContainTextAsync("was removed.");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Upload_OfAGigabyte_IsRefusedByTheServerBeforeItIsSent()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Reviewer);
        await page.GotoAsync("/reviews");
        await page.Locator("table th[scope=row] a").First.ClickAsync();
        var path = new Uri(page.Url).AbsolutePath + "/documents/add";
        var cookies = string.Join("; ", (await page.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));
        using var client = new TcpClient();
        await client.ConnectAsync(office.Address.Host, office.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: {office.Address.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {1L << 30}\r\n\r\n"
            ),
            TestContext.Current.CancellationToken
        );

        var answer = new byte[12];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);

        Encoding.ASCII.GetString(answer).ShouldBe("HTTP/1.1 413");
        await page.Context.CloseAsync();
    }

    private static Task HeadingAsync(IPage page, string text) =>
        Assertions.Expect(page.Locator("h1")).ToContainTextAsync(text);

    private static async Task FoundAsync(IPage page, string word)
    {
        // The job that reads documents runs beside the pages.
        for (var tries = 0; ; tries++)
        {
            await page.GotoAsync("/search");
            await page.Locator("main").GetByLabel("Reference or name").FillAsync(word);
            await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
            await Assertions.Expect(page.Locator("#texts")).ToBeVisibleAsync();
            if (await page.Locator("#texts-found").CountAsync() > 0)
            {
                return;
            }

            tries.ShouldBeLessThan(60, "the text is found within a minute");
            await page.WaitForTimeoutAsync(1_000);
        }
    }

    private static FilePayload File(string name, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = content,
        };
}
