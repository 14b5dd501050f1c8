using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Names that become parts of public codes, and what a preview keeps of a file that the import will refuse.</summary>
public sealed class NamesAndCodesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Suite_WrittenInOtherCase_IsTheSameSuite()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("custody-suites.csv", Suites("Parkside"));
        await office.TakeAsync("custody-suites.csv", Cancel);
        office.Write("custody-suites.csv", Suites("PARKSIDE"));

        var again = await office.TakeAsync("custody-suites.csv", Cancel);

        (again.Added, again.Changed, again.Rejected).ShouldBe((0, 1, 0));
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Name).ToListAsync(Cancel))).ShouldBe(["PARKSIDE"]);
    }

    [Fact]
    public async Task Suite_WhoseCodeAnotherHas_IsRefusedBecauseTwoFiguresWouldHaveOneName()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("custody-suites.csv", Suites("St Neots", "St. Neots"));

        var result = await office.TakeAsync("custody-suites.csv", Cancel);

        (result.Added, result.Rejected).ShouldBe((1, 1));
        result.RejectedCells.Single().Reason.ShouldContain("St Neots");
    }

    [Fact]
    public async Task Preview_OfAFileThatBreaksInTheMiddle_ShowsTheNextFilesNothingOfIt()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write("custody-suites.csv", Suites("Parkside"));
        var many = Enumerable.Range(1, 1_200).Select(i => RegisterFiles.Volunteer($"VOL-{i:00}"));
        office.Write("volunteers.csv", RegisterFiles.Csv(RegisterKind.Volunteers, many) + "\"open");
        office.Write("custody-visits.csv", RegisterFiles.Csv(RegisterKind.CustodyVisits, RegisterFiles.Visit(1)));
        var place = new RegisterPlace.Folder(Path.GetDirectoryName(office.PathOf("custody-suites.csv"))!);

        var preview = await office.SendAsync(
            new PreviewRegisters(place, ["custody-suites.csv", "volunteers.csv", "custody-visits.csv"]),
            Cancel
        );

        preview.Value[0].Added.ShouldBe(1);
        preview.Value[1].Refusal.ShouldNotBeNull().ShouldContain("quotation mark");
        (preview.Value[2].Added, preview.Value[2].Rejected, preview.Value[2].Refusal).ShouldBe((0, 1, null));
    }

    [Theory]
    [InlineData("Recruitment by Mr Smith")]
    [InlineData("Recruitment 07700 900123")]
    [InlineData("SMI\u200BTH John")]
    public async Task Campaign_WhoseNameTellsOfAPerson_IsRejectedBecauseTheFiguresAndTheReportShowIt(string name)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "volunteers.csv",
            RegisterFiles.Csv(RegisterKind.Volunteers, RegisterFiles.Volunteer("VOL-01", ("campaign", name)))
        );

        var rejected = (await office.TakeAsync("volunteers.csv", Cancel)).RejectedCells.ShouldHaveSingleItem();

        (rejected.Line, rejected.Column).ShouldBe((2, "campaign"));
        rejected.Reason.ShouldContain("seems to hold");
        (await office.ReadAsync(db => db.Campaigns.AnyAsync(Cancel))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Camera off", "camera_off")]
    [InlineData("camera off", "camera_off")]
    [InlineData("BWV off", "bwv_off")]
    [InlineData("camera_off", "camera_off")]
    [InlineData("", "not_stated")]
    public async Task Reason_AsAPersonWritesIt_IsTheCodeOfTheFigure(string written, string code)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        office.Write(
            "scrutiny-cases.csv",
            RegisterFiles.Csv(
                RegisterKind.ScrutinyCases,
                RegisterFiles.Case(
                    "A 1",
                    ("body_worn_video", "not_available"),
                    ("not_viewable_reason", written),
                    ("rating", ""),
                    ("feedback_sent_on", "")
                )
            )
        );

        var result = await office.TakeAsync("scrutiny-cases.csv", Cancel);

        result.RejectedCells.ShouldBeEmpty();
        result.Warnings.Any(w => w.Column == "not_viewable_reason").ShouldBe(written.Length == 0);
        (
            await office.ReadAsync(db =>
                db.ScrutinySessions.SelectMany(s => s.Cases).Select(c => c.NotViewableReason).SingleAsync(Cancel)
            )
        ).ShouldBe(code);
        (await office.TakeAsync("scrutiny-cases.csv", Cancel)).Unchanged.ShouldBe(1);
    }

    private static string Suites(params string[] names) =>
        RegisterFiles.Csv(RegisterKind.CustodySuites, names.Select(n => RegisterFiles.Suite(n)));
}
