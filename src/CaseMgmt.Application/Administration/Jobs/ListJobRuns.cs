using CaseMgmt.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.Jobs;

/// <summary>What ran, newest first, a page at a time.</summary>
/// <param name="Job">Of one job alone, or null for all.</param>
/// <param name="Page">Counted from 1; a page beyond the last is the last.</param>
[Requires(Permission.ManageJobs)]
public sealed record ListJobRuns(string? Job = null, int Page = 1) : IQuery<JobRunPage>
{
    public const int PageSize = 20;
}

public sealed record JobRunPage(IReadOnlyList<JobRunLine> Runs, int Page, int Pages, int Total);

public sealed class ListJobRunsHandler(ICaseDb db, IJobTable table) : IRequestHandler<ListJobRuns, JobRunPage>
{
    public async Task<JobRunPage> Handle(ListJobRuns request, CancellationToken cancellationToken)
    {
        var runs = db.JobRuns.AsNoTracking().Where(r => request.Job == null || r.Job == request.Job);
        var total = await runs.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + ListJobRuns.PageSize - 1) / ListJobRuns.PageSize);
        var page = Math.Clamp(request.Page, 1, pages);
        var found = await runs.OrderByDescending(r => r.Number)
            .Skip((page - 1) * ListJobRuns.PageSize)
            .Take(ListJobRuns.PageSize)
            .ToListAsync(cancellationToken);
        return new JobRunPage([.. found.Select(r => JobRunLine.Of(r, table))], page, pages, total);
    }
}
