using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Which workers (processes that run jobs) are there. A run whose worker is gone was cut off and is taken on again.</summary>
internal abstract class WorkerRoll(TimeProvider clock)
{
    protected TimeProvider Clock { get; } = clock;

    /// <summary>This process; a new name at every start, so that a former life is never taken for this one.</summary>
    public string Me { get; } = $"{Environment.MachineName}-{Ids.New(clock):N}";

    public virtual void SignOn() { }

    public virtual void SignOff() { }

    public abstract bool IsGone(string worker, DateTime? aliveAt);

    /// <summary>Says, until cancelled, that this process is at work on the run; ends early when another has taken it over.</summary>
    public abstract Task KeepAliveAsync(Guid run, CancellationToken cancel);
}

/// <summary>
/// Beside a SQLite file all workers are on one machine: each holds a lock on a file of its own, which the system lets go
/// when the process ends, however it ends. A death is seen at once, and a long write transaction delays no sign of life.
/// </summary>
internal sealed class LockFileRoll(IOptions<DatabaseOptions> database, TimeProvider clock)
    : WorkerRoll(clock),
        IDisposable
{
    private FileStream? mine;

    private string Folder => Path.Combine(database.Value.Folder, "workers");

    public override void SignOn()
    {
        Directory.CreateDirectory(Folder);
        // What the killed have left; a file just made may be about to be locked.
        var old = Clock.UtcNow().AddDays(-1);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.lock").Where(f => File.GetLastWriteTimeUtc(f) < old))
        {
            IsGone(Path.GetFileNameWithoutExtension(file), aliveAt: null);
        }

        mine ??= new FileStream(PathOf(Me), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public override void SignOff()
    {
        if (mine is not null)
        {
            mine.Dispose();
            File.Delete(PathOf(Me));
            mine = null;
        }
    }

    public override bool IsGone(string worker, DateTime? aliveAt)
    {
        if (worker == Me)
        {
            return false;
        }

        try
        {
            using (new FileStream(PathOf(worker), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                // The lock was to be had: its holder is no more.
            }

            File.Delete(PathOf(worker));
            return true;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public override Task KeepAliveAsync(Guid run, CancellationToken cancel) => Task.Delay(Timeout.Infinite, cancel);

    public void Dispose() => SignOff();

    private string PathOf(string worker) => Path.Combine(Folder, worker + ".lock");
}

/// <summary>Workers on several machines: each notes in the run, again and again, that it is at work.</summary>
internal sealed class HeartbeatRoll(IServiceScopeFactory scopes, IOptions<JobOptions> options, TimeProvider clock)
    : WorkerRoll(clock)
{
    public override bool IsGone(string worker, DateTime? aliveAt) =>
        worker != Me && (aliveAt is null || Clock.UtcNow() - aliveAt > options.Value.GoneAfter);

    public override async Task KeepAliveAsync(Guid run, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(options.Value.GoneAfter / 4, Clock);
        while (await timer.WaitForNextTickAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = Clock.UtcNow();
            var stillMine = await scope
                .ServiceProvider.GetRequiredService<ICaseDb>()
                .JobRuns.Where(r => r.Id == run && r.Worker == Me && r.State == RunState.Running)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.AliveAt, now), cancel);
            if (stillMine == 0)
            {
                return;
            }
        }
    }
}
