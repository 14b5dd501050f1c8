using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaseMgmt.Web.Platform;

/// <summary>What may be done with an address: nothing beyond what its page answers.</summary>
internal static class Methods
{
    /// <summary>TRACE and CONNECT are for networks, not for offices.</summary>
    public static void UseOfficeMethods(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (!HttpMethods.IsTrace(http.Request.Method) && !HttpMethods.IsConnect(http.Request.Method))
                {
                    return next(http);
                }

                http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                http.Response.Headers.Allow = "GET, HEAD, POST";
                return Task.CompletedTask;
            }
        );
}

/// <summary>
/// A page that has no handler for the method is not carried out: without this, it would be shown with nothing in it.
/// </summary>
internal sealed class OnlyHandledMethods : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is not null || IsInPlaceOfAnother(context.HttpContext))
        {
            return next();
        }

        var answered = context.ActionDescriptor.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Distinct();
        context.HttpContext.Response.Headers.Allow = string.Join(", ", answered);
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        return Task.CompletedTask;
    }

    // The error page is carried out with the method of the request that failed.
    private static bool IsInPlaceOfAnother(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || http.Features.Get<IExceptionHandlerPathFeature>() is not null;
}
