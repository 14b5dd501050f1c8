using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Persistence;

/// <summary>That the gate <see cref="BothEngines"/> sees what it is there to see.</summary>
public sealed class EnginesTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [Fact]
    public async Task Query_RunOnSqlite_IsTranslatedForSqlServerToo()
    {
        var from = new DateOnly(2022, 4, 1);
        string[] results = ["a", "b"];
        var wanted = ReviewState.Closed;

        await office.LookAsync(db =>
            db.ComplaintReviews.AsNoTracking()
                .Where(r => r.ReceivedOn >= from && results.Contains(r.ApplicantName) && r.State == wanted)
                .OrderBy(r => r.Reference)
                .Select(r => new
                {
                    r.Reference,
                    Categories = r.Allegations.Count,
                    Marker = "translated here",
                })
                .Take(20)
                .ToListAsync()
        );

        var query = BothEngines.Queries.Where(q => q.Expression.Contains("translated here")).ShouldHaveSingleItem();
        query.Sql.ShouldContain("[c].[ReceivedOn] >= @from");
        query.Sql.ShouldContain("TOP(");
    }

    [Fact]
    public async Task Query_CountOrUpdate_IsTranslatedForSqlServerToo()
    {
        var name = "counted here";
        await office.LookAsync(db => db.CustodySuites.CountAsync(s => s.Name == name && s.PlannedVisitsPerWeek == 17));
        BothEngines.Queries.ShouldContain(q => q.Sql.Contains("COUNT(*)") && q.Sql.Contains("= 17"));
        var series = new CustodySuiteId(Guid.Empty);
        await office.LookAsync(db =>
            db.CustodyVisits.Where(v => v.SuiteId == series && v.Counts.Held == 18)
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.VisitorCount, 18))
        );
        BothEngines.Queries.ShouldContain(q => q.Sql.Contains("UPDATE") && q.Sql.Contains("= 18"));
    }

    [Fact]
    public async Task Query_ThatSqliteAloneUnderstands_FailsInTheTestThatRanIt()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() =>
            office.LookAsync(db =>
                db.ComplaintReviews.Where(r => EF.Functions.Glob(r.ApplicantName, "a*")).ToListAsync()
            )
        );
        error.Message.ShouldContain("could not be translated");
    }
}
