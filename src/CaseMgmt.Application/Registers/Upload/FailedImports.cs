using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.Registers;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Imports that were confirmed, and whose job failed: they may be confirmed again, or abandoned.</summary>
internal static class FailedImports
{
    /// <param name="before">Those that failed before the moment; all of them if not given.</param>
    public static IQueryable<ImportRun> Of(ICaseDb db, DateTime? before = null) =>
        db.ImportRuns.Where(r =>
            r.State == ImportState.Confirmed
            && db.JobRuns.Any(j =>
                j.Id == r.JobRunId && j.State == RunState.Failed && (before == null || j.EndedAt < before)
            )
        );
}
