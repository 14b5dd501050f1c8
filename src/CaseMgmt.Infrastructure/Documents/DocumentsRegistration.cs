using CaseMgmt.Application.Common;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Documents;

public static class DocumentsRegistration
{
    /// <summary>Where files lie that several machines can reach.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<IDocumentStore, FolderDocumentStore>();
}
