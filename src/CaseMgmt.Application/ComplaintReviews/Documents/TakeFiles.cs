using System.Text;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Documents;

/// <summary>A file as it comes from the browser.</summary>
/// <param name="Open">Opens its content.</param>
public sealed record SentFile(string Name, long Bytes, Func<Stream> Open);

/// <summary>A file that lies in the store, and of which no record tells yet.</summary>
public sealed record ArrivedFile(Guid Id, string Name, FileKind Kind, long Bytes, string Sha256, Scanned Scan);

/// <summary>
/// Takes files from the page into the store, before the database is asked for anything, so that nobody waits for a slow line. Those that no
/// record tells of in the end are removed again: at once, or, where the process was killed, by the nightly clean-up.
/// </summary>
internal sealed class TakeFiles(FileRoom room, IMalwareScanner scanner, DocumentLimits limits, TimeProvider clock)
{
    /// <summary>Why a file is not taken, or the file; each by itself, so that one that is refused does not cost the others.</summary>
    public async Task<Result<ArrivedFile>> TakeAsync(SentFile sent, CancellationToken cancel)
    {
        var name = FileName.Of(sent.Name);
        if (sent.Bytes > limits.MaxFileBytes)
        {
            return new Error(
                "document.too_large",
                $"{name} has {sent.Bytes / 1024 / 1024} MB; at most {limits.LargestMegabytes} MB are kept. Divide it, or keep footage where it is and add a note with its link.",
                "Files"
            );
        }

        await using var content = sent.Open();
        var looked = await FileKinds.LookAsync(name, content, cancel);
        if (!looked.IsDone)
        {
            return Result.Refused<ArrivedFile>(looked.Errors);
        }

        var id = Ids.New(clock);
        var hash = await room.KeepAsync(id, content, cancel);
        content.Position = 0;
        var scan = await scanner.ScanAsync(content, sent.Bytes, cancel);
        return Result.Done(new ArrivedFile(id, name, looked.Value, sent.Bytes, hash, scan));
    }

    /// <summary>Keeps a text that the office writes itself, such as what was filled in at a form.</summary>
    public async Task<ArrivedFile> WriteAsync(string name, string text, CancellationToken cancel)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var id = Ids.New(clock);
        var hash = await room.KeepAsync(id, content, cancel);
        content.Position = 0;
        var scan = await scanner.ScanAsync(content, content.Length, cancel);
        return new ArrivedFile(id, name, FileKind.Text, content.Length, hash, scan);
    }

    /// <summary>Does the act that tells of the files; if it is not done, they go again.</summary>
    public async Task<T> KeepIfDoneAsync<T>(IReadOnlyCollection<ArrivedFile> files, Func<Task<T>> act)
        where T : Result
    {
        // One that throws may have been saved all the same: then the clean-up sees whether a record tells of them.
        var outcome = await act();
        if (outcome is not { IsDone: true, IsDoneBefore: false })
        {
            foreach (var file in files)
            {
                await room.RemoveAsync(file.Id, CancellationToken.None);
            }
        }

        return outcome;
    }

    /// <summary>The row of a file that is a document from now on.</summary>
    public static ReviewFile Row(ArrivedFile file, ComplaintReviewId review, int number, DateTime now)
    {
        var row = new ReviewFile(file.Id, review, number, file.Kind, file.Bytes, now);
        if (file.Scan.Verdict is ScanVerdict.Clean or ScanVerdict.Infected)
        {
            row.NoteScan(file.Scan.Threat, now);
        }

        return row;
    }
}
