namespace CaseMgmt.Domain.Shared;

/// <summary>
/// A record that is what its dated decisions make of it. An act adds some, and each takes the place of the one of its kind
/// that was in force; what lists and figures read is derived from those in force, and nothing is set beside them.
/// </summary>
public abstract class DecidedRecord<TId, TDecision> : AggregateRoot<TId>
    where TId : struct, ITypedId
    where TDecision : DatedDecision
{
    private readonly List<TDecision> decisions = [];

    /// <summary>How many there have been, superseded ones too: the next has the number after it.</summary>
    public int DecisionCount { get; private set; }

    /// <summary>Those that were loaded with the record: the ones in force, or all.</summary>
    public IReadOnlyList<TDecision> Decisions => decisions;

    /// <exception cref="InvalidOperationException">The record was loaded without its decisions: acting on it would overlook them.</exception>
    protected IEnumerable<TDecision> InForce =>
        decisions.Count == 0 && DecisionCount > 0
            ? throw new InvalidOperationException($"{Reference} was loaded without its decisions.")
            : decisions.Where(d => d.IsInForce);

    /// <summary>What would be in force if these were told, and those of <paramref name="takenBack"/> that are not told anew were taken back.</summary>
    private protected IReadOnlyList<TDecision> With(
        IReadOnlyCollection<TDecision> told,
        Func<TDecision, bool>? takenBack = null
    ) => [.. InForce.Where(d => takenBack?.Invoke(d) is not true && !told.Any(t => t.IsOfTheKindOf(d))), .. told];

    /// <inheritdoc cref="Retelling"/>
    /// <param name="tellsOf">Which of the decisions the register tells of. All of them are loaded, superseded ones too.</param>
    /// <param name="isOfPerson">Was an act somebody's, and not that of a register?</param>
    private protected Retold<TDecision> Beside(
        IReadOnlyCollection<TDecision> told,
        Func<TDecision, bool> tellsOf,
        Func<Guid, bool> isOfPerson
    ) => Retelling.Beside(decisions.Where(tellsOf), told, isOfPerson);

    /// <summary>Puts the decisions in force and says what that changed. What is in force already stays as it is.</summary>
    private protected IReadOnlyList<Change> Decide(
        IReadOnlyCollection<TDecision> told,
        Act act,
        Func<TDecision, bool>? takenBack = null
    )
    {
        List<Change> made = [];
        foreach (var old in InForce.Where(d => takenBack?.Invoke(d) is true).ToList())
        {
            if (!told.Any(t => t.IsOfTheKindOf(old)))
            {
                old.End(act);
                made.AddRange(
                    old.Values.Where(v => v.Value is not null).Select(v => new Change(v.Name, v.Value, null))
                );
            }
        }

        foreach (var decision in told)
        {
            var old = InForce.FirstOrDefault(d => d.IsOfTheKindOf(decision));
            if (old is null || !old.SaysTheSameAs(decision))
            {
                made.AddRange(Between(old, decision));
                decision.Take(++DecisionCount, old, act);
                decisions.Add(decision);
            }
        }

        Note(made);
        return made;
    }

    private static IEnumerable<Change> Between(TDecision? old, TDecision decision) =>
        old is null
            ? decision.Values.Where(v => v.Value is not null).Select(v => new Change(v.Name, null, v.Value))
            : old
                .Values.Zip(decision.Values, (before, after) => new Change(after.Name, before.Value, after.Value))
                .Where(c => !Equals(c.Before, c.After));
}
