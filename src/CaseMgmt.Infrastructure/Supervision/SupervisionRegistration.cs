using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseMgmt.Infrastructure.Supervision;

public static class SupervisionRegistration
{
    /// <summary>
    /// Tells the supervisor that started the program, systemd or the service manager of Windows, when it is ready, and stops when told to.
    /// Started by hand, it does nothing. To be called before the log is set up, which has a form of its own.
    /// </summary>
    public static IServiceCollection AddSupervision(this IServiceCollection services) =>
        services.AddSystemd().AddWindowsService(service => service.ServiceName = "CaseMgmt");
}
