using System.Security.Cryptography;
using System.Text.Json;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>What the browser is asked for, and what comes back with its answer: the question itself, protected.</summary>
/// <param name="Options">For the browser, JSON (WebAuthn).</param>
/// <param name="Asked">For the form.</param>
public sealed record PasskeyQuestion(string Options, string Asked);

/// <summary>A passkey of the acting person.</summary>
public sealed record OwnPasskey(string Id, string Name, DateTime AddedAt);

/// <summary>
/// Passkeys (WebAuthn), by the framework: what a browser or a security key keeps, opened with its owner's finger, face or PIN.
/// </summary>
public sealed class Passkeys(
    CaseDb db,
    IUserPasskeyStore<Account> store,
    IPasskeyHandler<Account> handler,
    PresentPassword present,
    ActingUser acting,
    ISender sender,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromMinutes(10);
    private const int LongestName = 60;

    private static readonly Error NotAdded = new(
        "passkey.not_added",
        "The browser's passkey could not be added. Try again, with another one perhaps."
    );

    private readonly IDataProtector asked = protection.CreateProtector("passkey asked for");

    /// <summary>Asks for any passkey that was added here.</summary>
    public async Task<PasskeyQuestion> AskAsync(HttpContext http)
    {
        var options = await handler.MakeRequestOptionsAsync(null, http);
        return new PasskeyQuestion(options.RequestOptionsJson, Keep(options.AssertionState));
    }

    /// <summary>Whose passkey answered; null when none of them did, or not to this question.</summary>
    internal async Task<(Account Account, Guid Proof)?> CheckAsync(HttpContext http, string? question, string? answer)
    {
        if (Read(question) is not { } read || string.IsNullOrEmpty(answer))
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = http,
                CredentialJson = answer,
                AssertionState = read.State,
            }
        );
        if (result is not { Succeeded: true, User: { } account, Passkey: { } passkey })
        {
            return null;
        }

        await store.AddOrUpdatePasskeyAsync(account, passkey, http.RequestAborted);
        await db.SaveChangesAsync(http.RequestAborted);
        return (account, read.Id);
    }

    /// <summary>Asks the acting person's browser for a new one.</summary>
    public async Task<PasskeyQuestion> OfferAsync(HttpContext http)
    {
        var account = await OwnAsync(http.RequestAborted);
        var options = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = account.Id.ToString(),
                Name = account.UserName!,
                DisplayName = acting.User.Name,
            },
            http
        );
        return new PasskeyQuestion(options.CreationOptionsJson, Keep(options.AttestationState));
    }

    /// <summary>The acting person's browser has made one.</summary>
    /// <param name="typed">Their password.</param>
    public async Task<Result> AddAsync(HttpContext http, string? question, string? answer, string? name, string? typed)
    {
        if (Read(question) is not { } read || string.IsNullOrEmpty(answer))
        {
            return NotAdded;
        }

        var result = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http,
                CredentialJson = answer,
                AttestationState = read.State,
            }
        );
        if (result is not { Succeeded: true, Passkey: { } passkey })
        {
            return NotAdded;
        }

        var proved = await present.CheckAsync(http, typed, "PasskeyPresent");
        if (!proved.IsDone)
        {
            return Result.Refused(proved.Errors);
        }

        passkey.Name = string.IsNullOrWhiteSpace(name)
            ? "Passkey"
            : name.Trim()[..Math.Min(name.Trim().Length, LongestName)];
        return await sender.Send(new NoteAccountChange(AccountChange.PasskeyAdded, KeepAsync), http.RequestAborted);

        async Task<Result> KeepAsync(CancellationToken cancel)
        {
            var account = await OwnAsync(cancel);
            if (account.SecurityStamp != proved.Value)
            {
                return PresentPassword.Wrong("PasskeyPresent");
            }

            await store.AddOrUpdatePasskeyAsync(account, passkey, cancel);
            return Result.Done();
        }
    }

    public async Task<Result> RemoveAsync(string id, CancellationToken cancel)
    {
        var found = (await store.GetPasskeysAsync(await OwnAsync(cancel), cancel)).FirstOrDefault(p =>
            Convert.ToHexString(p.CredentialId) == id
        );
        return found is null
            ? Result.Done()
            : await sender.Send(new NoteAccountChange(AccountChange.PasskeyRemoved, ForgetAsync), cancel);

        async Task<Result> ForgetAsync(CancellationToken cancel)
        {
            await store.RemovePasskeyAsync(await OwnAsync(cancel), found.CredentialId, cancel);
            return Result.Done();
        }
    }

    public async Task<IReadOnlyList<OwnPasskey>> ListAsync(CancellationToken cancel) =>
        [
            .. (await store.GetPasskeysAsync(await OwnAsync(cancel), cancel))
                .OrderBy(p => p.CreatedAt)
                .Select(p => new OwnPasskey(
                    Convert.ToHexString(p.CredentialId),
                    p.Name ?? "Passkey",
                    p.CreatedAt.UtcDateTime
                )),
        ];

    private Task<Account> OwnAsync(CancellationToken cancel) =>
        db.Accounts.SingleAsync(a => a.PersonId == acting.User.Id, cancel);

    private string Keep(string? state) =>
        asked.Protect(JsonSerializer.Serialize(new Question(state, Ids.New(clock), clock.UtcNow())));

    private Question? Read(string? question)
    {
        try
        {
            return
                question is not null
                && JsonSerializer.Deserialize<Question>(asked.Unprotect(question)) is { } read
                && read.At + AnswerTime > clock.UtcNow()
                ? read
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Question(string? State, Guid Id, DateTime At);
}
