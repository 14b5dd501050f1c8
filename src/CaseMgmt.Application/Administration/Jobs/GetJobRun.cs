using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Jobs;

/// <summary>One run of a job and how far it has come; null when there is no such run.</summary>
[Requires(Permission.ManageJobs)]
public sealed record GetJobRun(Guid Id) : IQuery<JobRunProgress?>;

/// <param name="Run">The run.</param>
/// <param name="Progress">The last note of a run that is under way.</param>
public sealed record JobRunProgress(JobRunLine Run, ProgressNote? Progress);

/// <summary>A run as the lists show it. Instants are UTC.</summary>
/// <param name="Title">The job in the office's words.</param>
/// <param name="DueAt">For a waiting run: not before.</param>
public sealed record JobRunLine(
    Guid Id,
    string Job,
    string Title,
    string RequestedBy,
    DateTime RequestedAt,
    DateTime DueAt,
    DateTime? StartedAt,
    DateTime? EndedAt,
    RunState State,
    int Attempts,
    string? Outcome
)
{
    public bool IsOver => !State.IsUnderWay();

    /// <summary>How long the last attempt took, once the run is over.</summary>
    public TimeSpan? Duration => IsOver ? EndedAt - StartedAt : null;

    internal static JobRunLine Of(JobRun run, IJobTable table) =>
        new(
            run.Id,
            run.Job,
            // A job that is no longer in the table keeps its history under its id.
            table.Find(run.Job)?.Title
                ?? run.Job,
            run.RequestedBy,
            run.RequestedAt,
            run.DueAt,
            run.StartedAt,
            run.EndedAt,
            run.State,
            run.Attempts,
            run.Outcome
        );
}

public sealed class GetJobRunHandler(ICaseDb db, IJobTable table, IProgressBoard board)
    : IRequestHandler<GetJobRun, JobRunProgress?>
{
    public async Task<JobRunProgress?> Handle(GetJobRun request, CancellationToken cancellationToken)
    {
        var run = await db.JobRuns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == request.Id, cancellationToken);
        return run is null
            ? null
            : new JobRunProgress(
                JobRunLine.Of(run, table),
                run.State is RunState.Running ? await board.ReadAsync(run.Id, cancellationToken) : null
            );
    }
}
