using CaseMgmt.Application.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Infrastructure.Documents;

public static class DocumentsRegistration
{
    /// <summary>Where files lie that several machines can reach.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<FolderDocumentStore>();
        services.AddSingleton<IDocumentStore>(p => p.GetRequiredService<FolderDocumentStore>());
        return services.AddHostedService<TidyAtStart>();
    }

    private sealed class TidyAtStart(FolderDocumentStore documents) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            documents.RemoveLeftBehind();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
