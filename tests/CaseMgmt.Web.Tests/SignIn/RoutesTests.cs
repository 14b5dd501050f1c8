using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Testing;
using CaseMgmt.Web.Platform;
using CaseMgmt.Web.Tests.Platform;

namespace CaseMgmt.Web.Tests.SignIn;

/// <summary>Every route for every role and method, however people sign in: what the table does not allow is refused.</summary>
public sealed class RoutesTests(RoutesTests.Offices offices) : IClassFixture<RoutesTests.Offices>
{
    // Forms are sent without their token: where they may be sent they are refused for that, and nothing is done.
    private static readonly string[] Methods = ["GET", "POST", "DELETE"];

    public static MatrixTheoryData<SignInMode, string> Everybody { get; } =
        new(Enum.GetValues<SignInMode>(), [.. Roles.ByCode.Values]);

    public static TheoryData<SignInMode> Modes { get; } = [.. Enum.GetValues<SignInMode>()];

    [Theory, MemberData(nameof(Everybody))]
    public async Task Route_ForARole_IsAllowedOrForbiddenByTheTable(SignInMode mode, string role)
    {
        using var browser = await offices.SignedInAsync(mode, role);
        var may = Roles.PermissionsOf(role);
        foreach (var row in RouteTable.Rows.Where(r => r.AnonymousBecause is null))
        {
            foreach (var method in Methods)
            {
                var asked = method is "GET" ? row.Permission : row.Act ?? row.Permission;
                using var answer = await SendAsync(browser, method, row);

                var because = $"{method} {row.Pattern}";
                if (may.Contains(asked!.Value))
                {
                    ((int)answer.StatusCode).ShouldBeLessThan(500, because);
                    answer.Headers.Location?.OriginalString.ShouldNotStartWith("/sign-in", Case.Sensitive, because);
                    if (method is "GET" || TakesForms(row))
                    {
                        answer.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden, because);
                    }
                }
                else
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, because);
                }
            }
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public async Task Route_ForSomebodyNotSignedIn_LeadsToSignIn(SignInMode mode)
    {
        using var browser = offices.Of(mode).Visitor();
        foreach (var row in RouteTable.Rows.Where(r => r.AnonymousBecause is null))
        {
            foreach (var method in Methods)
            {
                using var answer = await SendAsync(browser, method, row);

                var because = $"{method} {row.Pattern}";
                if (
                    row.Pattern.StartsWith("/api/", StringComparison.Ordinal)
                    || row.Pattern.StartsWith("/openapi/", StringComparison.Ordinal)
                )
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, because);
                }
                else
                {
                    answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, because);
                    answer.Headers.Location!.OriginalString.ShouldStartWith(
                        method is "GET" ? "/sign-in?ReturnUrl=" : "/sign-in",
                        Case.Sensitive,
                        because
                    );
                }
            }
        }
    }

    [Theory, MemberData(nameof(Modes))]
    public async Task Route_ForAnybody_AsksForNoSignIn(SignInMode mode)
    {
        using var browser = offices.Of(mode).Visitor();
        foreach (var row in RouteTable.Rows.Where(r => r.AnonymousBecause is not null))
        {
            using var answer = await SendAsync(browser, "GET", row);

            answer.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden, row.Pattern);
            answer.Headers.Location?.OriginalString.ShouldNotStartWith(
                "/sign-in?ReturnUrl=",
                Case.Sensitive,
                row.Pattern
            );
            ((int)answer.StatusCode).ShouldBeLessThan(500, row.Pattern);
        }
    }

    // Nobody may send anything to the others. Hangfire's own pages say of a form without its token what they say of a stranger.
    private static bool TakesForms(RouteRow row) =>
        row.Act is not null && !row.Pattern.StartsWith("/administration/hangfire", StringComparison.Ordinal);

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string method, RouteRow row) =>
        browser.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), RouteAddresses.Of(row))
            {
                Content = method is "POST" ? new FormUrlEncodedContent([]) : null,
            }
        );

    /// <summary>One office for each way to sign in.</summary>
    public sealed class Offices : IAsyncDisposable
    {
        private readonly OfficeInTest personas = new();
        private readonly LocalOffice local = new();
        private readonly OfficeInTest entra = EntraInTest.Office();

        public OfficeInTest Of(SignInMode mode) =>
            mode switch
            {
                SignInMode.Personas => personas,
                SignInMode.Local => local.Office,
                _ => entra,
            };

        public async Task<HttpClient> SignedInAsync(SignInMode mode, string role) =>
            mode switch
            {
                SignInMode.Personas => await personas.SignedInAsync(Persona.All.Single(p => p.Role == role).Key),
                SignInMode.Local => (await local.PersonAsync($"{role.Replace(' ', '.')}@office.example", role)).Browser,
                _ => await entra.SignedInAsync(Users.InRole("Erin Entra", role)),
            };

        public async ValueTask DisposeAsync()
        {
            await personas.DisposeAsync();
            await local.DisposeAsync();
            await entra.DisposeAsync();
        }
    }
}
