using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Backups;

public static class BackupsRegistration
{
    public static IServiceCollection AddBackups(this IServiceCollection services) =>
        services.AddSingleton<OfficeBackup>().AddSingleton<OfficeRestore>();
}
