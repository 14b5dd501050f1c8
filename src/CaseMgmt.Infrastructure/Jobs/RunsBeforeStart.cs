namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Carries out a saved run in this process before its job server begins, for what is to be there when the first page opens.
/// A run that is cut off here is taken on by the next job server like any other.
/// </summary>
public sealed class RunsBeforeStart
{
    private readonly JobRunner runner;
    private readonly WorkerRoll roll;

    internal RunsBeforeStart(JobRunner runner, WorkerRoll roll) => (this.runner, this.roll) = (runner, roll);

    /// <summary>Returns when the attempt is over; the run says how it ended.</summary>
    public Task RunAsync(Guid run, CancellationToken cancel)
    {
        roll.SignOn();
        return runner.RunAsync(run, cancel);
    }
}
