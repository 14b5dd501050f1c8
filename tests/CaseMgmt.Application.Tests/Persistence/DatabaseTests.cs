using System.Data.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

public sealed class DatabaseTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [SqliteFact("its settings")]
    public async Task Sqlite_WritesAheadAndKeepsForeignKeys()
    {
        (await Pragma("journal_mode")).ShouldBe("wal");
        (await Pragma("foreign_keys")).ShouldBe("1");
        (
            await office.LookAsync(db =>
                Task.FromResult(((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout)
            )
        ).ShouldBe(60);
    }

    [SqliteFact("its code of a broken foreign key")]
    public async Task Sqlite_VisitToNoSuite_IsRefusedByTheDatabase()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        var visitors = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(make.Suite(), Facts.Visit(visitors));

        var error = await Should.ThrowAsync<DbUpdateException>(() => office.AddAsync([.. visitors, visit]));

        ((SqliteException)error.InnerException!).SqliteExtendedErrorCode.ShouldBe(787);
        DatabaseFaults.IsUniqueViolation(error).ShouldBeFalse();
    }

    [SqliteFact("its one writer at a time")]
    public async Task Sqlite_SecondWriter_WaitsForTheFirst()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        await using var first = office.Services.CreateAsyncScope();
        var db = first.ServiceProvider.GetRequiredService<CaseDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE Targets SET Days = Days");

        // Somebody who would not wait is turned away now; the office's own connections wait.
        await using var impatient = new SqliteConnection(db.Database.GetConnectionString());
        await impatient.OpenAsync();
        await using var attempt = impatient.CreateCommand();
        attempt.CommandText = "UPDATE Targets SET Days = Days";
        attempt.CommandTimeout = 1;
        (await Should.ThrowAsync<SqliteException>(() => attempt.ExecuteNonQueryAsync())).SqliteErrorCode.ShouldBe(5);
        var second = Task.Run(() => office.AddAsync(make.Suite(Facts.Suite with { Name = "Second writer" })));
        await transaction.CommitAsync();
        await second.WaitAsync(TimeSpan.FromSeconds(30));

        (await office.LookAsync(d => d.CustodySuites.AnyAsync(s => s.Name == "Second writer"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Records_ComeBackAsTheyWere()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        var suite = make.Suite(Facts.Suite with { Name = "Round trip" });
        var visitors = new[] { make.Volunteer(), make.Volunteer() };
        var visit = make.Visit(suite, Facts.Visit(visitors));
        await office.AddAsync([suite, .. visitors, visit]);

        var held = await office.LookAsync(db =>
            db.CustodyVisits.Include(v => v.Visitors).AsNoTracking().SingleAsync(v => v.Id == visit.Id)
        );

        held.Id.ShouldBe(visit.Id);
        held.SuiteId.ShouldBe(suite.Id);
        held.ArrivedAt.ShouldBe(visit.ArrivedAt);
        held.ArrivedAt.Kind.ShouldBe(DateTimeKind.Utc);
        held.AdmittedAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        held.RecordedAt.Kind.ShouldBe(DateTimeKind.Utc);
        held.Counts.ShouldBe(Facts.Counts);
        held.Weekday.ShouldBe(DayOfWeek.Thursday);
        held.Visitors.OrderBy(v => v.Position).Select(v => v.VolunteerId).ShouldBe(visitors.Select(v => v.Id));
        var text = await office.LookAsync(db =>
            db.Database.SqlQuery<string>(
                    $"SELECT TimeBand AS Value FROM CustodyVisits WHERE Reference = {visit.Reference}"
                )
                .SingleAsync()
        );
        text.ShouldBe("Afternoon");
    }

    [Fact]
    public async Task Instants_AreComparedInOrder_WithAndWithoutMilliseconds()
    {
        var at = new DateTime(2022, 5, 1, 10, 0, 0, DateTimeKind.Utc);
        var accesses = new[] { 0, 1, 500, 999, 1000 }.Select(ms => new AccessRecord(
            Ids.New(office.Clock),
            Telling.Teller,
            "order",
            at.AddMilliseconds(ms),
            "Test",
            Guid.Empty,
            $"{ms}"
        ));
        await office.AddAsync(accesses);

        var (from, to) = (at.AddMilliseconds(1), at.AddSeconds(1));
        var found = await office.LookAsync(db =>
            db.Accesses.Where(a => a.By == "order" && a.At >= from && a.At < to)
                .OrderByDescending(a => a.At)
                .Select(a => a.Reference)
                .ToListAsync()
        );

        found.ShouldBe(["999", "500", "1"]);
    }

    [Fact]
    public async Task Migrate_Again_ChangesNothingAndKeepsCorrections()
    {
        await office.LookAsync(db =>
            db.Set<Target>()
                .Where(t => t.Code == Targets.VisitDelay)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Days, 15))
        );
        await office.LookAsync(db =>
            db.Set<BankHoliday>().Where(h => h.Date == new DateOnly(2028, 12, 26)).ExecuteDeleteAsync()
        );
        var before = await Rows();

        var database = office.Services.GetRequiredService<Database>();
        await database.MigrateAsync(CancellationToken.None);
        await database.MigrateAsync(CancellationToken.None);

        (await Rows()).ShouldBe(before with { Holidays = before.Holidays + 1 });
        (await office.RulesAsync()).Targets.InForce(Targets.VisitDelay, new DateOnly(2022, 4, 1)).Days.ShouldBe(15);
        (await database.PendingAsync(CancellationToken.None)).ShouldBeEmpty();
        before.Categories.ShouldBe(38);
        before.Ratings.ShouldBe(5);
    }

    [Fact]
    public async Task UniqueViolation_IsToldFromOtherRefusals()
    {
        await Insert("X1");
        DatabaseFaults.IsUniqueViolation(await Should.ThrowAsync<DbException>(() => Insert("X1"))).ShouldBeTrue();
        DatabaseFaults.IsUniqueViolation(await Should.ThrowAsync<DbException>(() => Insert(null))).ShouldBeFalse();

        Task Insert(string? series) =>
            office.LookAsync(db =>
                db.Database.ExecuteSqlAsync(
                    $"INSERT INTO ReferenceCounters (Series, StartYear, LastNumber) VALUES ({series}, 1900, 0)"
                )
            );
    }

    private Task<string> Pragma(string name) =>
        office.LookAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // a name written in this file
            command.CommandText = "PRAGMA " + name;
#pragma warning restore CA2100
            return Convert.ToString(
                await command.ExecuteScalarAsync(),
                System.Globalization.CultureInfo.InvariantCulture
            )!;
        });

    private sealed record RowCounts(int Holidays, int Targets, int Categories, int Ratings);

    private Task<RowCounts> Rows() =>
        office.LookAsync(async db => new RowCounts(
            await db.BankHolidays.CountAsync(),
            await db.Targets.CountAsync(),
            await db.AllegationCategories.CountAsync(),
            await db.RatingCodes.CountAsync()
        ));
}
