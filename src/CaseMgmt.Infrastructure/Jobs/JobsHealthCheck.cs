using CaseMgmt.Application.Administration.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Ready only while the engine does what it should; says what is wrong otherwise.</summary>
internal sealed class JobsHealthCheck(IJobEngine engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        await engine.TroubleAsync(cancellationToken) is { } trouble
            ? HealthCheckResult.Degraded(trouble)
            : HealthCheckResult.Healthy();
}
