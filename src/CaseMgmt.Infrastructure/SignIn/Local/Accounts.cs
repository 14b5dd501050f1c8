using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CaseMgmt.Application.Administration.People;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <inheritdoc cref="IAccounts"/>
internal sealed class Accounts(CaseDb db, TimeProvider clock) : IAccounts
{
    private const int LinkBytes = 32;

    /// <summary>How long somebody has to set their account up.</summary>
    private static readonly TimeSpan LinkTime = TimeSpan.FromDays(3);

    public Task<bool> IsTakenAsync(string address, CancellationToken cancel)
    {
        var name = NameOf(address);
        return db.Accounts.AnyAsync(a => a.NormalizedUserName == name, cancel);
    }

    public OneTimeLink Open(PersonId person, Guid account, string address)
    {
        var opened = new Account
        {
            Id = account,
            PersonId = person,
            UserName = address,
            NormalizedUserName = NameOf(address),
        };
        db.Accounts.Add(opened);
        return NewLink(opened);
    }

    public async Task<OneTimeLink?> OpenAgainAsync(Guid account, string address, CancellationToken cancel)
    {
        var name = NameOf(address);
        return
            await db.Accounts.SingleOrDefaultAsync(a => a.Id == account && a.NormalizedUserName == name, cancel)
                is { PasswordHash: null } opened
            ? NewLink(opened)
            : null;
    }

    public async Task<OneTimeLink?> ResetAsync(PersonId person, CancellationToken cancel)
    {
        if (await db.Accounts.SingleOrDefaultAsync(a => a.PersonId == person, cancel) is not { } account)
        {
            return null;
        }

        (account.PasswordHash, account.AuthenticatorKey, account.RecoveryCodes) = (null, null, null);
        (account.AccessFailedCount, account.LockedUntil) = (0, null);
        db.RemoveRange(
            await db.Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == account.Id).ToListAsync(cancel)
        );
        return NewLink(account);
    }

    public async Task<PersonId?> FindAsync(string address, CancellationToken cancel)
    {
        var name = NameOf(address);
        return await db
            .Accounts.Where(a => a.NormalizedUserName == name)
            .Select(a => (PersonId?)a.PersonId)
            .SingleOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyDictionary<PersonId, AccountView>> ViewAsync(CancellationToken cancel) =>
        await db
            .Accounts.Select(a => new
            {
                a.PersonId,
                View = new AccountView(a.UserName!, a.PasswordHash != null, a.LinkUntil),
            })
            .ToDictionaryAsync(a => a.PersonId, a => a.View, cancel);

    /// <summary>Capitals make no other address of it.</summary>
    public static string NameOf(string address) => address.Trim().ToUpperInvariant();

    /// <summary>What is kept of a link's token: of the token itself, nothing.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>With a new one, whatever was begun before counts no more.</summary>
    public static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(LinkBytes));

    private OneTimeLink NewLink(Account account)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(LinkBytes));
        var until = clock.UtcNow() + LinkTime;
        (account.LinkHash, account.LinkUntil) = (HashOf(token), until);
        account.Renew();
        return new OneTimeLink($"/sign-in/link/{token}", until);
    }
}
