using System.Threading.Channels;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseMgmt.Infrastructure.Persistence;

/// <inheritdoc cref="IAccessLog"/>
internal sealed class AccessLog(ActingUser acting, TimeProvider clock, AccessLogWriter writer) : IAccessLog
{
    public void Opened(RecordKind kind, Guid id, string reference) => Note(kind.ToString(), id, reference);

    public void OpenedRejectedRows(Guid importRun, string file) => Note(nameof(ImportRun), importRun, file);

    private void Note(string kind, Guid id, string reference) =>
        writer.Note(new AccessRecord(acting.User.Name, clock.UtcNow(), kind, id, reference));
}

/// <summary>
/// Writes in the background, many at a time, who opened what: reading a record must not wait for the database's one
/// write lock. What is noted is written before the program ends.
/// </summary>
internal sealed partial class AccessLogWriter(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<AccessLogWriter> logger
) : BackgroundService
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly Channel<AccessRecord> noted = Channel.CreateUnbounded<AccessRecord>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    public void Note(AccessRecord access)
    {
        if (!noted.Writer.TryWrite(access))
        {
            throw new InvalidOperationException("The program is ending: nobody can open a record any more.");
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        // The loop below ends when everything noted is written.
        noted.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<AccessRecord>();
        while (await noted.Reader.WaitToReadAsync(CancellationToken.None))
        {
            await GatherAsync(stoppingToken);
            while (batch.Count < BatchSize && noted.Reader.TryRead(out var access))
            {
                batch.Add(access);
            }

            await WriteAsync(batch, stoppingToken);
            batch.Clear();
        }
    }

    // One write for the reads of a second costs little more than one for a single read.
    private static async Task GatherAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(Gathering, stopping);
        }
        catch (OperationCanceledException)
        {
            // The program ends: what is noted is written at once.
        }
    }

    // Tried until it is written; while the program is ending, once more and no longer.
    private async Task WriteAsync(List<AccessRecord> batch, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<CaseDb>();
                db.Accesses.AddRange(batch.Select(Copy));
                await db.SaveChangesAsync(CancellationToken.None);
                return;
            }
            catch (Exception failure)
                when (failure is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
            {
                NotWritten(failure, batch.Count);
                if (stopping.IsCancellationRequested)
                {
                    return;
                }

                try
                {
                    await Task.Delay(Pause, clock, stopping);
                }
                catch (OperationCanceledException)
                {
                    // The last attempt follows.
                }
            }
        }
    }

    // A failed attempt may have left keys on the rows that it tried to add.
    private static AccessRecord Copy(AccessRecord a) => new(a.By, a.At, a.RecordKind, a.RecordId, a.Reference);

    [LoggerMessage(LogLevel.Error, "{Count} accesses are not written yet")]
    private partial void NotWritten(Exception failure, int count);
}
