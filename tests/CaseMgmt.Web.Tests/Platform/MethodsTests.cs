using System.Net;
using CaseMgmt.Web.Platform;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>What an address does not answer is refused in so many words: nothing is a failure of the program.</summary>
public sealed class MethodsTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    public static TheoryData<string> Paths => [.. RouteTable.Rows.Select(RouteAddresses.Of)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Address_WithAnyMethod_IsNoFailure(string path)
    {
        using var browser = await office.SignedInAsync("administrator");
        var own = await browser.TokenAsync("/");
        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "HEAD"])
        {
            foreach (var token in (string[])["none", own])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                request.Headers.Add("RequestVerificationToken", token);
                request.Content = method is "HEAD" or "TRACE" ? null : new FormUrlEncodedContent([]);

                using var answer = await browser.SendAsync(request);

                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {path}");
                if (method is "TRACE")
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, path);
                }
            }
        }
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/reviews/new")]
    public async Task Form_ThatHoldsANullCharacter_IsRefused(string path)
    {
        using var browser = await office.SignedInAsync("reviewer");
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("RequestVerificationToken", await browser.TokenAsync("/"));
        request.Content = new StringContent(
            "Term=a%00b&ApplicantName=a%00b",
            System.Text.Encoding.ASCII,
            "application/x-www-form-urlencoded"
        );

        using var answer = await browser.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/statistics/figures")]
    [InlineData("/administration/jobs/runs/00000000-0000-0000-0000-000000000000")]
    [InlineData("/")]
    public async Task Page_ThatTakesNothing_RefusesAFormWithAPage(string path)
    {
        using var browser = await office.SignedInAsync("administrator");
        using var answer = await browser.PostFormAsync(path, ("Anything", "x"));

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET"]);
        (await answer.ReadPageAsync()).TextOf("h1").ShouldBe("This page cannot be used in this way");
    }

    [Theory]
    [InlineData("/reviews/é")]
    [InlineData("/\u202E/reviews")]
    [InlineData("/reviews?q=Gwŷnedd")]
    [InlineData("/reviews\r\nSet-Cookie: a=b")]
    public async Task SignIn_WithAReturnAddressBeyondAscii_LeadsHome(string asked)
    {
        using var browser = office.Visitor();

        using var answer = await browser.PostFormAsync("/sign-in", ("Persona", "reviewer"), ("ReturnUrl", asked));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }
}
