using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>The imports through the page, the latest first.</summary>
[Requires(Permission.ImportRegisters)]
public sealed record ListImports(int Page, int PageSize = 20) : IQuery<ImportList>;

public sealed record ImportList(IReadOnlyList<ImportLine> Imports, int Count);

public sealed record ImportLine(
    Guid Id,
    ImportState State,
    string UploadedBy,
    DateTime UploadedAt,
    DateTime? EndedAt,
    RunState? JobState
);

internal sealed class ListImportsHandler(ICaseDb db) : IRequestHandler<ListImports, ImportList>
{
    public async Task<ImportList> Handle(ListImports request, CancellationToken cancellationToken)
    {
        var imports = await db
            .ImportRuns.AsNoTracking()
            .OrderByDescending(r => r.UploadedAt)
            .ThenByDescending(r => db.JobRuns.Where(j => j.Id == r.JobRunId).Select(j => j.Number).FirstOrDefault())
            .Skip((Math.Clamp(request.Page, 1, 100_000) - 1) * request.PageSize)
            .Take(request.PageSize)
            .Select(r => new ImportLine(
                r.Id,
                r.State,
                r.UploadedBy,
                r.UploadedAt,
                r.EndedAt,
                db.JobRuns.Where(j => j.Id == r.JobRunId).Select(j => (RunState?)j.State).FirstOrDefault()
            ))
            .ToListAsync(cancellationToken);
        return new ImportList(imports, await db.ImportRuns.CountAsync(cancellationToken));
    }
}
