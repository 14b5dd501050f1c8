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
public sealed record PreviewRegisters(RegisterPlace Place, IReadOnlyList<string> Files)
    : ICommand<IReadOnlyList<RegisterResult>>,
        IExclusive
{
    public string LockName => Locks.Records;

    public bool KeepsNothing => true;
}

internal sealed class PreviewRegistersHandler(
    ICaseDb db,
    IUnitOfWork work,
    CurrentAct act,
    IReferences references,
    IRegisterFiles files,
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
        List<RegisterResult> results = [];
        foreach (var file in request.Files)
        {
            var form =
                RegisterCatalogue.Of(file) ?? throw new InvalidOperationException($"{file} is no register file.");
            await work.MarkAsync(Mark, cancellationToken);
            try
            {
                results.Add(await import.TakeAsync(request.Place, file, form, cancellationToken));
            }
            catch (UnreadableRegisterException unreadable)
            {
                // As the import will: of a file that cannot be read to its end, nothing is there for the next one.
                await work.ReturnToAsync(Mark, cancellationToken);
                results.Add(RegisterResult.Refused(file, form.Kind, [unreadable.Error]));
            }
        }

        return Result.Done<IReadOnlyList<RegisterResult>>(results);
    }
}
