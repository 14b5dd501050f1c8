using CaseMgmt.Infrastructure.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CaseMgmt.Infrastructure.Observability;

public static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Sends metrics and traces (names, ids and times; never content) to the office's collector, where one is named.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is { Length: > 0 })
        {
            services
                .AddOpenTelemetry()
                .WithMetrics(m =>
                    m.AddMeter(
                            JobMetrics.MeterName,
                            "Microsoft.AspNetCore.Hosting",
                            "Microsoft.AspNetCore.Server.Kestrel"
                        )
                        .AddOtlpExporter()
                )
                .WithTracing(t => t.AddSource("Microsoft.AspNetCore").AddOtlpExporter());
        }

        return services;
    }
}
