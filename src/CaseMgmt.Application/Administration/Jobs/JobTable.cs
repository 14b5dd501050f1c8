namespace CaseMgmt.Application.Administration.Jobs;

/// <summary>A job of the office: one row of the one table of jobs.</summary>
/// <param name="Id">Such as <c>figures.compile</c>; it names the job in the configuration and in the log.</param>
/// <param name="Title">In the office's words.</param>
/// <param name="Schedule">In words, "Every night at 02:15"; null for a job that is only ever asked for.</param>
/// <param name="IsOn">Does the schedule run it? A job that is off can still be run by hand.</param>
/// <param name="TakesArgument">A job that works on one thing, such as an upload, is asked for there and not from the list of jobs.</param>
public sealed record Job(string Id, string Title, string? Schedule, bool IsOn, bool TakesArgument);

/// <summary>The one table of jobs.</summary>
public interface IJobTable
{
    IReadOnlyList<Job> All { get; }

    /// <summary>Null when there is no such job.</summary>
    Job? Find(string id);
}

/// <summary>What people may know of the engine that carries out the table of jobs. A saved <see cref="Domain.Administration.JobRun"/> is all that a command asks of it.</summary>
public interface IJobEngine
{
    /// <summary>When the schedule next runs the job (UTC); null when it is off or has none.</summary>
    Task<DateTime?> NextRunAsync(string job, CancellationToken cancel);

    /// <summary>What is wrong with the engine in this process, in a sentence; null when it does what it should.</summary>
    Task<string?> TroubleAsync(CancellationToken cancel);
}
