using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Nothing is final that was only busy.</summary>
public sealed class BusyImportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakeIn_RecordsAreBusyForLongerThanItWaits_TheNextAttemptTakesTheRegisterIn()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:WaitForWriter", "00:00:01")
        );
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        (await office.SendAsync(new ConfirmImport(Run), Cancel)).IsDone.ShouldBeTrue();

        await using (await HeldLock.TakeAsync(office.Data))
        {
            await Should.ThrowAsync<RecordsBusyException>(() => office.SendAsync(new TakeInImport(Run), Cancel));
        }

        (await office.ReadAsync(db => db.ImportRuns.Select(r => r.State).SingleAsync(Cancel))).ShouldBe(
            ImportState.Confirmed
        );
        (await office.SendAsync(new TakeInImport(Run), Cancel)).Value.ShouldContain("1 rows added");
        (await office.ReadAsync(db => db.CustodySuites.Select(s => s.Name).ToListAsync(Cancel))).ShouldBe(["Parkside"]);
    }

    /// <summary>It works on a copy: whoever writes neither waits for it nor holds it up, and nothing of it is left behind.</summary>
    [Fact]
    public async Task Preview_WhileSomebodyElseWrites_IsDoneBesideThem()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:WaitForWriter", "00:00:01")
        );
        await office.WithVisitorsAsync(Cancel);
        office.Write("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1), Visit(2)));
        var files = Directory.GetFiles(office.Data);
        Result<IReadOnlyList<RegisterResult>> preview;

        await using (await HeldLock.TakeAsync(office.Data))
        {
            preview = await office.SendAsync(
                new PreviewRegisters(new RegisterPlace.Folder(office.Registers), ["custody-visits.csv"]),
                Cancel
            );
        }

        preview.Value.ShouldHaveSingleItem().Added.ShouldBe(2);
        (await office.ReadAsync(db => db.CustodyVisits.CountAsync(Cancel))).ShouldBe(0);
        (await office.ReadAsync(db => db.CustodySuites.CountAsync(Cancel))).ShouldBe(1);
        Directory.GetFiles(office.Data).ShouldBe(files, ignoreOrder: true);
    }

    [Fact]
    public async Task Upload_RecordsAreBusy_TheFilesNeedNotComeAgain()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:WaitForWriter", "00:00:01")
        );
        var suites = ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside")));
        await using (await HeldLock.TakeAsync(office.Data))
        {
            await Should.ThrowAsync<RecordsBusyException>(() => SendUploadAsync(office, [suites]));
        }

        (await office.SendAsync(new GetKeptFiles(Run), Cancel)).ShouldBe(["custody-suites.csv"]);
        (await office.SendAsync(new UploadRegisters(Run, [], AreKept: true), Cancel)).Value.ShouldBe(Run);
        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().Added.ShouldBe(1);
    }

    [Fact]
    public async Task Preview_RecordsAreBusy_TheNextAttemptPreviews()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:WaitForWriter", "00:00:01")
        );
        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));

        await using (await HeldLock.TakeAsync(office.Data))
        {
            await Should.ThrowAsync<RecordsBusyException>(() => office.SendAsync(new PreviewImport(Run), Cancel));
        }

        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().Added.ShouldBe(1);
    }
}
