using System.Globalization;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Browse;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using DocumentFormat.OpenXml.Packaging;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using CellValues = DocumentFormat.OpenXml.Spreadsheet.CellValues;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>The list as a file: what the pages show, and nothing that a spreadsheet would carry out.</summary>
public sealed class ExportReviewsTests
{
    [Fact]
    public async Task File_InEachOrder_HoldsTheRowsOfAllPagesInTheirOrder()
    {
        await using var office = await OfficeDatabase.StartAsync(services => services.AddReports());
        var rules = await office.RulesAsync();
        await office.AddAsync(Enumerable.Range(1, 30).Select(n => new ReviewBuilder(n).Build(rules, office.Clock)));

        foreach (var order in Enum.GetValues<ReviewOrder>())
        {
            foreach (var descending in new[] { false, true })
            {
                List<string> shown = [];
                for (var page = 1; page <= 2; page++)
                {
                    var list = await office.SendAsync(
                        new ListReviews(new ReviewFilter(), order, descending, page),
                        Users.Reviewer
                    );
                    shown.AddRange(list.Reviews.Rows.Select(r => r.Reference));
                }

                var file = await ExportAsync(office, ListFormat.Csv, order, descending);

                Lines(file).Skip(1).Select(line => line.Split(',')[0]).ShouldBe(shown);
            }
        }
    }

    [Fact]
    public async Task File_NamesNoApplicantAndHoldsNoFormula()
    {
        await using var office = await OfficeDatabase.StartAsync(services => services.AddReports());
        var rules = await office.RulesAsync();
        await office.AddAsync(
            new ReviewBuilder(1)
                .With(f => f with { ApplicantName = "Zoë Müller", ForceReference = "=1+1" })
                .Build(rules, office.Clock)
        );

        var text = Encoding.UTF8.GetString((await ExportAsync(office, ListFormat.Csv)).Content);
        var cells = Cells(await ExportAsync(office, ListFormat.Xlsx));

        text.ShouldNotContain("Müller");
        text.ShouldContain("'=1+1");
        cells.ShouldNotContain(c => c.CellFormula != null);
        cells.ShouldContain(c => c.InnerText == "=1+1" && c.DataType! == CellValues.InlineString);
        cells.ShouldNotContain(c => c.InnerText.Contains("Müller"));
    }

    [Fact]
    public async Task Workbook_HasDaysAsDaysUnderTheirHeadings()
    {
        await using var office = await OfficeDatabase.StartAsync(services => services.AddReports());
        await office.AddAsync(new ReviewBuilder(1).Build(await office.RulesAsync(), office.Clock));

        var file = await ExportAsync(office, ListFormat.Xlsx);
        var cells = Cells(file);

        file.Name.ShouldBe($"complaint-reviews-{office.Clock.GetUtcNow():yyyy-MM-dd}.xlsx");
        var width = cells.Count / 2;
        cells.Take(3).Select(c => c.InnerText).ShouldBe(["Reference", "Own reference", "Received on"]);
        DateTime
            .FromOADate(double.Parse(cells[width + 2].InnerText, CultureInfo.InvariantCulture))
            .ShouldBe(new DateTime(2022, 5, 2));
    }

    private static Task<WrittenList> ExportAsync(
        OfficeDatabase office,
        ListFormat format,
        ReviewOrder order = ReviewOrder.Received,
        bool descending = false
    ) => office.SendAsync(new ExportReviews(new ReviewFilter(), order, descending, format), Users.Reviewer);

    private static string[] Lines(WrittenList file) =>
        Encoding
            .UTF8.GetString(file.Content)
            .TrimStart('\uFEFF')
            .Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static List<Cell> Cells(WrittenList file)
    {
        using var content = new MemoryStream(file.Content);
        using var document = SpreadsheetDocument.Open(content, false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>()];
    }
}
