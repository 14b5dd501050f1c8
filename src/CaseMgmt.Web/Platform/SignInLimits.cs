using System.Globalization;
using System.Threading.RateLimiting;
using CaseMgmt.Infrastructure.SignIn;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// How often one address on the network may send a form of the sign-in: the framework's limiter, in each process by itself. Setting
/// <c>SignIn:Attempts</c>, in five minutes.
/// </summary>
internal static class SignInLimits
{
    private const int Usual = 60;
    private const int Segments = 5;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddSignInLimits(this IServiceCollection services, IConfiguration configuration, SignInMode mode)
    {
        var attempts = configuration.GetValue("SignIn:Attempts", Usual);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = (Window / Segments).TotalSeconds.ToString(
                    CultureInfo.InvariantCulture
                );
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                mode is not SignInMode.Personas && IsProof(http.Request)
                    ? RateLimitPartition.GetSlidingWindowLimiter(
                        "from " + http.Connection.RemoteIpAddress,
                        _ => new SlidingWindowRateLimiterOptions
                        {
                            PermitLimit = attempts,
                            Window = Window,
                            SegmentsPerWindow = Segments,
                        }
                    )
                    : RateLimitPartition.GetNoLimiter("anything else")
            );
        });
    }

    // Where something is typed or sent that is to prove who somebody is.
    private static bool IsProof(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
            && (
                request.Path.StartsWithSegments(SignInRegistration.SignInPath)
                || request.Path.StartsWithSegments("/account/credentials")
            )
        || request.Path.StartsWithSegments(SignInRegistration.SignInPath + "/link");
}
