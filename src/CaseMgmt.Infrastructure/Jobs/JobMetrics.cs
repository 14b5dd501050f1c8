using System.Diagnostics.Metrics;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Counts and times the attempts of jobs for the meter <c>CaseMgmt.Jobs</c>.</summary>
internal sealed class JobMetrics
{
    public const string MeterName = "CaseMgmt.Jobs";

    private readonly Histogram<double> attempts;

    public JobMetrics(IMeterFactory meters) =>
        attempts = meters
            .Create(MeterName)
            .CreateHistogram<double>(
                "casemgmt.job.attempt.duration",
                "s",
                "Attempts at runs of jobs, and how long they took."
            );

    public void Ended(string job, bool succeeded, TimeSpan took) =>
        attempts.Record(
            took.TotalSeconds,
            new KeyValuePair<string, object?>("job", job),
            new KeyValuePair<string, object?>("outcome", succeeded ? "succeeded" : "failed")
        );
}
