using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Compile;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Statistics;

/// <summary>
/// The instant at which something was recorded, or gave way to something else: the millisecond before it, and the instant itself. Counted by
/// eye for September 2022.
/// </summary>
public sealed class KnownAtTheInstantTests
{
    [Fact]
    public async Task Terms_AreKnownFromTheInstantThatToldThem_AndNoLongerFromTheOneThatToldOtherwise()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"), keepsRegisters: false);
        var campaign = await register.CampaignAsync("Autumn");
        register.Office.Clock.Advance(TimeSpan.FromDays(1));
        var told = register.Office.Clock.UtcNow();
        await register.Office.AddAsync(
            new KeptRegister(RegisterNames.CustodyVisits, told),
            new KeptRegister(RegisterNames.CustodyIssues, told)
        );
        var suite = await register.SuiteAsync();
        // V came through the campaign; accreditation and vetting ran out within the month. W came by herself.
        var fromCampaign = await register.VolunteerAsync(
            "V",
            "2022-09-10",
            campaign: campaign,
            more: v =>
                v with
                {
                    AppliedOn = new(2022, 9, 5),
                    VettingClearedOn = new(2019, 9, 10),
                    AccreditedUntil = new(2022, 9, 20),
                }
        );
        var byHerself = await register.VolunteerAsync("W", "2022-09-10", more: v => v with { AppliedOn = null });

        register.Office.Clock.Advance(TimeSpan.FromDays(1));
        var otherwise = register.Office.Clock.UtcNow();
        // V had joined in August, and left; W was the one who came through the campaign. The suite closed on the 11th.
        await register.TellAsync(fromCampaign, Register.InPost("2022-08-01") with { LeftOn = new(2022, 9, 15) });
        await register.TellAsync(
            byHerself,
            Register.InPost("2022-09-10") with
            {
                AppliedOn = null,
                Campaign = new Link(campaign.Id.Value, campaign.Name),
            }
        );
        await register.Office.ActAsync(
            async (db, rules) =>
            {
                var held = await db.CustodySuites.WithDecisions().SingleAsync(s => s.Id == suite.Id);
                var facts = new Domain.CustodyVisits.SuiteFacts(
                    "Northgate",
                    "North",
                    Register.Day("2010-01-01"),
                    Register.Day("2022-09-11"),
                    3
                );
                held.TellAnew([.. facts.Told()], null, Telling.Act(rules, register.Office.Clock))
                    .Errors.ShouldBeEmpty();
                return 0;
            }
        );

        var before = await KnownAsync(register, told.AddMilliseconds(-1));
        before.Printed("volunteers.joined").ShouldBe("not recorded here");
        before.Printed("issues.raised").ShouldBe("not recorded here");

        foreach (var instant in new[] { told, otherwise.AddMilliseconds(-1) })
        {
            var then = await KnownAsync(register, instant);
            Says(then, start: 0, joined: 2, from: 1, without: 1, left: 0, end: 2, lapsed: 1, due: 1, applied: "1 of 1");
            then.Total("issues.raised").ShouldBe(0);
            then.Rate("visits.volume_rate").ShouldBe("0 of 4");
        }

        var after = await KnownAsync(register, otherwise);
        Says(after, start: 1, joined: 1, from: 1, without: 0, left: 1, end: 1, lapsed: 0, due: 0, applied: "0 of 0");
        after.Rate("visits.volume_rate").ShouldBe("0 of 3");
    }

    /// <summary>A holiday at either end of a review, and both withdrawals on one day, come to the same out of the decisions as out of the columns.</summary>
    [Fact]
    public async Task Reviews_OutOfTheirDecisions_AreThoseOutOfTheColumns()
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        register.Office.Clock.Advance(TimeSpan.FromDays(1));
        var told = register.Office.Clock.UtcNow();
        await register.ValidAsync("2022-09-19", "2022-09-20"); // from the day of the state funeral: one working day
        await register.ValidAsync("2022-09-16", "2022-09-19"); // to it: none
        await register.ReviewAsync(
            "2022-09-05",
            r => r with { WithdrawnOn = new(2022, 9, 10), ComplaintWithdrawnOn = new(2022, 9, 10) }
        );
        var now = await register.CountAsync("2022-09-01..2022-09-30", "2022-10-03");
        now.Find("reviews.flow.working_days_to_complete.mean")!.Amount.Measure.ShouldBe(0.5);
        now.Total("reviews.withdrawn.application").ShouldBe(1);

        var known = await KnownAsync(register, told);

        foreach (var figure in now.Figures.Where(f => !f.Code.Contains("to_put_right", StringComparison.Ordinal)))
        {
            known.Find(figure.Code).ShouldNotBeNull().Amount.ShouldBe(figure.Amount, figure.Code);
        }

        (await KnownAsync(register, told.AddMilliseconds(-1))).Total("reviews.considered").ShouldBe(0);
    }

    [Theory]
    [InlineData("2022-09-01..2022-09-30", 0, 0, null)]
    [InlineData("2022-09-01..2022-09-30", 1, 0, "AsAt")]
    [InlineData("2022-09-01..2022-09-30", 0, 1, "KnownAt")]
    [InlineData("2003-04-03..2023-04-03", 0, 0, null)] // twenty years to the day
    [InlineData("2003-04-03..2023-04-04", 0, 0, "Period")]
    [InlineData("2023-04-03..2023-04-30", 0, 0, null)] // begins on the as-at day
    [InlineData("2023-04-04..2023-04-30", 0, 0, "Period")]
    public async Task Compile_DaysAtTheirEdge(
        string period,
        int daysAfterToday,
        int millisecondsAfterNow,
        string? refused
    )
    {
        await using var register = await Register.OpenAsync(Register.Day("2023-04-03"));
        var clock = register.Office.Clock;
        var request = new CompileFigures(Register.Period(period), clock.Today().AddDays(daysAfterToday))
        {
            KnownAt = clock.UtcNow().AddMilliseconds(millisecondsAfterNow),
        };

        (await register.Office.SendAsync(request))
            .Errors.Select(e => e.Field)
            .ShouldBe(refused is null ? [] : [refused]);
    }

    private static void Says(
        CompiledFigures figures,
        int start,
        int joined,
        int from,
        int without,
        int left,
        int end,
        int lapsed,
        int due,
        string applied
    )
    {
        figures.Total("volunteers.in_post_at_start").ShouldBe(start);
        figures.Total("volunteers.joined").ShouldBe(joined);
        figures.Total("volunteers.joined_from_campaign").ShouldBe(from);
        figures.Total("volunteers.joined_from_campaign.autumn").ShouldBe(from);
        figures.Total("volunteers.joined_without_campaign").ShouldBe(without);
        figures.Total("volunteers.left").ShouldBe(left);
        figures.Total("volunteers.in_post_at_end").ShouldBe(end);
        figures.Total("volunteers.accreditation_lapsed").ShouldBe(lapsed);
        figures.Total("volunteers.vetting_due").ShouldBe(due);
        figures.Rate("volunteers.campaign_conversion").ShouldBe(applied);
    }

    private static async Task<CompiledFigures> KnownAsync(Register register, DateTime instant)
    {
        register.Office.Clock.Set(Register.Day("2023-12-01"));
        var month = Register.Period("2022-09-01..2022-09-30");
        var compiled = await register.Office.SendAsync(
            new CompileFigures(month, Register.Day("2022-10-03")) { KnownAt = instant }
        );
        compiled.Errors.ShouldBeEmpty();
        return (await register.Office.SendAsync(new GetCompilation(compiled.Value.Id))).ShouldNotBeNull();
    }
}
