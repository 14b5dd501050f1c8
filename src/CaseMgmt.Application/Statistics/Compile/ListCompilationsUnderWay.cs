using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>The compilations that somebody asked for and that wait or are under way, first asked first, so that their page is found again.</summary>
[Requires(Permission.CompileFigures)]
public sealed record ListCompilationsUnderWay : IQuery<IReadOnlyList<CompilationUnderWay>>;

public sealed record CompilationUnderWay(Guid Id, ReportingPeriod Period, DateOnly AsAt);

public sealed class ListCompilationsUnderWayHandler(ICaseDb db)
    : IRequestHandler<ListCompilationsUnderWay, IReadOnlyList<CompilationUnderWay>>
{
    public async Task<IReadOnlyList<CompilationUnderWay>> Handle(
        ListCompilationsUnderWay request,
        CancellationToken cancellationToken
    )
    {
        var runs = await db
            .JobRuns.AsNoTracking()
            .Where(r => r.Job == CompilationAsked.Job && RunStates.UnderWay.Contains(r.State))
            .OrderBy(r => r.Number)
            .Select(r => new { r.Id, r.Argument })
            .ToListAsync(cancellationToken);
        return
        [
            .. runs.Select(r => (r.Id, Asked: CompilationAsked.Parse(r.Argument!)))
                .Select(r => new CompilationUnderWay(r.Id, r.Asked.Period, r.Asked.AsAt)),
        ];
    }
}
