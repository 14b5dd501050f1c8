using CaseMgmt.Application;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Backups;
using CaseMgmt.Infrastructure.Documents;
using CaseMgmt.Infrastructure.Jobs;
using CaseMgmt.Infrastructure.Letters;
using CaseMgmt.Infrastructure.Mail;
using CaseMgmt.Infrastructure.Malware;
using CaseMgmt.Infrastructure.Persistence;
using CaseMgmt.Infrastructure.Registers;
using CaseMgmt.Infrastructure.Reports;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseMgmt.Infrastructure;

public static class Registration
{
    /// <summary>The whole office behind the pages and the operator's commands, one line for each area.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(configuration.GetSection("Citations").Get<Citations>() ?? new Citations());
        services.AddSingleton(SignInRegistration.Limits(configuration));
        services.AddOfficeUseCases();
        services.AddPersistence();
        services.AddAccounts();
        services.AddDocuments();
        services.AddMalwareScan();
        services.AddRegisters();
        services.AddJobs();
        services.AddReports();
        services.AddLetters(configuration);
        services.AddMail();
        services.AddBackups();
        return services;
    }
}
