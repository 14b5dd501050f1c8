using System.Threading.RateLimiting;
using CaseMgmt.Application.ComplaintReviews.Intake;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// How often one address on the network, and everybody together, may send the public form: the framework's limiter, in each process by
/// itself. The page asks it and not the pipeline, so that whoever has to wait keeps what they typed.
/// </summary>
public sealed class ApplyLimits(ApplySettings settings) : IDisposable
{
    private const int Segments = 5;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.CreateChained(
        Of(http => "from " + http.Connection.RemoteIpAddress, settings.Attempts),
        Of(_ => "all", settings.AttemptsOfAll)
    );

    public bool Allows(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static PartitionedRateLimiter<HttpContext> Of(Func<HttpContext, string> partition, int permits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(http =>
            RateLimitPartition.GetSlidingWindowLimiter(
                partition(http),
                _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = permits,
                    Window = Window,
                    SegmentsPerWindow = Segments,
                }
            )
        );
}
