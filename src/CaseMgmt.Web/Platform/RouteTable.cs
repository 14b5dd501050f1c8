using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace CaseMgmt.Web.Platform;

/// <summary>One route and who may use it: a permission, or anybody for a stated reason.</summary>
/// <param name="Pattern">As the application routes it, with a leading slash.</param>
/// <param name="Permission">What looking at it asks for; null for a route that needs no sign-in.</param>
/// <param name="Act">What sending its form asks for; null for a page without one.</param>
/// <param name="AnonymousBecause">Why it needs none.</param>
public sealed record RouteRow(string Pattern, Permission? Permission, Permission? Act, string? AnonymousBecause)
{
    /// <summary>
    /// May it be asked so? Whatever is not looking is acting; a page without a form refuses one itself, to those who may look at it.
    /// </summary>
    public bool Allows(string method, OfficeUser user) =>
        AnonymousBecause is not null
        || (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Permission : Act ?? Permission) is { } asked
            && user.May(asked);
}

/// <summary>
/// Every route of the application and its permission: the one table. The authorisation of each request reads it, so a
/// route that is not in it is denied to everybody; a test holds it against the running application.
/// </summary>
public static class RouteTable
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        // The person's own day
        For("/", Permission.SeeOwnWork),
        Anonymous("/sign-in", "nobody is signed in yet"),
        Anonymous("/sign-in/code", "the second step: nobody is signed in yet"),
        Anonymous("/sign-in/stopped/{why}", "nobody is signed in, and why not"),
        Anonymous("/sign-in/link/{token}", "whoever holds the one-time link has no account to sign in with yet"),
        Anonymous("/sign-out", "ends a session that may have run out already"),
        For("/account", Permission.SignIn, Permission.SignIn),
        For("/account/credentials", Permission.SignIn, Permission.SignIn),
        For("/kept-form/{id:guid}", Permission.SignIn),
        Anonymous("/error/{code:int?}", "errors happen to people who are not signed in as well"),
        // Applicants
        Anonymous("/apply", "applicants have no account; it shows nothing that the office holds"),
        Anonymous("/apply/sent", "tells the reference to the browser that has just applied"),
        // Records
        For("/search", Permission.SearchRecords, Permission.SearchRecords),
        For("/reviews", Permission.ReadReviews),
        For("/reviews/new", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}", Permission.ReadReviews),
        For("/reviews/{id:guid}/acknowledge", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/papers/request", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/papers/chase", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/papers/receive", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/papers/waive", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/documents", Permission.ReadReviews),
        For("/reviews/{id:guid}/documents/{number:int}", Permission.ReadReviews),
        For("/reviews/{id:guid}/documents/add", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/documents/change", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/documents/replace", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/documents/remove", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/allocate", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/declare", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/keep-out", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/let-in", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/suspend", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/resume", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/body", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/forward", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/applicant/ask", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/applicant/remind", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/applicant/answer", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/extension", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/validity", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/reopen", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/complaint", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/applicant", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/applicant/update", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/withdraw", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/withdraw/take-back", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/allegations", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/draft", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommend", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommend/take-back", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/submit", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/approve", Permission.ApproveDecisions, Permission.ApproveDecisions),
        For("/reviews/{id:guid}/return", Permission.ApproveDecisions, Permission.ApproveDecisions),
        For("/reviews/{id:guid}/send", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommendations/answer", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommendations/extend", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommendations/remind", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/recommendations/implement", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/links/add", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/links/take-back", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/contact/restrict", Permission.ApproveDecisions, Permission.ApproveDecisions),
        For("/reviews/{id:guid}/contact/lift", Permission.ApproveDecisions, Permission.ApproveDecisions),
        For("/reviews/{id:guid}/correct", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/letters/write/{letter}", Permission.HandleReviews, Permission.HandleReviews),
        For("/reviews/{id:guid}/letters/{letter:guid}", Permission.ReadReviews, Permission.HandleReviews),
        For("/visits", Permission.ReadVisits),
        For("/visits/new", Permission.HandleVisits, Permission.HandleVisits),
        For("/visits/{id:guid}", Permission.ReadVisits),
        For("/visits/{id:guid}/report", Permission.HandleVisits, Permission.HandleVisits),
        For("/visits/{id:guid}/take-up", Permission.HandleVisits, Permission.HandleVisits),
        For("/visits/{id:guid}/amend", Permission.HandleVisits, Permission.HandleVisits),
        For("/visits/{id:guid}/void", Permission.HandleVisits, Permission.HandleVisits),
        For("/visits/{id:guid}/accept", Permission.HandleVisits, Permission.HandleVisits),
        For("/volunteers", Permission.ReadVolunteers),
        // Registers and jobs
        For("/registers", Permission.ImportRegisters, Permission.ImportRegisters),
        For("/registers/mappings", Permission.ImportRegisters, Permission.ImportRegisters),
        For("/registers/{id:guid}", Permission.ImportRegisters, Permission.ImportRegisters),
        For("/registers/{id:guid}/rejected/{register}", Permission.ImportRegisters),
        For("/registers/{id:guid}/columns/{file}", Permission.ImportRegisters, Permission.ImportRegisters),
        For("/registers/{id:guid}/words/{file}", Permission.ImportRegisters, Permission.ImportRegisters),
        For("/administration/jobs", Permission.ManageJobs, Permission.ManageJobs),
        For("/administration/letters", Permission.ManageTemplates),
        For("/administration/letters/{kind}", Permission.ManageTemplates, Permission.ManageTemplates),
        For("/administration/people", Permission.ManagePeople, Permission.ManagePeople),
        For("/administration/audit", Permission.CheckAudit, Permission.ManageJobs),
        For("/administration/people/invite", Permission.ManagePeople, Permission.ManagePeople),
        For("/administration/people/failed-sign-ins", Permission.ManagePeople),
        For("/administration/people/{id:guid}", Permission.ManagePeople, Permission.ManagePeople),
        For("/administration/jobs/runs/{id:guid}", Permission.ManageJobs),
        For("/administration/hangfire/{**path}", Permission.ManageJobs, Permission.ManageJobs),
        // Figures
        For("/statistics", Permission.ReadFigures, Permission.CompileFigures),
        For("/statistics/report", Permission.ReadFigures),
        For("/statistics/changes", Permission.ReadFigures, Permission.CompileFigures),
        For("/statistics/figures", Permission.ReadFigures),
        For("/statistics/figures/{code}", Permission.ReadFigures),
        For("/statistics/compilations/{id:guid}", Permission.CompileFigures),
        // Machines
        For("/api/v1/figures", Permission.ReadFigures),
        For("/api/v1/figures.csv", Permission.ReadFigures),
        For("/openapi/{documentName}.json", Permission.ReadFigures),
        Anonymous("/health/live", "the process supervisor has no account; it says nothing but alive"),
        Anonymous("/health/ready", "the load balancer has no account; it says nothing but ready or not"),
    ];

    private static readonly Dictionary<string, RouteRow> ByPattern = Rows.ToDictionary(
        r => r.Pattern,
        StringComparer.OrdinalIgnoreCase
    );

    public static RouteRow? Find(string pattern) => ByPattern.GetValueOrDefault(pattern);

    /// <summary>The pattern of an endpoint as the table writes it.</summary>
    public static string PatternOf(RouteEndpoint endpoint) =>
        "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');

    public static void AddRouteTable(this IServiceCollection services)
    {
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new InRouteTable()).Build());
        services.AddSingleton<IAuthorizationHandler, RouteTableHandler>();
    }

    private static RouteRow For(string pattern, Permission permission, Permission? act = null) =>
        new(pattern, permission, act, null);

    private static RouteRow Anonymous(string pattern, string because) => new(pattern, null, null, because);

    private sealed class InRouteTable : IAuthorizationRequirement;

    private sealed class RouteTableHandler : AuthorizationHandler<InRouteTable>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, InRouteTable requirement)
        {
            var user = SignedIn.Of(context.User);
            var http = context.Resource as HttpContext;
            var isAllowed = http?.GetEndpoint() switch
            {
                // No such page: those who are signed in may learn that.
                null => user != OfficeUser.Nobody,
                RouteEndpoint route => Find(PatternOf(route))?.Allows(http.Request.Method, user) is true,
                _ => false,
            };
            if (isAllowed)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
