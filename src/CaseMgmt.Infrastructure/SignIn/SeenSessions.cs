using System.Collections.Concurrent;
using System.Data.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>
/// Keeps when sessions were last used, beside the pages: no page waits for the writer of the records. What a killed process had not
/// written yet is half a minute of somebody's idle time.
/// </summary>
public sealed partial class SeenSessions(IServiceScopeFactory scopes, ILogger<SeenSessions> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<SessionId, DateTime> seen = new();

    public void Note(SessionId session, DateTime at) => seen[session] = at;

    /// <summary>When it was last used, as far as this process knows.</summary>
    public DateTime LastOf(SessionId session, DateTime written) =>
        seen.TryGetValue(session, out var at) && at > written ? at : written;

    /// <summary>Writes what was noted since the last time.</summary>
    public async Task WriteAsync(CancellationToken cancel)
    {
        if (seen.IsEmpty)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
        foreach (var (id, at) in seen.ToArray())
        {
            await db
                .Sessions.Where(s => s.Id == id && s.LastSeenAt < at)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, at), cancel);
            // Noted anew meanwhile, it stays for the next time.
            seen.TryRemove(new KeyValuePair<SessionId, DateTime>(id, at));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            using var last = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await TryAsync(last.Token);
        }
    }

    private async Task TryAsync(CancellationToken cancel)
    {
        try
        {
            await WriteAsync(cancel);
        }
        catch (Exception fault)
            when (fault
                    is DbException
                        or UnwritableRecordsException
                        or InvalidOperationException
                        or OperationCanceledException
            )
        {
            NotWritten(fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When sessions were last used could not be written, it comes next time: {Why}")]
    private partial void NotWritten(string why);
}
