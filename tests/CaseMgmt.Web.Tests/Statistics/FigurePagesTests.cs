using System.Net;
using System.Text.Json;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.Statistics;

public sealed class FigurePagesTests(CompiledYear year) : IClassFixture<CompiledYear>
{
    private const string Rate = "/statistics/figures/reviews.upheld_rate_of_valid";

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    [InlineData("administrator")]
    public async Task Overview_ByAnyRole_ShowsTheLatestYearWithItsBaseAndDay(string persona)
    {
        using var browser = await year.Office.SignedInAsync(persona);

        var page = await browser.OpenAsync("/statistics");

        var tiles = page.AllOf(".app-tile");
        tiles[0]
            .ShouldBe(
                "Complaint reviews considered 4 As at 30 June 2023 Definition and trend: Complaint reviews considered"
            );
        tiles.ShouldContain(t => t.Contains("Upheld, of the valid requests 33.3% 1 of 3 As at"));
        page.QuerySelector($".app-tile a[href='{Rate}?period=2022-23&asAt=2023-06-30']").ShouldNotBeNull();
        page.AllOf("main p")
            .Count(p => p.Contains("2021-22 is not compiled"))
            .ShouldBe(1, "said once, not on each tile");
        page.AllOf("button").Any(b => b.Contains("Compile")).ShouldBe(persona == "administrator");
    }

    [Theory]
    [InlineData("/statistics?period=2019-20", "Nothing is compiled for 2019-20.")]
    [InlineData("/statistics?period=2022-23&asAt=1/6/2023", "It is compiled as at 30 June 2023")]
    [InlineData("/statistics/report?period=2019-20", "Nothing is compiled for 2019-20.")]
    [InlineData("/statistics/report", "3 were valid")]
    [InlineData("/statistics/figures", "Numbers for 2022-23 as at 30 June 2023.")]
    [InlineData("/statistics/figures?period=2019-20", "Nothing is compiled for 2019-20, so no numbers are shown.")]
    [InlineData(Rate, "1 of 3")]
    [InlineData(Rate + "?period=2019-20", "Nothing is compiled for 2019-20.")]
    public async Task Page_OfAPeriod_SaysWhatIsThere(string address, string expected)
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        (await browser.OpenAsync(address)).TextOf("main").ShouldContain(expected);
    }

    [Theory]
    [InlineData("/statistics")]
    [InlineData("/statistics/report")]
    [InlineData("/statistics/figures")]
    [InlineData(Rate)]
    public async Task Page_OfWhatIsNoPeriodOrDay_NamesTheFieldAndKeepsWhatWasTyped(string address)
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        var page = await browser.OpenAsync(address + "?period=banana&asAt=31/2/2023");

        page.Title.ShouldStartWith("Error: ");
        page.QuerySelector(".govuk-error-summary a[href='#Period']")!
            .TextContent.ShouldContain("'banana' is not a period");
        page.QuerySelector(".govuk-error-summary a[href='#AsAt']")!.TextContent.ShouldContain("must be a real date");
        page.QuerySelector("#AsAt")!.GetAttribute("value").ShouldBe("31/2/2023");
    }

    [Theory]
    [InlineData("/statistics/figures/no.such.figure", 404)]
    [InlineData("/statistics/report?handler=export&period=2019-20&format=csv", 404)]
    [InlineData("/statistics/report?handler=export&period=2022-23&format=pdf", 400)]
    [InlineData("/api/v1/figures", 400)]
    [InlineData("/api/v1/figures?period=banana", 400)]
    [InlineData("/api/v1/figures?period=2022-23&asAt=30.6.2023", 400)]
    [InlineData("/api/v1/figures?period=2019-20", 404)]
    [InlineData("/api/v1/figures.csv?period=2019-20", 404)]
    public async Task Address_OfNothing_SaysSo(string address, int status)
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        using var answer = await browser.GetAsync(address);

        ((int)answer.StatusCode).ShouldBe(status);
        if (address.StartsWith("/api/", StringComparison.Ordinal))
        {
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    [Fact]
    public async Task Figures_All_StandFoldedUnderTheirFamilies()
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        var page = await browser.OpenAsync("/statistics/figures");

        page.AllOf("details h2")[0].ShouldStartWith("Complaint reviews: those received in the period (");
        page.AllOf("details h2").ShouldNotContain(h => h.StartsWith("Other"));
        page.QuerySelectorAll("details[open]").ShouldBeEmpty();
        var first = page.QuerySelector("details")!.QuerySelector($"a[href^='{Rate}']")!.Closest("tr")!;
        first.QuerySelector("td")!.TextContent.ShouldBe("33.3% (1 of 3)");
    }

    [Fact]
    public async Task Figure_ForTheReviewer_LeadsToTheRecordsThatItCounts()
    {
        using var browser = await year.Office.SignedInAsync("reviewer");

        var page = await browser.OpenAsync(Rate);

        page.TextOf(".app-tile__figure").ShouldBe("33.3%");
        page.AllOf("main tbody th a").ShouldBe(["REV/2022-23/0001"]);
        var all = await browser.OpenAsync(Rate + "?period=2022-23&asAt=2023-06-30&part=denominator");
        all.AllOf("main tbody th a").Order().ShouldBe(["REV/2022-23/0001", "REV/2022-23/0002", "REV/2022-23/0003"]);
        (await browser.OpenAsync(all.QuerySelector("main tbody th a")!.GetAttribute("href")!))
            .TextOf("h1")
            .ShouldContain("REV/2022-23/000");
    }

    [Theory]
    [InlineData("commissioner")]
    [InlineData("coordinator")]
    [InlineData("administrator")]
    public async Task Figure_ForThoseWhoMayNotReadReviews_ShowsNoRecord(string persona)
    {
        using var browser = await year.Office.SignedInAsync(persona);

        var page = await browser.OpenAsync(Rate);

        page.TextOf(".app-tile__figure").ShouldBe("33.3%");
        page.TextOf("main").ShouldContain("The list is open to those who work with these records.");
        page.DocumentElement.TextContent.ShouldNotContain("REV/");
    }

    [Fact]
    public async Task Chart_OfARate_HasPercentOnItsAxis()
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        (await browser.OpenAsync(Rate)).AllOf("svg .app-chart__tick").ShouldContain("40%");
        (await browser.OpenAsync("/statistics/figures/reviews.considered"))
            .AllOf("svg .app-chart__tick")
            .ShouldNotContain(t => t.Contains('%'));
    }

    [Fact]
    public async Task Report_Exported_IsAFileOfTheFigures()
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        foreach (
            var (format, type) in new[]
            {
                ("csv", "text/csv"),
                ("json", "application/json"),
                ("html", "text/html"),
                ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            }
        )
        {
            using var answer = await browser.GetAsync(
                $"/statistics/report?handler=export&period=2022-23&format={format}"
            );

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, format);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldContain("2022-23");
        }
    }

    [Fact]
    public async Task Api_OfTheYear_HasCountsAndRates()
    {
        using var browser = await year.Office.SignedInAsync("commissioner");

        using var json = JsonDocument.Parse(
            await browser.GetStringAsync("/api/v1/figures?period=2022-23&asAt=2023-06-30")
        );
        var csv = await browser.GetStringAsync("/api/v1/figures.csv?period=2022-23");

        json.RootElement.GetProperty("as_at").GetString().ShouldBe("2023-06-30");
        var figures = json.RootElement.GetProperty("figures");
        figures.GetProperty("reviews.considered").GetInt32().ShouldBe(4);
        var rate = figures.GetProperty("reviews.upheld_rate_of_valid");
        (rate.GetProperty("numerator").GetInt32(), rate.GetProperty("denominator").GetInt32()).ShouldBe((1, 3));
        csv.Split('\n').ShouldContain(line => line.Contains("reviews.considered") && line.Contains(",4,"));
    }
}
