using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// Somebody has just cloned the repository, starts the application and finds the published figures of 2022-23, what they mean
/// and what they were counted from; and does so too when the first start was broken off.
/// </summary>
[Collection(ReadingOffice.Name)]
public sealed class NewcomerToPublishedFigure(Browser browser, RunningOffice office)
{
    // As the Annual Report 2022-23 printed them.
    private static readonly (string Title, string Number, string? Of)[] Published =
    [
        ("Complaint reviews considered", "53", null),
        ("Valid requests", "38", null),
        ("Upheld, of the valid requests", "10.5%", "4 of 38"),
        ("Ongoing reviews", "4", null),
        ("Recorded complaints against the Chief Constable", "none", null),
        ("Custody visits made", "51", null),
        ("Detainees spoken to", "208", null),
        ("Volunteers who joined from a recruitment campaign", "6", null),
    ];

    [Fact]
    public async Task FirstStart_Commissioner_FindsThePublishedFiguresAndTheirDefinitions()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.GotoAsync("/");
        await page.ShouldBeAccessibleAsync();
        await page.SignInAsync(Roles.Commissioner);
        await Assertions.Expect(page.Locator(".govuk-phase-banner")).ToContainTextAsync("Invented records");
        await page.ShouldBeAccessibleAsync();

        await page.TabToAsync(page.GetByRole(AriaRole.Navigation).GetByText("Overview"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Overview of the figures");
        foreach (var (title, number, of) in Published)
        {
            var tile = Tile(page, title);
            await Assertions.Expect(tile.Locator(".app-tile__figure")).ToHaveTextAsync(number);
            await Assertions.Expect(tile).ToContainTextAsync("As at 30 June 2023");
            if (of is not null)
            {
                await Assertions.Expect(tile.Locator(".app-tile__of")).ToHaveTextAsync(of);
            }
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        var report = page.Locator("main");
        foreach (
            var sentence in new[]
            {
                "53 requests for a review of the outcome of a complaint were received and considered",
                "38 were valid",
                "10.5% (4 of 38)",
                "none met the criteria for recording",
            }
        )
        {
            await Assertions.Expect(report).ToContainTextAsync(sentence);
        }

        await page.GoBackAsync();
        await Tile(page, "Upheld, of the valid requests").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Upheld, of the valid requests");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("the annual report's base");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The list is open to those who work with");
        (await page.Locator("main a[href^='/reviews/']").CountAsync()).ShouldBe(
            0,
            "the Commissioner sees no list of records"
        );
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figure_Reviewer_ListsAsManyRecordsAsItSaysAndLeadsToThem()
    {
        var page = await browser.OpenAsync(office.Address);
        await page.SignInAsync(Roles.Reviewer);
        var counted = new List<string>();
        await page.GotoAsync("/statistics/figures/reviews.considered?period=2022-23&asAt=2023-06-30");
        while (true)
        {
            var links = page.Locator("#records ~ * tbody a[href^='/reviews/']");
            await Assertions.Expect(links.First).ToBeVisibleAsync();
            counted.AddRange(await links.AllInnerTextsAsync());
            var next = page.GetByRole(AriaRole.Link, new() { Name = "Next" });
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await next.First.ClickAsync();
        }

        counted.Distinct().Count().ShouldBe(53);
        counted.Count.ShouldBe(53);

        await page.GotoAsync("/statistics/figures/reviews.upheld_rate_of_valid?period=2022-23&asAt=2023-06-30");
        var upheld = page.Locator("#records ~ * tbody a[href^='/reviews/']");
        await Assertions.Expect(upheld).ToHaveCountAsync(4);
        var reference = await upheld.First.InnerTextAsync();
        await upheld.First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync($"Review {reference}");
        await Assertions.Expect(page.Locator("#handling")).ToContainTextAsync("Upheld");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task FirstStart_BrokenOff_IsCompletedByTheNextAndRepeatedByNoneAfterIt()
    {
        await using var brokenOff = new RunningOffice();
        await brokenOff.StartAndKillAsync(whenItPrints: "complaint-reviews.csv: ");
        await brokenOff.StartAsync();
        (await PublishedAsync(brokenOff)).ShouldBe([.. Published.Select(p => (p.Title, p.Number))]);
        var completed = await RecordsAsync(brokenOff);
        Counts(completed).ShouldBe(Counts(await RecordsAsync(office)), "as many as after a start that went through");

        await brokenOff.KillAsync();
        await brokenOff.StartAsync();
        (await RecordsAsync(brokenOff)).ShouldBe(completed, "the second start makes nothing anew");

        static IEnumerable<(string, int)> Counts(IReadOnlyDictionary<string, string> records) =>
            records.Select(table => (table.Key, table.Value.Split(' ').Length));
    }

    private static ILocator Tile(IPage page, string title) =>
        page.Locator(".app-tile")
            .Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }) });

    private async Task<IReadOnlyList<(string Title, string Number)>> PublishedAsync(RunningOffice of)
    {
        var page = await browser.OpenAsync(of.Address);
        await page.SignInAsync(Roles.Commissioner);
        await page.GotoAsync("/statistics?period=2022-23");
        var found = new List<(string, string)>();
        foreach (var (title, _, _) in Published)
        {
            found.Add((title, await Tile(page, title).Locator(".app-tile__figure").InnerTextAsync()));
        }

        await page.Context.CloseAsync();
        return found;
    }

    /// <summary>By table, the ids that stand in it: read past the application.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> RecordsAsync(RunningOffice of)
    {
        await using var db = TestDatabase.Model(of.DataFolder);
        var asAt = new DateOnly(2023, 6, 30);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["reviews"] = await IdsAsync(db.ComplaintReviews.Select(r => r.Id.Value)),
            ["suites"] = await IdsAsync(db.CustodySuites.Select(r => r.Id.Value)),
            ["visits"] = await IdsAsync(db.CustodyVisits.Select(r => r.Id.Value)),
            ["volunteers"] = await IdsAsync(db.Volunteers.Select(r => r.Id.Value)),
            ["campaigns"] = await IdsAsync(db.Campaigns.Select(r => r.Id.Value)),
            ["sessions"] = await IdsAsync(db.ScrutinySessions.Select(r => r.Id.Value)),
            ["compilations"] = await IdsAsync(db.Compilations.Where(c => c.AsAt == asAt).Select(r => r.Id.Value)),
            ["acts"] = await IdsAsync(
                db.History.Where(h => h.By.EndsWith("demonstration year")).Select(h => h.Sequence)
            ),
        };

        static async Task<string> IdsAsync<T>(IQueryable<T> ids) => string.Join(' ', (await ids.ToListAsync()).Order());
    }
}
