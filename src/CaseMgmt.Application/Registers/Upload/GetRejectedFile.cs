using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using MediatR;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The rejected rows of one register of an import, as a file to be corrected and uploaded again. Null when there are none.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record GetRejectedFile(Guid ImportRun, string Register) : IQuery<RejectedFile?>;

public sealed record RejectedFile(string Name, Stream Content);

internal sealed class GetRejectedFileHandler(IDocumentStore documents, IAccessLog accesses)
    : IRequestHandler<GetRejectedFile, RejectedFile?>
{
    public async Task<RejectedFile?> Handle(GetRejectedFile request, CancellationToken cancellationToken)
    {
        var form = RegisterCatalogue.Forms.FirstOrDefault(f => f.Name == request.Register);
        if (form is null)
        {
            return null;
        }

        var content = await new ImportPapers(documents, request.ImportRun).OpenRejectedAsync(form, cancellationToken);
        if (content is null)
        {
            return null;
        }

        accesses.OpenedRejectedRows(request.ImportRun, form.RejectedRows);
        return new RejectedFile(form.RejectedRows, content);
    }
}
