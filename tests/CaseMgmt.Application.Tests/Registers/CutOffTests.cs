using System.Data.Common;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Imports that are cut off at the worst moments, and uploads that go wrong on the way.</summary>
public sealed class CutOffTests
{
    private readonly Cut cut = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Moment.BeforeCommit)]
    [InlineData(Moment.AfterCommit)]
    public async Task TakeIn_CutOffAroundTheCommitOfAFile_TellsTheTrueCountsAfterwards(Moment moment)
    {
        await using var office = await ConfirmedAsync();

        cut.At = moment;
        await Should.ThrowAsync<CutException>(() => office.SendAsync(new TakeInImport(Run), Cancel));
        (await office.ReadAsync(db => db.CustodySuites.CountAsync(Cancel))).ShouldBe(
            moment is Moment.AfterCommit ? 1 : 0
        );
        // While it is cut off, the page does not say that a file is in of which it is not certain.
        (await ViewAsync(office))!.Results.ShouldBeEmpty();
        var outcome = await office.SendAsync(new TakeInImport(Run), Cancel);

        outcome.Value.ShouldStartWith("Took in 2 registers: 2 rows added, 0 changed, 0 unchanged, 1 rejected");
        (await ViewAsync(office))!
            .Results.Select(r => (r.File, r.Added, r.Unchanged, r.Rejected))
            .ShouldBe([("custody-suites.csv", 1, 0, 0), ("complaint-reviews.csv", 1, 0, 1)]);
        (await office.CountHistoryAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task TakeIn_WhatThePreviewRejectedIsRightByNow_LeavesNoFileOfRejectedRows()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        await UploadAsync(office, ("custody-visits.csv", Csv(RegisterKind.CustodyVisits, Visit(1))));
        await office.SendAsync(new PreviewImport(Run), Cancel);
        (await ViewAsync(office))!.Results.Single().Rejected.ShouldBe(1);
        await office.WithVisitorsAsync(Cancel);

        await ConfirmAsync(office);
        await office.SendAsync(new TakeInImport(Run), Cancel);

        var result = (await ViewAsync(office))!.Results.Single();
        (result.Added, result.Rejected, result.RejectedFile).ShouldBe((1, 0, null));
        (await office.SendAsync(new GetRejectedFile(Run, "custody-visits"), Cancel)).ShouldBeNull();
    }

    [SqliteFact("on a server whoever copies holds nobody up")]
    public async Task Upload_WhileItsFilesAreCopied_AnotherCanWrite()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var suites = Encoding.UTF8.GetBytes(Csv(RegisterKind.CustodySuites, Suite("Parkside")));
        var whileCopying = 0;
        var file = new UploadedFile(
            "custody-suites.csv",
            suites.Length,
            () =>
            {
                using var other = new SqliteConnection(
                    $"Data Source={Path.Combine(office.Data, "casemgmt.db")};Default Timeout=1"
                );
                other.Open();
                using var writing = other.BeginTransaction(deferred: false);
                whileCopying++;
                return new MemoryStream(suites);
            }
        );

        (await office.SendAsync(new UploadRegisters(Run, [file]), Cancel)).Value.ShouldBe(Run);

        whileCopying.ShouldBe(1);
    }

    [Fact]
    public async Task Upload_TheRecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        await using var office = await RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:WaitForWriter", "00:00:01")
        );
        var suites = Csv(RegisterKind.CustodySuites, Suite("Parkside"));
        await using (await HeldLock.TakeAsync(office.Data))
        {
            await Should.ThrowAsync<RecordsBusyException>(() =>
                SendUploadAsync(office, [("custody-suites.csv", suites)])
            );
        }

        (await office.ReadAsync(db => db.ImportRuns.AnyAsync(Cancel))).ShouldBeFalse();
        await UploadAsync(office, ("custody-suites.csv", suites));
        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().Added.ShouldBe(1);
    }

    [Fact]
    public async Task Upload_BrokenOffAndSentAgainWithOtherFiles_ReadsThoseOfTheImportOnly()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var volunteers = Encoding.UTF8.GetBytes(Csv(RegisterKind.Volunteers, Volunteer("VOL-01")));
        var broken = new UploadRegisters(
            Run,
            [
                new UploadedFile("volunteers.csv", volunteers.Length, () => new MemoryStream(volunteers)),
                new UploadedFile("custody-suites.csv", 100, () => new BrokenLine("suite,panel"u8.ToArray())),
            ]
        );
        await Should.ThrowAsync<IOException>(() => office.SendAsync(broken, Cancel));
        // What came over the line in part is no file.
        Directory
            .GetFiles(Path.Combine(FolderOf(office), "files"))
            .Select(Path.GetFileName)
            .ShouldBe(["volunteers.csv"]);

        await UploadAsync(office, ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))));
        await office.SendAsync(new PreviewImport(Run), Cancel);

        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().File.ShouldBe("custody-suites.csv");
    }

    [Fact]
    public async Task Upload_TheSameFormAtOnce_IsOneImport()
    {
        await using var office = await RegisterOffice.OpenAsync(Cancel);
        var suites = Csv(RegisterKind.CustodySuites, Suite("Parkside"));

        var sent = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => Task.Run(() => SendUploadAsync(office, [("custody-suites.csv", suites)]), Cancel))
        );

        sent.ShouldAllBe(s => s.IsDone && s.Value == Run);
        (await JobsAsync(office)).ShouldBe(["registers.preview"]);
        await office.SendAsync(new PreviewImport(Run), Cancel);
        (await ViewAsync(office))!.Results.ShouldHaveSingleItem().Added.ShouldBe(1);
    }

    private static string FolderOf(RegisterOffice office) =>
        Path.Combine(office.Data, "documents", "imports", Run.ToString("N"));

    private async Task<RegisterOffice> ConfirmedAsync()
    {
        var office = await RegisterOffice.OpenAsync(
            services => services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(cut)),
            Cancel
        );
        await UploadAsync(
            office,
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))),
            ("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Review(1), Review(2, ("channel", "pigeon"))))
        );
        await office.SendAsync(new PreviewImport(Run), Cancel);
        await ConfirmAsync(office);
        return office;
    }

    public enum Moment
    {
        Never,
        BeforeCommit,
        AfterCommit,
    }

    private sealed class CutException : Exception;

    /// <summary>Ends the act at the next commit, as the end of the process would.</summary>
    private sealed class Cut : DbTransactionInterceptor
    {
        public Moment At { get; set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            Strike(Moment.BeforeCommit, eventData.Context!);
            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Strike(Moment.AfterCommit, eventData.Context!);
            return Task.CompletedTask;
        }

        // The copy on which SQLite's registers are worked out is not what is kept.
        private void Strike(Moment now, DbContext db)
        {
            if (At == now && !db.Database.GetDbConnection().DataSource.EndsWith(".taking.db", StringComparison.Ordinal))
            {
                At = Moment.Never;
                throw new CutException();
            }
        }
    }

    /// <summary>A connection that breaks after its first bytes.</summary>
    private sealed class BrokenLine(byte[] first) : MemoryStream(first)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length
                ? base.ReadAsync(buffer, cancellationToken)
                : throw new IOException("The connection broke.");

        public override Task<int> ReadAsync(
            byte[] buffer,
            int offset,
            int count,
            CancellationToken cancellationToken
        ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
