using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>
/// What people have done with the records of a batch, of which no register knows: a row that is blank there, or says what it said before,
/// takes nothing of it back (<see cref="Retold{TDecision}"/>).
/// </summary>
internal sealed class ActsSince(ICaseDb db)
{
    private static readonly string[] OfRegisters = [nameof(ImportRegister), nameof(PreviewRegisters)];

    private Dictionary<Guid, DoneByPerson> acts = [];

    /// <summary>Reads the acts and, of the records on which there are any, every decision: superseded ones say what a register told last.</summary>
    /// <param name="decisionsOf">The decisions of the records with these keys.</param>
    public async Task ReadAsync<TDecision>(
        IEnumerable<IAggregateRoot> held,
        Func<IReadOnlyList<Guid>, IQueryable<TDecision>> decisionsOf,
        CancellationToken cancel
    )
    {
        List<Guid> keys = [.. held.Select(r => r.Key).Distinct()];
        if (keys.Count == 0)
        {
            acts = [];
            return;
        }

        var found = await db
            .History.AsNoTracking()
            .Where(h => keys.Contains(h.RecordId) && !OfRegisters.Contains(h.Act))
            .Select(h => new
            {
                h.RecordId,
                h.ActId,
                h.Act,
                h.RecordedAt,
                By = db.People.Where(p => p.Id == h.ById).Select(p => p.Name).FirstOrDefault() ?? h.By,
            })
            .ToListAsync(cancel);
        acts = found
            .DistinctBy(h => h.ActId)
            .ToDictionary(
                h => h.ActId,
                h => new DoneByPerson(h.By, Vocabulary.OfAct(h.Act), LondonTime.DayOf(h.RecordedAt))
            );
        if (found.Count > 0)
        {
            await decisionsOf([.. found.Select(h => h.RecordId).Distinct()]).LoadAsync(cancel);
        }
    }

    public bool IsOfPerson(Guid act) => acts.ContainsKey(act);

    /// <summary>What is to be told of the record; on what the row and an act differ is said on the row.</summary>
    public IReadOnlyList<TDecision> Say<TDecision>(Retold<TDecision> retold, string reference, RegisterRow row)
    {
        foreach (var other in retold.Others.Where(o => row.Tells(o.Name)))
        {
            var done = acts[other.Act];
            var what = Vocabulary.LabelOf(other.Name) + Said(other.Value);
            if (other.Stands)
            {
                row.Warn(
                    "row.act_stands",
                    $"{reference}: {done} {(other.Value is null ? $"took back: {what}. This row still says it" : $"entered: {what}. This row does not say it")}, so the act stands. Say it in the register as well, or correct the record.",
                    other.Name
                );
            }
            else
            {
                row.Warn(
                    "row.act_corrected",
                    $"{reference}: {done} {(other.Value is null ? "took back" : "entered")}: {what}. This row says something else, which was taken as a correction. Where the row is wrong, correct the record.",
                    other.Name
                );
            }
        }

        return retold.Decisions;
    }

    // A name or a text is not repeated: the preview is read by whoever takes registers in.
    private static string Said(object? value) =>
        value switch
        {
            DateOnly day => " " + DateRules.Say(day),
            DateTime at => " "
                + LondonTime.ToLocal(at).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB")),
            Enum coded => $" ({Vocabulary.Of(coded)})",
            bool yes => yes ? " (yes)" : " (no)",
            _ => "",
        };

    private sealed record DoneByPerson(string By, string Act, DateOnly On)
    {
        public override string ToString() => $"on {DateRules.Say(On)} {By} (\"{Act}\")";
    }
}
