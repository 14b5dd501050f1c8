using CaseMgmt.Application.Common;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Oversight;

/// <summary>What somebody changes past the program, with the triggers out of the way, is found by the seals.</summary>
public sealed class SealedAuditTests : IAsyncLifetime
{
    private readonly OfficeDatabase office = new();

    public ValueTask InitializeAsync() => office.InitializeAsync();

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task Audit_AsItWasWritten_IsWholeAndGoesOnFromTheLastSeal()
    {
        (await CheckAsync()).ShouldBe(new AuditCheck([], null, 0, 0), AuditCheckComparer);
        await ReadAsync(3);
        (await CheckAsync()).Unsealed.ShouldBe(3);

        (await office.SendAsync(new SealAudit())).Value.ShouldBe(1);
        await ReadAsync(2);
        var acts = await ActAsync();
        (await office.SendAsync(new SealAudit())).Value.ShouldBe(2);
        (await office.SendAsync(new SealAudit())).Value.ShouldBe(0);

        var check = await CheckAsync();
        check.Faults.ShouldBeEmpty();
        (check.Rows, check.Unsealed, check.Last!.Number).ShouldBe((5 + acts, 0, 3));
        (await office.SendAsync(new KeepAudit())).Value.ShouldBe(
            $"Whole: {5 + acts} rows up to seal 3, {check.Last.Hash}"
        );
    }

    [Theory]
    [InlineData("UPDATE Accesses SET By = 'somebody else' WHERE Sequence = 4", 1, "was changed")]
    [InlineData("UPDATE Accesses SET Sequence = 1000 WHERE Sequence = 4", 1, "rows are missing")]
    [InlineData("DELETE FROM Accesses WHERE Sequence = 4", 1, "rows are missing")]
    [InlineData(
        "INSERT INTO Accesses SELECT -1, ById, ById, By, At, RecordKind, RecordId, Reference FROM Accesses WHERE Sequence = 1",
        0,
        "were not there"
    )]
    [InlineData("UPDATE Accesses SET Id = 'x' WHERE Sequence = 4", 1, "cannot be read")]
    [InlineData("UPDATE Accesses SET At = 'x' WHERE Sequence = 4", 1, "cannot be read")]
    [InlineData("UPDATE Seals SET Book = 'x' WHERE Number = 2", -1, "seal after seal 0 cannot be read")]
    [InlineData("UPDATE History SET After = '{{}}' WHERE Sequence = 1", 2, "was changed")]
    [InlineData("UPDATE Seals SET At = '2020-01-01 00:00:00' WHERE Number = 2", 1, "was changed")]
    [InlineData("DELETE FROM Seals WHERE Number = 2", -1, "is missing")]
    [InlineData("UPDATE Seals SET Hash = 'x' WHERE Number = 1", 0, "was changed")]
    public async Task Audit_ChangedPastTheProgram_NamesTheFirstStretchThatDiffers(
        string statement,
        int stretch,
        string says
    )
    {
        await ReadAsync(3);
        await office.SendAsync(new SealAudit());
        await ReadAsync(3);
        await office.SendAsync(new SealAudit());
        await ActAsync();
        await office.SendAsync(new SealAudit());
        string[] stretches =
        [
            "reads from number 1 to 3",
            "reads from number 4 to 6",
            "entries of the history from number 1",
        ];

        await ChangeAsync(statement);
        var check = await CheckAsync();
        var kept = await office.SendAsync(new KeepAudit());

        check.IsWhole.ShouldBeFalse();
        check.Faults[0].ShouldContain(says);
        if (stretch >= 0)
        {
            check.Faults[0].ShouldContain(stretches[stretch]);
        }

        kept.Errors.ShouldHaveSingleItem().Message.ShouldContain(check.Faults[0]);
    }

    /// <summary>Whoever makes the whole chain anew leaves a chain that is whole: the seal that was written down differs.</summary>
    [Fact]
    public async Task Audit_SealedAnewAsAWhole_DiffersFromTheSealWrittenDown()
    {
        await ReadAsync(3);
        await office.SendAsync(new SealAudit());
        var writtenDown = (await office.SendAsync(new GetAudit())).Latest.ShouldHaveSingleItem();

        await ChangeAsync("UPDATE Accesses SET By = 'somebody else'");
        await ChangeAsync("DELETE FROM Seals");
        await office.SendAsync(new SealAudit());

        (await CheckAsync()).IsWhole.ShouldBeTrue();
        var now = (await office.SendAsync(new GetAudit(writtenDown.Number))).Asked!;
        (now.Rows, now.Number).ShouldBe((writtenDown.Rows, writtenDown.Number));
        now.Hash.ShouldNotBe(writtenDown.Hash);
        (await office.SendAsync(new GetAudit(7))).Asked.ShouldBeNull();
    }

    [Fact]
    public async Task Audit_LongerThanAStretch_IsSealedInSeveral()
    {
        await ReadAsync(SealStretch.Most + 1);

        (await office.SendAsync(new SealAudit())).Value.ShouldBe(2);

        (await office.SendAsync(new GetAudit())).Latest.Select(s => s.Rows).ShouldBe([1, SealStretch.Most]);
        (await CheckAsync()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Audit_SealedByTwoAtOnce_IsOneChain()
    {
        await ReadAsync(SealStretch.Most * 3);

        var made = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.SendAsync(new SealAudit())))
        );

        made.Sum(m => m.Value).ShouldBe(3);
        var check = await CheckAsync();
        (check.IsWhole, check.Last!.Number, check.Unsealed).ShouldBe((true, 3, 0));
    }

    /// <summary>On SQL Server a row with a lower number may be committed after one with a higher.</summary>
    [Fact]
    public void Rows_WhereSeveralWriteAtOnce_AreSettledWhenNoActCanBeUnderWayAnyMore()
    {
        var before = new SettledBefore();
        var start = new DateTime(2026, 11, 27, 10, 0, 0, DateTimeKind.Utc);

        before.Take(new SettledRows(10, 20), start).ShouldBe(new SettledRows(0, 0));
        before.Take(new SettledRows(11, 21), start.AddMinutes(4)).ShouldBe(new SettledRows(0, 0));
        before.Take(new SettledRows(12, 22), start.AddMinutes(5)).ShouldBe(new SettledRows(10, 20));
        before.Take(new SettledRows(13, 23), start.AddMinutes(9)).ShouldBe(new SettledRows(10, 20));
        before.Take(new SettledRows(14, 24), start.AddMinutes(10)).ShouldBe(new SettledRows(12, 22));
    }

    private static IEqualityComparer<AuditCheck> AuditCheckComparer { get; } =
        EqualityComparer<AuditCheck>.Create(
            (one, other) =>
                one!.Faults.SequenceEqual(other!.Faults) && one with { Faults = [] } == other with { Faults = [] }
        );

    private Task<AuditCheck> CheckAsync() => office.SendAsync(new CheckAudit());

    private Task ReadAsync(int reads) =>
        office.LookAsync(async db =>
        {
            db.Accesses.AddRange(
                Enumerable
                    .Range(0, reads)
                    .Select(n => new AccessRecord(
                        Ids.New(office.Clock),
                        Telling.Teller,
                        "reader",
                        office.Clock.UtcNow(),
                        "Volunteer",
                        Guid.Empty,
                        $"VOL-{n}"
                    ))
            );
            return await db.SaveChangesAsync();
        });

    /// <returns>The entries of the history.</returns>
    private async Task<int> ActAsync()
    {
        var make = new Records(await office.RulesAsync(), office.Clock);
        await office.AddAsync(make.Suite(Facts.Suite));
        return await office.LookAsync(db => db.History.CountAsync());
    }

    private Task ChangeAsync(string statement) =>
        office.LookAsync(async db =>
        {
            foreach (var lift in AuditGuard.Lift(DatabaseEngine.Sqlite))
            {
                await db.Database.ExecuteSqlRawAsync(lift);
            }

            return await db.Database.ExecuteSqlRawAsync(statement);
        });
}
