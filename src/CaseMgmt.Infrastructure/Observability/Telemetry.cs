using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CaseMgmt.Infrastructure.Observability;

public static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "OTEL_SERVICE_NAME";

    /// <summary>
    /// Sends traces, metrics and the log to the office's collector, where one is named by OpenTelemetry's own settings
    /// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its kin); otherwise does nothing. A collector is outside of the office's walls: what leaves
    /// is named here one by one, and no name, no id of a record, no address and no word that somebody typed is among it.
    /// </summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics().AddSingleton<SignInMetrics>();
        if (configuration[Endpoint] is not { Length: > 0 })
        {
            return services;
        }

        services
            .AddOpenTelemetry()
            .ConfigureResource(r => r.AddService(configuration[ServiceName] ?? "casemgmt"))
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(
                        JobMetrics.MeterName,
                        SignInMetrics.MeterName,
                        "Microsoft.AspNetCore.Hosting",
                        "Microsoft.AspNetCore.Server.Kestrel"
                    )
                    .AddOtlpExporter()
            )
            .WithTracing(traces =>
                traces
                    .AddAspNetCoreInstrumentation()
                    .AddSource(RequestTrace.Name)
                    .AddProcessor(new NamedTagsOnly())
                    .AddOtlpExporter()
            )
            .WithLogging(
                log => log.AddProcessor(new NamedValuesOnly()).AddOtlpExporter(),
                options => (options.IncludeScopes, options.IncludeFormattedMessage) = (false, false)
            );
        return services;
    }
}
