using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>
/// Keeps by its name what was said of a file, and has the upload looked at again once nothing is left to be said. The mapping
/// is the office's: said anew under the same name, it changes, and its history tells what and by whom. What somebody else has kept
/// under the name meanwhile is not overwritten.
/// </summary>
/// <param name="Seen">The mapping as it was shown; null where there was none.</param>
[Requires(Permission.ImportRegisters), Called("Keep a mapping of columns")]
public sealed record KeepMapping(
    Guid ImportRun,
    string File,
    string Register,
    string Name,
    ColumnMeanings Meanings,
    SeenMapping? Seen
) : ICommand, IExclusive
{
    public string LockName => $"import {ImportRun:N}";
}

internal sealed class KeepMappingHandler(
    ICaseDb db,
    IDocumentStore documents,
    CurrentAct act,
    ActingUser acting,
    TimeProvider clock
) : IRequestHandler<KeepMapping, Result>
{
    public async Task<Result> Handle(KeepMapping request, CancellationToken cancellationToken)
    {
        var run = await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == request.ImportRun, cancellationToken);
        if (run?.State is not ImportState.ToBeMapped)
        {
            return run is null ? ImportErrors.Unknown : Result.Done();
        }

        var name = request.Name.Trim();
        var mapping = await db.ColumnMappings.SingleOrDefaultAsync(m => m.Name == name, cancellationToken);
        if (mapping is not null && mapping.Register != request.Register)
        {
            return MappingErrors.OfAnotherRegister(name, mapping.Register);
        }

        if (mapping is null)
        {
            var kept = ColumnMapping.Keep(
                name,
                request.Register,
                request.Meanings,
                await act.TellAsync(cancellationToken)
            );
            if (!kept.IsDone)
            {
                return Result.Refused(kept.Errors);
            }

            db.ColumnMappings.Add(kept.Value);
        }
        else
        {
            var seen = new SeenMapping(mapping.Name, mapping.Version);
            var said = mapping.Say(request.Meanings);
            if (!said.IsDone)
            {
                return said;
            }

            if (said.Value.Count > 0 && seen != request.Seen)
            {
                return MappingErrors.NotSeen(name);
            }
        }

        var papers = new ImportPapers(documents, run.Id);
        await FindMeanings.UseAsync(
            papers,
            request.File,
            new MeaningsNote(name, request.Register, request.Meanings),
            cancellationToken
        );
        if (
            await papers.UploadAsync(cancellationToken) is { } upload
            && await IsSaidAsync(papers, upload, cancellationToken)
        )
        {
            var job = new JobRun(
                Ids.New(clock),
                ImportPapers.PreviewJob,
                acting.User.Link,
                clock.UtcNow(),
                run.Id.ToString("N")
            );
            db.JobRuns.Add(job);
            run.Await(ImportState.Uploaded, job.Id);
        }

        return Result.Done();
    }

    private static async Task<bool> IsSaidAsync(ImportPapers papers, UploadNote upload, CancellationToken cancel)
    {
        foreach (var file in upload.Files)
        {
            if (await papers.SurveyAsync(file, cancel) is not null && await papers.MeaningsAsync(file, cancel) is null)
            {
                return false;
            }
        }

        return true;
    }
}
