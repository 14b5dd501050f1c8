using System.Diagnostics.Metrics;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Counts and times the attempts of jobs for the meter <c>CaseMgmt.Jobs</c>, and says, when somebody measures, how many runs are due and
/// wait, for how long the first of them has, and how long ago each scheduled job last succeeded.
/// </summary>
internal sealed class JobMetrics
{
    public const string MeterName = "CaseMgmt.Jobs";

    private readonly Histogram<double> attempts;
    private readonly IServiceScopeFactory scopes;
    private readonly JobTable table;
    private readonly TimeProvider clock;

    public JobMetrics(IMeterFactory meters, IServiceScopeFactory scopes, JobTable table, TimeProvider clock)
    {
        (this.scopes, this.table, this.clock) = (scopes, table, clock);
        var meter = meters.Create(MeterName);
        attempts = meter.CreateHistogram<double>(
            "casemgmt.job.attempt.duration",
            "s",
            "Attempts at runs of jobs, and how long they took."
        );
        meter.CreateObservableGauge("casemgmt.job.queue.length", QueueLength, "{run}", "Runs that are due and wait.");
        meter.CreateObservableGauge("casemgmt.job.queue.age", QueueAge, "s", "How long the first of them has waited.");
        meter.CreateObservableGauge("casemgmt.job.age", Ages, "s", "Since a scheduled job last succeeded.");
    }

    public void Ended(string job, bool succeeded, TimeSpan took) =>
        attempts.Record(took.TotalSeconds, Named(job), new("outcome", succeeded ? "succeeded" : "failed"));

    private int QueueLength() => Ask(due => due.Count());

    private double QueueAge() =>
        Ask(due => due.Min(r => (DateTime?)r.DueAt)) is { } first ? (clock.UtcNow() - first).TotalSeconds : 0;

    private IEnumerable<Measurement<double>> Ages()
    {
        var scheduled = table.Scheduled.Select(j => j.Id).ToList();
        using var scope = scopes.CreateScope();
        return
        [
            .. scope
                .ServiceProvider.GetRequiredService<ICaseDb>()
                .JobRuns.Where(r => r.State == RunState.Succeeded && scheduled.Contains(r.Job))
                .GroupBy(r => r.Job)
                .Select(g => new { Job = g.Key, At = g.Max(r => r.EndedAt) })
                .AsEnumerable()
                .Select(last => new Measurement<double>(
                    (clock.UtcNow() - last.At!.Value).TotalSeconds,
                    Named(last.Job)
                )),
        ];
    }

    private T Ask<T>(Func<IQueryable<JobRun>, T> question)
    {
        var now = clock.UtcNow();
        using var scope = scopes.CreateScope();
        return question(
            scope
                .ServiceProvider.GetRequiredService<ICaseDb>()
                .JobRuns.Where(r => r.State == RunState.Waiting && r.DueAt <= now)
        );
    }

    private static KeyValuePair<string, object?> Named(string job) => new("job", job);
}
