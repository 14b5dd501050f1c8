using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.TakeIn;

/// <summary>As which register a file is read, and by which mapping.</summary>
internal sealed class ReadAs(ICaseDb db, IDocumentStore documents)
{
    /// <exception cref="UnreadableRegisterException">There is no such mapping, or it is of another register.</exception>
    public async Task<(RegisterForm Form, MeaningsNote? Meanings)> OfAsync(
        RegisterPlace place,
        string file,
        string? mapping,
        CancellationToken cancel
    )
    {
        var named = RegisterCatalogue.Of(file);
        if (place is RegisterPlace.Upload upload)
        {
            return (
                named ?? throw new InvalidOperationException($"{file} is no register file."),
                await new ImportPapers(documents, upload.ImportRun).MeaningsAsync(file, cancel)
            );
        }

        if (mapping is null)
        {
            return (named ?? throw new InvalidOperationException($"{file} is no register file."), null);
        }

        var kept = await db
            .ColumnMappings.AsNoTracking()
            .Where(m => m.Name == mapping)
            .Select(m => new MeaningsNote(m.Name, m.Register, m.Meanings))
            .SingleOrDefaultAsync(cancel);
        if (kept is null)
        {
            throw new UnreadableRegisterException(
                "mapping.unknown",
                $"There is no mapping named {mapping}. Mappings are made in the browser, when a spreadsheet of the office's own is uploaded."
            );
        }

        return named is null || named.Name == kept.Register
            ? (RegisterCatalogue.Named(kept.Register)!, kept)
            : throw new UnreadableRegisterException(
                "mapping.of_another_register",
                $"The mapping {kept.Mapping} is for {kept.Register}. Import {file} without it."
            );
    }
}
