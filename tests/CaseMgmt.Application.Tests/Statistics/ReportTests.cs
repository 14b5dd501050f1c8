using System.Text;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>The section as words and as files: every sentence true for its figures, every file what its program expects.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task Report_OfAnEmptyYear_SaysSoWithoutARate()
    {
        await using var register = await Register.OpenAsync();
        await register.CompileAsync("2022-23", "2023-06-30");

        var text = Words(await ReportAsync(register));

        text.ShouldContain("no requests for a review of the outcome of a complaint were received");
        text.ShouldContain("none met the criteria for recording and investigating");
        text.ShouldContain("No independent custody visits were made, and no detainees were spoken to.");
        text.ShouldContain("held no session");
        text.ShouldContain("n/a");
        text.ShouldNotContain("%");
    }

    [Fact]
    public async Task Report_OneUpheldOfTen_SaysTenAndNotOverTen()
    {
        await using var register = await Register.OpenAsync();
        // Ten valid, one of them upheld, all completed: exactly 10%.
        for (var i = 0; i < 10; i++)
        {
            await register.ValidAsync(
                "2022-05-01",
                "2022-06-01",
                i == 0 ? ReviewResult.Upheld : ReviewResult.NotUpheld
            );
        }

        await register.CompileAsync("2022-23", "2023-06-30");
        var ten = Words(await ReportAsync(register));
        ten.ShouldContain("1 was upheld: 10% of the valid requests, or 10.0% (1 of 10)");
        ten.ShouldNotContain("over 10%");

        // Nine valid: 11.1%.
        await register.Office.LookAsync(db =>
            db.ComplaintReviews.Where(r => r.Result == ReviewResult.NotUpheld).Take(1).ExecuteDeleteAsync()
        );
        await register.CompileAsync("2022-23", "2023-06-30");
        Words(await ReportAsync(register)).ShouldContain("over 11% of the valid requests, or 11.1% (1 of 9)");
    }

    [Fact]
    public async Task Report_YearSoFarBesideAWholeYear_GivesNoChange()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-12-01"));
        await register.ReviewAsync("2022-05-01");
        await register.ReviewAsync("2023-05-01");
        await register.ReviewAsync("2023-05-02");
        await register.CompileAsync("2022-23", "2023-11-30");
        await register.CompileAsync("2023-24", "2023-12-01");

        var soFar = await register.Office.SendAsync(new GetComparedFigures(Register.Period("2023-24")));
        soFar!.Before.ShouldNotBeNull();
        soFar.ChangeOf("reviews.considered").ShouldBeNull();

        // As at the same day a year earlier, like stands against like.
        await register.CompileAsync("2022-23", "2022-12-01");
        var alike = await register.Office.SendAsync(new GetComparedFigures(Register.Period("2023-24")));
        alike!.Before!.AsAt.ShouldBe(Register.Day("2022-12-01"));
        alike.ChangeOf("reviews.considered").ShouldBe("+1");
    }

    [Fact]
    public async Task Figure_WithQuartersAndYears_ShowsWhatIsCompiledAndWhatIsNot()
    {
        await using var register = await Register.OpenAsync();
        await register.ReviewAsync("2021-05-01");
        await register.ReviewAsync("2022-05-01");
        await register.ReviewAsync("2022-08-01");
        foreach (var period in new[] { "2021-22", "2022-23", "2022-23-Q1", "2022-23-Q2" })
        {
            await register.CompileAsync(period, "2023-06-30");
        }

        var figure = await register.Office.SendAsync(
            new GetFigure("reviews.considered", Register.Period("2022-23"), Register.Day("2023-06-30"))
        );

        figure!.Figure!.Amount.Numerator.ShouldBe(2);
        figure.Change.ShouldBe("+1");
        figure
            .Quarters.Select(q => $"{q.Period} {Number(q)}")
            .ShouldBe(["2022-23-Q1 1", "2022-23-Q2 1", "2022-23-Q3 not compiled", "2022-23-Q4 not compiled"]);
        figure
            .Years.Select(y => $"{y.Period} {Number(y)}")
            .ShouldBe([
                "2018-19 not compiled",
                "2019-20 not compiled",
                "2020-21 not compiled",
                "2021-22 1",
                "2022-23 2",
            ]);
        figure.Identities.ShouldHaveSingleItem().Text.ShouldStartWith("reviews.considered = ");
        (await register.Office.SendAsync(new GetFigure("no.such", Register.Period("2022-23")))).ShouldBeNull();
        var uncompiled = await register.Office.SendAsync(
            new GetFigure("reviews.considered", Register.Period("2019-20"))
        );
        uncompiled!.Compilation.ShouldBeNull();
        uncompiled.Definition.Title.ShouldBe("Complaint reviews considered");
    }

    [Fact]
    public async Task Word_OfAYearWithCharts_IsAValidDocumentWithHeadingsTablesAndDescribedCharts()
    {
        await using var register = await MixedAsync();
        var report = await ExportAsync(register, ReportFormat.Docx);

        using var stream = new MemoryStream(report.Content);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Path?.XPath}: {e.Description}")
            .ShouldBeEmpty();

        var body = document.MainDocumentPart!.Document.Body!;
        body.Descendants<ParagraphStyleId>().Count(s => s.Val == "Heading1").ShouldBe(6);
        var tables = body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().ToList();
        tables.Count.ShouldBeGreaterThan(8);
        tables.ShouldAllBe(t => t.Descendants<TableHeader>().Count() == 1);
        var charts = body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();
        charts.Count.ShouldBe(document.MainDocumentPart.ChartParts.Count());
        charts.Count.ShouldBeGreaterThan(2);
        charts.ShouldAllBe(c => c.Description!.Value!.Length > 30);
        document.PackageProperties.Language.ShouldBe("en-GB");
    }

    [Fact]
    public async Task Html_OfAYear_StandsAloneWithHeadingsHeaderCellsAndATableUnderEachChart()
    {
        await using var register = await MixedAsync();
        var html = Encoding.UTF8.GetString((await ExportAsync(register, ReportFormat.Html)).Content);

        html.ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("<html lang=\"en-GB\">");
        foreach (var outside in new[] { "<script", "<link", "http://", "https://", "style=\"", "@import", "url(" })
        {
            html.ShouldNotContain(outside);
        }

        CountOf("<h1", html).ShouldBe(1);
        CountOf("<figure", html).ShouldBeGreaterThan(2);
        CountOf(": data</caption>", html).ShouldBe(CountOf("<figure", html));
        CountOf("<table>", html).ShouldBe(CountOf("<caption>", html));
    }

    [Fact]
    public async Task Document_DefinesTheFiguresOfItsTablesAndShowsTheSumsThatStayOpen()
    {
        await using var register = await MixedAsync();
        var report = await ReportAsync(register);

        report
            .Definitions.Select(f => f.Code)
            .ShouldBe(
                report
                    .Sections.SelectMany(s => s.Blocks)
                    .OfType<ReportTable>()
                    .SelectMany(t => t.Rows)
                    .Select(r => r.Code)
                    .OfType<string>()
                    .Distinct()
            );
        report.Definitions.Count.ShouldBeLessThan(report.Figures.Now.Figures.Count / 2);
        const string residuals = "Sums and their residuals";
        Html(report).ShouldNotContain(residuals);

        var open = report with
        {
            Identities = [report.Identities[0], new("visits.completed = visits.attempted", 7, 9)],
        };
        Html(open).ShouldContain("One of 2 sums does not close.");
        Html(open).ShouldContain(residuals);
        Html(open).ShouldContain("""<td class="number">−2</td>""");

        static string Html(ReportDocument report) => Encoding.UTF8.GetString(new HtmlReport().Write(report));
    }

    [Fact]
    public void Csv_TextThatASpreadsheetWouldCompute_IsEscaped()
    {
        FigureView Figure(string title) =>
            new(
                "visits.completed",
                title,
                "@SUM(A1)",
                FigureUnit.Count,
                FigureBasis.Flow,
                FigureKind.Total,
                RecordKind.CustodyVisit,
                1,
                FigureAmount.Total(-3)
            );
        var csv = Encoding.UTF8.GetString(
            new CsvReport().Write(
                new ReportDocument(
                    "",
                    "",
                    new ComparedFigures(
                        new CompiledFigures(
                            new CompilationView(
                                default,
                                Register.Period("2022-23"),
                                Register.Day("2023-06-30"),
                                1,
                                default,
                                "",
                                0
                            ),
                            [Figure("=cmd|' /C calc'!A0")],
                            []
                        ),
                        null
                    ),
                    "",
                    [],
                    [],
                    []
                )
            )
        );

        var row = csv.Split("\r\n")[1];
        row.ShouldStartWith("visits.completed,'=cmd|' /C calc'!A0,−3,-3,");
        row.ShouldContain(",'@SUM(A1),number,");
    }

    private static async Task<Register> MixedAsync()
    {
        var register = await Register.OpenAsync();
        await register.ValidAsync("2022-05-01", "2022-06-01", ReviewResult.Upheld);
        await register.InvalidAsync("2022-05-01", "2022-06-01");
        var suite = await register.SuiteAsync("Northgate & <South>");
        var pair = new[] { await register.VolunteerAsync("VOL-001"), await register.VolunteerAsync("VOL-002") };
        await register.VisitAsync(suite, pair, "2022-07-01T10:00");
        await register.SessionAsync(
            "2022-05-10",
            Domain.Scrutiny.ScrutinyKind.UseOfForce,
            new Domain.Scrutiny.ScrutinyCaseFacts
            {
                CaseReference = "UF-1",
                BodyWornVideoAvailable = true,
                Rating = "amber",
            }
        );
        await register.CompileAsync("2021-22", "2023-06-30");
        await register.CompileAsync("2022-23", "2023-06-30");
        return register;
    }

    private static async Task<ReportDocument> ReportAsync(Register register) =>
        (
            await register.Office.SendAsync(new GetReport(Register.Period("2022-23")), Users.Commissioner)
        ).ShouldNotBeNull();

    private static async Task<ReportFile> ExportAsync(Register register, ReportFormat format) =>
        (
            await register.Office.SendAsync(
                new ExportReport(Register.Period("2022-23"), null, format),
                Users.Commissioner
            )
        ).ShouldNotBeNull();

    private static string Words(ReportDocument report) =>
        string.Join(
            '\n',
            report
                .Sections.SelectMany(s => s.Blocks)
                .Select(b =>
                    b switch
                    {
                        ReportParagraph p => p.Text,
                        ReportTable t => string.Join(
                            '\n',
                            t.Rows.Select(r => r.Heading + ": " + string.Join(", ", r.Cells))
                        ),
                        _ => "",
                    }
                )
        );

    private static string Number(TrendPoint point) =>
        point.Figure is { } figure ? FigureText.Number(figure) : "not compiled";

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;
}
