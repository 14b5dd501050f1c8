namespace CaseMgmt.Domain.Shared;

/// <summary>What a row of a register comes to beside what people have done with the record since the register last told of it.</summary>
/// <param name="Decisions">What is to be told of the record.</param>
/// <param name="Others">The values on which the row and somebody's act differ.</param>
public sealed record Retold<TDecision>(IReadOnlyList<TDecision> Decisions, IReadOnlyList<ToldOtherwise> Others);

/// <summary>A value of somebody's act that a row of a register tells otherwise, or no longer.</summary>
/// <param name="Name">The property that people know it by.</param>
/// <param name="Value">What the act made of it; null where it took something back.</param>
/// <param name="Act">The act.</param>
/// <param name="Stands">
/// The row is blank there, or says what it said before the act: it does not know of the act, which stands. Anything else is a correction.
/// </param>
public sealed record ToldOtherwise(string Name, object? Value, Guid Act, bool Stands);

/// <summary>How decisions that a row tells are put beside those of people.</summary>
internal static class Retelling
{
    public static Retold<TDecision> Beside<TDecision>(
        IEnumerable<TDecision> held,
        IReadOnlyCollection<TDecision> told,
        Func<Guid, bool> isOfPerson
    )
        where TDecision : DatedDecision
    {
        List<TDecision> outcome = [.. told];
        List<ToldOtherwise> others = [];
        foreach (var kind in held.GroupBy(d => (d.GetType(), d.Part)))
        {
            List<TDecision> one = [.. kind.OrderBy(d => d.Number)];
            var ours = one.Find(d => d.IsInForce);
            if ((ours is null ? one[^1].SupersededBy : ours.ActId) is not { } act || !isOfPerson(act))
            {
                // The register's own word, or what it took back itself.
                continue;
            }

            var before = LastTold(one, isOfPerson);
            var now = outcome.Find(d => d.IsOfTheKindOf(one[0]));
            var stands = ours is null ? Again(now, before) : (TDecision?)now?.Beside(before, ours) ?? ours;
            others.AddRange(Differences(now, before, ours, stands, act));
            outcome.RemoveAll(d => d.IsOfTheKindOf(one[0]));
            if (stands is not null)
            {
                outcome.Add(stands);
            }
        }

        return new Retold<TDecision>(outcome, others);
    }

    // What somebody took back stays so while the row says only what it said before.
    private static TDecision? Again<TDecision>(TDecision? now, TDecision? before)
        where TDecision : DatedDecision => now is null || now.AddsNothingTo(before, before) ? null : now;

    // What the register told last of its kind, unless it took it back itself.
    private static TDecision? LastTold<TDecision>(List<TDecision> one, Func<Guid, bool> isOfPerson)
        where TDecision : DatedDecision
    {
        TDecision? last = null;
        foreach (var decision in one)
        {
            last = isOfPerson(decision.ActId) ? last : decision;
            last = decision.SupersededBy is { } act && !isOfPerson(act) ? null : last;
        }

        return last;
    }

    private static IEnumerable<ToldOtherwise> Differences(
        DatedDecision? now,
        DatedDecision? before,
        DatedDecision? ours,
        DatedDecision? outcome,
        Guid act
    )
    {
        var names = (ours ?? before)!.Said.Select(t => t.Name).ToList();
        var (said, had, have, comes) = (Values(now), Values(before), Values(ours), Values(outcome));
        return names
            .Select((name, i) => (Name: name, Said: said[i], Had: had[i], Have: have[i], Comes: comes[i]))
            .Where(v => !Equals(v.Have, v.Had) && !Equals(v.Said, v.Have))
            .Select(v => new ToldOtherwise(v.Name, v.Have, act, Equals(v.Comes, v.Have)));

        List<object?> Values(DatedDecision? decision) =>
            decision is null ? [.. names.Select(_ => (object?)null)] : [.. decision.Said.Select(t => t.Value)];
    }
}
