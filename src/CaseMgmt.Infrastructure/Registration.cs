using CaseMgmt.Application;
using CaseMgmt.Infrastructure.Documents.Reports;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseMgmt.Infrastructure;

public static class Registration
{
    /// <summary>Every use case and every adapter behind it: what the pages, the jobs and the operator's commands share.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOfficeUseCases();
        services.AddPersistence();
        services.AddReports();
        return services;
    }
}
