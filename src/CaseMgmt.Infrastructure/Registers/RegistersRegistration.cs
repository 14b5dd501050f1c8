using CaseMgmt.Application.Registers.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Registers;

public static class RegistersRegistration
{
    /// <summary>The readers and writers of register files.</summary>
    public static IServiceCollection AddRegisters(this IServiceCollection services)
    {
        services
            .AddOptions<RegisterLimits>()
            .BindConfiguration("Registers")
            .Validate(l => l.KeepDays >= 1, "Registers:KeepDays is a number of days, at least 1.");
        services.AddSingleton(p => p.GetRequiredService<IOptions<RegisterLimits>>().Value);
        services.AddSingleton<IRegisterFiles, RegisterFiles>();
        return services;
    }
}
