using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Registers;

/// <summary>What the page of an import says of its papers: until when they are kept, that they are gone, that nothing of them is to be had.</summary>
public sealed class KeptImportTests : IAsyncDisposable
{
    private readonly OfficeInTest office = new(services =>
        services.Configure<DatabaseOptions>(o => o.WaitForWriter = TimeSpan.FromSeconds(1))
    );

    [Fact]
    public async Task Upload_RecordsAreBusy_SaysSoAndTheSameFormGoesThroughLater()
    {
        using var browser = await office.SignedInAsync("administrator");
        var form = await browser.OpenAsync("/registers");
        await using (await HeldLock.TakeAsync(office.Folder))
        {
            using var busy = await UploadAsync(browser, form, Suites);
            busy.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await busy.ReadPageAsync();
            page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
            page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
            IdOf(page).ShouldBe(IdOf(form));
            form = page;
        }

        using var uploaded = await UploadAsync(browser, form, Suites);

        uploaded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        uploaded.Headers.Location!.OriginalString.ShouldBe($"/registers/{IdOf(form)}");
    }

    [Theory]
    [InlineData("Confirm")]
    [InlineData("Abandon")]
    public async Task Decide_RecordsAreBusy_SaysSoAndTheImportIsAsItWas(string act)
    {
        using var browser = await office.SignedInAsync("administrator");
        var import = await PreviewedAsync(browser, Suites);
        await using (await HeldLock.TakeAsync(office.Folder))
        {
            using var busy = await browser.PostFormAsync($"/registers/{import}?handler={act}");
            busy.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await busy.ReadPageAsync();
            page.TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
            page.AllOf("form button").ShouldContain("Confirm and take in");
        }

        using var done = await browser.PostFormAsync($"/registers/{import}?handler={act}");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task RunJobNow_RecordsAreBusy_SaysSo()
    {
        using var browser = await office.SignedInAsync("administrator");
        await using var held = await HeldLock.TakeAsync(office.Folder);

        using var busy = await browser.PostFormAsync("/administration/jobs", ("job", "figures.compile"));

        busy.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await busy.ReadPageAsync()).TextOf(".govuk-error-summary").ShouldContain("try again in a minute");
    }

    [Fact]
    public async Task Import_InTime_SaysUntilWhenItIsKeptAndAfterwardsThatItIsGone()
    {
        using var browser = await office.SignedInAsync("administrator");
        var import = await PreviewedAsync(browser, Reviews);
        var preview = await browser.OpenAsync($"/registers/{import}");
        preview
            .TextOf("#kept")
            .ShouldBe(
                "The uploaded registers and the rejected rows are kept until 31 July 2023 at 13:00, and then removed."
            );
        preview.TextOf("#import .govuk-tag").ShouldBe("To be confirmed");
        using var confirmed = await browser.PostFormAsync($"/registers/{import}?handler=Confirm");
        await SendAsync(new TakeInImport(import));
        (await browser.OpenAsync($"/registers/{import}"))
            .TextOf("#kept")
            .ShouldStartWith("The uploaded registers are removed. The result and the rejected rows are kept until");

        office.Clock.Advance(TimeSpan.FromDays(31));
        await SendAsync(new CleanUpImports());

        // A month later, so the session has ended.
        using var later = await office.SignedInAsync("administrator");
        var page = await later.OpenAsync($"/registers/{import}");
        page.TextOf("#cleaned").ShouldContain("are kept for 30 days at most");
        page.QuerySelector("#kept").ShouldBeNull();
        page.QuerySelector("#counts").ShouldBeNull();
        using var rejected = await later.GetAsync($"/registers/{import}/rejected/complaint-reviews");
        rejected.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Import_LeftLying_IsAbandonedByTheCleanUp()
    {
        using var browser = await office.SignedInAsync("administrator");
        var import = await PreviewedAsync(browser, Reviews);
        office.Clock.Advance(TimeSpan.FromDays(31));
        await SendAsync(new CleanUpImports());

        using var later = await office.SignedInAsync("administrator");
        var page = await later.OpenAsync($"/registers/{import}");

        page.TextOf("#import")
            .ShouldContain("This import was abandoned on 1 August 2023 at 13:00. Nothing was taken in.");
        page.QuerySelectorAll("#import form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_NothingCanBeRead_SaysSoAndOffersToAbandonItAlone()
    {
        using var browser = await office.SignedInAsync("administrator");
        var import = await PreviewedAsync(browser, ("custody-suites.csv", "nothing of this\r\n"));

        var page = await browser.OpenAsync($"/registers/{import}");

        page.TextOf("#import .govuk-tag").ShouldBe("Nothing can be taken in");
        page.AllOf("#import form button").ShouldBe(["Abandon this import"]);
        page.TextOf("#import").ShouldContain("there is nothing to confirm");
    }

    [Fact]
    public async Task RejectedRows_Downloaded_AreNotedAsRead()
    {
        using var browser = await office.SignedInAsync("administrator");
        var import = await PreviewedAsync(browser, Reviews);

        using var file = await browser.GetAsync($"/registers/{import}/rejected/complaint-reviews?handler=File");

        (await file.Content.ReadAsStringAsync()).ShouldContain("pigeon");
        var access = await Eventually.Async(() =>
            office.LookAsync(db => db.Accesses.AsNoTracking().FirstOrDefaultAsync(a => a.RecordId == import))
        );
        (access.RecordKind, access.Reference).ShouldBe(("ImportRun", "complaint-reviews.rejected.csv"));
        access.By.ShouldNotBeNullOrEmpty();
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    private static (string Name, string Text) Suites =>
        ("custody-suites.csv", RegisterFiles.Csv(RegisterKind.CustodySuites, RegisterFiles.Suite("Parkside")));

    private static (string Name, string Text) Reviews =>
        (
            "complaint-reviews.csv",
            RegisterFiles.Csv(
                RegisterKind.ComplaintReviews,
                RegisterFiles.Review(1),
                RegisterFiles.Review(2, ("channel", "pigeon"))
            )
        );

    private static string IdOf(IHtmlDocument form) => ((IHtmlInputElement)form.QuerySelector("input[name=Id]")!).Value;

    private static async Task<HttpResponseMessage> UploadAsync(
        HttpClient browser,
        IHtmlDocument form,
        (string Name, string Text) file
    )
    {
        var token = ((IHtmlInputElement)form.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var sent = new MultipartFormDataContent
        {
            { new StringContent(IdOf(form)), "Id" },
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file.Text)), "Files", file.Name },
        };
        return await browser.PostAsync("/registers", sent);
    }

    private async Task<Guid> PreviewedAsync(HttpClient browser, (string Name, string Text) file)
    {
        var form = await browser.OpenAsync("/registers");
        using var uploaded = await UploadAsync(browser, form, file);
        uploaded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var import = Guid.Parse(IdOf(form));
        await SendAsync(new PreviewImport(import));
        return import;
    }

    // As the job server would; it stands still here.
    private async Task SendAsync(IRequest<Result<string>> command)
    {
        await using var scope = office.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Become(Users.Tests);
        (await scope.ServiceProvider.GetRequiredService<ISender>().Send(command)).IsDone.ShouldBeTrue();
    }
}
