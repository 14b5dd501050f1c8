using CaseMgmt.Application.Common;
using CaseMgmt.EndToEnd.Tests.Running;
using Microsoft.Data.Sqlite;
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

    /// <summary>By table, the ids that stand in it: read from the office's file, which is not the application's own word.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> RecordsAsync(RunningOffice of)
    {
        await using var db = new SqliteConnection(
            $"Data Source={Path.Combine(of.DataFolder, "casemgmt.db")};Mode=ReadOnly;Pooling=False"
        );
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = """
            SELECT 'reviews', group_concat(hex(Id), ' ' ORDER BY Id) FROM ComplaintReviews
            UNION ALL SELECT 'suites', group_concat(hex(Id), ' ' ORDER BY Id) FROM CustodySuites
            UNION ALL SELECT 'visits', group_concat(hex(Id), ' ' ORDER BY Id) FROM CustodyVisits
            UNION ALL SELECT 'volunteers', group_concat(hex(Id), ' ' ORDER BY Id) FROM Volunteers
            UNION ALL SELECT 'campaigns', group_concat(hex(Id), ' ' ORDER BY Id) FROM Campaigns
            UNION ALL SELECT 'sessions', group_concat(hex(Id), ' ' ORDER BY Id) FROM ScrutinySessions
            UNION ALL SELECT 'compilations', group_concat(hex(Id), ' ' ORDER BY Id) FROM Compilations WHERE AsAt = '2023-06-30'
            UNION ALL SELECT 'acts', group_concat(Sequence, ' ' ORDER BY Sequence) FROM History WHERE By LIKE '%demonstration year'
            """;
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            ids[rows.GetString(0)] = rows.GetString(1);
        }

        return ids;
    }
}
