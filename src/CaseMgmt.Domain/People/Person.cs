using System.Security.Cryptography;
using System.Text;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.People;

/// <summary>Whom the history, an allocation, a read or a run points to: a person of the office, or a named system user.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId
{
    /// <summary>
    /// The id of whoever is known by the key, on every machine the same: an account's key, a job's name, a name in a register. Nobody
    /// is made twice, however many meet them first at once.
    /// </summary>
    public static PersonId Of(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        // RFC 9562, version 8: made of a hash.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new PersonId(new Guid(hash[..16], bigEndian: true));
    }
}

/// <summary>How the office came to know of somebody.</summary>
public enum PersonOrigin
{
    /// <summary>Signed in.</summary>
    SignIn,

    /// <summary>A name that stood in a register; an administrator says which person it is.</summary>
    Register,

    /// <summary>A job or the command line.</summary>
    System,
}

/// <summary>
/// Somebody who acts in the office, or is named as a reviewer in its registers. The id stays whatever becomes of the name.
/// A name that came with a register is a record of its own, which an administrator ties to the person it means: nothing that
/// pointed to the name is rewritten, and untying it is enough to undo a mistake.
/// </summary>
public sealed class Person : AggregateRoot<PersonId>
{
    public const int LongestName = 200;

    private Person() { }

    public override string Reference => Name;

    public string Name { get; private set; } = "";
    public PersonOrigin Origin { get; private set; }

    /// <summary>For a name out of a register: the person whom it means; null while nobody has said.</summary>
    public PersonId? TiedToId { get; private set; }

    /// <summary>
    /// What the person may be in the office, in the order of the alphabet: as an administrator says for local accounts, and as the
    /// directory said last for others. Every open session goes by it.
    /// </summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>Has left, or may not come in for now: nothing opens for them, whoever vouches.</summary>
    public bool IsSwitchedOff { get; private set; }

    /// <summary>Takes note of somebody the office has not met before.</summary>
    public static Person Meet(PersonId id, string name, PersonOrigin origin, DateTime now) =>
        new()
        {
            Id = id,
            Name = name,
            Origin = origin,
            RecordedAt = now,
        };

    /// <summary>The key of a name in a register: capitals and spaces make no other person of it.</summary>
    public static string RegisterKey(string name) => "register:" + Folded(name);

    /// <summary>The name of a signed-in person changes with their account.</summary>
    public Result<IReadOnlyList<Change>> Rename(string name)
    {
        name = name.Trim();
        if (name.Length is 0 or > LongestName)
        {
            return PersonErrors.NameMissing;
        }

        if (Origin is not PersonOrigin.SignIn)
        {
            return PersonErrors.NotAPerson(Name);
        }

        var change = new Change(nameof(Name), Name, name);
        Name = name;
        return Kept(change);
    }

    /// <summary>Says what the person may be from now on.</summary>
    public Result<IReadOnlyList<Change>> Give(IEnumerable<string> roles)
    {
        if (Origin is not PersonOrigin.SignIn)
        {
            return PersonErrors.NotAPerson(Name);
        }

        IReadOnlyList<string> given = [.. roles.Distinct().Order(StringComparer.Ordinal)];
        var change = new Change(nameof(Roles), Said(Roles), Said(given));
        Roles = given;
        return Kept(change);
    }

    /// <summary>Lets nobody in under this person any more, or lets them in again.</summary>
    public Result<IReadOnlyList<Change>> Switch(bool off)
    {
        if (Origin is not PersonOrigin.SignIn)
        {
            return PersonErrors.NotAPerson(Name);
        }

        var change = new Change(nameof(IsSwitchedOff), IsSwitchedOff, off);
        IsSwitchedOff = off;
        return Kept(change);
    }

    /// <summary>Says whom a name out of a register means; null takes it back.</summary>
    /// <param name="from">The person whom it means so far.</param>
    public Result<IReadOnlyList<Change>> Tie(Person? to, Person? from)
    {
        if (Origin is not PersonOrigin.Register)
        {
            return PersonErrors.NotFromARegister(Name);
        }

        if (to is not null && to.Origin is not PersonOrigin.SignIn)
        {
            return PersonErrors.NotAPerson(to.Name);
        }

        var change = new Change("TiedTo", LinkTo(from), LinkTo(to));
        TiedToId = to?.Id;
        return Kept(change);
    }

    private Result<IReadOnlyList<Change>> Kept(Change change)
    {
        IReadOnlyList<Change> made = Equals(change.Before, change.After) ? [] : [change];
        Note(made);
        return Result.Done(made);
    }

    private static string? Said(IReadOnlyList<string> roles) => roles.Count == 0 ? null : string.Join(", ", roles);

    private static Link? LinkTo(Person? person) => person is null ? null : new Link(person.Id.Value, person.Name);

    private static string Folded(string name) =>
        string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}

/// <summary>What cannot be done with a person's record.</summary>
public static class PersonErrors
{
    public static readonly Error NameMissing = new(
        "person.name_missing",
        $"Enter the person's name, at most {Person.LongestName} characters.",
        nameof(Person.Name)
    );

    public static readonly Error Unknown = new(
        "person.unknown",
        "There is no such person any more. Load the page again."
    );

    public static readonly Error SwitchedOff = new(
        "person.switched_off",
        "This person is switched off. An administrator can switch them on again."
    );

    public static Error NotFromARegister(string name) =>
        new("person.not_from_register", $"{name} is no name out of a register, so there is nobody to tie it to.");

    public static Error NotAPerson(string name) =>
        new("person.not_signed_in", $"{name} is nobody who signs in. Choose a person who does.", "TiedTo");
}
