using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

public sealed class RouteTableTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
    // No route has another variable part than these; a new one must say what it is tried with.
    private static readonly (string Part, string Value)[] Parts =
    [
        ("{id:guid}", "0190a000-0000-7000-8000-000000000000"),
        ("{token}", "of-no-link"),
        ("{why}", "no-role"),
        ("{documentName}", "v1"),
        ("{register}", "complaint_reviews"),
        ("{file}", "own-1.csv"),
        ("{code}", "reviews.valid"),
        ("/{code:int?}", "/404"),
        ("/{**path}", ""),
    ];

    public static TheoryData<string, string> Everything()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in RouteTable.Rows)
        {
            foreach (var persona in Persona.All)
            {
                data.Add(row.Pattern, persona.Key);
            }
        }

        return data;
    }

    /// <summary>A page that takes a form says in the table who may send it.</summary>
    [Fact]
    public void RouteTable_PagesWithAForm_NameThePermissionToSendIt()
    {
        var pages = office
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Endpoint: e, Page: e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath))
            .Where(p => p.Page is not null)
            .Select(p =>
                (
                    Row: RouteTable.Find(RouteTable.PatternOf(p.Endpoint))!,
                    Model: typeof(RouteTable).Assembly.GetType(
                        "CaseMgmt.Web.Pages" + p.Page!.Replace('/', '.') + "Model",
                        throwOnError: true
                    )!
                )
            )
            .ToList();
        var withForm = pages
            .Where(p => p.Row.AnonymousBecause is null)
            .Where(p => p.Model.GetMethods().Any(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)))
            .ToList();

        withForm.Count.ShouldBeGreaterThan(5);
        withForm.Where(p => p.Row.Act is null).Select(p => p.Row.Pattern).ShouldBeEmpty();
        pages.Except(withForm).Where(p => p.Row.Act is not null).Select(p => p.Row.Pattern).ShouldBeEmpty();
    }

    [Fact]
    public void RouteTable_RunningApplication_HaveTheSameRoutes()
    {
        var routes = Endpoints().Select(RouteTable.PatternOf).Distinct(StringComparer.OrdinalIgnoreCase).Order();

        routes.ShouldBe(RouteTable.Rows.Select(r => r.Pattern).Order(), ignoreOrder: true);
    }

    [Fact]
    public void Endpoint_WithARuleOfItsOwn_IsNotThere()
    {
        Endpoints()
            .Where(e => e.Metadata.Any(m => m is IAuthorizeData or IAllowAnonymous))
            .Select(RouteTable.PatternOf)
            .ShouldBeEmpty("these would not ask the route table");
    }

    [Fact]
    public void AnonymousRoute_InTheTable_CarriesItsReason() =>
        RouteTable.Rows.ShouldAllBe(r => r.Permission != null || !string.IsNullOrWhiteSpace(r.AnonymousBecause));

    [Theory, MemberData(nameof(Everything))]
    public async Task Route_OpenedByARole_IsAllowedOrForbiddenByTheTable(string pattern, string persona)
    {
        var row = RouteTable.Find(pattern)!;
        var role = Persona.Find(persona)!.Role;
        using var browser = await office.SignedInAsync(persona);

        using var answer = await browser.GetAsync(AddressOf(pattern));

        var isAllowed = row.Permission is not { } permission || Roles.PermissionsOf(role).Contains(permission);
        if (isAllowed)
        {
            answer.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden);
            ((int)answer.StatusCode).ShouldBeLessThan(500);
        }
        else
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Route_OpenedBySomebodyNotSignedIn_LeadsToSignIn()
    {
        using var browser = office.Visitor();
        foreach (var row in RouteTable.Rows.Where(r => r.Permission is not null))
        {
            using var answer = await browser.GetAsync(AddressOf(row.Pattern));

            if (
                row.Pattern.StartsWith("/api/", StringComparison.Ordinal)
                || row.Pattern.StartsWith("/openapi/", StringComparison.Ordinal)
            )
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, row.Pattern);
            }
            else
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, row.Pattern);
                answer.Headers.Location!.OriginalString.ShouldStartWith("/sign-in?ReturnUrl=");
            }
        }
    }

    [Fact]
    public async Task UnknownAddress_SignedInOrNot_IsNotFoundOrSignIn()
    {
        using var visitor = office.Visitor();
        using var reviewer = await office.SignedInAsync("reviewer");

        using var unknown = await visitor.GetAsync("/nowhere");
        using var known = await reviewer.GetAsync("/nowhere");

        unknown.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        known.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string AddressOf(string pattern)
    {
        var address = Parts.Aggregate(pattern, (text, part) => text.Replace(part.Part, part.Value));
        address.ShouldNotContain("{", Case.Sensitive, $"say in {nameof(Parts)} with what {pattern} is tried");
        return address;
    }
}
