using CaseMgmt.Application.Common;
using CaseMgmt.Application.CustodyVisits.Browse;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Application.Tests.Statistics;
using CaseMgmt.Application.Volunteers.Browse;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>Several rows of one suite, or of one volunteer: each is a term of its own, and none is lost to another without a word.</summary>
public sealed class TermsOfARegisterTests
{
    private const string Suites = "custody-suites.csv";
    private const string Volunteers = "volunteers.csv";

    // Nobody writes that a suite closed because it is to be visited more often.
    private const string Once = "Thorpe Wood,North,2010-01-01,,1";
    private const string Twice = "Thorpe Wood,North,2022-09-12,,2";

    [Theory]
    [InlineData(Once, Twice)]
    [InlineData(Twice, Once)]
    public async Task Plans_OfOneSuite_EachHoldsFromItsFirstDay(string first, string second)
    {
        await using var office = await OfficeAsync();
        (await TakeAsync(office, Suites, Once)).Added.ShouldBe(1);

        (await TakeAsync(office, Suites, first, second)).Rejected.ShouldBe(0);

        (await TakeAsync(office, Suites, first, second)).Unchanged.ShouldBe(2);
        // The weeks of 5, 12 and 19 September 2022: one visit planned, then two and two.
        (await PlannedAsync(office)).ShouldBe("0 of 5");
    }

    [Fact]
    public async Task Plan_ThatBeginsLater_LeavesTheSuiteToBeVisitedUntilThen()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(office, Suites, Once, Twice);
        office.Clock.Set(new DateOnly(2022, 9, 7));

        var work = await office.SendAsync(new GetVisitWork(), Users.Coordinator);

        work.UnvisitedSuites.ShouldBe(["Thorpe Wood"]);
    }

    /// <summary>As the figures see the week: by the later of its two plans.</summary>
    [Fact]
    public async Task Plan_OfNoVisits_ThatBeginsInTheWeek_LeavesNothingToBeVisited()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(office, Suites, Once, "Thorpe Wood,North,2022-09-14,,0");
        office.Clock.Set(new DateOnly(2022, 9, 21));

        var work = await office.SendAsync(new GetVisitWork(), Users.Coordinator);

        work.LastWeek.ShouldBe(new DateOnly(2022, 9, 12));
        work.UnvisitedSuites.ShouldBeEmpty();
    }

    /// <summary>The columns show the term that begins later; the state is that of the day.</summary>
    [Fact]
    public async Task Accreditation_RenewedBeforeItEnds_HoldsOnTheListAndInTheFigures()
    {
        await using var office = await OfficeAsync();
        const string joined = "V1,Vic,North,,2019-01-05,,,2022-03-01,2019-03-10,2019-03-20";
        const string lapsed = "V2,Val,North,,2019-01-05,,,2022-03-01,2019-03-10,2019-03-20,2020-04-01,2023-10-01,,";

        await TakeAsync(
            office,
            Volunteers,
            $"{joined},2020-04-01,2024-04-01,,",
            $"{joined},2024-03-01,2028-03-01,,",
            lapsed
        );

        (await InStateAsync(VolunteerState.Accredited)).ShouldBe(["V1"]);
        (await InStateAsync(VolunteerState.AccreditationLapsed)).ShouldBe(["V2"]);
        (await InStateAsync(VolunteerState.OnProbation)).ShouldBeEmpty();
        var work = await office.SendAsync(new GetVolunteerWork(), Users.Coordinator);
        work.NeedingAttention.First.Select(v => v.Reference).ShouldBe(["V2"]);
        var (month, day) = (Register.Period("2023-11-01..2023-11-30"), Register.Day("2023-11-30"));
        (await office.SendAsync(new CompileFigures(month, day))).Errors.ShouldBeEmpty();
        var figures = (await office.SendAsync(new GetFigures(month, day))).ShouldNotBeNull();
        figures.Total("volunteers.in_post_at_end").ShouldBe(2);
        figures.Total("volunteers.accreditation_lapsed").ShouldBe(1);

        async Task<IEnumerable<string>> InStateAsync(VolunteerState state)
        {
            var filter = new VolunteerFilter { State = state };
            var list = await office.SendAsync(
                new ListVolunteers(filter, VolunteerOrder.Reference, false, 1),
                Users.Coordinator
            );
            list.Volunteers.Rows.ShouldAllBe(v => v.State == state);
            return list.Volunteers.Rows.Select(v => v.Reference);
        }
    }

    [Fact]
    public async Task Plans_FromOneDay_AreToldApartByAPerson()
    {
        await using var office = await OfficeAsync();

        var taken = await TakeAsync(office, Suites, Once, "Thorpe Wood,North,2010-01-01,,3");

        (taken.Added, taken.Rejected).ShouldBe((1, 1));
        taken
            .RejectedCells.ShouldHaveSingleItem()
            .Reason.ShouldContain("leave one of the two, or give the later term the day on which it begins");
        (await PlannedAsync(office)).ShouldBe("0 of 3");
        // In a register of its own the row corrects the plan.
        (await TakeAsync(office, Suites, "Thorpe Wood,North,2010-01-01,,3")).Changed.ShouldBe(1);
        (await PlannedAsync(office)).ShouldBe("0 of 9");
    }

    [Fact]
    public async Task Opening_CorrectedInALaterRegister_IsTheSameTerm()
    {
        await using var office = await OfficeAsync();
        await TakeAsync(office, Suites, Once);

        (await TakeAsync(office, Suites, "Thorpe Wood,North,2010-02-01,,1")).Changed.ShouldBe(1);

        var suite = await office.LookAsync(db => db.CustodySuites.WithDecisions().SingleAsync());
        suite.Decisions.OfType<SuiteOpen>().ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2010, 2, 1));
    }

    [Fact]
    public async Task Service_ThatNobodySaysEnded_LeavesNoRoomForAnother()
    {
        await using var office = await OfficeAsync();
        const string first = "V1,Vic,North,,2019-01-05,,,2019-03-01,2019-03-10,2019-03-20,,,";
        const string second = "V1,Vic,North,,2022-01-10,,,2022-02-20,2022-03-01,2022-03-10,,,,";

        var taken = await TakeAsync(office, Volunteers, first + ",", second);

        (taken.Added, taken.Rejected).ShouldBe((1, 1));
        taken.RejectedCells.ShouldHaveSingleItem().Reason.ShouldContain("Enter the last day of the earlier term there");
        // With it, both are taken in.
        (await TakeAsync(office, Volunteers, first + "2022-03-09,moved away", second)).Rejected.ShouldBe(0);
        var volunteer = await office.LookAsync(db => db.Volunteers.WithDecisions().SingleAsync());
        volunteer.Decisions.OfType<InPost>().Count(t => t.IsInForce).ShouldBe(2);
    }

    private static Task<OfficeDatabase> OfficeAsync() =>
        OfficeDatabase.StartAsync(services =>
        {
            services.AddDocuments();
            services.AddRegisters();
        });

    private static async Task<RegisterResult> TakeAsync(OfficeDatabase office, string file, params string[] rows)
    {
        office.Clock.Set(Register.Day("2023-12-01"));
        var folder = Directory.CreateDirectory(Path.Combine(office.Folder, "registers")).FullName;
        await File.WriteAllLinesAsync(
            Path.Combine(folder, file),
            [string.Join(',', RegisterCatalogue.Of(file)!.Columns), .. rows]
        );
        var taken = await office.SendAsync(new ImportRegister(new RegisterPlace.Folder(folder), file));
        taken.Errors.ShouldBeEmpty();
        return taken.Value;
    }

    private static async Task<string> PlannedAsync(OfficeDatabase office)
    {
        if (!await office.LookAsync(db => db.KeptRegisters.AnyAsync(r => r.Name == RegisterNames.CustodyVisits)))
        {
            await office.AddAsync(new KeptRegister(RegisterNames.CustodyVisits, Register.Utc("2000-01-01T00:00")));
        }

        var (weeks, day) = (Register.Period("2022-09-05..2022-09-25"), Register.Day("2022-09-30"));
        (await office.SendAsync(new CompileFigures(weeks, day))).Errors.ShouldBeEmpty();
        return (await office.SendAsync(new GetFigures(weeks, day))).ShouldNotBeNull().Rate("visits.volume_rate");
    }
}
