using CaseMgmt.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>
/// Asked for before anything changes that lets somebody in: a window that was left open is no proof of who sits before it
/// (ASVS 7.5.1).
/// </summary>
internal static class PresentPassword
{
    /// <param name="field">Where it was typed.</param>
    public static Error? WhyNot(IPasswordHasher<Account> hasher, Account account, string? typed, string field) =>
        // Reset meanwhile it has none.
        account.PasswordHash
            is { } kept
        && hasher.VerifyHashedPassword(account, kept, typed ?? "") is not PasswordVerificationResult.Failed
            ? null
            : new Error("password.wrong", "This is not your present password.", field);
}
