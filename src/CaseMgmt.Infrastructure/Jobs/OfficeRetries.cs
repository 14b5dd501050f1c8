using Hangfire;
using Hangfire.Common;

namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>Hangfire's retries with the office's waits: a run as often as is set, the schedule's asking until it is heard.</summary>
internal sealed class OfficeRetries(JobOptions options) : IJobFilterProvider
{
    /// <summary>Hangfire's name for how many it has made of a job.</summary>
    public const string Count = "RetryCount";

    private readonly JobFilter[] run = Filters([.. options.Retries.Select(Seconds)], options.Retries.Count);
    private readonly JobFilter[] ask = Filters([Seconds(options.PollEvery)], int.MaxValue);

    public IEnumerable<JobFilter> GetFilters(Job job) => job.Method.Name == nameof(OfficeJobs.RunAsync) ? run : ask;

    private static JobFilter[] Filters(int[] waits, int attempts) =>
        [
            new(
                // What has failed for good stands in the office's record: Hangfire need not keep it for ever.
                new AutomaticRetryAttribute
                {
                    Attempts = attempts,
                    DelaysInSeconds = waits,
                    OnAttemptsExceeded = AttemptsExceededAction.Delete,
                },
                JobFilterScope.Method,
                order: null
            ),
            new(new StatisticsHistoryAttribute(), JobFilterScope.Method, order: null),
        ];

    private static int Seconds(TimeSpan wait) => (int)Math.Ceiling(wait.TotalSeconds);
}
