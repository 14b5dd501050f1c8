using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>One import as the page shows it, from upload over preview to result. Null when there is none.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record GetImport(Guid ImportRun) : IQuery<ImportView?>;

/// <param name="JobState">Where the job that previews or takes in stands.</param>
/// <param name="JobOutcome">What the job said last; after a failure, why.</param>
/// <param name="Progress">How far it is; null when it has not begun.</param>
/// <param name="Results">
/// The preview's while the import is not done, file by file what came of it after that; none once it is abandoned.
/// </param>
/// <param name="WasConfirmed">Registers may have been taken in before it was abandoned.</param>
/// <param name="KeptUntil">When the clean-up removes its papers; null when it is abandoned or under way.</param>
/// <param name="IsCleaned">Its papers were removed: they are kept for a limited time.</param>
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
    IReadOnlyList<RegisterResult> Results,
    bool WasConfirmed,
    DateTime? KeptUntil,
    bool IsCleaned
)
{
    /// <summary>Files of which somebody is to say what their columns mean: as they are stored, and as the office calls them.</summary>
    public IReadOnlyList<(string File, string Given)> ToBeMapped { get; init; } = [];

    /// <summary>A job is at work on it, or is to be.</summary>
    public bool IsUnderWay => State is ImportState.Uploaded or ImportState.Confirmed && JobState?.IsUnderWay() is true;

    public bool HasFailed => State is ImportState.Uploaded or ImportState.Confirmed && JobState is RunState.Failed;
}

internal sealed class GetImportHandler(
    ICaseDb db,
    IDocumentStore documents,
    IProgressBoard board,
    IAccessLog accesses,
    RegisterLimits limits
) : IRequestHandler<GetImport, ImportView?>
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
                    .Select(j => new
                    {
                        j.Job,
                        j.State,
                        j.Outcome,
                        j.EndedAt,
                    })
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
        var view = new ImportView(
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
            await ResultsAsync(papers, run.State, cancellationToken),
            run.Job?.Job == ImportPapers.ImportJob,
            run.State switch
            {
                ImportState.Uploaded or ImportState.ToBeMapped or ImportState.Previewed => run.UploadedAt.AddDays(
                    limits.KeepDays
                ),
                ImportState.Confirmed when run.Job is { State: RunState.Failed } => run.Job.EndedAt?.AddDays(
                    limits.KeepDays
                ),
                ImportState.Done => run.EndedAt?.AddDays(limits.KeepDays),
                _ => null,
            },
            upload is null
        )
        {
            ToBeMapped = await ToBeMappedAsync(papers, upload, run.State, cancellationToken),
        };
        return view.IsUnderWay ? view with { Results = WithoutRows(view.Results) } : Noted(view);
    }

    private static async Task<IReadOnlyList<(string, string)>> ToBeMappedAsync(
        ImportPapers papers,
        UploadNote? upload,
        ImportState state,
        CancellationToken cancel
    )
    {
        List<(string, string)> files = [];
        foreach (var file in state is ImportState.ToBeMapped && upload is not null ? upload.Files : [])
        {
            if (
                await papers.SurveyAsync(file, cancel) is { } survey
                && await papers.MeaningsAsync(file, cancel) is null
            )
            {
                files.Add((file, survey.Given));
            }
        }

        return files;
    }

    // The page looks again and again while the work is going on: the rows are shown, and their reading noted, at its end.
    private static List<RegisterResult> WithoutRows(IReadOnlyList<RegisterResult> results) =>
        [.. results.Select(r => r with { RejectedCells = [], Warnings = [] })];

    private ImportView Noted(ImportView view)
    {
        foreach (var result in view.Results.Where(r => r.RejectedCells.Count > 0))
        {
            accesses.OpenedRejectedRows(view.Id, RegisterCatalogue.Of(result.File)!.RejectedRows);
        }

        return view;
    }

    private static async Task<IReadOnlyList<RegisterResult>> ResultsAsync(
        ImportPapers papers,
        ImportState state,
        CancellationToken cancel
    )
    {
        if (state is ImportState.Abandoned)
        {
            return [];
        }

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
