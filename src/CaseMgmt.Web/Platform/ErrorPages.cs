using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace CaseMgmt.Web.Platform;

/// <summary>Errors are pages with a reference that is also in the log.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                AllowStatusCode404Response = true,
                StatusCodeSelector = StatusOf,
            }
        );
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>Others were at work for longer than the page could wait, before it came to be a page: when the form of an ended session is kept.</summary>
    public static bool IsBusy(Exception? exception) =>
        exception is not null && DatabaseFaults.NotDone(exception) is RecordsBusyException;

    public static int StatusOf(Exception exception) =>
        exception switch
        {
            PermissionDeniedException => StatusCodes.Status403Forbidden,
            BadHttpRequestException bad => bad.StatusCode,
            _ when UnwritableRecordsException.IsBehind(exception) || IsBusy(exception) =>
                StatusCodes.Status503ServiceUnavailable,
            AntiforgeryValidationException => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status500InternalServerError,
        };
}

/// <summary>Logs an unexpected failure once, under the reference that the page shows, and leaves the page to the error page.</summary>
internal sealed partial class FailureLog(ILogger<FailureLog> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        var route = (httpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var reference = OfficeLogging.ReferenceOf(httpContext);
        if (ErrorPages.StatusOf(exception) < StatusCodes.Status500InternalServerError)
        {
            Refused(reference, route, exception.Message);
        }
        else
        {
            Failed(exception, reference, route);
        }

        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "Unexpected failure, reference {Reference}, on {Route}")]
    private partial void Failed(Exception exception, string reference, string? route);

    [LoggerMessage(LogLevel.Warning, "Refused, reference {Reference}, on {Route}: {Why}")]
    private partial void Refused(string reference, string? route, string why);
}
