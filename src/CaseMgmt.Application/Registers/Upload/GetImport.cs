using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>One import as the page shows it, from upload over preview to result. Null when there is none.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record GetImport(Guid ImportRun) : IQuery<ImportView?>;

/// <param name="JobState">Where the job that previews or takes in stands.</param>
/// <param name="JobOutcome">What the job said last; after a failure, why.</param>
/// <param name="Progress">How far it is; null when it has not begun.</param>
/// <param name="Results">The preview's while the import is not done, file by file what came of it after that.</param>
public sealed record ImportView(
    Guid Id,
    ImportState State,
    string UploadedBy,
    DateTime UploadedAt,
    DateTime? EndedAt,
    RunState? JobState,
    string? JobOutcome,
    ProgressNote? Progress,
    IReadOnlyList<string> Files,
    IReadOnlyList<PassedOverFile> PassedOver,
    IReadOnlyList<RegisterResult> Results
)
{
    /// <summary>A job is at work on it, or is to be.</summary>
    public bool IsUnderWay =>
        State is ImportState.Uploaded or ImportState.Confirmed && JobState is RunState.Waiting or RunState.Running;

    public bool HasFailed => State is ImportState.Uploaded or ImportState.Confirmed && JobState is RunState.Failed;
}

internal sealed class GetImportHandler(ICaseDb db, IDocumentStore documents, IProgressBoard board)
    : IRequestHandler<GetImport, ImportView?>
{
    public async Task<ImportView?> Handle(GetImport request, CancellationToken cancellationToken)
    {
        var run = await db
            .ImportRuns.AsNoTracking()
            .Where(r => r.Id == request.ImportRun)
            .Select(r => new
            {
                r.Id,
                r.State,
                r.UploadedBy,
                r.UploadedAt,
                r.EndedAt,
                r.JobRunId,
                Job = db
                    .JobRuns.Where(j => j.Id == r.JobRunId)
                    .Select(j => new { j.State, j.Outcome })
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (run is null)
        {
            return null;
        }

        var papers = new ImportPapers(documents, run.Id);
        var upload = await papers.UploadAsync(cancellationToken);
        var progress =
            run.JobRunId is { } job && run.State is ImportState.Uploaded or ImportState.Confirmed
                ? await board.ReadAsync(run.JobRunId.Value, cancellationToken)
                : null;
        return new ImportView(
            run.Id,
            run.State,
            run.UploadedBy,
            run.UploadedAt,
            run.EndedAt,
            run.Job?.State,
            run.Job?.Outcome,
            progress,
            upload?.Files ?? [],
            upload?.PassedOver ?? [],
            await ResultsAsync(papers, run.State, cancellationToken)
        );
    }

    private static async Task<IReadOnlyList<RegisterResult>> ResultsAsync(
        ImportPapers papers,
        ImportState state,
        CancellationToken cancel
    )
    {
        var preview = await papers.PreviewAsync(cancel);
        if (state is not (ImportState.Confirmed or ImportState.Done))
        {
            return preview;
        }

        List<RegisterResult> taken = [];
        foreach (var previewed in preview)
        {
            if (await papers.TakenAsync(previewed.File, cancel) is { } result)
            {
                taken.Add(result);
            }
        }

        return taken;
    }
}
