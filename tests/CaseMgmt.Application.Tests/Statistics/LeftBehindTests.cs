using System.Text.Json;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>Figures that the records have left behind say so wherever they are shown, and are compared with nothing.</summary>
public sealed class LeftBehindTests
{
    private static readonly DateOnly March = Register.Day("2023-03-31");

    [Fact]
    public async Task Correction_OverTheYearsEnd_IsSaidUntilBothYearsAreCompiledAgain()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(office, "before");
        await CompileAsync(office, "2021-22");
        await CompileAsync(office, "2022-23");
        var before = await ComparedAsync(office);
        before.Now.Compilation.IsLeftBehind.ShouldBeFalse();
        before.IsLikeForLike.ShouldBeTrue();
        var (was, wasBefore) = (
            before.Now.Total("reviews.considered"),
            before.Before.ShouldNotBeNull().Total("reviews.considered")
        );

        // One of this year's reviews had come in the year before.
        office.Clock.Set(Register.Day("2026-11-02"));
        await TakeAsync(office, "after");

        var stale = await ComparedAsync(office);
        stale.Now.Compilation.LeftBehind.ShouldNotBeNull().ShouldContain("first on 2 November 2026");
        stale.ChangeOf("reviews.considered").ShouldBeNull();
        (await TextAsync(office, ReportFormat.Html)).ShouldContain("The records have changed since");
        (await TextAsync(office, ReportFormat.Docx)).ShouldContain("The records have changed since");
        (await TextAsync(office, ReportFormat.Csv)).ShouldContain(",yes\r\n");
        using (var json = JsonDocument.Parse(await TextAsync(office, ReportFormat.Json)))
        {
            json.RootElement.GetProperty("left_behind").GetBoolean().ShouldBeTrue();
        }

        await CompileAsync(office, "2022-23");
        var half = await ComparedAsync(office);
        half.Now.Compilation.IsLeftBehind.ShouldBeFalse();
        half.Now.Total("reviews.considered").ShouldBe(was - 1);
        half.Before!.Compilation.IsLeftBehind.ShouldBeTrue();
        half.ChangeOf("reviews.considered").ShouldBeNull();
        (await TextAsync(office, ReportFormat.Html)).ShouldContain("2021-22 (records changed since)");

        // With its trend, the year before is compiled again as well.
        (await office.SendAsync(new CompileTrend(Register.Period("2022-23"), March))).Errors.ShouldBeEmpty();
        var whole = await ComparedAsync(office);
        whole.Before!.Total("reviews.considered").ShouldBe(wasBefore + 1);
        whole.ChangeOf("reviews.considered").ShouldNotBeNull();
        (await TextAsync(office, ReportFormat.Csv)).ShouldNotContain(",yes\r\n");
    }

    [Fact]
    public async Task Run_ThatFindsTheSame_TakesTheMarkAway()
    {
        await using var register = await Register.OpenAsync();
        await register.ReviewAsync("2022-05-01");
        await register.CompileAsync("2022-23", "2023-06-30");

        // Of another year: the records changed, these figures did not.
        await register.ReviewAsync("2023-05-01");
        (await FindAsync(register)).IsLeftBehind.ShouldBeTrue();

        (await register.CompileAsync("2022-23", "2023-06-30")).IsNew.ShouldBeFalse();
        (await FindAsync(register)).IsLeftBehind.ShouldBeFalse();
    }

    /// <summary>On a server an entry has its number before others see it, and may come after one with a higher number.</summary>
    [SqliteFact("how a server numbers its entries is put in its way")]
    public async Task Entry_ThatComesAfterOneWithAHigherNumber_LeavesTheFiguresBehind()
    {
        await using var register = await Register.OpenAsync(more: services =>
            services.AddScoped<ISettledRows, AsOnAServer>()
        );
        await register.ReviewAsync("2022-05-01");
        await register.CompileAsync("2022-23", "2023-06-30");
        (await FindAsync(register)).IsLeftBehind.ShouldBeFalse();

        var under = await LastAsync(register) + 1;
        await register.Office.LookAsync(db =>
            db.Database.ExecuteSqlAsync($"UPDATE sqlite_sequence SET seq = {under} WHERE name = 'History'")
        );
        await register.ReviewAsync("2023-05-01");
        await register.CompileAsync("2022-23", "2023-06-30");
        await ComesAsync(register, under);
        (await FindAsync(register)).IsLeftBehind.ShouldBeTrue();

        (await register.CompileAsync("2022-23", "2023-06-30")).IsNew.ShouldBeFalse();
        (await FindAsync(register)).IsLeftBehind.ShouldBeFalse();
    }

    /// <summary>An act that was taken back leaves a number that nobody has.</summary>
    [SqliteFact("how a server numbers its entries is put in its way")]
    public async Task Number_ThatNeverComes_IsWaitedForNoLongerThanAnActTakes()
    {
        await using var register = await Register.OpenAsync();
        await register.ReviewAsync("2022-05-01");
        var before = await LastAsync(register);
        await register.Office.LookAsync(db =>
            db.Database.ExecuteSqlAsync($"UPDATE sqlite_sequence SET seq = {before + 1} WHERE name = 'History'")
        );
        await register.ReviewAsync("2022-05-02");
        var recorded = register.Office.Clock.UtcNow();

        (await SettledAsync(recorded.AddSeconds(-1))).ShouldBe(before);
        (await SettledAsync(recorded)).ShouldBe(await LastAsync(register));

        Task<long> SettledAsync(DateTime at) =>
            register.Office.LookAsync(db =>
                SettledRowsReader.WithoutGapAsync(db, at, TestContext.Current.CancellationToken)
            );
    }

    private static Task<long> LastAsync(Register register) =>
        register.Office.LookAsync(db => db.History.MaxAsync(h => h.Sequence));

    // An act that has its number already is done.
    private static Task ComesAsync(Register register, long number) =>
        register.Office.LookAsync(async db =>
        {
            var like = await db.History.FirstAsync(h => h.RecordKind == nameof(ComplaintReview));
            var entry = db.History.Add(
                new HistoryRecord(
                    Ids.New(register.Office.Clock),
                    like.Act,
                    like.ById,
                    like.By,
                    register.Office.Clock.UtcNow(),
                    like.RecordKind,
                    like.RecordId,
                    like.Reference
                )
            );
            entry.Property(h => h.Sequence).CurrentValue = number;
            return await db.SaveChangesAsync();
        });

    private sealed class AsOnAServer(CaseDb db, TimeProvider clock) : ISettledRows
    {
        public Task<SettledRows> ReadAsync(CancellationToken cancel) => throw new NotSupportedException();

        public Task<long> HistoryAsync(CancellationToken cancel) =>
            SettledRowsReader.WithoutGapAsync(db, clock.UtcNow() - SettledBefore.LongestAct, cancel);
    }

    private static async Task<CompilationView> FindAsync(Register register) =>
        (
            await register.Office.SendAsync(new GetFigures(Register.Period("2022-23"), Register.Day("2023-06-30")))
        )!.Compilation;

    private static Task<OfficeDatabase> OfficeAsync() =>
        OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddRegisters();
            services.AddReports();
        });

    private static async Task TakeAsync(OfficeDatabase office, string folder)
    {
        if (folder == "before")
        {
            office.Clock.Set(Register.Day("2026-11-01"));
        }

        var place = new RegisterPlace.Folder(
            Path.Combine(
                DataFolder.Checkout()!,
                "tests",
                "CaseMgmt.Application.Tests",
                "Statistics",
                "CorrectionOverYearEnd",
                folder
            )
        );
        foreach (var file in (await office.SendAsync(new FindRegisters(place))).Value.Files)
        {
            (await office.SendAsync(new ImportRegister(place, file))).Value.Rejected.ShouldBe(0);
        }
    }

    private static async Task CompileAsync(OfficeDatabase office, string period) =>
        (await office.SendAsync(new CompileFigures(Register.Period(period), March))).Errors.ShouldBeEmpty();

    private static async Task<ComparedFigures> ComparedAsync(OfficeDatabase office) =>
        (await office.SendAsync(new GetComparedFigures(Register.Period("2022-23"), March))).ShouldNotBeNull();

    private static async Task<string> TextAsync(OfficeDatabase office, ReportFormat format) =>
        ReportFiles.TextOf(
            (await office.SendAsync(new ExportReport(Register.Period("2022-23"), March, format))).ShouldNotBeNull()
        );
}
