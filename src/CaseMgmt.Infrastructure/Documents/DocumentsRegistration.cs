using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Documents;

public static class DocumentsRegistration
{
    /// <summary>Files: the document store, progress notes, and the readers and writers of register files.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IDocumentStore, FolderDocumentStore>();
        services.AddSingleton<IProgressBoard, ProgressBoard>();
        services
            .AddOptions<RegisterLimits>()
            .BindConfiguration("Registers")
            .Validate(l => l.KeepDays >= 1, "Registers:KeepDays is a number of days, at least 1.");
        services.AddSingleton(p => p.GetRequiredService<IOptions<RegisterLimits>>().Value);
        services.AddSingleton<IRegisterFiles, RegisterFiles>();
        return services;
    }
}
