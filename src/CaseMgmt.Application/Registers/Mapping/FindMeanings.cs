using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>
/// Finds out how each file of an upload is to be read: by our own headings, by a mapping that is kept, or after a person has
/// said what its columns mean. Nothing is guessed: a mapping is used only where it has an answer for every heading and word.
/// </summary>
internal sealed class FindMeanings(ICaseDb db, IDocumentStore documents, IRegisterFiles files, Guid import)
{
    private readonly ImportPapers papers = new(documents, import);
    private readonly RegisterPlace place = new RegisterPlace.Upload(import);

    /// <returns>How many files somebody has to say something of.</returns>
    public async Task<int> LookAsync(UploadNote upload, CancellationToken cancel)
    {
        var asked = 0;
        foreach (var file in upload.Files)
        {
            if (await papers.MeaningsAsync(file, cancel) is not null || await IsOursAsync(file, cancel))
            {
                continue;
            }

            FileSurvey survey;
            try
            {
                survey = await FileSurvey.OfAsync(files, place, file, upload.GivenNameOf(file), cancel);
            }
            catch (UnreadableRegisterException unreadable)
            {
                await PassOverAsync(papers, file, unreadable.Error, cancel);
                continue;
            }

            if (survey.Columns.Count < 2)
            {
                await PassOverAsync(papers, file, OpenedRegister.Empty().Error, cancel);
                continue;
            }

            if (await FittingAsync(survey, cancel) is { } kept)
            {
                await UseAsync(papers, file, kept, cancel);
                continue;
            }

            await papers.NoteSurveyAsync(survey, cancel);
            asked++;
        }

        return asked;
    }

    /// <summary>
    /// Notes by what a file will be read, and gives it the name of its register. An upload holds each register once: a second file of the
    /// same is passed over, and the preview says so.
    /// </summary>
    public static async Task UseAsync(ImportPapers papers, string file, MeaningsNote meanings, CancellationToken cancel)
    {
        if (
            await papers.UploadAsync(cancel) is { } note
            && note.Files.FirstOrDefault(f => f != file && RegisterCatalogue.Of(f)?.Name == meanings.Register)
                is { } other
        )
        {
            await PassOverAsync(papers, file, MappingErrors.SecondOfItsRegister(note.GivenNameOf(other)), cancel);
            return;
        }

        var name = RegisterCatalogue.Of(file) is null ? meanings.Register + Path.GetExtension(file) : file;
        await papers.NoteMeaningsAsync(name, meanings, cancel);
        await papers.RenameAsync(file, name, cancel);
    }

    private async Task<bool> IsOursAsync(string file, CancellationToken cancel)
    {
        if (RegisterCatalogue.Of(file) is not { } form)
        {
            return false;
        }

        try
        {
            await using var register = await OpenedRegister.OpenAsync(files, place, file, form, null, cancel);
            return true;
        }
        catch (UnreadableRegisterException unreadable)
        {
            // What is wrong with the file as a file, the preview says.
            return unreadable.Error.Code is not ("file.missing_column" or "file.doubled_column");
        }
    }

    // The latest that has an answer for everything in the file.
    private async Task<MeaningsNote?> FittingAsync(FileSurvey survey, CancellationToken cancel)
    {
        var mappings = await db
            .ColumnMappings.AsNoTracking()
            .Where(m => survey.Register == null || m.Register == survey.Register)
            .OrderByDescending(m => m.RecordedAt)
            .Select(m => new MeaningsNote(m.Name, m.Register, m.Meanings))
            .ToListAsync(cancel);
        var lists = mappings.Count == 0 ? null : await ValueLists.ReadAsync(db, cancel);
        return mappings.Find(m => Fits(survey, m, lists!));
    }

    private static bool Fits(FileSurvey survey, MeaningsNote mapping, ValueLists lists)
    {
        var form = RegisterCatalogue.Named(mapping.Register)!;
        try
        {
            RegisterHeader.Read(form, [.. survey.Columns.Select(c => c.Heading)], mapping.Meanings);
        }
        catch (UnreadableRegisterException)
        {
            return false;
        }

        return lists.Asked(form, survey, mapping.Meanings).Count == 0;
    }

    // With a register's name it is refused in the preview, with the reason; without one it is no register at all.
    private static async Task PassOverAsync(ImportPapers papers, string file, Error reason, CancellationToken cancel)
    {
        if (RegisterCatalogue.Of(file) is null && await papers.UploadAsync(cancel) is { } note)
        {
            await papers.NoteUploadAsync(
                note with
                {
                    Files = [.. note.Files.Where(f => f != file)],
                    PassedOver = [.. note.PassedOver, new PassedOverFile(note.GivenNameOf(file), reason.Message)],
                },
                cancel
            );
        }
    }
}
