using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>
/// Takes one register file into the office's records, in one transaction: the file is in, or nothing of it is. Bad rows
/// are left out and named; reading the same file again changes nothing.
/// </summary>
/// <param name="Mapping">
/// The name of what was said of the office's own columns; null where they are ours. Of an upload it lies with its papers.
/// </param>
[Requires(Permission.ImportRegisters), Called("Take in a register")]
public sealed record ImportRegister(RegisterPlace Place, string File, string? Mapping = null)
    : ICommand<RegisterResult>,
        IExclusive
{
    public string LockName => Locks.Records;

    public bool IsMovedIn => true;
}

internal sealed class ImportRegisterValidator : AbstractValidator<ImportRegister>
{
    public ImportRegisterValidator()
    {
        RuleFor(c => c.File)
            .Must((command, f) => command.Mapping is not null || RegisterCatalogue.Of(f) is not null)
            .WithMessage(c => $"{c.File} is no register. The registers are {RegisterCatalogue.Names}.");
    }
}

internal sealed class ImportRegisterHandler(
    ICaseDb db,
    IUnitOfWork work,
    IReferences references,
    IRegisterFiles files,
    IDocumentStore documents,
    CurrentRun run,
    CurrentAct act
) : IRequestHandler<ImportRegister, Result<RegisterResult>>
{
    public async Task<Result<RegisterResult>> Handle(ImportRegister request, CancellationToken cancellationToken)
    {
        try
        {
            var (form, meanings) = await new ReadAs(db, documents).OfAsync(
                request.Place,
                request.File,
                request.Mapping,
                cancellationToken
            );
            var result = await new RegisterImport(db, work, act, references, files, run).TakeAsync(
                request.Place,
                request.File,
                form,
                meanings,
                cancellationToken
            );
            // Of a file without rows the office says that there were none; of one whose every row was rejected it says nothing.
            var tells = result.Read == 0 || result.Read > result.Rejected;
            if (tells && !await db.KeptRegisters.AnyAsync(r => r.Name == form.Name, cancellationToken))
            {
                db.KeptRegisters.Add(new KeptRegister(form.Name, (await act.TellAsync(cancellationToken)).At));
            }

            if (request.Place is RegisterPlace.Upload upload)
            {
                // Before the transaction is kept: whoever goes on after a cut tells by the act whether it was.
                await new ImportPapers(documents, upload.ImportRun).NoteTakingAsync(
                    new TakingNote(act.Id, result),
                    cancellationToken
                );
            }

            return Result.Done(result);
        }
        catch (UnreadableRegisterException unreadable)
        {
            return unreadable.Error;
        }
    }
}
