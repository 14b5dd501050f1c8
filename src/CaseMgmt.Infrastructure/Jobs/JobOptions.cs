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

    /// <summary>"Quartz" or "Hangfire"; unset: Quartz for SQLite, Hangfire for SQL Server.</summary>
    public string? Engine { get; set; }

    /// <summary>Does this process run jobs? One that does not still asks for runs and shows them.</summary>
    public bool Work { get; set; } = true;

    /// <summary>How many jobs one process runs at the same time.</summary>
    public int Workers { get; set; } = 2;

    /// <summary>How long after each failed attempt the next one follows; after the last of them the run has failed.</summary>
    public IList<TimeSpan> RetryAfter { get; } = [];

    /// <summary>How often the engine looks for what fell due or was asked for by another process.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often waiting runs that the engine does not know of are looked for.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>On a server that several machines share: a worker that has not been heard of for so long is gone.</summary>
    public TimeSpan GoneAfter { get; set; } = TimeSpan.FromSeconds(90);

    internal IReadOnlyList<TimeSpan> Retries => RetryAfter.Count > 0 ? [.. RetryAfter] : UsualRetries;
}
