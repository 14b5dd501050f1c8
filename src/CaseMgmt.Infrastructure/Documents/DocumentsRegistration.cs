using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Documents;

public static class DocumentsRegistration
{
    /// <summary>Where files lie that several machines can reach: a folder, or Azure Blob Storage where the settings name it.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services
            .AddOptions<DocumentOptions>()
            .BindConfiguration("Documents")
            .Validate(
                o => o.Folder is null || o is { Container: null, Connection: null },
                "Documents:Folder and Documents:Container are both set: the documents lie in one place."
            )
            .Validate(
                o =>
                    o.Connection is not null
                    || o.Container is null
                    || Uri.IsWellFormedUriString(o.Container, UriKind.Absolute),
                "Documents:Container is no address. Write it as https://ACCOUNT.blob.core.windows.net/CONTAINER, or give Documents:Connection beside its name."
            )
            .ValidateOnStart();
        services
            .AddOptions<DocumentLimits>()
            .BindConfiguration("ReviewDocuments")
            .Validate(l => l.KeepRemovedDays >= 1, "ReviewDocuments:KeepRemovedDays is a number of days, at least 1.")
            .Validate(
                l => l.MaxFileBytes is > 0 and <= DocumentLimits.MostAtOnce,
                $"ReviewDocuments:MaxFileBytes is a number of bytes, at most {DocumentLimits.MostAtOnce}."
            )
            .ValidateOnStart();
        services.AddSingleton(p => p.GetRequiredService<IOptions<DocumentLimits>>().Value);
        services.AddSingleton<IFileText, FileTexts>();
        services.AddSingleton<FolderDocumentStore>();
        services.AddSingleton<BlobDocumentStore>();
        services.AddSingleton<IDocumentPlace>(p =>
            p.GetRequiredService<IOptions<DocumentOptions>>().Value is { Container: null, Connection: null }
                ? p.GetRequiredService<FolderDocumentStore>()
                : p.GetRequiredService<BlobDocumentStore>()
        );
        services.AddSingleton<IDocumentStore>(p => p.GetRequiredService<IDocumentPlace>());
        services.TryAddSingleton<IProgressBoard, ProgressBoard>();
        services.AddHealthChecks().AddCheck<DocumentsHealthCheck>("documents", tags: ["ready"]);
        return services.AddHostedService<TidyAtStart>();
    }

    private sealed class TidyAtStart(IDocumentPlace documents) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => documents.TidyAsync(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class DocumentsHealthCheck(IDocumentPlace documents) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await documents.WhyUnwritableAsync(cancellationToken) is { } why
                ? HealthCheckResult.Unhealthy(why)
                : HealthCheckResult.Healthy();
    }
}
