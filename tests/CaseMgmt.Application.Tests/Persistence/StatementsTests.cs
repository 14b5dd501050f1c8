using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>The few statements that are written by hand: SQL Server reads each, SQLite does each.</summary>
public sealed class StatementsTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [Fact]
    public async Task SqlServer_ReadsTheInsertOfACounter()
    {
        var sql = await BothEngines.StatementAsync(
            db => new References(db).NextAsync(ReferenceSeries.Review, new FinancialYear(2022), CancellationToken.None),
            "INSERT"
        );
        sql.ShouldStartWith("INSERT INTO ReferenceCounters");
        TransactSql.ErrorsIn(sql).ShouldBeEmpty();
    }

    [Fact]
    public async Task SqlServer_ReadsTheTakingOfALock()
    {
        var sql = await BothEngines.StatementAsync(
            db => db.Database.ExecuteSqlAsync(UnitOfWork.TakeLock("compile", TimeSpan.FromMinutes(1))),
            "sp_getapplock"
        );
        TransactSql.ErrorsIn(sql).ShouldBeEmpty();
    }

    [Fact]
    public async Task SqlServer_ReadsTheInsertOfCountedRecords()
    {
        var from = new DateOnly(2022, 4, 1);
        var select = await BothEngines.StatementAsync(
            db =>
                db.ComplaintReviews.Where(r => r.ReceivedOn >= from)
                    .Select(r => new CountedRow<ComplaintReviewId>
                    {
                        Id = r.Id,
                        Sets = 1L | (r.Validity == Validity.Valid ? 2L : 0L),
                    })
                    .ToListAsync(),
            "SELECT"
        );
        var sql = CountedRecordStore.InsertOf(select);
        TransactSql.ErrorsIn(sql).ShouldBeEmpty();
        sql.ShouldContain("@from");
    }

    /// <summary>EF calls parameters after the variables of the query: these two once met the store's own.</summary>
    [Fact]
    public async Task Store_QueryWithVariablesCalledSheetAndCompilation_CountsWhatItShould()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        var (early, late) = (
            make.Review(),
            make.Review(Facts.Review with { ReceivedAt = Facts.Review.ReceivedAt.AddDays(3) })
        );
        var compiled = Compilation.Begin(
            ReportingPeriod.Of(new FinancialYear(2022)),
            new DateOnly(2023, 6, 30),
            1,
            "tests",
            office.Clock
        );
        await office.AddAsync(early, late, compiled);
        var (sheet, compilation) = (early.ReceivedOn, late.ReceivedOn);

        await office.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CaseDb>();
            await db.Database.OpenConnectionAsync();
            await scope
                .GetRequiredService<ICountedRecordStore>()
                .StoreAsync(
                    compiled.Id,
                    7,
                    db.ComplaintReviews.Select(r => new CountedRow<ComplaintReviewId>
                    {
                        Id = r.Id,
                        Sets = (r.ReceivedOn == sheet ? 1L : 0L) | (r.ReceivedOn > compilation ? 2L : 0L),
                    }),
                    CancellationToken.None
                );
        });

        // The later one belongs to no set and is not kept.
        var row = (
            await office.LookAsync(db => db.CountedRecords.Where(c => c.CompilationId == compiled.Id).ToListAsync())
        ).ShouldHaveSingleItem();
        (row.Sheet, row.RecordId, row.Sets).ShouldBe((7, early.Key, 1L));
    }

    /// <summary>What changed is told by the act: a list that became empty or shorter, an order, a link.</summary>
    [Fact]
    public async Task Act_TellsWhatItChanged()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        var suite = make.Suite(Facts.Suite with { Name = "Told changes" });
        var people = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(suite, Facts.Visit(people));

        Names(visit.Correct(Facts.Visit(people), suite, make.Rules)).ShouldBeEmpty();
        Names(visit.Correct(Facts.Visit(people) with { DelayReason = "x" }, suite, make.Rules))
            .ShouldBe(["DelayReason"]);
        Names(visit.Correct(Facts.Visit(people[1], people[0]) with { DelayReason = "x" }, suite, make.Rules))
            .ShouldBe(["Visitors"]);
        Names(visit.RecordIssue(Facts.Issue, make.Rules, office.Clock)).ShouldContain("Issue1.Description");

        static IEnumerable<string> Names(Result<IReadOnlyList<Change>> outcome) => outcome.Value.Select(c => c.Name);
    }

    [Fact]
    public async Task Migrate_SeveralProgramsAtOnce_AllStart()
    {
        await office.LookAsync(db => db.Set<AllegationCategory>().ExecuteDeleteAsync());
        await office.LookAsync(db => db.Set<RatingCode>().ExecuteDeleteAsync());
        var database = office.Services.GetRequiredService<Database>();

        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => database.MigrateAsync(CancellationToken.None)))
        );

        (await office.LookAsync(db => db.AllegationCategories.CountAsync())).ShouldBe(38);
        (await office.LookAsync(db => db.RatingCodes.CountAsync())).ShouldBe(5);
    }
}
