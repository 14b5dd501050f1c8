using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// The README's picture, taken of the running application by <c>docs/take-pictures.sh</c>. Not found by
/// <c>dotnet test</c>, which leaves the repository's files alone.
/// </summary>
[Collection(ReadingOffice.Name)]
public sealed class Pictures(Browser browser, RunningOffice office)
{
    [Picture]
    public async Task Overview()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Commissioner);
        await page.GotoAsync("/statistics?period=2022-23&asAt=2023-06-30");
        await Assertions.Expect(page.Locator(".app-tile").First).ToBeVisibleAsync();
        await page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Checkout.Root, "docs", "images", "overview.png"),
                Clip = new()
                {
                    X = 0,
                    Y = 0,
                    Width = 1280,
                    Height = 1376,
                },
                FullPage = true,
            }
        );
        await page.Context.CloseAsync();
    }
}
