using System.Reflection;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews;
using CaseMgmt.Application.ComplaintReviews.Allocation;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.ComplaintReviews.Letters;
using CaseMgmt.Application.ComplaintReviews.Links;
using CaseMgmt.Application.CustodyVisits.Recording;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseMgmt.Application;

public static class Registration
{
    /// <summary>Every use case with its validator, and the pipeline in its fixed order.</summary>
    public static IServiceCollection AddOfficeUseCases(this IServiceCollection services)
    {
        services.AddMediatR(c =>
        {
            c.RegisterServicesFromAssembly(typeof(Registration).Assembly);
            c.AddOpenBehavior(typeof(LogBehaviour<,>));
            c.AddOpenBehavior(typeof(KeepReadsBehaviour<,>));
            c.AddOpenBehavior(typeof(AuthoriseBehaviour<,>));
            c.AddOpenBehavior(typeof(ValidateBehaviour<,>));
            c.AddOpenBehavior(typeof(WorkOnCopyBehaviour<,>));
            c.AddOpenBehavior(typeof(SaveOnceBehaviour<,>));
        });
        foreach (
            var validator in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false })
        )
        {
            foreach (
                var contract in validator
                    .GetInterfaces()
                    .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>))
            )
            {
                services.AddScoped(contract, validator);
            }
        }

        services.TryAddSingleton(new SessionLimits());
        services.TryAddSingleton(new Citations());
        services.TryAddSingleton(new ApplySettings());
        services.AddScoped<ActingUser>();
        services.AddScoped<CurrentAct>();
        services.AddScoped<CurrentRun>();
        services.AddScoped<ReviewInHand>();
        services.AddScoped<FileRoom>();
        services.AddScoped<TakeFiles>();
        services.AddScoped<VisitInHand>();
        services.AddScoped<Colleagues>();
        services.AddScoped<Templates>();
        services.AddScoped<Correspondence>();
        services.AddScoped<PostRoom>();
        services.AddScoped<Receipt>();
        services.AddScoped<ReviewOfLetter>();
        services.AddScoped<LetterInHand>();
        services.AddScoped<BothReviews>();
        return services;
    }
}
