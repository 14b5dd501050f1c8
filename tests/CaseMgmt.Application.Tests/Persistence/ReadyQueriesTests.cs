using CaseMgmt.Application.Common;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>A question made ready once has the answer of now, and is the same question on both engines.</summary>
public sealed class ReadyQueriesTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    private static readonly ReadyQuery<string, string> Titles = new(
        (db, code) => db.AllegationCategories.Where(c => c.Code == code).Select(c => c.Title)
    );

    private static readonly ReadyQuery<int> Days = new(db =>
        db.BankHolidays.Where(d => d.Date.Year == 2022).Select(d => d.Date.Day)
    );

    [Fact]
    public Task Question_AskedAgain_HasTheAnswerOfNow() =>
        office.LookAsync(async db =>
        {
            (await Titles.Of(db, "A1").CountAsync()).ShouldBe(1);
            (await Titles.Of(db, "no such code").CountAsync()).ShouldBe(0);

            await db.AllegationCategories.Where(c => c.Code == "A1").ExecuteDeleteAsync();

            (await Titles.Of(db, "A1").CountAsync()).ShouldBe(0);
            return true;
        });

    [Fact]
    public async Task Question_AskedOfBothEngines_IsMadeReadyForEach()
    {
        var days = await office.LookAsync(async db => await Days.Of(db).CountAsync());
        var sql = await BothEngines.StatementAsync(async db => await Days.Of(db).CountAsync(), "BankHolidays");

        days.ShouldBe(10);
        sql.ShouldContain("DATEPART(year");
    }
}
