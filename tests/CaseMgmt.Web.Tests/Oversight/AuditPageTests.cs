using System.Net;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Oversight;

/// <summary>No job server works here: a check stays as a test puts it.</summary>
public sealed class AuditPageTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    private const string Audit = "/administration/audit";

    [Fact]
    public async Task Audit_BeforeAnythingIsSealed_SaysWhenItWillBe()
    {
        await using var fresh = new OfficeInTest();
        using var browser = await fresh.SignedInAsync("administrator");

        var page = await browser.OpenAsync(Audit);

        page.TextOf("main").ShouldContain("It has not been checked yet.");
        page.TextOf("main").ShouldContain("Nothing has been sealed yet.");
    }

    [Fact]
    public async Task Audit_Sealed_ShowsTheSealsAndComparesOneThatWasWrittenDown()
    {
        var seal = await SealedAsync();
        using var browser = await office.SignedInAsync("administrator");

        var page = await browser.OpenAsync(Audit);
        var same = await browser.OpenAsync($"{Audit}?Seal={seal.Number}&Hash={AuditGroups(seal.Hash)}");
        var other = await browser.OpenAsync($"{Audit}?Seal={seal.Number}&Hash={new string('a', 64)}");

        page.AllOf("main tbody tr")[0].ShouldContain(AuditGroups(seal.Hash));
        page.QuerySelector("#compared").ShouldBeNull();
        same.TextOf("#compared").ShouldBe($"Seal {seal.Number} is the one that was written down.");
        other.TextOf("#compared").ShouldStartWith($"Seal {seal.Number} is not the one that was written down.");
    }

    [Theory]
    [InlineData("", "", "Enter the number of the seal", "Enter the whole hash")]
    [InlineData("-1", "zz", "Enter the number of the seal", "Enter the whole hash")]
    [InlineData("99999999999999999999", "", "Enter the number of the seal", "Enter the whole hash")]
    [InlineData("9999", "ab", "There is no seal 9999.", "Enter the whole hash")]
    public async Task Compare_WhatIsNoSeal_IsSaidAtItsFieldAndStaysThere(
        string number,
        string hash,
        string ofNumber,
        string ofHash
    )
    {
        await SealedAsync();
        using var browser = await office.SignedInAsync("administrator");

        var page = await browser.OpenAsync($"{Audit}?Seal={number}&Hash={hash}");

        page.Title.ShouldStartWith("Error: ");
        page.TextOf("#Seal-error").ShouldContain(ofNumber);
        page.TextOf("#Hash-error").ShouldContain(ofHash);
        page.QuerySelector("#Seal")!.GetAttribute("value").ShouldBe(number);
        page.QuerySelector("#Hash")!.GetAttribute("value").ShouldBe(hash);
    }

    [Fact]
    public async Task CheckNow_AsksForTheJob_AndWhatItFoundStandsOnThePage()
    {
        using var browser = await office.SignedInAsync("administrator");

        using var asked = await browser.PostFormAsync(Audit);

        asked.Headers.Location!.ToString().ShouldStartWith("/administration/jobs/runs/");
        (await browser.OpenAsync(Audit)).TextOf("main").ShouldContain("It is being checked");
        await EndAsync(RunState.Succeeded, "Whole: 12 rows up to seal 3, abc");
        (await browser.OpenAsync(Audit))
            .TextOf(".govuk-summary-list")
            .ShouldContain("Whole: 12 rows up to seal 3, abc");
        await EndAsync(RunState.Failed, "The audit was changed past the program.");
        (await browser.OpenAsync(Audit)).TextOf("#check").ShouldContain("The audit was changed past the program.");
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task Audit_ForAnotherRole_IsForbidden(string persona)
    {
        using var browser = await office.SignedInAsync(persona);

        using var page = await browser.GetAsync(Audit);
        using var check = await browser.PostFormAsync(Audit);

        (page.StatusCode, check.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden));
    }

    private static string AuditGroups(string hash) => string.Join(' ', hash.Chunk(8).Select(c => new string(c)));

    private async Task<SealLine> SealedAsync()
    {
        await office.ArrangeAsync(rules =>
            [new Records(rules, office.Clock).Suite(Facts.Suite with { Name = $"Suite {ActingOffice.NewId():N}" })]
        );
        await office.SendAsync(new SealAudit());
        return (await office.SendAsync(new GetAudit())).Latest[0];
    }

    private Task<int> EndAsync(RunState state, string outcome) =>
        office.LookAsync(db =>
            db.JobRuns.Where(r => r.Job == KeepAudit.Job)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(r => r.State, state)
                        .SetProperty(r => r.StartedAt, r => r.RequestedAt)
                        .SetProperty(r => r.EndedAt, r => r.RequestedAt)
                        .SetProperty(r => r.Outcome, outcome)
                )
        );
}
