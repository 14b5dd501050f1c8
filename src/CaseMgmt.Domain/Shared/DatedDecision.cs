using System.Linq.Expressions;
using CaseMgmt.Domain.People;

namespace CaseMgmt.Domain.Shared;

/// <summary>A value that a decision tells, under the name of the property that people know it by.</summary>
public readonly record struct Told(string Name, object? Value);

/// <summary>What an act changed of a record: the value before and after, null where there was or is none.</summary>
public sealed record Change(string Name, object? Before, object? After);

/// <summary>
/// One dated decision, or one event, in the life of a record: the day on which it happened, and beside it when the
/// office recorded it, by whom and why, and which earlier one it supersedes. Nothing of it is ever changed; another
/// decision of its kind takes its place, or it is taken back. What the office knew at an instant are those recorded by then
/// and not yet superseded.
/// </summary>
public abstract class DatedDecision
{
    /// <summary>Running number among the decisions of its record, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Which of several of its kind: the number of an allegation, of a recommendation; 0 where there is only one.</summary>
    public int Part { get; private protected set; }

    /// <summary>The London day on which it happened; null where the office does not know it.</summary>
    public DateOnly? On { get; private protected set; }

    /// <summary>The instant (UTC) from which the office knew it.</summary>
    public DateTime RecordedAt { get; private set; }
    public PersonId RecordedBy { get; private set; }
    public Guid ActId { get; private set; }
    public string? Why { get; private set; }

    /// <summary>The number of the decision whose place it took; null for the first of its kind.</summary>
    public int? Supersedes { get; private set; }

    /// <summary>The instant (UTC) from which it no longer held; null while it is in force.</summary>
    public DateTime? SupersededAt { get; private set; }

    /// <summary>The act that put another in its place, or took it back.</summary>
    public Guid? SupersededBy { get; private set; }

    public bool IsInForce => SupersededAt is null;

    /// <summary>Whatever stands in the books is known now, whatever a clock says that was set back or runs behind another machine's.</summary>
    public static readonly DateTime KnownNow = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What the office knew at an instant: recorded by it, and not superseded yet.</summary>
    public static Expression<Func<T, bool>> KnownAt<T>(DateTime instant)
        where T : DatedDecision => d => d.RecordedAt <= instant && (d.SupersededAt == null || d.SupersededAt > instant);

    /// <summary>"Recommendation" where there may be several; null otherwise.</summary>
    protected virtual string? PartName => null;

    /// <summary>What it tells, in the order in which people read it.</summary>
    protected abstract IEnumerable<Told> Tell();

    internal IEnumerable<Told> Values =>
        PartName is { } name ? Tell().Select(t => t with { Name = $"{name}{Part}.{t.Name}" }) : Tell();

    internal bool IsOfTheKindOf(DatedDecision other) => GetType() == other.GetType() && Part == other.Part;

    internal bool SaysTheSameAs(DatedDecision other) => IsOfTheKindOf(other) && Tell().SequenceEqual(other.Tell());

    /// <summary>Would something that it tells be told differently by the other, or no longer?</summary>
    internal bool LosesTo(DatedDecision other) =>
        Tell().Zip(other.Tell()).Any(pair => pair.First.Value is not null && !pair.First.Equals(pair.Second));

    /// <summary>What of it stands in a register.</summary>
    protected virtual IEnumerable<Told> Say() => Tell();

    internal IEnumerable<Told> Said => Say();

    /// <summary>Does it say nothing but what one of the two says?</summary>
    internal bool AddsNothingTo(DatedDecision? one, DatedDecision? other) =>
        Said.Index()
            .All(v =>
                v.Item.Value is not { } value
                || value.Equals(one?.Said.ElementAt(v.Index).Value)
                || value.Equals(other?.Said.ElementAt(v.Index).Value)
            );

    /// <summary>A row of a register tells this, where people have made <paramref name="ours"/> of what the register had told before.</summary>
    internal DatedDecision Beside(DatedDecision? before, DatedDecision ours)
    {
        var merged = Among(before, ours);
        return merged.Said.SequenceEqual(ours.Said) ? ours : merged;
    }

    /// <summary>As a whole, unless its kind can be put together out of several values (<see cref="Standing"/>).</summary>
    private protected virtual DatedDecision Among(DatedDecision? before, DatedDecision ours) =>
        AddsNothingTo(before, ours) ? ours : this;

    /// <summary>One value: what a person made of it, unless the row says something new.</summary>
    private protected static T Standing<T>(T now, T? before, T ours) =>
        Equals(ours, before) || (now is not null && !Equals(now, before)) ? now : ours;

    internal void Take(int number, DatedDecision? place, Act act)
    {
        Number = number;
        RecordedAt = act.At;
        RecordedBy = act.By;
        ActId = act.Id;
        Why = act.Why;
        Supersedes = place?.Number;
        place?.End(act);
    }

    internal void End(Act act)
    {
        SupersededAt = act.At;
        SupersededBy = act.Id;
    }
}

/// <summary>
/// Another record to which this one is tied, by its key, and what people called it when it was told: a reviewer, a suite, a
/// visitor. It is the same link whatever the name.
/// </summary>
public sealed record Link(Guid Key, string Name)
{
    public bool Equals(Link? other) => other?.Key == Key;

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => Name;
}

/// <summary>Several links in their order: the visitors of a visit.</summary>
public sealed record Links(IReadOnlyList<Link> All)
{
    public bool Equals(Links? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Count == 0 ? 0 : All[0].GetHashCode();

    public override string ToString() => string.Join("; ", All);
}
