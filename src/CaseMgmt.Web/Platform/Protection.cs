using System.Net;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Entra;

namespace CaseMgmt.Web.Platform;

/// <summary>What protects every page: headers, who may connect, and whose scope it is.</summary>
internal static class Protection
{
    public static void UseSecurityHeaders(this WebApplication app)
    {
        // Where the sign-in's form leads to the directory, browsers want it named.
        var directory = app.Services.GetService<EntraOptions>() is { } entra
            ? " " + new Uri(entra.Instance).GetLeftPart(UriPartial.Authority)
            : "";
        var contentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + $"form-action 'self'{directory}; frame-ancestors 'none'; base-uri 'none'";
        app.Use(
            (http, next) =>
            {
                // At the last moment: the error page begins with an empty set of headers.
                http.Response.OnStarting(() =>
                {
                    SetHeaders(http.Response.Headers, contentSecurityPolicy);
                    return Task.CompletedTask;
                });
                return next(http);
            }
        );
    }

    /// <summary>Anybody may be anybody with the personas, so only this machine may connect, and not through a proxy.</summary>
    public static void UseThisMachineOnly(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                var from = http.Connection.RemoteIpAddress;
                var isForwarded =
                    http.Request.Headers.ContainsKey("Forwarded")
                    || http.Request.Headers.ContainsKey("X-Forwarded-For");
                if (!isForwarded && (from is null || IPAddress.IsLoopback(from)))
                {
                    return next(http);
                }

                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return http.Response.WriteAsync(
                    "Choosing a persona works on the machine itself alone. Open http://localhost there."
                );
            }
        );

    /// <summary>
    /// Over plain http no session could be kept, since its cookie travels over https alone: whoever installs the program is told what is
    /// missing. The health addresses answer; whoever asks them stands before the proxy.
    /// </summary>
    public static void UseHttpsAlone(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (http.Request.IsHttps || http.Request.Path.StartsWithSegments("/health"))
                {
                    return next(http);
                }

                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return http.Response.WriteAsync(
                    "This works over https alone. If a proxy speaks https in front of it, name the proxy's address in the setting Proxies, and let it send X-Forwarded-Proto."
                );
            }
        );

    /// <summary>Styles, scripts and images: the same for everybody, kept by the browser while their version is named.</summary>
    public static void UseOfficeFiles(this WebApplication app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=300",
            }
        );

    /// <summary>The signed-in person acts in the scope of the request.</summary>
    public static void UseActingUser(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                http.RequestServices.GetRequiredService<ActingUser>().Become(SignedIn.Of(http.User));
                return next(http);
            }
        );

    private static void SetHeaders(IHeaderDictionary headers, string contentSecurityPolicy)
    {
        // What is taken away is shown by no page of ours, and runs nothing if a browser shows it all the same.
        headers.ContentSecurityPolicy =
            headers.ContentDisposition.Count > 0 ? "sandbox; default-src 'none'" : contentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // The style sheets and scripts, which hold nobody's data, say otherwise.
        if (!headers.CacheControl.ToString().Contains("max-age", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }
    }
}
