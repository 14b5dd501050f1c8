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

/// <summary>What the page of a one-time link shows.</summary>
/// <param name="Key">For the app, as people type it.</param>
/// <param name="QrCode">The same as a picture, SVG.</param>
/// <param name="Offered">The key for the form; protected, and good for this link alone.</param>
public sealed record SetUpView(string Name, string Address, string Key, string QrCode, string Offered);

/// <summary>A person sets their account up by a one-time link, and changes later what proves who they are.</summary>
public sealed class AccountSetUp(
    CaseDb db,
    LocalSignIn signIn,
    PresentPassword present,
    ISender sender,
    ActingUser acting,
    IPasswordHasher<Account> hasher,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    private static readonly Error LinkUsed = new(
        "link.used",
        "This link has been used or has run out. Ask for another one."
    );

    private static readonly Error WrongCode = new(
        "set_up.wrong_code",
        "This is not the code that the app shows now. Check that the app has the key above and that your telephone's clock is right.",
        "Code"
    );

    private readonly IDataProtector keys = protection.CreateProtector(LocalSignIn.KeyPurpose);

    /// <summary>Null when the link opens nothing (any more).</summary>
    /// <param name="offered">The key that the page showed before, so that what was scanned stays good.</param>
    public async Task<SetUpView?> ShowAsync(string token, string? offered, string issuer, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } account)
        {
            return null;
        }

        var key = Read(token, offered) ?? SecondFactor.NewKey();
        var name = await db.People.Where(p => p.Id == account.PersonId).Select(p => p.Name).SingleAsync(cancel);
        return new SetUpView(
            name,
            account.UserName!,
            key,
            SecondFactor.QrCode(key, issuer, account.UserName!),
            Offered(token).Protect(key)
        );
    }

    /// <summary>The password is chosen and the app shows the right code: the account is set up, and the person is signed in.</summary>
    /// <returns>The recovery codes, which nobody sees again.</returns>
    public async Task<Result<IReadOnlyList<string>>> FinishAsync(
        HttpContext http,
        string token,
        string? offered,
        string? password,
        string? code
    )
    {
        var cancel = http.RequestAborted;
        if (await FindAsync(token, cancel) is not { } account || Read(token, offered) is not { } key)
        {
            return LinkUsed;
        }

        var findings = new Findings();
        if (PasswordRules.Check(password, account.UserName!) is { } weak)
        {
            findings.Refuse(true, weak);
        }

        var step = SecondFactor.StepOf(key, code, clock.UtcNow());
        findings.Refuse(step is null, WrongCode);
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<string>>(findings.Errors);
        }

        var codes = SecondFactor.NewRecoveryCodes();
        var hash = hasher.HashPassword(account, password!);
        var started = await signIn.InAsync(http, account, null, new NoteAccountChange(AccountChange.SetUp, SetUpAsync));
        return started.IsDone ? Result.Done(codes) : Result.Refused<IReadOnlyList<string>>(started.Errors);

        async Task<Result> SetUpAsync(CancellationToken cancel)
        {
            // Of two at once one finds the link used.
            if (await Found(token).SingleOrDefaultAsync(cancel) is not { } opened)
            {
                return LinkUsed;
            }

            (opened.PasswordHash, opened.AuthenticatorKey, opened.LastCodeStep) = (
                hash,
                keys.Protect(key),
                step!.Value
            );
            opened.RecoveryCodes = SecondFactor.Keep(codes);
            (opened.AccessFailedCount, opened.LockedUntil) = (0, null);
            (opened.LinkHash, opened.LinkUntil) = (null, null);
            opened.Renew();
            return Result.Done();
        }
    }

    /// <summary>The acting person chooses another password; their other sessions end.</summary>
    public async Task<Result> ChangePasswordAsync(HttpContext http, string? typed, string? password)
    {
        var proved = await present.CheckAsync(http, typed, "Present");
        return proved.IsDone
            ? await sender.Send(
                new NoteAccountChange(AccountChange.PasswordChanged, ChangeAsync, SignedIn.SessionOf(http.User)!.Value),
                http.RequestAborted
            )
            : Result.Refused(proved.Errors);

        async Task<Result> ChangeAsync(CancellationToken cancel)
        {
            var account = await Own.SingleAsync(cancel);
            if (account.SecurityStamp != proved.Value)
            {
                return PresentPassword.Wrong("Present");
            }

            if (PasswordRules.Check(password, account.UserName!, acting.User.Name) is { } weak)
            {
                return weak;
            }

            account.PasswordHash = hasher.HashPassword(account, password!);
            account.Renew();
            return Result.Done();
        }
    }

    /// <summary>New recovery codes for the acting person; the former ones count no more.</summary>
    public async Task<Result<IReadOnlyList<string>>> RenewRecoveryCodesAsync(HttpContext http, string? typed)
    {
        var proved = await present.CheckAsync(http, typed, "CodesPresent");
        if (!proved.IsDone)
        {
            return Result.Refused<IReadOnlyList<string>>(proved.Errors);
        }

        var codes = SecondFactor.NewRecoveryCodes();
        var renewed = await sender.Send(
            new NoteAccountChange(AccountChange.RecoveryCodesRenewed, RenewAsync),
            http.RequestAborted
        );
        return renewed.IsDone ? Result.Done(codes) : Result.Refused<IReadOnlyList<string>>(renewed.Errors);

        async Task<Result> RenewAsync(CancellationToken cancel)
        {
            var account = await Own.SingleAsync(cancel);
            if (account.SecurityStamp != proved.Value)
            {
                return PresentPassword.Wrong("CodesPresent");
            }

            account.RecoveryCodes = SecondFactor.Keep(codes);
            account.Renew();
            return Result.Done();
        }
    }

    /// <summary>How many recovery codes the acting person has left.</summary>
    public async Task<int> RecoveryCodesLeftAsync(CancellationToken cancel) =>
        (await Own.Select(a => a.RecoveryCodes).SingleAsync(cancel))
            ?.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Length ?? 0;

    private IQueryable<Account> Own => db.Accounts.Where(a => a.PersonId == acting.User.Id);

    private IQueryable<Account> Found(string token)
    {
        var (hash, now) = (Accounts.HashOf(token), clock.UtcNow());
        return db.Accounts.Where(a => a.LinkHash == hash && a.LinkUntil > now);
    }

    private Task<Account?> FindAsync(string token, CancellationToken cancel) =>
        Found(token).AsNoTracking().SingleOrDefaultAsync(cancel);

    private IDataProtector Offered(string token) => protection.CreateProtector("key offered", Accounts.HashOf(token));

    private string? Read(string token, string? offered)
    {
        try
        {
            return offered is null ? null : Offered(token).Unprotect(offered);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
