using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>
/// What a page knows when somebody acts on a record that it shows: which act this is, so that a form sent twice is done
/// once, and which version of the record was on the screen, so that nobody overwrites what they have not seen.
/// </summary>
/// <param name="Act">Made when the form was shown.</param>
/// <param name="Version">Of the record.</param>
public sealed record Seen(Guid Act, int Version);

/// <summary>An act of a person on one record, by its page.</summary>
public interface IActOnRecord
{
    Seen Seen { get; }

    /// <summary>Why, in the person's words; null where the act asks for none.</summary>
    string? Reason => null;
}

/// <summary>
/// The act under way in this scope, from the first command to the end of its save. Commands that it sends join it: they are
/// one act with one id, saved once, or undone as a whole. Begun and ended by the pipeline alone.
/// </summary>
public sealed class CurrentAct(ActingUser acting, IOfficeRules rules, CurrentRun run, TimeProvider clock)
{
    private string? lockName;

    public Guid Id { get; private set; }

    /// <summary>Such as <c>ImportRegister</c>; null when no act is under way, and then nothing may be saved.</summary>
    public string? Name { get; private set; }

    public string? Reason { get; private set; }

    public Seen? Seen { get; private set; }

    /// <summary>The run of a job that carries the act; null when a person does it at a page.</summary>
    public Guid? Run => run.Id;

    public OfficeUser By => acting.User;

    public bool IsUnderWay => Name is not null;

    /// <summary>What is sent in this scope is shown in its form again, and not done.</summary>
    public bool IsOnlyShown { get; private set; }

    /// <summary>Why a command within the act was refused: the act is not kept then, whatever the outer one makes of it.</summary>
    internal IReadOnlyList<Error>? Refusal { get; private set; }

    /// <summary>The act as the records take it, with the rules as they are now.</summary>
    public async Task<Act> TellAsync(CancellationToken cancel) =>
        IsUnderWay
            ? new Act(Id, By.Id, await rules.CurrentAsync(cancel), clock, Reason)
            : throw new InvalidOperationException("No act is under way.");

    /// <summary>Was the record changed after the person saw it?</summary>
    /// <exception cref="RecordChangedException">Yes: the boundary says by whom, and what.</exception>
    public void Saw(IAggregateRoot record)
    {
        if (Seen is { } seen && seen.Version != record.Version)
        {
            throw new RecordChangedException(record.Key, record.Reference, seen.Version);
        }
    }

    /// <summary>The session had ended when the form was sent: the person looks through it, and sends it again.</summary>
    public void OnlyShow() => IsOnlyShown = true;

    internal void Begin(string name, IActOnRecord? page, string? exclusively)
    {
        (Id, Name, Reason, Seen) = (page?.Seen.Act ?? Ids.New(clock), name, page?.Reason?.Trim(), page?.Seen);
        (lockName, Refusal) = (exclusively, null);
    }

    /// <summary>A command within the act begins: what it needs to have for itself, the outer one must have already.</summary>
    internal void Join(string name, string? exclusively)
    {
        if (exclusively is not null && exclusively != lockName)
        {
            throw new InvalidOperationException(
                $"{name} runs under the lock '{exclusively}', which the act {Name} around it does not hold."
            );
        }
    }

    internal void Refuse(IReadOnlyList<Error> errors) => Refusal ??= errors;

    internal void End() => (Name, Reason, Seen, lockName) = (null, null, null, null);
}
