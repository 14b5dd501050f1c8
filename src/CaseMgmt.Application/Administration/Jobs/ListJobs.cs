using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Jobs;

/// <summary>Every job of the table: its schedule, what came of the last run, when the next one is, and what runs now.</summary>
[Requires(Permission.ManageJobs)]
public sealed record ListJobs : IQuery<JobList>;

/// <param name="Trouble">Why jobs do not run just now, in a sentence; null when they do.</param>
public sealed record JobList(string? Trouble, IReadOnlyList<JobLine> Jobs);

/// <param name="LastRun">The latest run that is over.</param>
/// <param name="Current">The run that waits or is under way.</param>
/// <param name="NextRunAt">UTC; null when the schedule is off or there is none.</param>
public sealed record JobLine(
    Job Job,
    JobRunLine? LastRun,
    JobRunLine? Current,
    ProgressNote? Progress,
    DateTime? NextRunAt
);

public sealed class ListJobsHandler(ICaseDb db, IJobTable table, IJobEngine engine, IProgressBoard board)
    : IRequestHandler<ListJobs, JobList>
{
    public async Task<JobList> Handle(ListJobs request, CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(isOver: true, cancellationToken);
        var current = await LatestAsync(isOver: false, cancellationToken);
        List<JobLine> lines = [];
        foreach (var job in table.All)
        {
            var now = current.GetValueOrDefault(job.Id);
            lines.Add(
                new JobLine(
                    job,
                    latest.GetValueOrDefault(job.Id),
                    now,
                    now is { State: RunState.Running } ? await board.ReadAsync(now.Id, cancellationToken) : null,
                    await engine.NextRunAsync(job.Id, cancellationToken)
                )
            );
        }

        return new JobList(await engine.TroubleAsync(cancellationToken), lines);
    }

    private async Task<Dictionary<string, JobRunLine>> LatestAsync(bool isOver, CancellationToken cancel)
    {
        var runs = await db
            .JobRuns.AsNoTracking()
            .Where(r => RunStates.UnderWay.Contains(r.State) != isOver)
            .GroupBy(r => r.Job)
            .Select(g => g.OrderByDescending(r => r.Number).First())
            .ToListAsync(cancel);
        return runs.ToDictionary(r => r.Job, r => JobRunLine.Of(r, table));
    }
}
