using CaseMgmt.Application.Common;
using CaseMgmt.Application.Oversight;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>
/// Has what was added to the history and the reads sealed every few minutes (<c>Audit:SealEvery</c>). It may come late: what
/// is not sealed yet is sealed the next time, and nothing that befalls it ends the program.
/// </summary>
internal sealed partial class AuditSealer(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<AuditSealer> logger
) : BackgroundService
{
    private readonly TimeSpan every = configuration.GetValue("Audit:SealEvery", TimeSpan.FromMinutes(5));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingUser>().Become(OfficeUser.System("seals of the audit"));
                await scope.ServiceProvider.GetRequiredService<ISender>().Send(new SealAudit(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // a busy or absent database now is no reason never to seal again
            catch (Exception fault)
#pragma warning restore CA1031
            {
                NotSealed(fault);
            }
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "What was added to the history and the reads is not sealed yet; it is sealed next time"
    )]
    private partial void NotSealed(Exception fault);
}
