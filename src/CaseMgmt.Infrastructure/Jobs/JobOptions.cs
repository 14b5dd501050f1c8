namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>How jobs are run. Section <c>Jobs</c> of the configuration; <c>Jobs:&lt;id&gt;:On</c> switches one job's schedule.</summary>
public sealed class JobOptions
{
    private static readonly TimeSpan[] UsualRetries =
    [
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10),
    ];

    /// <summary>Does this process run jobs? One that does not still asks for runs and shows them.</summary>
    public bool Work { get; set; } = true;

    /// <summary>How many jobs one process runs at the same time.</summary>
    public int Workers { get; set; } = 2;

    /// <summary>How long after each failed attempt the next one follows, in whole seconds; after the last of them the run has failed.</summary>
    public IList<TimeSpan> RetryAfter { get; } = [];

    /// <summary>How often a free worker looks into the queue of a SQLite file; SQL Server calls.</summary>
    public TimeSpan FetchEvery { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often what fell due is looked for, and how soon what a busy or absent database refused is tried again.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often runs that Hangfire does not know of, or that were cut off, are looked for.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>So long after a process has ended without a word, another has taken over its runs, if it is free to.</summary>
    public TimeSpan GoneAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long Hangfire leaves a job with whoever fetched it; a run that takes longer is begun again, sees that it is under way, and is left alone.</summary>
    public TimeSpan FetchedFor { get; set; } = TimeSpan.FromMinutes(5);

    internal IReadOnlyList<TimeSpan> Retries => RetryAfter.Count > 0 ? [.. RetryAfter] : UsualRetries;
}
