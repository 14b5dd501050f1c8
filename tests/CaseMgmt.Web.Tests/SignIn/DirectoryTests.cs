using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Testing;
using CaseMgmt.Web.Tests.Platform;
using Microsoft.AspNetCore.DataProtection;

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

    private Task<HttpClient> SignedInAsync(string? grant) =>
        office.SignedInAsync(
            Users.InRole("Erin Entra", Roles.Reviewer),
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
