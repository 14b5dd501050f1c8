using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Statistics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Statistics.Compile;

/// <summary>A compilation that somebody asked for: which periods are done, which remain, and what came of it. Null when there is none.</summary>
[Requires(Permission.CompileFigures)]
public sealed record GetCompilationRun(Guid Id) : IQuery<CompilationRun?>;

/// <param name="KnownOn">The day of an earlier knowledge, where one was asked for.</param>
/// <param name="DueAt">For a waiting run: not before (UTC).</param>
/// <param name="Outcome">What the last attempt said; null before the first.</param>
/// <param name="Steps">The period and its quarters, in the order in which they are compiled.</param>
public sealed record CompilationRun(
    ReportingPeriod Period,
    DateOnly AsAt,
    DateOnly? KnownOn,
    string RequestedBy,
    DateTime RequestedAt,
    DateTime DueAt,
    RunState State,
    int Attempts,
    string? Outcome,
    IReadOnlyList<CompilationStep> Steps
)
{
    public bool IsOver => !State.IsUnderWay();

    /// <summary>Of 100 for each period.</summary>
    public int Done => Steps.Sum(s => s.Percent);
}

/// <param name="Percent">How far the period is: 0 to 100.</param>
public sealed record CompilationStep(ReportingPeriod Period, int Percent);

public sealed class GetCompilationRunHandler(ICaseDb db, IProgressBoard board)
    : IRequestHandler<GetCompilationRun, CompilationRun?>
{
    public async Task<CompilationRun?> Handle(GetCompilationRun request, CancellationToken cancellationToken)
    {
        var run = await db
            .JobRuns.AsNoTracking()
            .FirstOrDefaultAsync(r => r.Id == request.Id && r.Job == CompilationAsked.Job, cancellationToken);
        if (run is null)
        {
            return null;
        }

        var asked = CompilationAsked.Parse(run.Argument!);
        var note = run.State is RunState.Running ? await board.ReadAsync(run.Id, cancellationToken) : null;
        return new CompilationRun(
            asked.Period,
            asked.AsAt,
            asked.KnownOn,
            run.RequestedBy,
            run.RequestedAt,
            run.DueAt,
            run.State,
            run.Attempts,
            run.Outcome,
            Steps(CompileTrend.PeriodsOf(asked.Period, asked.AsAt), run.State, note)
        );
    }

    // The note speaks of the period that is being compiled: those before it are done.
    private static List<CompilationStep> Steps(
        IReadOnlyList<ReportingPeriod> periods,
        RunState state,
        ProgressNote? note
    )
    {
        var current = note is null
            ? -1
            : periods.ToList().FindIndex(p => note.Doing.EndsWith($" {p}", StringComparison.Ordinal));
        return
        [
            .. periods.Select(
                (period, i) =>
                    new CompilationStep(
                        period,
                        state is RunState.Succeeded || i < current ? 100
                            : i == current && note!.Of is > 0 ? (int)(note.Done * 100 / note.Of.Value)
                            : 0
                    )
            ),
        ];
    }
}
