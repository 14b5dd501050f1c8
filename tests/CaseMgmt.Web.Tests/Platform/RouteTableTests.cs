using System.Net;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Web.Tests.Platform;

public sealed class RouteTableTests(OfficeInTest office) : IClassFixture<OfficeInTest>
{
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
}
