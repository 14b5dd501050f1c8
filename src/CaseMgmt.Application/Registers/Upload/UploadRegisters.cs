using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>A file as it comes from the browser.</summary>
/// <param name="Open">Opens its content, once.</param>
public sealed record UploadedFile(string Name, long Bytes, Func<Stream> Open);

/// <summary>
/// Takes register files from the page and has them previewed. The id is the form's own, so that a form sent twice is one
/// import. The files are copied before the database is asked for anything, so that nobody waits for a slow line.
/// </summary>
/// <param name="AreKept">The files came with the same form before, when the records were busy: they need not come again.</param>
[Requires(Permission.ImportRegisters)]
public sealed record UploadRegisters(Guid Id, IReadOnlyList<UploadedFile> Files, bool AreKept = false) : IProcess<Guid>;

internal sealed class UploadRegistersValidator : AbstractValidator<UploadRegisters>
{
    public UploadRegistersValidator(RegisterLimits limits)
    {
        RuleFor(c => c.Id).NotEmpty().WithMessage("The form is incomplete. Load the page again.");
        RuleFor(c => c.Files)
            .Must(
                (command, files) =>
                    command.AreKept && files.Count == 0 || files.Any(f => RegisterCatalogue.MayBe(f.Name))
            )
            .WithMessage(c =>
                c.Files.Count == 0
                    ? "Choose the register files to upload."
                    : "None of the files is a spreadsheet that can be read: a register ends in .csv, .xlsx or .ods."
            );
        RuleFor(c => c.Files)
            .Custom(
                (files, context) =>
                {
                    foreach (var file in files.Where(f => f.Bytes > limits.MaxFileBytes))
                    {
                        context.AddFailure(
                            $"{file.Name} has {file.Bytes / 1024 / 1024} MB; at most {limits.MaxFileBytes / 1024 / 1024} MB are read. Split it into several files."
                        );
                    }
                }
            );
        RuleFor(c => c.Files)
            .Must(files =>
                files
                    .Select(f => RegisterCatalogue.Of(f.Name))
                    .Where(f => f is not null)
                    .GroupBy(f => f)
                    .All(g => g.Count() == 1)
            )
            .WithMessage("Two of the files are the same register. Leave the one that holds.");
    }
}

internal sealed class UploadRegistersHandler(ICaseDb db, IDocumentStore documents, ISender sender)
    : IRequestHandler<UploadRegisters, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(UploadRegisters request, CancellationToken cancellationToken)
    {
        if (await db.ImportRuns.AnyAsync(r => r.Id == request.Id, cancellationToken))
        {
            return Result.Done(request.Id);
        }

        var papers = new ImportPapers(documents, request.Id);
        if (request.Files.Count == 0)
        {
            return await papers.UploadAsync(cancellationToken) is null
                ? ImportErrors.Cleaned
                : await sender.Send(new BeginImport(request.Id), cancellationToken);
        }

        OrderedDictionary<string, string> stored = [];
        List<PassedOverFile> passedOver = [];
        Dictionary<string, string> own = [];
        foreach (var file in request.Files)
        {
            string name;
            if (RegisterCatalogue.Of(file.Name) is not { } form)
            {
                if (!RegisterCatalogue.MayBe(file.Name))
                {
                    passedOver.Add(new PassedOverFile(file.Name, "It is no spreadsheet, so it was not read."));
                    continue;
                }

                // A person will say which register it is.
                name = $"own-{own.Count + 1}{Path.GetExtension(file.Name).ToLowerInvariant()}";
                own.Add(name, file.Name);
            }
            else
            {
                // Under the register's own name: what a browser calls a file is not a path to be trusted.
                name =
                    form.Name
                    + (
                        RegisterCatalogue.IsRejectedRows(file.Name)
                            ? RegisterCatalogue.RejectedEnding
                            : Path.GetExtension(file.Name).ToLowerInvariant()
                    );
            }

            await using var content = file.Open();
            stored.Add(name, await papers.StoreFileAsync(name, content, cancellationToken));
        }

        await papers.NoteUploadAsync(
            new UploadNote([.. stored.Keys], passedOver) { Hashes = stored, Own = own },
            cancellationToken
        );
        // Cut off before this, the copies belong to no import, and the clean-up removes them.
        return await sender.Send(new BeginImport(request.Id), cancellationToken);
    }
}
