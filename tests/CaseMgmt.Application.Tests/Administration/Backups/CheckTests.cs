using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.Application.Tests.Administration.Backups;

/// <summary>What is not as it should be is named by <c>casemgmt check</c>, and the command ends with 3.</summary>
public sealed class CheckTests(KeptOffice kept) : IClassFixture<KeptOffice>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [SqliteTheory("its file")]
    [InlineData(
        "UPDATE Figures SET Numerator = Numerator + 1 WHERE Code = 'reviews.considered'",
        "reviews.considered is 54, and 53 records are in its list."
    )]
    [InlineData(
        "UPDATE Figures SET Numerator = Numerator + 1 WHERE Code = 'reviews.considered'",
        "came to 53 and 53, and its figures are now 54 and 53."
    )]
    [InlineData(
        "UPDATE Figures SET Denominator = Denominator - 1 WHERE Code = 'reviews.upheld_rate_of_valid'",
        "reviews.upheld_rate_of_valid is 4 of 37, and its lists hold 4 of 38 records."
    )]
    [InlineData(
        "UPDATE Figures SET Denominator = Denominator - 1 WHERE Kind = 'Median' AND Denominator > 0",
        "and 51 are in its list."
    )]
    [InlineData(
        "DELETE FROM CountedRecords WHERE rowid = (SELECT MIN(rowid) FROM CountedRecords WHERE Sheet = 10)",
        "and 52 records are in its list."
    )]
    [InlineData("DELETE FROM CustodySuites", "names a row of CustodySuites that is not there.")]
    public async Task Check_WhatWasChangedPastTheProgram_IsNamed(string change, string said)
    {
        var data = Office();
        await using (
            var db = new SqliteConnection(
                $"Data Source={Path.Combine(data, "casemgmt.db")};Foreign Keys=False;Pooling=False"
            )
        )
        {
            await db.OpenAsync(Cancel);
            await using var command = db.CreateCommand();
#pragma warning disable CA2100 // written above
            command.CommandText = change;
#pragma warning restore CA2100
            (await command.ExecuteNonQueryAsync(Cancel)).ShouldBeGreaterThan(0);
        }

        var (exit, output, errors) = await CommandLine.RunAsync(Cancel, "check", "--data", data);

        exit.ShouldBe(3, errors);
        output.ShouldContain(said);
    }

    [SqliteFact("its file")]
    public async Task Check_ADamagedFile_IsNamedAndNothingElseIsLookedAt()
    {
        var data = Office();
        await using (var file = File.OpenWrite(Path.Combine(data, "casemgmt.db")))
        {
            file.Position = file.Length / 2 / 4096 * 4096;
            await file.WriteAsync(new byte[8 * 4096], Cancel);
        }

        var (exit, output, errors) = await CommandLine.RunAsync(Cancel, "check", "--data", data);

        exit.ShouldBe(3, errors);
        output.ShouldContain("Database file and foreign keys: NOT AS IT SHOULD BE.");
        output.ShouldContain("restore the last good backup");
    }

    [SqliteFact("its file")]
    public async Task Check_AnUploadThatWasChanged_IsNamed()
    {
        var data = Office();
        var upload = Directory.GetFiles(
            Path.Combine(data, "documents"),
            "custody-suites.csv",
            SearchOption.AllDirectories
        );
        await File.AppendAllTextAsync(upload.ShouldHaveSingleItem(), "Northgate", Cancel);

        var (exit, output, _) = await CommandLine.RunAsync(Cancel, "check", "--data", data);

        exit.ShouldBe(3);
        output.ShouldContain("custody-suites.csv of import");
        output.ShouldContain("is not as it was uploaded");
    }

    [Fact]
    public async Task Check_AnOfficeAsItShouldBe_FindsNothingAndLooksAtEveryFigure()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await office.TakeAllAsync(RegisterOffice.SampleYear, Cancel);
        var year = Domain.Statistics.ReportingPeriod.Of(new Domain.Shared.FinancialYear(2022));
        (await office.SendAsync(new CompileFigures(year, null), Cancel)).IsDone.ShouldBeTrue();

        var recount = await office.SendAsync(new RecountFigures(), Cancel);
        var uploads = await office.SendAsync(new CheckUploads(), Cancel);

        recount.Compilations.ShouldBe(1);
        recount.Figures.ShouldBeGreaterThan(200);
        recount.Faults.ShouldBeEmpty();
        uploads.Files.ShouldBe(0);
    }

    private string Office() => kept.CopyOfBackup("checked-" + Path.GetRandomFileName());
}
