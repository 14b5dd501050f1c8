using System.Globalization;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Oversight;

/// <summary>Are the history and the reads still as they were sealed? Reads every row of them: a million in some seconds.</summary>
[Requires(Permission.CheckAudit)]
public sealed record CheckAudit : IQuery<AuditCheck>;

/// <param name="Faults">What is not as it was sealed, the earliest first, in sentences; empty when all is whole.</param>
/// <param name="Last">The latest seal; null when nothing was sealed yet.</param>
/// <param name="Rows">Sealed rows of both books.</param>
/// <param name="Unsealed">Rows that were added since.</param>
public sealed record AuditCheck(IReadOnlyList<string> Faults, SealLine? Last, long Rows, long Unsealed)
{
    public bool IsWhole => Faults.Count == 0;
}

internal sealed class CheckAuditHandler(ICaseDb db, CurrentRun run) : IRequestHandler<CheckAudit, AuditCheck>
{
    private const int MostFaults = 10;
    private const int SealsAtATime = 100;

    public async Task<AuditCheck> Handle(CheckAudit request, CancellationToken cancellationToken)
    {
        var of = await db.Seals.CountAsync(cancellationToken);
        var upTo = Enum.GetValues<AuditBook>().ToDictionary(book => book, _ => 0L);
        List<string> faults = [];
        Seal? previous = null;
        long rows = 0;
        while (true)
        {
            List<Seal> seals;
            try
            {
                seals = await NextAsync(previous, cancellationToken);
            }
            catch (Exception fault) when (IsUnreadable(fault))
            {
                faults.Add(Told($"A seal after seal {previous?.Number ?? 0} cannot be read."));
                break;
            }

            foreach (var seal in seals)
            {
                if (await FaultAsync(seal, previous, upTo[seal.Book], cancellationToken) is { } fault)
                {
                    faults.Add(fault);
                }

                (previous, upTo[seal.Book], rows) = (seal, seal.UpTo, rows + seal.Rows);
            }

            if (seals.Count < SealsAtATime || faults.Count >= MostFaults)
            {
                break;
            }

            await run.NoteAsync("seals", previous!.Number, of, cancellationToken);
        }

        var (history, reads) = (upTo[AuditBook.History], upTo[AuditBook.Reads]);
        var unsealed =
            await db.History.LongCountAsync(r => r.Sequence > history, cancellationToken)
            + await db.Accesses.LongCountAsync(r => r.Sequence > reads, cancellationToken);
        return new AuditCheck(faults, previous is null ? null : SealLine.Of(previous), rows, unsealed);
    }

    private Task<List<Seal>> NextAsync(Seal? previous, CancellationToken cancel)
    {
        var number = previous?.Number ?? 0;
        return db
            .Seals.AsNoTracking()
            .Where(s => s.Number > number)
            .OrderBy(s => s.Number)
            .Take(SealsAtATime)
            .ToListAsync(cancel);
    }

    // Each seal is judged by the one before it as that stands there, so that one fault is not told of all that follow.
    private async Task<string?> FaultAsync(Seal seal, Seal? previous, long after, CancellationToken cancel)
    {
        if (seal.Number != (previous?.Number ?? 0) + 1)
        {
            return Told($"Before seal {seal.Number} at least one seal is missing.");
        }

        if (seal.After != after)
        {
            return Told($"Seal {seal.Number} does not begin where the {Name(seal.Book)} were sealed up to.");
        }

        try
        {
            // One row more than there may be is enough to know.
            using var stretch = await db.ReadAsync(seal.Book, seal.After, seal.UpTo, seal.Rows + 1, cancel);
            return seal.Holds(previous, stretch) ? null
                : stretch.Rows < seal.Rows ? Differs("rows are missing")
                : stretch.Rows > seal.Rows ? Differs("there are rows that were not there")
                : Differs("something in them, or in the seal, was changed");
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return Differs("something in them cannot be read");
        }

        string Differs(string what) =>
            Told(
                $"The {Name(seal.Book)} from number {seal.After + 1} to {seal.UpTo} are not as they were sealed on {LondonTime.ToLocal(seal.At):d MMMM yyyy 'at' HH:mm} (seal {seal.Number}, {seal.Rows} rows): {what}."
            );
    }

    // Somebody has put something there that is no value of its kind; EF Core tells of it in each of these ways.
    private static bool IsUnreadable(Exception fault) =>
        fault is FormatException or InvalidCastException or OverflowException or InvalidOperationException;

    private static string Name(AuditBook book) => book is AuditBook.History ? "entries of the history" : "reads";

    private static string Told(FormattableString sentence) => sentence.ToString(CultureInfo.GetCultureInfo("en-GB"));
}
