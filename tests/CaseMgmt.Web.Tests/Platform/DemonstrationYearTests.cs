using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Testing.Builders;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

public sealed class DemonstrationYearTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("casemgmt-year-").FullName;

    [Fact]
    public async Task Start_WithAnEmptyDatabase_TakesTheYearInOnceAndMarksIt()
    {
        Counted first;
        await using (var office = Start())
        {
            using var browser = await office.SignedInAsync("reviewer");
            (await browser.OpenAsync("/"))
                .TextOf(".govuk-phase-banner")
                .ShouldContain("Invented records for demonstration");
            first = await CountAsync(office);
        }

        await using var again = Start();

        first.Reviews.ShouldBe(64);
        first.Visits.ShouldBe(56);
        // The sample year and its quarters, the current year and its quarter.
        first.Compilations.ShouldBe(7);
        (
            await again.LookAsync(db =>
                db.JobRuns.OrderBy(r => r.RequestedAt).Select(r => new { r.Job, r.State }).ToListAsync()
            )
        )
            .Select(r => (r.Job, r.State))
            .ShouldBe(
                [("figures.compile", RunState.Succeeded), ("figures.compile-period", RunState.Succeeded)],
                "the jobs compiled it, and the second start asked for none"
            );
        (await CountAsync(again)).ShouldBe(first);
    }

    [Fact]
    public async Task Start_AfterOneThatWasBrokenOff_CompletesTheYear()
    {
        await using (var office = Start(takesIn: false))
        {
            await using var scope = office.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingUser>().Become(Demonstration.User);
            await scope
                .ServiceProvider.GetRequiredService<ISender>()
                .Send(
                    new ImportRegister(
                        new RegisterPlace.Folder(Path.Combine(DataFolder.Checkout()!, "db", "sample")),
                        "custody-suites.csv"
                    )
                );
        }

        await using var next = Start();

        (await CountAsync(next)).Visits.ShouldBe(56);
        (await next.LookAsync(db => db.CustodySuites.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Start_WithTheOfficesOwnRecords_AddsNothingAndShowsNoMark()
    {
        await using (var office = Start(takesIn: false))
        {
            await office.ArrangeAsync(rules => [new ReviewBuilder(1).Build(rules, office.Clock)]);
        }

        await using var next = Start();

        (await CountAsync(next)).Reviews.ShouldBe(1);
        using var browser = await next.SignedInAsync("reviewer");
        (await browser.OpenAsync("/")).QuerySelector(".govuk-phase-banner").ShouldBeNull();
    }

    public void Dispose()
    {
        TestDatabase.Remove(folder);
    }

    private OfficeInTest Start(bool takesIn = true) => new(_ => { }, folder, takesIn);

    private static Task<Counted> CountAsync(OfficeInTest office) =>
        office.LookAsync(async db => new Counted(
            await db.ComplaintReviews.CountAsync(),
            await db.CustodyVisits.CountAsync(),
            await db.History.LongCountAsync(),
            await db.Compilations.CountAsync()
        ));

    private sealed record Counted(int Reviews, int Visits, long History, int Compilations);
}
