using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>
/// The job that has the scanner look at files that it has not seen: it was not set up, or did not answer, when they came. It ends when the
/// scanner is not there, and goes on at its next run; a file that the scanner cannot do with keeps no other waiting.
/// </summary>
[Requires(Permission.ManageJobs)]
public sealed record ScanDocuments : IProcess<string>;

internal sealed class ScanDocumentsHandler(ICaseDb db, FileRoom room, IMalwareScanner scanner, ISender sender)
    : IRequestHandler<ScanDocuments, Result<string>>
{
    public async Task<Result<string>> Handle(ScanDocuments request, CancellationToken cancellationToken)
    {
        if (!scanner.IsSetUp)
        {
            return Result.Done($"{JobRun.NothingToDo}: no malware scanner is set up");
        }

        var waiting = await db
            .ReviewFiles.Where(f => f.Scan == ScanState.NotScanned && f.EndedAt == null)
            .OrderBy(f => f.StoredAt)
            .Select(f => new { f.Id, f.Bytes })
            .ToListAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return Result.Done(JobRun.NothingToDo);
        }

        var (scanned, setAside, tooLarge, givenUp) = (0, 0, 0, 0);
        foreach (var (i, file) in waiting.Index())
        {
            await using var content = await room.OpenAsync(file.Id, cancellationToken);
            if (content is null)
            {
                continue;
            }

            var answer = await scanner.ScanAsync(content, file.Bytes, cancellationToken);
            if (answer.Verdict is ScanVerdict.DoesNotAnswer)
            {
                return Result.Done(
                    $"The malware scanner does not answer. Scanned: {scanned}, set aside: {setAside}, still to be scanned: {waiting.Count - i + tooLarge + givenUp}."
                );
            }

            if (answer.Verdict is ScanVerdict.TooLarge or ScanVerdict.GaveUp)
            {
                tooLarge += answer.Verdict is ScanVerdict.TooLarge ? 1 : 0;
                givenUp += answer.Verdict is ScanVerdict.GaveUp ? 1 : 0;
                continue;
            }

            await sender.Send(new NoteScan(file.Id, answer.Threat), cancellationToken);
            scanned++;
            setAside += answer.Threat is null ? 0 : 1;
        }

        return Result.Done(
            $"Scanned: {scanned}, set aside: {setAside}, too large for the scanner: {tooLarge}, given up by it: {givenUp}."
        );
    }
}
