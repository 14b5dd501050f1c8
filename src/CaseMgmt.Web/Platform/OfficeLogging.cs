using System.Diagnostics;
using Microsoft.Extensions.Logging.Console;

namespace CaseMgmt.Web.Platform;

/// <summary>The log: names and ids, never what a form held. One JSON object a line, plain text in Development.</summary>
internal static partial class OfficeLogging
{
    private const int ReferenceLength = 16;

    public static void AddOfficeLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IExternalScopeProvider, ScopesWithoutAddresses>();
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
                console.ColorBehavior = LoggerColorBehavior.Default;
            });
        }
        else
        {
            builder.Logging.AddJsonConsole(console =>
            {
                console.IncludeScopes = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        }

        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // That the keys lie unencrypted in the database, where no certificate is named for them, is known (decision 019).
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Hangfire", LogLevel.Warning);
        // The application's own handler logs the same failure, with the reference that the page shows.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }

    public static void SayWhereItListens(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CaseMgmt");
            foreach (var address in app.Urls)
            {
                Listening(logger, address);
            }
        });

    /// <summary>
    /// What the error page shows and the log holds, so that the two can be brought together: the beginning of the trace's
    /// id, as short as people can read out.
    /// </summary>
    public static string ReferenceOf(HttpContext http) =>
        Activity.Current?.TraceId.ToString()[..ReferenceLength] ?? http.TraceIdentifier;

    [LoggerMessage(1, LogLevel.Information, "CaseMgmt is ready: open {Address} in a browser (Ctrl+C ends it)")]
    private static partial void Listening(ILogger logger, string address);
}
