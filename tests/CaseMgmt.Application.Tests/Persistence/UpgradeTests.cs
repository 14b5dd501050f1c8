using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Statistics;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>
/// A database of the first release comes up to date with its records, and they say what they said. <c>FirstRelease/first-release.sql</c>
/// is the dump of one, made by that release out of the registers beside it.
/// </summary>
public sealed class UpgradeTests : IDisposable
{
    // One of these would be a row of a recommendation whose review is gone.
    private const string Orphan = "01A21C46-D000-7000-8000-000000000001";
    private static readonly TimeSpan Ready = TimeSpan.FromSeconds(60);

    private readonly FirstReleaseFile held = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => held.Dispose();

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_Schema_IsThatOfAFreshDatabase()
    {
        await using var fresh = await RegisterOffice.OpenAsync(Cancel);
        await using var upgraded = await UpgradeAsync();

        FirstReleaseFile.Schema(held.Path).ShouldBe(FirstReleaseFile.Schema(Path.Combine(fresh.Data, "casemgmt.db")));
        held.Texts("SELECT * FROM pragma_foreign_key_check").ShouldBeEmpty();
        held.Texts("SELECT MigrationId FROM __EFMigrationsHistory")
            .ShouldBe(
                FirstReleaseFile.Texts(
                    Path.Combine(fresh.Data, "casemgmt.db"),
                    "SELECT MigrationId FROM __EFMigrationsHistory"
                )
            );
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_EveryReview_IsWhatItsDecisionsMakeOfIt()
    {
        await using var office = await UpgradeAsync();
        var reviews = await office.ReadAsync(async db =>
        {
            var loaded = await db.ComplaintReviews.Include(r => r.Decisions).ToListAsync(Cancel);
            await db.ComplaintReviews.SelectMany(r => r.Allegations).LoadAsync(Cancel);
            await db.ComplaintReviews.SelectMany(r => r.Recommendations).LoadAsync(Cancel);
            return loaded;
        });

        reviews.Select(r => r.State).Distinct().Count().ShouldBe(8);
        foreach (var review in reviews)
        {
            var facts = review.Facts;
            foreach (var column in typeof(ComplaintReview).GetProperties())
            {
                if (
                    typeof(ReviewFacts).GetProperty(column.Name) is { } fact
                    && fact.PropertyType == column.PropertyType
                )
                {
                    fact.GetValue(facts).ShouldBe(column.GetValue(review), $"{review.Reference} {column.Name}");
                }
            }

            (facts.AllocatedTo?.Key).ShouldBe(review.AllocatedToId?.Value);
            facts.AllegationCategories.ShouldBe(review.Allegations.OrderBy(a => a.Number).Select(a => a.Category));
            facts.Recommendations.ShouldBe(
                review
                    .Recommendations.OrderBy(r => r.Number)
                    .Select(r => new RecommendationFacts
                    {
                        Number = r.Number,
                        Kind = r.Kind,
                        Theme = r.Theme,
                        Text = r.Text,
                        MadeOn = r.MadeOn,
                        RespondedOn = r.RespondedOn,
                        Response = r.Response,
                        ImplementedOn = r.ImplementedOn,
                        ResponseDueOn = r.ResponseDueOn,
                    })
            );
            review
                .Decisions.Select(d => d.Number)
                .Order()
                .ShouldBe(Enumerable.Range(1, review.DecisionCount), review.Reference);
        }

        // What has no column any more.
        reviews
            .OrderBy(r => r.Reference, StringComparer.Ordinal)
            .Select(r => r.Facts)
            .Select(f =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{f.ComplaintMadeOn:yyyy-MM-dd}|{f.OutcomeLetterOn:yyyy-MM-dd}|{f.InformationProvidedOn:yyyy-MM-dd}|{f.OriginallyReceivedElsewhereOn:yyyy-MM-dd}|{f.PapersReceivedOn:yyyy-MM-dd}|{f.AllocatedTo}|{f.Summary}"
                )
            )
            .ShouldBe(
                FirstReleaseFile.Texts(
                    held.Copy,
                    """
                    SELECT concat(ComplaintMadeOn, '|', OutcomeLetterOn, '|', InformationProvidedOn, '|',
                                  OriginallyReceivedElsewhereOn, '|', PapersReceivedOn, '|', AllocatedTo, '|', Summary)
                    FROM ComplaintReviews ORDER BY Reference
                    """
                )
            );
        FirstReleaseFile
            .Texts(
                held.Copy,
                "SELECT concat(r.Reference, s.SuspendedOn, s.ResumedOn) FROM Suspensions s JOIN ComplaintReviews r ON r.Id = s.ReviewId"
            )
            .ShouldBe(
                reviews.SelectMany(r =>
                    r.Facts.Suspensions.Select(s =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{r.Reference}{s.From:yyyy-MM-dd}{s.To:yyyy-MM-dd}"
                        )
                    )
                ),
                ignoreOrder: true
            );
    }

    /// <summary>The strongest proof that nothing was lost or changed: the registers are told again, and every row is known.</summary>
    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_TheSameRegistersAgain_ChangeNothing()
    {
        await using var office = await UpgradeAsync();
        var history = await office.CountHistoryAsync();

        var taken = await office.TakeAllAsync(FirstReleaseFile.Registers, Cancel);

        taken.Count.ShouldBe(7);
        taken.ShouldAllBe(r => r.Read > 0 && r.Unchanged == r.Read);
        (await office.CountHistoryAsync()).ShouldBe(history);
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_FiguresCompiledAfterwards_AreThoseOfTheFirstRelease()
    {
        await using var office = await UpgradeAsync();
        var compiled = await office.SendAsync(
            new CompileFigures(Register.Period("2022-23"), Register.Day("2023-06-30")),
            Cancel
        );
        compiled.Errors.ShouldBeEmpty();

        var now = await office.ReadAsync(db =>
            db.Compilations.AsNoTracking()
                .OrderBy(c => c.Revision)
                .Select(c => c.Figures.OrderBy(f => f.Code).Select(f => new { f.Code, f.Amount }).ToList())
                .ToListAsync(Cancel)
        );

        // Figures that came later, or are called otherwise since, are not held against the first release.
        var kept = now[^1].Where(f => now[0].Any(first => first.Code == f.Code)).ToList();
        kept.Count.ShouldBeGreaterThan(200);
        kept.ShouldBe(now[0].Where(first => kept.Any(f => f.Code == first.Code)).ToList());
        now[^1].Single(f => f.Code == "reviews.considered").Amount.ShouldBe(FigureAmount.Total(13));
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_WhoActedReadAndAsked_AreRecords()
    {
        await using var office = await UpgradeAsync();
        var upgrade = PersonId.Of("system: upgrade");

        (
            await office.ReadAsync(db =>
                db.People.Select(p => new
                    {
                        p.Id,
                        p.Name,
                        p.Origin,
                    })
                    .ToListAsync(Cancel)
            )
        ).Select(p => (p.Id, p.Name, p.Origin)).ShouldBe([(upgrade, "system: upgrade", PersonOrigin.System), .. new[] { "import on the command line", "compile on the command line", "schedule" }.Select(s => (PersonId.Of("system: " + s), "system: " + s, PersonOrigin.System)), (PersonId.Of("persona:reviewer"), "Robin Reviewer", PersonOrigin.SignIn), (PersonId.Of("persona:administrator"), "Alex Administrator", PersonOrigin.SignIn), (PersonId.Of("name:Somebody Else"), "Somebody Else", PersonOrigin.SignIn), .. new[] { 1, 2, 3 }.Select(n => (PersonId.Of($"register:REVIEWER {n}"), $"Reviewer {n}", PersonOrigin.Register))], ignoreOrder: true);
        (await office.ReadAsync(db => db.Accesses.Select(a => new { a.Id, a.ById }).ToListAsync(Cancel)))
            .GroupBy(a => a.ById)
            .ToDictionary(g => g.Key, g => g.Select(a => a.Id).Distinct().Count())
            .ShouldBe(
                new Dictionary<PersonId, int>
                {
                    [PersonId.Of("persona:reviewer")] = 2,
                    [PersonId.Of("name:Somebody Else")] = 1,
                },
                ignoreOrder: true
            );
        (
            await office.ReadAsync(db =>
                db.JobRuns.OrderBy(r => r.Number).Select(r => new { r.Job, r.RequestedById }).ToListAsync(Cancel)
            )
        )
            .Select(r => (r.Job, r.RequestedById))
            .ShouldBe([
                ("registers.clean_up", PersonId.Of("system: schedule")),
                ("registers.preview", PersonId.Of("persona:administrator")),
                ("figures.compile", PersonId.Of("system: schedule")),
            ]);
        (await office.ReadAsync(db => db.ImportRuns.Select(r => r.UploadedById).SingleAsync(Cancel))).ShouldBe(
            PersonId.Of("persona:administrator")
        );
        (
            await office.ReadAsync(db => db.History.AllAsync(h => db.People.Any(p => p.Id == h.ById), Cancel))
        ).ShouldBeTrue();
        held.Texts(
                "SELECT DISTINCT RecordedBy FROM ReviewDecisions UNION SELECT RecordedBy FROM VisitDecisions UNION SELECT RecordedBy FROM VolunteerDecisions UNION SELECT RecordedBy FROM SuiteDecisions UNION SELECT RecordedBy FROM ScrutinyDecisions UNION SELECT RecordedBy FROM ChiefConstableDecisions"
            )
            .ShouldBe([upgrade.Value.ToString().ToUpperInvariant()]);
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_HistoryOfARecord_LeadsToItsVersion()
    {
        await using var office = await UpgradeAsync();
        var (review, acts) = await office.ReadAsync(async db =>
        {
            var loaded = await db
                .ComplaintReviews.WithDecisions()
                .SingleAsync(r => r.Reference == "REV/2022-23/0022", Cancel);
            return (
                loaded,
                await db.History.Where(h => h.RecordId == loaded.Id.Value).OrderBy(h => h.Sequence).ToListAsync(Cancel)
            );
        });

        acts.Select(h => h.Version).ShouldBe([0, 1]);
        review.Version.ShouldBe(1);
        // The suspension came later; the allegations have been known from the beginning.
        review.Decisions.OfType<Suspended>().Single().RecordedAt.ShouldBe(acts[1].RecordedAt);
        review.Decisions.OfType<AllegationMade>().ShouldAllBe(a => a.RecordedAt == acts[0].RecordedAt);
        review.Decisions.ShouldAllBe(d => d.ActId == acts[1].ActId && d.IsInForce);
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_ComplaintsAboutTheChiefConstable_HaveTheirDecisions()
    {
        await using var office = await UpgradeAsync();
        var complaints = await office.ReadAsync(db =>
            db.ChiefConstableComplaints.Include(c => c.Decisions).OrderBy(c => c.Reference).ToListAsync(Cancel)
        );

        complaints[0]
            .Decisions.OrderBy(d => d.Number)
            .Select(d => (d.GetType(), d.On))
            .ShouldBe([
                (typeof(ContactReceived), new DateOnly(2022, 6, 1)),
                (typeof(ContactAcknowledged), new DateOnly(2022, 6, 2)),
                (typeof(ConductTested), null),
                (typeof(RecordingDecided), new DateOnly(2022, 6, 20)),
                (typeof(ReferredToIopc), new DateOnly(2022, 6, 21)),
            ]);
        var tested = complaints[0].Decisions.OfType<ConductTested>().Single();
        tested.AboutOwnConduct.ShouldBe(true);
        tested.Triggers.ShouldBe([Schedule3Trigger.ComplainantAsked, Schedule3Trigger.Article2Or3]);
        complaints[1].Decisions.ShouldHaveSingleItem().ShouldBeOfType<ContactReceived>().ActId.ShouldBe(Guid.Empty);
        complaints[1].DecisionCount.ShouldBe(1);
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_LatestCompilation_IsTheLastRevisionOfTheLastDay()
    {
        held.Load();
        // Of another day and revision, with the figures of none.
        held.Run(
            """
            INSERT INTO Compilations SELECT '01A21C46-E000-7000-8000-000000000001', PeriodFrom, PeriodTo, AsAt, 2, RequestedBy, 1, 0, RecordedAt FROM Compilations;
            INSERT INTO Compilations SELECT '01A21C46-E000-7000-8000-000000000002', PeriodFrom, PeriodTo, '2023-05-31', 3, RequestedBy, 1, 0, RecordedAt FROM Compilations WHERE Revision = 1;
            INSERT INTO Compilations SELECT '01A21C46-E000-7000-8000-000000000003', '2022-04-01', '2022-06-30', AsAt, 1, RequestedBy, 1, 0, RecordedAt FROM Compilations WHERE Revision = 1 AND PeriodTo = '2023-03-31';
            INSERT INTO Figures SELECT Position, '01A21C46-E000-7000-8000-000000000003', Code, Title, Unit, Basis, Kind, Records, DefinitionVersion, Numerator, Denominator, Measure, Sheet, NumeratorBit, DenominatorBit FROM Figures;
            """
        );
        await using var office = await OpenAsync();

        held.Texts(
                "SELECT concat(PeriodTo, ' ', substr(CompilationId, -1), ' ', AsAt, ' ', HasRecords) FROM LatestCompilations ORDER BY PeriodTo"
            )
            .ShouldBe(["2022-06-30 3 2023-06-30 1", "2023-03-31 1 2023-06-30 0"]);
        (
            await office.ReadAsync(db => db.Compilations.AllAsync(c => c.Kept == KeptBecause.AskedFor, Cancel))
        ).ShouldBeTrue();
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_Again_DoesNothing()
    {
        await using var office = await UpgradeAsync();
        File.Delete(held.Copy);
        var before = FirstReleaseFile.Contents(held.Path);

        await office.Get<Database>().MigrateAsync(Cancel);

        FirstReleaseFile.Contents(held.Path).ShouldBe(before);
        File.Exists(held.Copy).ShouldBeFalse();
        (await office.Get<Database>().PendingAsync(Cancel)).ShouldBeEmpty();
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_RowsThatPointNowhere_LeavesTheOldDatabaseWhole()
    {
        held.Load();
        held.Run(
            $"INSERT INTO Recommendations (Id, Kind, KnownFrom, MadeOn, Number, ReviewId, Text, Theme) VALUES ('{Orphan}', 'Learning', '2026-11-27 09:00:00', '2022-07-27', 1, '{Orphan}', 'x', 'x')"
        );
        var before = FirstReleaseFile.Contents(held.Path);

        var (exit, _, errors) = await CommandLine.RunAsync(Cancel, "migrate", "--data", held.Folder);

        exit.ShouldBe(1);
        errors.ShouldContain("kept in " + held.Copy);
        FirstReleaseFile.Contents(held.Path).ShouldBe(before);
        FirstReleaseFile.Contents(held.Copy).ShouldBe(before);

        held.Run($"DELETE FROM Recommendations WHERE Id = '{Orphan}'");
        await using var office = await OpenAsync();
        (await office.Get<Database>().PendingAsync(Cancel)).ShouldBeEmpty();
    }

    [SqliteFact("the first release never ran on a server")]
    public async Task Upgrade_KilledInTheMiddle_IsDoneByTheNextStart()
    {
        held.Load();
        using (var migrate = CommandLine.Start("migrate", "--data", held.Folder))
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            deadline.CancelAfter(Ready);
            // It has the write lock, and has begun with what may not be done by half.
            while (!(File.Exists(held.Copy) && new FileInfo(held.Copy).Length > 0))
            {
                migrate.HasExited.ShouldBeFalse(migrate.Errors);
                await Task.Delay(1, deadline.Token);
            }

            await migrate.KillAsync(deadline.Token);
        }

        held.Texts("PRAGMA integrity_check").ShouldBe(["ok"]);
        var tables = held.Texts("SELECT name FROM sqlite_master WHERE type = 'table'");
        tables
            .Contains("Suspensions")
            .ShouldNotBe(tables.Contains("ReviewDecisions"), "all of the old, or all of the new");
        tables.ShouldNotContain(t => t.StartsWith("FirstRelease"));

        await using var office = await OpenAsync();
        (await office.TakeAllAsync(FirstReleaseFile.Registers, Cancel)).ShouldAllBe(r => r.Unchanged == r.Read);
    }

    private async Task<RegisterOffice> UpgradeAsync()
    {
        held.Load();
        return await OpenAsync();
    }

    private Task<RegisterOffice> OpenAsync() =>
        RegisterOffice.OpenAsync(
            Cancel,
            new KeyValuePair<string, string?>("Database:Connection", $"Data Source={held.Path};Foreign Keys=True")
        );
}
