using System.Net;
using CaseMgmt.EndToEnd.Tests.Running;

namespace CaseMgmt.EndToEnd.Tests;

/// <summary>
/// Each answer of the directory that does not hold: nobody is signed in, a page says so, the history keeps it, and the log says what
/// was wrong with it. Without a window: what a browser does here is follow redirects.
/// </summary>
[Collection(DirectoryOffice.Name)]
public sealed class EntraRefusals(EntraOffice entra) : IDisposable
{
    private const string SessionCookie = "__Host-casemgmt=";
    private const string Failures =
        "SELECT COUNT(*) FROM History WHERE Act = 'NoteFailedSignIn' AND After LIKE '%refused_by_directory%'";

    private readonly PlainBrowser visitor = new(entra.Address);
    private readonly PlainBrowser stranger = new(entra.Address);

    public void Dispose()
    {
        visitor.Dispose();
        stranger.Dispose();
    }

    [Theory]
    [InlineData("issuer", "SecurityTokenInvalidIssuerException")]
    [InlineData("tenant", "SecurityTokenInvalidIssuerException")]
    [InlineData("audience", "SecurityTokenInvalidAudienceException")]
    [InlineData("nonce", "OpenIdConnectProtocolInvalidNonceException")]
    [InlineData("signature", "SecurityTokenInvalidSignatureException")]
    [InlineData("expired", "SecurityTokenExpiredException")]
    public async Task SignIn_WithATokenThatDoesNotHold_IsRefused(string lie, string fault)
    {
        entra.Comes("Larry Liar", "Administrator");
        entra.Directory.SignsFalsely = lie == "signature";
        entra.Directory.Tamper = token => Tell(lie, token);

        using var back = await visitor.FollowAsync(await AskAsync(visitor));

        await ShouldBeRefusedAsync(visitor, () => visitor.FollowAsync(back), fault);
    }

    /// <summary>What is tried above fails by what was changed, not by the change: with the same signer and nothing changed it holds.</summary>
    [Fact]
    public async Task SignIn_WithATokenSignedAnewAndTrue_IsAccepted()
    {
        entra.Comes("Terry True", "Administrator");
        entra.Directory.Tamper = _ => { };

        using var back = await visitor.FollowAsync(await AskAsync(visitor));
        using var signedIn = await visitor.FollowAsync(back);

        signedIn
            .Headers.GetValues("Set-Cookie")
            .ShouldContain(c => c.StartsWith(SessionCookie, StringComparison.Ordinal));
        (await visitor.GetAsync("/administration/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithAnAnswerThatWasUsed_IsRefusedInThisBrowserAndInAnother()
    {
        entra.Comes("Vera Victim", "Administrator");
        using var back = await visitor.FollowAsync(await AskAsync(visitor));
        using (await visitor.FollowAsync(back)) { }

        await ShouldBeRefusedAsync(visitor, () => visitor.FollowAsync(back), "AuthenticationFailureException");
        await ShouldBeRefusedAsync(stranger, () => stranger.FollowAsync(back), "AuthenticationFailureException");
    }

    /// <summary>Somebody has got hold of a code, and begins a sign-in of their own with which to use it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_WithACodeOfAnother_IsRefused(bool isUsed)
    {
        entra.Comes("Vera Victim", "Administrator");
        using var back = await visitor.FollowAsync(await AskAsync(visitor));
        if (isUsed)
        {
            using (await visitor.FollowAsync(back)) { }
        }

        using var own = await stranger.FollowAsync(await AskAsync(stranger));
        var mixed =
            $"/signin-oidc?code={Uri.EscapeDataString(Part(back, "code"))}&state={Uri.EscapeDataString(Part(own, "state"))}";

        await ShouldBeRefusedAsync(stranger, () => stranger.GetAsync(mixed), "OpenIdConnectProtocolException");
    }

    /// <summary>Begins to sign in: the answer leads to the directory.</summary>
    private static async Task<HttpResponseMessage> AskAsync(PlainBrowser browser)
    {
        var asked = await browser.PostAsync("/sign-in?handler=Directory");
        Part(asked, "response_type").ShouldBe("code");
        Part(asked, "code_challenge_method").ShouldBe("S256");
        return asked;
    }

    private async Task ShouldBeRefusedAsync(
        PlainBrowser browser,
        Func<Task<HttpResponseMessage>> comeBack,
        string fault
    )
    {
        var (printed, before) = (entra.Office.Output.Length, await entra.Office.AskAsync<long>(Failures));

        using var refused = await comeBack();

        refused.Headers.TryGetValues("Set-Cookie", out var cookies);
        (cookies ?? []).ShouldNotContain(c => c.StartsWith(SessionCookie, StringComparison.Ordinal));
        using var page = await browser.FollowAsync(refused);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        told.ShouldContain("You are not signed in");
        told.ShouldContain("tell " + EntraOffice.Contact);
        (await entra.Office.AskAsync<long>(Failures)).ShouldBe(before + 1);
        await entra.Office.UntilItPrintsAsync("was refused: " + fault, printed);
    }

    private static void Tell(string lie, Dictionary<string, object> token)
    {
        var now = TimeProvider.System.GetUtcNow();
        switch (lie)
        {
            case "issuer":
                token["iss"] = $"https://elsewhere.example/{EntraLikeServer.Tenant}/v2.0";
                break;
            case "tenant":
                token["iss"] = ((string)token["iss"]).Replace(
                    EntraLikeServer.Tenant,
                    EntraLikeServer.OtherTenant,
                    StringComparison.Ordinal
                );
                token["tid"] = EntraLikeServer.OtherTenant;
                break;
            case "audience":
                token["aud"] = "another-program";
                break;
            case "nonce":
                token["nonce"] = "of another sign-in";
                break;
            case "expired":
                token["exp"] = now.AddHours(-1).ToUnixTimeSeconds();
                token["iat"] = token["nbf"] = now.AddHours(-2).ToUnixTimeSeconds();
                break;
        }
    }

    private static string Part(HttpResponseMessage redirect, string name) =>
        System.Web.HttpUtility.ParseQueryString(redirect.Headers.Location!.Query)[name]
        ?? throw new InvalidOperationException($"{redirect.Headers.Location} has no {name}.");
}
