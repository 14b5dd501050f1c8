using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>
/// Asked for before anything changes that lets somebody in: a window that was left open is no proof of who sits before it (ASVS 7.5.1).
/// Wrong ones are counted, locked and noted as those of a sign-in are.
/// </summary>
public sealed class PresentPassword(CaseDb db, LocalSignIn signIn, IPasswordHasher<Account> hasher, ActingUser acting)
{
    /// <param name="field">Where it was typed.</param>
    /// <returns>The stamp of what proves the person now: another one means that it was changed meanwhile.</returns>
    internal async Task<Result<string>> CheckAsync(HttpContext http, string? typed, string field)
    {
        var account = await db
            .Accounts.AsNoTracking()
            .SingleAsync(a => a.PersonId == acting.User.Id, http.RequestAborted);
        if (!await signIn.TakeAttemptAsync(account.Id, http.RequestAborted))
        {
            await signIn.FailedAsync(http, SignInFailure.Locked, account);
            return LocalSignIn.TooOften with { Field = field };
        }

        if (
            account.PasswordHash is not { } kept
            || hasher.VerifyHashedPassword(account, kept, typed ?? "") is PasswordVerificationResult.Failed
        )
        {
            await signIn.FailedAsync(http, SignInFailure.WrongPassword, account);
            return Wrong(field);
        }

        await signIn.GiveAttemptsBackAsync(account.Id, http.RequestAborted);
        return Result.Done(account.SecurityStamp!);
    }

    internal static Error Wrong(string field) => new("password.wrong", "This is not your present password.", field);
}
