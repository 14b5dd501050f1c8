using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Persistence;

public sealed class ReferencesTests(OfficeDatabase office) : IClassFixture<OfficeDatabase>
{
    [Fact]
    public async Task Next_TwoHundredAtOnceOverManyConnections_NoneTwice()
    {
        var year = new FinancialYear(2030);

        var given = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Next(year))));

        given.Select(r => r.Number).Order().ShouldBe(Enumerable.Range(1, 200));
        given.ShouldAllBe(r => r.Year == year && r.Series == ReferenceSeries.Review);
    }

    [Fact]
    public async Task Next_EachYearAndSeries_CountsForItself()
    {
        (await Next(new FinancialYear(2031))).ToString().ShouldBe("REV/2031-32/0001");
        (await Next(new FinancialYear(2032))).ToString().ShouldBe("REV/2032-33/0001");
        (await Next(new FinancialYear(2031), ReferenceSeries.CustodyVisit)).ToString().ShouldBe("ICV/2031-32/0001");
        (await Next(new FinancialYear(2031))).ToString().ShouldBe("REV/2031-32/0002");
    }

    [Fact]
    public async Task Next_NumberNeverUsed_LeavesAGapAndIsNotGivenAgain()
    {
        var year = new FinancialYear(2033);
        await Next(year);
        await Next(year);
        (await Next(year)).Number.ShouldBe(3);
    }

    [Fact]
    public async Task Note_NumbersOfARegister_AreNotGivenOutAgain()
    {
        var year = new FinancialYear(2034);
        await Note(
            new(ReferenceSeries.Review, year, 17),
            new(ReferenceSeries.Review, year, 4),
            new(ReferenceSeries.CustodyVisit, year, 2)
        );
        (await Next(year)).Number.ShouldBe(18);
        (await Next(year, ReferenceSeries.CustodyVisit)).Number.ShouldBe(3);
        await Note(new CaseReference(ReferenceSeries.Review, year, 5));
        (await Next(year)).Number.ShouldBe(19);
    }

    private Task<CaseReference> Next(FinancialYear year, ReferenceSeries series = ReferenceSeries.Review) =>
        office.InScopeAsync(scope =>
            scope.GetRequiredService<IReferences>().NextAsync(series, year, CancellationToken.None)
        );

    private Task Note(params CaseReference[] taken) =>
        office.InScopeAsync(scope => scope.GetRequiredService<IReferences>().NoteAsync(taken, CancellationToken.None));
}
