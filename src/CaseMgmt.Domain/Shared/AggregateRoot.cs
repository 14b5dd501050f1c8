namespace CaseMgmt.Domain.Shared;

/// <summary>A typed key: a version-7 GUID that cannot be taken for another kind's.</summary>
public interface ITypedId
{
    Guid Value { get; }
}

/// <summary>A thing that the office keeps a record of, changed only through its own methods and saved as a whole.</summary>
public interface IAggregateRoot
{
    Guid Key { get; }

    /// <summary>What people call the record: its reference, or the name of a suite.</summary>
    string Reference { get; }

    /// <summary>Counts the saved changes; two people on one record are told apart by it.</summary>
    int Version { get; }

    /// <summary>The instant (UTC) at which the system learned of the record.</summary>
    DateTime RecordedAt { get; }

    /// <summary>
    /// What its acts have changed since this was last asked: they alone know, and the history is written from it. Asking
    /// empties it.
    /// </summary>
    IReadOnlyList<Change> TakeChanges();
}

/// <inheritdoc cref="IAggregateRoot"/>
public abstract class AggregateRoot<TId> : IAggregateRoot
    where TId : struct, ITypedId
{
    private readonly List<Change> changes = [];

    public TId Id { get; private protected set; }

    public Guid Key => Id.Value;

    public abstract string Reference { get; }

    public int Version { get; private set; }

    public DateTime RecordedAt { get; private protected set; }

    // Two acts in one save may change one value twice: the history has where it began and where it ended.
    public IReadOnlyList<Change> TakeChanges()
    {
        IReadOnlyList<Change> taken =
        [
            .. changes
                .GroupBy(c => c.Name, StringComparer.Ordinal)
                .Select(g => new Change(g.Key, g.First().Before, g.Last().After)),
        ];
        changes.Clear();
        return taken;
    }

    private protected void Note(params IEnumerable<Change> made) => changes.AddRange(made);
}

/// <summary>
/// Who makes keys: the one place that may. Version 7 carries the clock's time first, so that keys sort by when they were made
/// as text and in SQLite. SQL Server compares the last bytes of a <c>uniqueidentifier</c> first: there they lie scattered.
/// </summary>
public static class Ids
{
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}
