using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Jobs;

/// <summary>
/// Asks for a run of a job, by a person or by the schedule; a job that is off runs as well. A second click, while the
/// run waits or is under way, gives the same run. It makes room for itself: of the job's runs before its last one, those that
/// found nothing to do and those of more than a quarter ago go.
/// </summary>
/// <param name="Since">The schedule says when the run fell due: one that was asked for since then is that run, also when it is over.</param>
[Requires(Permission.ManageJobs), Called("Run a job now")]
public sealed record RunJobNow(string Job, DateTime? Since = null) : ICommand<Guid>, IExclusive
{
    public string LockName => "job:" + Job;
}

public static class JobErrors
{
    public static readonly Error Unknown = new(
        "job.unknown",
        "There is no such job. Choose one from the list of jobs.",
        "job"
    );

    public static readonly Error NeedsArgument = new(
        "job.needs_argument",
        "This job works on one thing and is started there: an import on its own page, a compilation in the overview.",
        "job"
    );
}

public sealed class RunJobNowHandler(ICaseDb db, IJobTable table, ActingUser acting, TimeProvider clock)
    : IRequestHandler<RunJobNow, Result<Guid>>
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(92);

    public async Task<Result<Guid>> Handle(RunJobNow request, CancellationToken cancellationToken)
    {
        if (table.Find(request.Job) is not { } job)
        {
            return JobErrors.Unknown;
        }

        if (job.TakesArgument)
        {
            return JobErrors.NeedsArgument;
        }

        var there = await db
            .JobRuns.AsNoTracking()
            .Where(r => r.Job == job.Id && (RunStates.UnderWay.Contains(r.State) || r.RequestedAt >= request.Since))
            .OrderBy(r => r.Number)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (there is { } same)
        {
            return Result.Done(same);
        }

        await MakeRoomAsync(job.Id, cancellationToken);
        var run = new JobRun(Ids.New(clock), job.Id, acting.User.Link, clock.UtcNow());
        db.JobRuns.Add(run);
        return Result.Done(run.Id);
    }

    private async Task MakeRoomAsync(string job, CancellationToken cancel)
    {
        var old = clock.UtcNow() - Kept;
        var ofJob = db.JobRuns.Where(r => r.Job == job);
        await ofJob
            .Where(r =>
                ofJob.Any(later => later.Number > r.Number)
                && (r.Outcome!.StartsWith(JobRun.NothingToDo) || r.RequestedAt < old)
            )
            .ExecuteDeleteAsync(cancel);
    }
}
