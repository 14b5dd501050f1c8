using CaseMgmt.Application.ComplaintReviews.Letters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Letters;

public static class LettersRegistration
{
    /// <summary>Letters out of their templates, in Word.</summary>
    public static IServiceCollection AddLetters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LetterSettings>().BindConfiguration("Letters");
        services.AddSingleton(p => p.GetRequiredService<IOptions<LetterSettings>>().Value);
        services.AddSingleton(
            new OfficeName(configuration["Office:Name"] ?? "Office of the Police and Crime Commissioner")
        );
        services.AddSingleton<ITemplateFiller, HandlebarsTemplates>();
        services.AddSingleton<ILetterWriter, WordLetter>();
        return services;
    }
}
