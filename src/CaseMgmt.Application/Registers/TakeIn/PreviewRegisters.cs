using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;
using MediatR;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>
/// Says what taking the registers in would do, by doing it and keeping nothing: all in one transaction, so that a visit
/// finds the volunteer who stands in a file before it.
/// </summary>
[Requires(Permission.ImportRegisters), Called("Preview registers")]
public sealed record PreviewRegisters(RegisterPlace Place, IReadOnlyList<string> Files, string? Mapping = null)
    : ICommand<IReadOnlyList<RegisterResult>>,
        IExclusive
{
    public string LockName => Locks.Previews;

    public bool KeepsNothing => true;
}

internal sealed class PreviewRegistersHandler(
    ICaseDb db,
    IUnitOfWork work,
    CurrentAct act,
    IReferences references,
    IRegisterFiles files,
    IDocumentStore documents,
    CurrentRun run
) : IRequestHandler<PreviewRegisters, Result<IReadOnlyList<RegisterResult>>>
{
    private const string Mark = "file";

    public async Task<Result<IReadOnlyList<RegisterResult>>> Handle(
        PreviewRegisters request,
        CancellationToken cancellationToken
    )
    {
        var import = new RegisterImport(db, work, act, references, files, run);
        var readAs = new ReadAs(db, documents);
        List<RegisterResult> results = [];
        foreach (var file in request.Files)
        {
            await work.MarkAsync(Mark, cancellationToken);
            try
            {
                var (form, meanings) = await readAs.OfAsync(request.Place, file, request.Mapping, cancellationToken);
                results.Add(await import.TakeAsync(request.Place, file, form, meanings, cancellationToken));
            }
            catch (UnreadableRegisterException unreadable)
            {
                // As the import will: of a file that cannot be read to its end, nothing is there for the next one.
                await work.ReturnToAsync(Mark, cancellationToken);
                results.Add(RegisterResult.Refused(file, RegisterCatalogue.Of(file)?.Kind, [unreadable.Error]));
            }
        }

        return Result.Done<IReadOnlyList<RegisterResult>>(results);
    }
}
