using System.Net;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>
/// For how long what a directory said of somebody holds in an open session: it is asked after four minutes, and what it does not say
/// again is forgotten after five. What it answers when it does is walked in the journeys.
/// </summary>
public sealed class DirectoryTests : IAsyncLifetime
{
    private readonly Silent directory = new();
    private readonly OfficeInTest office;
    private HttpClient browser = null!;

    public DirectoryTests() => office = EntraInTest.Office(directory);

    public async ValueTask InitializeAsync() => browser = await SignedInAsync("a refresh token");

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await office.DisposeAsync();
        directory.Dispose();
    }

    [Fact]
    public async Task Directory_ThatRefuses_IsAskedAfterFourMinutesAndTheSessionEnds()
    {
        directory.Answer = () => new HttpResponseMessage(HttpStatusCode.BadRequest);
        office.Clock.Advance(new TimeSpan(0, 3, 59));
        (await OpenAsync()).ShouldBe(HttpStatusCode.OK);
        directory.Asked.ShouldBe(0);

        office.Clock.Advance(TimeSpan.FromSeconds(1));

        (await OpenAsync()).ShouldBe(HttpStatusCode.Redirect);
        (await OpenAsync()).ShouldBe(HttpStatusCode.Redirect);
        directory.Asked.ShouldBe(1, "an ended session is not asked about");
    }

    public static TheoryData<string> Silences => ["no connection", "503", "too slow"];

    [Theory, MemberData(nameof(Silences))]
    public async Task Directory_ThatDoesNotAnswer_IsBelievedForFiveMinutes(string silence)
    {
        directory.Answer = silence switch
        {
            "503" => () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
            "no connection" => () => throw new HttpRequestException("nobody there"),
            _ => () => throw new TaskCanceledException("too slow"),
        };
        office.Clock.Advance(new TimeSpan(0, 4, 59));
        (await OpenAsync()).ShouldBe(HttpStatusCode.OK);
        directory.Asked.ShouldBe(1);

        office.Clock.Advance(TimeSpan.FromSeconds(1));

        (await OpenAsync()).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Directory_ThatGaveNothingToAskItWith_IsBelievedForFiveMinutes()
    {
        using var without = await SignedInAsync(null);
        office.Clock.Advance(new TimeSpan(0, 4, 59));
        (await OpenAsync(without)).ShouldBe(HttpStatusCode.OK);

        office.Clock.Advance(TimeSpan.FromSeconds(1));

        (await OpenAsync(without)).ShouldBe(HttpStatusCode.Redirect);
        directory.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task Person_SwitchedOffByTheOffice_IsOutWhateverTheDirectorySays()
    {
        using var admin = await office.SignedInAsync(Users.Administrator);
        var path = $"/administration/people/{Erin.Id.Value}";
        var form = await OpenForm.OpenAsync(admin, path, "#switch");
        form.Page.QuerySelector("#roles").ShouldBeNull("the directory says the roles");
        form.Page.QuerySelector("#reset").ShouldBeNull("the directory keeps the account");

        var off = await form.DoneAsync(("Reason", "Has left the office"));

        off.TextOf(".govuk-notification-banner").ShouldContain("The person was switched off.");
        (await OpenAsync()).ShouldBe(HttpStatusCode.Redirect);
        (await StartedAsync()).Errors.ShouldBe([PersonErrors.SwitchedOff]);
        await (await OpenForm.OpenAsync(admin, path, "#switch")).DoneAsync(("Reason", "Came back"));
        (await OpenAsync()).ShouldBe(HttpStatusCode.Redirect, "the former session does not come to life again");
        (await StartedAsync()).IsDone.ShouldBeTrue();
    }

    private static OfficeUser Erin { get; } = Users.InRole("Erin Entra", Roles.Reviewer);

    /// <summary>The directory vouches for Erin, who comes back from it.</summary>
    private async Task<Result> StartedAsync()
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<OfficeSignIn>()
            .InAsync(
                new DefaultHttpContext { RequestServices = scope.ServiceProvider },
                Erin,
                new Vouched([Roles.Reviewer])
            );
    }

    private Task<HttpClient> SignedInAsync(string? grant) =>
        office.SignedInAsync(
            Erin,
            grant is null ? null : office.Services.GetDataProtector("directory grant").Protect(grant)
        );

    private async Task<HttpStatusCode> OpenAsync(HttpClient? with = null)
    {
        using var answer = await (with ?? browser).GetAsync("/reviews");
        return answer.StatusCode;
    }

    private sealed class Silent : HttpMessageHandler
    {
        public Func<HttpResponseMessage> Answer { get; set; } = () => throw new HttpRequestException("nobody there");

        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Asked++;
            return Task.FromResult(Answer());
        }
    }
}
