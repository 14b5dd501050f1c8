using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Administration.People;

/// <summary>
/// The accounts that the office keeps itself, where people sign in with one: by what each proves who they are. What is changed here is
/// saved with the act that asks for it.
/// </summary>
public interface IAccounts
{
    Task<bool> IsTakenAsync(string address, CancellationToken cancel);

    /// <summary>Opens an account for a person whom the office is about to meet.</summary>
    OneTimeLink Open(PersonId person, Guid account, string address);

    /// <summary>Another link for an account that was opened under this id and address, in place of its first one; null when there is none, or when it is set up.</summary>
    Task<OneTimeLink?> OpenAgainAsync(Guid account, string address, CancellationToken cancel);

    /// <summary>Whatever proved who the person is counts no more; they set the account up anew. Null when they have none.</summary>
    Task<OneTimeLink?> ResetAsync(PersonId person, CancellationToken cancel);

    /// <summary>Whose account it is; null when there is none under the address.</summary>
    Task<PersonId?> FindAsync(string address, CancellationToken cancel);

    Task<IReadOnlyDictionary<PersonId, AccountView>> ViewAsync(CancellationToken cancel);
}

/// <summary>By which one person, once, sets their account up. It is shown to whoever asks for it, and never again.</summary>
/// <param name="Path">Below the address under which people open the application.</param>
/// <param name="Until">After that it opens nothing (UTC).</param>
public sealed record OneTimeLink(string Path, DateTime Until);

/// <param name="Address">Under which the person signs in.</param>
/// <param name="IsSetUp">The person has chosen a password and set up a second factor.</param>
public sealed record AccountView(string Address, bool IsSetUp, DateTime? LinkUntil);

/// <summary>What cannot be done with an account.</summary>
public static class AccountErrors
{
    public static readonly Error AddressMissing = new(
        "account.address_missing",
        "Enter an e-mail address, such as name@example.org.",
        "Address"
    );

    public static readonly Error AddressTaken = new(
        "account.address_taken",
        "Somebody has an account under this address already. Look for them among the people of the office.",
        "Address"
    );

    public static readonly Error RolesMissing = new(
        "account.roles_missing",
        "Choose at least one role. Whoever is to have none is switched off.",
        "Roles"
    );

    public static readonly Error None = new(
        "account.none",
        "This person has no account that the office keeps: they sign in elsewhere."
    );

    public static readonly Error LastAdministrator = new(
        "account.last_administrator",
        "Nobody would be left who can manage people. Make somebody else an administrator first."
    );
}
