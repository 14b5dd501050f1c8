using System.Text.Json;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Complaints against the Chief Constable: nil, not recorded and a number are three answers, and contacts outlive a year.</summary>
public sealed class HandCountedChiefConstableTests
{
    private const string File = "chief-constable-complaints.csv";

    [Fact]
    public async Task Contacts_OverTheYearsEnd_AreOpenUntilTheyEnd()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(
            office,
            // A: of the year before, closed in this one. B: passed to the force on the first day, closed later: it ends once.
            "CCC/2021-22/0001,2022-03-01T10:00,2022-03-02,yes,,logged_outside_schedule_3,2022-03-20,,2022-04-01",
            "CCC/2021-22/0002,2022-03-31T10:00,,no,,forwarded_to_force,2022-04-01,,2022-05-01",
            // C: recorded and referred, open throughout. D: untested and undecided, received on the last day.
            "CCC/2022-23/0001,2022-04-01T10:00,2022-04-04,yes,complainant_asked;article_2_or_3,recorded,2022-04-10,2022-04-11,",
            "CCC/2022-23/0002,2023-03-31T10:00,,,,,,,",
            // E: after it.
            "CCC/2023-24/0001,2023-04-01T10:00,,no,,,,,"
        );

        var year = await CountedAsync(office);

        year.Total("chief_constable.open_at_start").ShouldBe(2); // A B
        year.Total("chief_constable.contacts").ShouldBe(2); // C D
        year.Total("chief_constable.about_own_conduct").ShouldBe(1); // C
        year.Total("chief_constable.about_delegated_matters").ShouldBe(0);
        year.Total("chief_constable.untested").ShouldBe(1); // D
        year.Total("chief_constable.decided").ShouldBe(2); // B C
        year.Total("chief_constable.recorded").ShouldBe(1); // C
        year.Total("chief_constable.forwarded_to_force").ShouldBe(1); // B
        year.Total("chief_constable.logged_outside_schedule_3").ShouldBe(0); // A was the year before
        year.Total("chief_constable.referred_to_iopc").ShouldBe(1); // C
        year.Total("chief_constable.closed").ShouldBe(1); // A
        year.Total("chief_constable.open_at_end").ShouldBe(2); // C D
        year.Identities.ShouldAllBe(i => i.Closes);
        (await SaidAsync(office)).ShouldContain(
            "1 complaint met the criteria for recording and was recorded; 1 was referred"
        );
    }

    [Fact]
    public async Task Register_WithItsHeaderAlone_IsANilReturn()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(office);

        var year = await CountedAsync(office);

        year.Printed("chief_constable.recorded").ShouldBe("none");
        FigureText.AnswerOf(year.Find("chief_constable.recorded")!).ShouldBe("nil");
        (await SaidAsync(office)).ShouldContain("none met the criteria for recording and investigating");
    }

    [Fact]
    public async Task Register_NeverTakenIn_IsSaidAndNotTakenForNone()
    {
        await using var office = await OfficeAsync();

        var year = await CountedAsync(office);

        year.Printed("chief_constable.recorded").ShouldBe("not recorded here");
        (await SaidAsync(office)).ShouldNotContain("none met the criteria");
        using var json = JsonDocument.Parse(FigureJson.Bytes(year));
        json.RootElement.GetProperty("figures")
            .GetProperty("chief_constable.recorded")
            .ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("not_recorded")
            .EnumerateArray()
            .Select(c => c.GetString())
            .ShouldContain("chief_constable.recorded");
        var csv = await office.SendAsync(
            new ExportReport(Register.Period("2022-23"), Register.Day("2023-06-30"), ReportFormat.Csv)
        );
        var rows = ReportFiles.TextOf(csv!).Split("\r\n");
        rows.Single(r => r.StartsWith("chief_constable.recorded,", StringComparison.Ordinal))
            .ShouldContain(",not_recorded,");
        rows.Single(r => r.StartsWith("reviews.upheld_rate_of_valid,", StringComparison.Ordinal))
            .ShouldContain(",not_recorded,");
    }

    /// <summary>What stands in rejected rows the office does not hold: of them alone it cannot say "none".</summary>
    [Theory]
    [InlineData("not recorded here", "CCC/2022-23/0001,soon,,yes,,,,,")]
    [InlineData(
        "none",
        "CCC/2022-23/0001,soon,,yes,,,,,",
        "CCC/2021-22/0001,2022-03-01T10:00,2022-03-02,yes,,logged_outside_schedule_3,2022-03-20,,2022-04-01"
    )]
    public async Task Register_WithRejectedRows_IsKeptOnceARowOfItIsHeld(string recorded, params string[] rows)
    {
        await using var office = await OfficeAsync();

        (await TakeAsync(office, rows)).Rejected.ShouldBe(1);

        (await CountedAsync(office)).Printed("chief_constable.recorded").ShouldBe(recorded);
    }

    [Fact]
    public async Task Register_TakenInAgain_ChangesNothing_AndARowThatTellsOtherwiseChangesIt()
    {
        await using var office = await OfficeAsync();
        const string contact = "CCC/2022-23/0001,2022-04-01T10:00,,yes,,recorded,2022-04-10,,";
        await TakeAsync(office, contact);

        (await TakeAsync(office, contact)).Unchanged.ShouldBe(1);
        (await TakeAsync(office, contact + "2022-09-01")).Changed.ShouldBe(1);
        (await CountedAsync(office)).Total("chief_constable.closed").ShouldBe(1);
        (await TakeAsync(office, "CCC/2022-23/0002,2022-04-01T10:00,,yes,asked,recorded,2022-04-10,,"))
            .RejectedCells.ShouldHaveSingleItem()
            .Reason.ShouldContain("complainant_asked");
    }

    private static Task<OfficeDatabase> OfficeAsync() =>
        OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddRegisters();
            services.AddReports();
        });

    private static async Task<RegisterResult> TakeAsync(OfficeDatabase office, params string[] rows)
    {
        office.Clock.Set(Register.Day("2023-12-01"));
        var columns = RegisterCatalogue.Of(File)!.Columns;
        var folder = Directory.CreateDirectory(Path.Combine(office.Folder, "registers")).FullName;
        await System.IO.File.WriteAllLinesAsync(Path.Combine(folder, File), [string.Join(',', columns), .. rows]);
        var taken = await office.SendAsync(new ImportRegister(new RegisterPlace.Folder(folder), File));
        taken.Errors.ShouldBeEmpty();
        return taken.Value;
    }

    private static async Task<CompiledFigures> CountedAsync(OfficeDatabase office)
    {
        var (year, day) = (Register.Period("2022-23"), Register.Day("2023-06-30"));
        (await office.SendAsync(new Application.Statistics.Compile.CompileFigures(year, day))).Errors.ShouldBeEmpty();
        return (await office.SendAsync(new GetFigures(year, day))).ShouldNotBeNull();
    }

    private static async Task<string> SaidAsync(OfficeDatabase office)
    {
        var report = await office.SendAsync(new GetReport(Register.Period("2022-23"), Register.Day("2023-06-30")));
        return string.Join(
            ' ',
            report!.Sections.SelectMany(s => s.Blocks).OfType<ReportParagraph>().Select(p => p.Text)
        );
    }
}
