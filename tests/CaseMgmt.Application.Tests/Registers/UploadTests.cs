using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>The import through the page: what its commands do. The job server only sends them.</summary>
public sealed class UploadTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_PreviewConfirmTakeIn_EndsWithTheResultAndTheRejectedRows()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(
            office,
            ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1), Review(2, ("channel", "pigeon")))),
            ("notes.txt", "x")
        );

        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        var preview = (await ViewAsync(office)).ShouldNotBeNull();
        preview.State.ShouldBe(ImportState.Previewed);
        preview.PassedOver.ShouldHaveSingleItem().File.ShouldBe("notes.txt");
        var previewed = preview.Results.ShouldHaveSingleItem();
        (previewed.Added, previewed.Rejected).ShouldBe((1, 1));
        (await office.CountHistoryAsync()).ShouldBe(0);

        await ConfirmAsync(office);
        (await office.SendAsync(new TakeInImport(Run), Cancel)).Value.ShouldContain("1 rows added");

        var done = (await ViewAsync(office)).ShouldNotBeNull();
        done.State.ShouldBe(ImportState.Done);
        (done.Results[0].Added, done.Results[0].Rejected).ShouldBe((1, 1));
        var rejected = await office.SendAsync(
            new ListRejectedRows(Run, "complaint-reviews", 1),
            Cancel,
            Roles.Administrator
        );
        rejected!.Cells.ShouldHaveSingleItem().ShouldBe(previewed.RejectedCells[0]);
        // The uploaded registers are gone: they hold names.
        Directory.GetFiles(office.Data, "complaint-reviews.csv", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Confirm_Twice_AsksForOneJob()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        await office.SendAsync(new PreviewImport(Run), Cancel);

        await Task.WhenAll(ConfirmAsync(office), ConfirmAsync(office));

        (await JobsAsync(office)).ShouldBe(["registers.import", "registers.preview"]);
    }

    [Fact]
    public async Task Upload_TheSameFormTwice_IsOneImport()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var suites = Csv(RegisterKind.CustodySuites, Suite("Parkside"));

        await UploadAsync(office, ("custody-suites.csv", suites));
        await UploadAsync(office, ("custody-suites.csv", suites));

        (await JobsAsync(office)).ShouldBe(["registers.preview"]);
        (await office.SendAsync(new ListImports(1), Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task TakeIn_RunAgainAfterBeingCutOff_KeepsWhatTheFilesBeforeCameTo()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(
            office,
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))),
            ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1)))
        );
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await ConfirmAsync(office);
        // Cut off after the transaction of the second file and before its result was noted.
        await office.SendAsync(new ImportRegister(new RegisterPlace.Upload(Run), "complaint-reviews.csv"), Cancel);

        var outcome = (await office.SendAsync(new TakeInImport(Run), Cancel)).Value;
        outcome.ShouldStartWith("Took in 2 registers: 2 rows added");
        // Once more, after being cut off before its end was written: it tells the same.
        (await office.SendAsync(new TakeInImport(Run), Cancel)).Value.ShouldBe(outcome);

        var results = (await ViewAsync(office))!.Results;
        results
            .Select(r => (r.File, r.Added, r.Unchanged))
            .ShouldBe([("custody-suites.csv", 1, 0), ("complaint-reviews.csv", 1, 0)]);
        (await office.CountHistoryAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Abandon_APreview_RemovesItsFilesAndItCannotBeConfirmed()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        await office.SendAsync(new PreviewImport(Run), Cancel);

        (await office.SendAsync(new AbandonImport(Run), Cancel, Roles.Administrator)).IsDone.ShouldBeTrue();

        // What removes the files was asked for in the same transaction.
        (await JobsAsync(office)).ShouldBe(["registers.clean_up", "registers.preview"]);
        await office.SendAsync(new CleanUpImports(), Cancel);
        (await office.SendAsync(new ConfirmImport(Run), Cancel, Roles.Administrator))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("import.abandoned");
        (await office.SendAsync(new TakeInImport(Run), Cancel)).IsDone.ShouldBeFalse();
        Directory.GetFiles(office.Data, "*custody-suites*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Confirm_BeforeThePreviewIsDone_IsRefused()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));

        var outcome = await office.SendAsync(new ConfirmImport(Run), Cancel, Roles.Administrator);

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("import.not_previewed");
    }

    [Theory]
    [InlineData("Choose the register files")]
    [InlineData("None of the files is a spreadsheet", "../../etc/passwd", "notes.txt")]
    [InlineData("the same register", "volunteers.csv", "volunteers.xlsx")]
    public async Task Upload_NothingToRead_IsRefusedAtTheField(string message, params string[] files)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        var outcome = await SendUploadAsync(office, [.. files.Select(f => (f, "x"))]);

        var error = outcome.Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe("Files");
        error.Message.ShouldContain(message);
        (await office.ReadAsync(db => db.ImportRuns.AnyAsync(Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Upload_AFileOverTheLimit_IsRefusedWithItsName()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            [new KeyValuePair<string, string?>("Registers:MaxFileBytes", "1048576")]
        );

        var outcome = await SendUploadAsync(office, [("volunteers.csv", new string('x', 2 * 1024 * 1024))]);

        outcome.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("volunteers.csv has 2 MB; at most 1 MB");
    }

    [Theory]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Coordinator)]
    [InlineData(Roles.Commissioner)]
    public async Task Import_ByARoleWithoutThePermission_IsDenied(string role)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);

        await Should.ThrowAsync<PermissionDeniedException>(() => office.SendAsync(new GetImport(Run), Cancel, role));
        await Should.ThrowAsync<PermissionDeniedException>(() =>
            office.SendAsync(new ConfirmImport(Run), Cancel, role)
        );
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("imports/../../outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("imports\\outside.txt")]
    [InlineData("imports//a.txt")]
    [InlineData(".hidden")]
    [InlineData("")]
    public async Task Store_ANameThatLeadsElsewhere_IsRefused(string name)
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var documents = office.Get<IDocumentStore>();

        await Should.ThrowAsync<ArgumentException>(async () => await documents.BeginAsync(name, Cancel));
        await Should.ThrowAsync<ArgumentException>(async () => await documents.OpenReadAsync(name, Cancel));
    }

    [Fact]
    public async Task Store_AFileBeingWritten_IsSeenWhenItIsComplete()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var documents = office.Get<IDocumentStore>();
        await using (var first = await documents.BeginAsync("a/b.txt", Cancel))
        {
            await first.Content.WriteAsync("old"u8.ToArray(), Cancel);
            await first.FinishAsync(Cancel);
        }

        await using (var second = await documents.BeginAsync("a/b.txt", Cancel))
        {
            await second.Content.WriteAsync("new"u8.ToArray(), Cancel);
            await second.Content.FlushAsync(Cancel);
            (await TextOfAsync(documents)).ShouldBe("old");
            (await documents.ListAsync("a", Cancel)).ShouldBe(["a/b.txt"]);
            await second.FinishAsync(Cancel);
        }

        (await TextOfAsync(documents)).ShouldBe("new");
    }

    [Fact]
    public async Task Store_AFileThatIsNotFinished_LeavesTheFormerOneAndNothingElse()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var documents = office.Get<IDocumentStore>();
        await using (var first = await documents.BeginAsync("a/b.txt", Cancel))
        {
            await first.Content.WriteAsync("old"u8.ToArray(), Cancel);
            await first.FinishAsync(Cancel);
        }

        await using (var cut = await documents.BeginAsync("a/b.txt", Cancel))
        {
            await cut.Content.WriteAsync("ne"u8.ToArray(), Cancel);
        }

        (await TextOfAsync(documents)).ShouldBe("old");
        Directory.GetFiles(Path.Combine(office.Data, "documents", "a")).ShouldHaveSingleItem();
    }

    private static async Task<string> TextOfAsync(IDocumentStore documents)
    {
        using var reader = new StreamReader((await documents.OpenReadAsync("a/b.txt", Cancel))!);
        return await reader.ReadToEndAsync(Cancel);
    }
}
