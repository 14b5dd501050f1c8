using CaseMgmt.Application.Common;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages;

/// <summary>What went wrong, what to do, and the reference under which the log holds it.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class ErrorModel(ActingUser acting, ILogger<ErrorModel> logger) : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    public string Reference { get; private set; } = "";

    // The page is executed again in place of another one, with that one's method: GET or POST.
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context) =>
        Tell();

    public void OnGet() { }

    public void OnPost() { }

    private void Tell()
    {
        var isError =
            HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        if (!isError)
        {
            // Somebody opened /error itself.
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Reference = OfficeLogging.ReferenceOf(HttpContext);
        var status = Response.StatusCode;
        (Heading, Paragraphs) = status switch
        {
            StatusCodes.Status400BadRequest => (
                "This form could not be read",
                [
                    "It may have been open for too long, or the address was incomplete. Nothing was changed.",
                    "Go back, load the page again and repeat what you did.",
                ]
            ),
            StatusCodes.Status403Forbidden => (
                "You may not open this page",
                (IReadOnlyList<string>)
                    [
                        $"You are signed in as {acting.User.Name} ({string.Join(", ", acting.User.Roles)}), and this page is for another role.",
                        "If you need it for your work, ask the administrator of your office to give you the role. Nothing was changed.",
                    ]
            ),
            StatusCodes.Status404NotFound => (
                "Page not found",
                [
                    "If you typed the address, check that it is right. If you followed a link, the record may have been removed.",
                ]
            ),
            StatusCodes.Status405MethodNotAllowed => (
                "This page cannot be used in this way",
                ["It can be opened, and nothing can be sent to it. Nothing was changed."]
            ),
            StatusCodes.Status503ServiceUnavailable
                when ErrorPages.IsBusy(HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error) => (
                "The records are busy",
                [
                    "Registers are coming in or figures are being compiled. Nothing was done, and nothing that you typed is lost.",
                    "Load this page again in a minute: your browser sends what you typed once more.",
                ]
            ),
            StatusCodes.Status503ServiceUnavailable => (
                "Nothing can be saved at the moment",
                [
                    "The place where the records are kept cannot be written to. What you did was not saved.",
                    "Tell the administrator of your office, with the reference below. Keep what you have typed, and try again later.",
                ]
            ),
            StatusCodes.Status429TooManyRequests => (
                "Too many attempts to sign in",
                ["They came from the network on which you are. Wait for a few minutes, then try again."]
            ),
            StatusCodes.Status413PayloadTooLarge => (
                "This is too much at once",
                ["What you sent is larger than this page takes. Nothing was changed. Send it in parts."]
            ),
            >= 400 and < 500 => (
                "This request was refused",
                ["The page cannot be used in this way. Nothing was changed."]
            ),
            _ => (
                "Something went wrong",
                [
                    "What you did was not saved. Try again in a minute.",
                    "The failure is in the log under the reference below.",
                ]
            ),
        };
        Shown(status, Reference);
    }

    [LoggerMessage(LogLevel.Information, "Error page {Status}, reference {Reference}")]
    private partial void Shown(int status, string reference);
}
