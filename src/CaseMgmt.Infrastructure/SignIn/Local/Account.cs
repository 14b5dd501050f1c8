using CaseMgmt.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>
/// An account that the office keeps itself: how one person proves who they are. What they may do is the person's. People sign in under
/// their e-mail address, which is the user name; nothing is ever sent to it.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    public PersonId PersonId { get; init; }

    /// <summary>The key of the authenticator app, protected; null until the person has set one up.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The half minute of the last code that was taken: no code opens anything twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left, one a line.</summary>
    public string? RecoveryCodes { get; set; }

    /// <summary>After too many wrong attempts nothing is looked at until then (UTC).</summary>
    public DateTime? LockedUntil { get; set; }

    /// <summary>Hash of the one-time link by which the person sets the account up; null when there is none.</summary>
    public string? LinkHash { get; set; }

    public DateTime? LinkUntil { get; set; }

    /// <summary>What was begun with the former proofs counts no more, and whoever changes the account at the same time does so anew.</summary>
    public void Renew() => SecurityStamp = ConcurrencyStamp = Accounts.NewStamp();

    /// <summary>By which the office knows the person for good.</summary>
    public static string KeyOf(Guid account) => $"local:{account:N}";
}
