using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Application.Tests.Registers.RegisterUploads;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>A job server of its own (<c>casemgmt work</c>) takes a confirmed import in and is really killed on the way.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 2_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("progress")] // among its rows
    [InlineData("taking-complaint-reviews.csv.json")] // as its transaction is being kept, or has just been
    public async Task TakeIn_TheProcessIsKilled_TheNextOneEndsItWithTheTrueCounts(string when)
    {
        // The job server has the real clock, and takes its time over what has been due for years.
        await using var office = await RegisterOffice.OpenAsync(
            services => services.AddSingleton(TimeProvider.System),
            Cancel
        );
        await UploadAsync(
            office,
            ("custody-suites.csv", Csv(RegisterKind.CustodySuites, Suite("Parkside"))),
            (
                "complaint-reviews.csv",
                Csv(RegisterKind.ComplaintReviews, Enumerable.Range(1, Rows).Select(n => Review(n)))
            )
        );
        (await office.SendAsync(new PreviewImport(Run), Cancel)).IsDone.ShouldBeTrue();
        await ConfirmAsync(office);

        await UntilAsync(
            office,
            v =>
                when == "progress"
                    ? v.Progress?.Doing.StartsWith("complaint-reviews", StringComparison.Ordinal) is true
                    : Directory.GetFiles(office.Data, when, SearchOption.AllDirectories).Length > 0,
            kill: true
        );
        var whenKilled = await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel));
        await UntilAsync(office, v => v.State is ImportState.Done, kill: false);

        whenKilled.ShouldBeOneOf(0, Rows);
        (await ViewAsync(office))!
            .Results.Select(r => (r.File, r.Added, r.Unchanged))
            .ShouldBe([("custody-suites.csv", 1, 0), ("complaint-reviews.csv", Rows, 0)]);
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(Rows);
        (await office.CountHistoryAsync()).ShouldBe(Rows + 1);
    }

    private static async Task UntilAsync(RegisterOffice office, Func<ImportView, bool> condition, bool kill)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        deadline.CancelAfter(TimeSpan.FromMinutes(2));
        using var server = CommandLine.Start(["work", .. TestDatabase.Arguments(office.Data)]);
        while (!condition((await ViewAsync(office))!))
        {
            server.HasExited.ShouldBeFalse("The job server has ended.");
            await Task.Delay(10, deadline.Token);
        }

        if (!kill)
        {
            // What the job says at its end is written as well.
            while (
                await office.ReadAsync(db =>
                    db.JobRuns.AnyAsync(j => j.Job == "registers.import" && j.State != RunState.Succeeded, Cancel)
                )
            )
            {
                await Task.Delay(10, deadline.Token);
            }
        }

        await server.KillAsync(Cancel);
    }
}
