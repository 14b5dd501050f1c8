using Microsoft.AspNetCore.Http.Metadata;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// A request that says itself that it is larger than its page takes is refused before any of it is read: the framework would notice in the
/// middle of the form, and call that a broken form.
/// </summary>
internal static class LargestRequests
{
    public static void UseLargestRequests(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (
                    http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
                        is not { } most
                    || !(http.Request.ContentLength > most)
                )
                {
                    return next(http);
                }

                // Nor does the error page look for a form in it.
                (http.Request.ContentType, http.Request.Body) = (null, Stream.Null);
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }
        );
}
