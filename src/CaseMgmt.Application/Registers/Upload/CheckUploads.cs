using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Compares the uploaded registers that wait to be taken in with what came in, by their hashes.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record CheckUploads : IQuery<CheckedUploads>;

/// <param name="Files">How many were compared; a register that was taken in is removed.</param>
/// <param name="Faults">In words, one for each file that is another.</param>
public sealed record CheckedUploads(int Files, IReadOnlyList<string> Faults);

internal sealed class CheckUploadsHandler(IDocumentStore documents) : IRequestHandler<CheckUploads, CheckedUploads>
{
    public async Task<CheckedUploads> Handle(CheckUploads request, CancellationToken cancellationToken)
    {
        var files = 0;
        List<string> faults = [];
        foreach (var folder in await documents.FoldersAsync(ImportPapers.Imports, cancellationToken))
        {
            if (!Guid.TryParseExact(folder.Name, "N", out var import))
            {
                continue;
            }

            var papers = new ImportPapers(documents, import);
            if (await papers.UploadAsync(cancellationToken) is not { } upload)
            {
                continue;
            }

            foreach (var (file, hash) in upload.Hashes)
            {
                if (await papers.HashAsync(file, cancellationToken) is not { } now)
                {
                    continue;
                }

                files++;
                if (now != hash)
                {
                    faults.Add(
                        $"{file} of import {import:N} is not as it was uploaded. Give the import up, and upload it again."
                    );
                }
            }
        }

        return new CheckedUploads(files, faults);
    }
}
