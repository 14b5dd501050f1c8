using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>What the files are called that came with a form and wait because the records were busy.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record GetKeptFiles(Guid Id) : IQuery<IReadOnlyList<string>>;

internal sealed class GetKeptFilesHandler(IDocumentStore documents)
    : IRequestHandler<GetKeptFiles, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(GetKeptFiles request, CancellationToken cancellationToken) =>
        await new ImportPapers(documents, request.Id).UploadAsync(cancellationToken) is { } note
            ? [.. note.Files.Select(note.GivenNameOf)]
            : [];
}
