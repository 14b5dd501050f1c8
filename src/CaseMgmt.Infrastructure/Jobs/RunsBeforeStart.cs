namespace CaseMgmt.Infrastructure.Jobs;

/// <summary>
/// Carries out a saved run in this process before its job server begins, for what is to be there when the first page opens.
/// A run that is cut off here, or is to be tried again, is taken on by the next job server like any other.
/// </summary>
public sealed class RunsBeforeStart
{
    private readonly JobRunner runner;

    internal RunsBeforeStart(JobRunner runner) => this.runner = runner;

    /// <summary>Returns when the attempt is over; the run says how it ended.</summary>
    public async Task RunAsync(Guid run)
    {
        try
        {
            await runner.RunAsync(run, retriesBefore: 0);
        }
        catch (AttemptFailedException)
        {
            // The run says it.
        }
    }
}
