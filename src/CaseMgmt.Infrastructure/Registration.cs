using CaseMgmt.Application;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Intake;
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
using Microsoft.Extensions.Options;

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
        services.AddPublicForm();
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

    private static void AddPublicForm(this IServiceCollection services)
    {
        services
            .AddOptions<ApplySettings>()
            .BindConfiguration("Apply")
            .Validate(
                a =>
                    !a.IsOpen
                    || (Uri.TryCreate(a.PrivacyNotice, UriKind.Absolute, out var notice) && notice.Scheme is "https"),
                "Apply:PrivacyNotice is no address. Write it as https://…, or leave it out: then the public form is off."
            )
            .Validate(
                a => a.MaxFileMegabytes > 0 && a.MaxFileBytes <= ApplySettings.MostAtOnce,
                $"Apply:MaxFileMegabytes is a number of MB, at most {ApplySettings.MostAtOnce / 1024 / 1024}."
            )
            .Validate(
                a => a is { MostADay: > 0, Attempts: > 0, AttemptsOfAll: > 0 },
                "Apply:MostADay, Apply:Attempts and Apply:AttemptsOfAll are numbers of forms, at least 1."
            )
            .ValidateOnStart();
        services.AddSingleton(p => p.GetRequiredService<IOptions<ApplySettings>>().Value);
    }
}
