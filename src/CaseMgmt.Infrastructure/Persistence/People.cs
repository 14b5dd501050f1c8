using System.Data.Common;
using CaseMgmt.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>Makes the record of somebody the first time that they act or read.</summary>
internal static class People
{
    /// <summary>Beside the changes of the context, since another machine may meet them at the same moment; that loses nothing.</summary>
    public static async Task MeetAsync(
        CaseDb db,
        PersonId id,
        string name,
        PersonOrigin origin,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (db.People.Local.Any(p => p.Id == id) || await db.People.AnyAsync(p => p.Id == id, cancel))
        {
            return;
        }

        var (key, code) = (id.Value, origin.ToString());
        try
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO People (Id, Name, Origin, Roles, IsSwitchedOff, Version, RecordedAt) SELECT {key}, {name}, {code}, '', 0, 0, {now} WHERE NOT EXISTS (SELECT 1 FROM People WHERE Id = {key})",
                cancel
            );
        }
        catch (DbException lost) when (DatabaseFaults.IsUniqueViolation(lost))
        {
            // Another machine met them between the question and the insert.
        }
    }
}
