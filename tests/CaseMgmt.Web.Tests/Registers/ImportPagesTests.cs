using System.Net;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Web.Tests.Registers;

/// <summary>An office whose job server works, so that uploads are really previewed and taken in.</summary>
public sealed class WorkingOffice : IAsyncLifetime
{
    public OfficeInTest Office { get; } = new(_ => { }, worksJobs: true);

    public HttpClient Administrator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Administrator = await Office.SignedInAsync("administrator");

    public async ValueTask DisposeAsync()
    {
        Administrator.Dispose();
        await Office.DisposeAsync();
    }
}

public sealed class ImportPagesTests(WorkingOffice working) : IClassFixture<WorkingOffice>
{
    private const string Upload = "/registers";

    [Fact]
    public async Task Import_WithARejectedRow_IsPreviewedConfirmedAndTakenInOnce()
    {
        using var uploaded = await UploadAsync(
            working.Administrator,
            RegisterFiles.Volunteer("VOL-81"),
            RegisterFiles.Volunteer("VOL-82", ("joined_on", "31/02/2021"))
        );
        var address = uploaded.Headers.Location!.ToString();

        var preview = await UntilAsync(address, "What the import would do");
        preview.AllOf("#counts td").ShouldBe(["2", "1", "0", "0", "1", "0"]);
        preview.TextOf("main").ShouldContain("31/02/2021");
        (await VolunteersAsync("VOL-8")).ShouldBeEmpty("nothing is taken in before it is confirmed");

        using var confirmed = await working.Administrator.PostFormAsync(address + "?handler=Confirm");
        (await working.Administrator.FollowAsync(confirmed))
            .TextOf(".govuk-notification-banner__heading")
            .ShouldBe("The import was confirmed. This page shows how it goes.");
        var done = await UntilAsync(address, "What the import did");
        done.AllOf("#counts td").ShouldBe(["2", "1", "0", "0", "1", "0"]);
        (await VolunteersAsync("VOL-8")).ShouldBe(["VOL-81"]);
        var history = await working.Office.LookAsync(db => db.History.SingleAsync(h => h.Reference == "VOL-81"));
        (history.Act, history.Before).ShouldBe(("ImportRegister", null));
        history.By.ShouldContain("register import");

        using var again = await working.Administrator.PostFormAsync(address + "?handler=Confirm");
        await working.Administrator.FollowAsync(again);
        (await working.Office.LookAsync(db => db.JobRuns.CountAsync(r => r.Job == "registers.import"))).ShouldBe(1);

        var rejected = await working.Administrator.OpenAsync(address + "/rejected/volunteers");
        rejected.AllOf("main tbody tr").ShouldHaveSingleItem().ShouldContain("joined_on 31/02/2021");
        var file = await working.Administrator.GetStringAsync(address + "/rejected/volunteers?handler=File");
        file.ShouldContain("VOL-82");
        file.ShouldNotContain("VOL-81");
        using var other = await working.Administrator.GetAsync(address + "/rejected/custody-visits");
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await working.Administrator.OpenAsync(Upload)).QuerySelector($"a[href='{address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Import_Abandoned_CannotBeConfirmedAnyMore()
    {
        using var uploaded = await UploadAsync(working.Administrator, RegisterFiles.Volunteer("VOL-91"));
        var address = uploaded.Headers.Location!.ToString();
        await UntilAsync(address, "What the import would do");
        (await working.Administrator.OpenAsync("/"))
            .QuerySelector($"#waiting a[href='{address}']")!
            .TextContent.ShouldStartWith(
                "To be confirmed or abandoned: import uploaded by Alex Administrator on 1 July 2023"
            );

        using var abandoned = await working.Administrator.PostFormAsync(address + "?handler=Abandon");
        (await working.Administrator.FollowAsync(abandoned)).TextOf("main").ShouldContain("Nothing was taken in");
        using var confirmed = await working.Administrator.PostFormAsync(address + "?handler=Confirm");

        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await confirmed.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("abandoned");
        (await VolunteersAsync("VOL-91")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ConfirmedBeforeItsPreview_IsExplained()
    {
        await using var waiting = new OfficeInTest();
        using var browser = await waiting.SignedInAsync("administrator");
        using var uploaded = await UploadAsync(browser, RegisterFiles.Volunteer("VOL-71"));
        var address = uploaded.Headers.Location!.ToString();
        (await browser.OpenAsync(address)).TextOf("[data-refresh-status]").ShouldBe("Waiting for a worker to be free");

        using var confirmed = await browser.PostFormAsync(address + "?handler=Confirm");

        (await confirmed.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("preview");
        (await waiting.LookAsync(db => db.JobRuns.CountAsync(r => r.Job == "registers.import"))).ShouldBe(0);
    }

    [Theory]
    [InlineData(null, "Choose")]
    [InlineData("holiday-photos.zip", "None of the files is a spreadsheet that can be read")]
    [InlineData("volunteers.pdf", "a register ends in .csv, .xlsx or .ods")]
    public async Task Upload_OfNoRegister_IsExplained(string? name, string expected)
    {
        var before = await working.Office.LookAsync(db => db.ImportRuns.CountAsync());

        using var answer = await working.Administrator.PostFilesAsync(
            Upload,
            "Files",
            name is null ? [] : [(name, "reference\r\n")]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.Title.ShouldStartWith("Error: ");
        page.QuerySelector(".govuk-error-summary a[href='#Files']")!.TextContent.ShouldContain(expected);
        (await working.Office.LookAsync(db => db.ImportRuns.CountAsync())).ShouldBe(before);
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("commissioner")]
    public async Task Import_ByAnotherRole_IsForbidden(string persona)
    {
        using var browser = await working.Office.SignedInAsync(persona);

        foreach (
            var address in new[]
            {
                Upload,
                $"/registers/{Guid.Empty}?handler=Confirm",
                $"/registers/{Guid.Empty}?handler=Abandon",
            }
        )
        {
            using var answer = await browser.PostFormAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/rejected/volunteers")]
    [InlineData("/rejected/volunteers?handler=File")]
    public async Task Import_Unknown_IsNotFound(string page)
    {
        using var answer = await working.Administrator.GetAsync($"/registers/{Guid.Empty}{page}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> UploadAsync(
        HttpClient browser,
        params IEnumerable<Dictionary<string, string>> volunteers
    ) =>
        browser.PostFilesAsync(
            Upload,
            "Files",
            [("volunteers.csv", RegisterFiles.Csv(RegisterKind.Volunteers, volunteers))]
        );

    private Task<IHtmlDocument> UntilAsync(string address, string heading) =>
        Eventually.Async(async () =>
            await working.Administrator.OpenAsync(address) is var page
            && page.AllOf("h2").Contains(heading)
            && page.QuerySelector("progress") is null
                ? page
                : null
        );

    private Task<List<string>> VolunteersAsync(string beginning) =>
        working.Office.LookAsync(db =>
            db.Volunteers.Where(v => v.Reference.StartsWith(beginning)).Select(v => v.Reference).ToListAsync()
        );
}
