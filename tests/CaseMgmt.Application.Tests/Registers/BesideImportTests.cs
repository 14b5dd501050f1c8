using System.Data.Common;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using static CaseMgmt.Testing.RegisterFiles;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>What others do while a register is worked out beside the records, and what becomes of both.</summary>
public sealed class BesideImportTests
{
    private static readonly (string, string)[] OnlyReceived =
    [
        ("acknowledged_on", ""),
        ("validity", ""),
        ("validity_decided_on", ""),
        ("papers_requested_on", ""),
        ("papers_received_on", ""),
        ("allocated_to", ""),
        ("decision_sent_on", ""),
        ("result", ""),
        ("feedback_given", ""),
    ];

    private readonly Meanwhile meanwhile = new();
    private readonly Commits commits = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [SqliteFact("on a server only the same rows wait")]
    public async Task Import_HalfWay_HoldsNobodyUp()
    {
        await using var office = await OpenAsync();
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Enumerable.Range(1, 600).Select(Row)));
        var taken = 0;
        meanwhile.Does = async () =>
        {
            await using var held = await HeldLock.TakeAsync(office.Data);
            taken++;
        };

        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Added.ShouldBe(600);

        taken.ShouldBe(1);
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(600);
    }

    [SqliteFact("on a server the import is attempted again (ServerFaultsTests)")]
    public async Task Import_AReviewThatItChangesIsActedOnMeanwhile_IsWorkedOutAgainOnWhatThenStands()
    {
        await using var office = await OpenAsync();
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Row(1), Row(2)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Review(1, [.. OnlyReceived, ("acknowledged_on", "2022-05-05")]), Row(2))
        );
        meanwhile.Does = async () =>
        {
            await AcknowledgeAsync(office, "REV/2022-23/0001");
            await AcknowledgeAsync(office, "REV/2022-23/0002");
        };

        // Of the second review the file had nothing new to say before it was acted on: the act simply came later.
        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        result.Rejected.ShouldBe(0);
        var history = await office.ReadAsync(db =>
            db.History.Where(h => h.Reference == "REV/2022-23/0001")
                .OrderBy(h => h.Sequence)
                .Select(h => new
                {
                    h.Act,
                    h.Version,
                    h.Before,
                })
                .ToListAsync(Cancel)
        );
        history
            .Select(h => (h.Act, h.Version))
            .ShouldBe([("ImportRegister", 0), ("AcknowledgeReview", 1), ("ImportRegister", 2)]);
        history[2].Before!.ShouldContain("2022-05-04");
    }

    [Fact]
    public async Task Import_AReviewOfWhichTheFileTellsNothingNewIsActedOnMeanwhile_TheActStays()
    {
        await using var office = await OpenAsync();
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Row(1)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Row(1), Row(2)));
        meanwhile.Does = () => AcknowledgeAsync(office, "REV/2022-23/0001");

        var result = await office.TakeAsync("complaint-reviews.csv", Cancel);

        (result.Added, result.Unchanged).ShouldBe((1, 1));
        (
            await office.ReadAsync(db =>
                db.ComplaintReviews.Where(r => r.Reference == "REV/2022-23/0001")
                    .Select(r => r.AcknowledgedOn)
                    .SingleAsync(Cancel)
            )
        ).ShouldBe(new DateOnly(2022, 5, 4));
    }

    [Fact]
    public async Task Import_TwoOfOneFileAtOnce_TakesEachRecordInOnce()
    {
        await using var office = await OpenAsync();
        office.Write(
            "complaint-reviews.csv",
            Csv(
                RegisterKind.ComplaintReviews,
                Enumerable.Range(1, 40).Select(n => Review(n, [.. OnlyReceived, ("reference", $"CR {n:000}/22")]))
            )
        );

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ => Task.Run(() => office.TakeAsync("complaint-reviews.csv", Cancel), Cancel))
        );

        results.Sum(r => r.Added).ShouldBe(40);
        results.Sum(r => r.Unchanged).ShouldBe(80);
        (await office.ReadAsync(db => db.ComplaintReviews.CountAsync(Cancel))).ShouldBe(40);
    }

    [SqliteFact("on a server nothing goes ahead")]
    public async Task Import_OfMany_IsThereFromOneMomentOnOrNotAtAll()
    {
        await using var office = await OpenAsync();
        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Enumerable.Range(1, 1200).Select(Row))
        );
        List<(long Reviews, long Decisions)> seen = [];
        commits.Look = async () =>
        {
            seen.Add((await CountAsync(office, "ComplaintReviews"), await CountAsync(office, "ReviewDecisions")));
            // The decisions of all are there, and the last transaction brings the records.
            return seen.Count == 3;
        };

        await Should.ThrowAsync<CutException>(() => office.TakeAsync("complaint-reviews.csv", Cancel));

        seen.ConvertAll(s => s.Reviews).ShouldBe([0, 0, 0]);
        seen.ConvertAll(s => s.Decisions).ShouldBeInOrder();
        seen[1].Decisions.ShouldBeGreaterThan(0);
        (await CountAsync(office, "ReviewDecisions")).ShouldBe(0);
        (await CountAsync(office, "ReviewTexts")).ShouldBe(0);
        (await CountAsync(office, "ReviewKeys")).ShouldBe(0);
        commits.Look = null;
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Added.ShouldBe(1200);
        (await CountAsync(office, "ReviewDecisions")).ShouldBe(seen[2].Decisions);
        (await CountAsync(office, "pragma_foreign_key_check")).ShouldBe(0);
        await EachIsFoundAsync(office);
    }

    [Fact]
    public async Task Import_OfFewAndCorrected_EachIsFoundByWhatIsWrittenOfIt()
    {
        await using var office = await OpenAsync();
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Row(1), Row(2)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        await EachIsFoundAsync(office);

        office.Write(
            "complaint-reviews.csv",
            Csv(RegisterKind.ComplaintReviews, Row(1), Review(2, [.. OnlyReceived, ("force_reference", "CO/77777/22")]))
        );
        (await office.TakeAsync("complaint-reviews.csv", Cancel)).Changed.ShouldBe(1);

        await EachIsFoundAsync(office);
        (await office.ReadAsync(db => db.ReviewKeys.AnyAsync(k => k.Folded.Contains("77777"), Cancel))).ShouldBeTrue();
    }

    private static async Task EachIsFoundAsync(RegisterOffice office)
    {
        var reviews = await office.ReadAsync(db =>
            db.ComplaintReviews.AsNoTracking().Include(r => r.Decisions).ToListAsync(Cancel)
        );
        var keys = await office.ReadAsync(db => db.ReviewKeys.Select(k => k.Folded).ToListAsync(Cancel));
        var words = await office.ReadAsync(db => db.ReviewTexts.Select(t => t.Text).ToListAsync(Cancel));
        keys.ShouldNotBeEmpty();
        keys.ShouldBe(reviews.SelectMany(r => r.Keys), ignoreOrder: true);
        words.ShouldBe(reviews.Select(r => r.Words).Where(w => w.Length > 0), ignoreOrder: true);
    }

    [SqliteFact("a server has no such files")]
    public async Task Start_AfterAKill_RemovesTheCopyAndWhatHadComeAhead()
    {
        await using var office = await OpenAsync();
        office.Write("complaint-reviews.csv", Csv(RegisterKind.ComplaintReviews, Row(1)));
        await office.TakeAsync("complaint-reviews.csv", Cancel);
        var whole = await CountAsync(office, "ReviewDecisions");
        var copy = Path.Combine(office.Data, "casemgmt.taking.db");
        await File.WriteAllTextAsync(copy, "half a copy", Cancel);
        await using (var db = await OpenFileAsync(office))
        {
            await using var command = db.CreateCommand();
            command.CommandText =
                "CREATE TEMP TABLE Ahead AS SELECT * FROM ReviewDecisions; UPDATE Ahead SET ReviewId = upper(hex(randomblob(16))); INSERT INTO ReviewDecisions SELECT * FROM Ahead; PRAGMA user_version = 1;";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        (await CountAsync(office, "ReviewDecisions")).ShouldBe(2 * whole);
        await office.Get<Database>().MigrateAsync(Cancel);

        (await CountAsync(office, "ReviewDecisions")).ShouldBe(whole);
        File.Exists(copy).ShouldBeFalse();
    }

    private static async Task<SqliteConnection> OpenFileAsync(RegisterOffice office)
    {
        var db = new SqliteConnection(
            $"Data Source={Path.Combine(office.Data, "casemgmt.db")};Pooling=False;Foreign Keys=False"
        );
        await db.OpenAsync(Cancel);
        return db;
    }

    private static async Task<long> CountAsync(RegisterOffice office, string table)
    {
        await using var db = await OpenFileAsync(office);
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // the name of a table
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }

    private static Dictionary<string, string> Row(int number) => Review(number, OnlyReceived);

    private static async Task AcknowledgeAsync(RegisterOffice office, string reference)
    {
        var review = await office.ReadAsync(db =>
            db.ComplaintReviews.Where(r => r.Reference == reference).Select(r => r.Id).SingleAsync(Cancel)
        );
        var outcome = await office.SendAsync(
            new AcknowledgeReview(review, new Seen(Ids.New(TimeProvider.System), 0), new DateOnly(2022, 5, 4)),
            Cancel,
            Roles.Reviewer
        );
        outcome.IsDone.ShouldBeTrue();
    }

    private Task<RegisterOffice> OpenAsync() =>
        RegisterOffice.OpenAsync(
            services => services.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(meanwhile, commits)),
            Cancel
        );

    /// <summary>Does something once, after the first batch of an import is written.</summary>
    private sealed class Meanwhile : SaveChangesInterceptor
    {
        public Func<Task>? Does { get; set; }

        public override async ValueTask<int> SavedChangesAsync(
            SaveChangesCompletedEventData eventData,
            int result,
            CancellationToken cancellationToken = default
        )
        {
            if (Does is { } does)
            {
                Does = null;
                await does();
            }

            return result;
        }
    }

    private sealed class CutException : Exception;

    /// <summary>Looks at the office's records before each commit to them, and may cut it off.</summary>
    private sealed class Commits : DbTransactionInterceptor
    {
        /// <summary>Is it to be cut off?</summary>
        public Func<Task<bool>>? Look { get; set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) =>
            Look is { } look
            && transaction.Connection!.DataSource.EndsWith("casemgmt.db", StringComparison.Ordinal)
            && await look()
                ? throw new CutException()
                : result;
    }
}
