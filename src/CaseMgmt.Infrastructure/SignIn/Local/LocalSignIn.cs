using System.Diagnostics;
using System.Text.Json;
using System.Threading.RateLimiting;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>
/// Signs people in with accounts that the office keeps itself: a password and a code, or a passkey, which is both. Whether there is an
/// account cannot be told from the answer, nor from how long it takes.
/// </summary>
public sealed class LocalSignIn(
    CaseDb db,
    OfficeSignIn signIn,
    IPasswordHasher<Account> hasher,
    SignInThrottle throttle,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    /// <summary>So many wrong attempts in a row, and the account waits.</summary>
    public const int MostWrong = 10;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>How long one may take from the password to the code.</summary>
    public static readonly TimeSpan CodeTime = TimeSpan.FromMinutes(10);

    // However much there was to look at, no refusal comes sooner.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(500);

    private static readonly Error Wrong = new(
        "sign_in.wrong",
        "The e-mail address or the password is not right. After too many attempts an account waits for a quarter of an hour.",
        "Address"
    );

    internal static readonly Error TooOften = new(
        "sign_in.too_often",
        "There were too many attempts. Wait for a few minutes, then try again.",
        "Address"
    );

    private static readonly Error WrongCode = new(
        "sign_in.wrong_code",
        "This code is not right, or it was used already. Wait for the next one; a recovery code works once.",
        "Code"
    );

    private static readonly Error WrongPasskey = new(
        "sign_in.wrong_passkey",
        "This passkey opens nothing here. Sign in with your password, or try another passkey."
    );

    // An account without a password, against which a password is tried when there is no account: it takes as long.
    private static readonly Account Nobody = new();
    private static string? nobodysHash;

    private readonly IDataProtector halfway = protection.CreateProtector("password accepted, code to come");
    private readonly IDataProtector keys = protection.CreateProtector(KeyPurpose);

    /// <summary>Under which the keys of authenticator apps are protected.</summary>
    internal const string KeyPurpose = "authenticator key";

    /// <summary>The first step.</summary>
    /// <returns>With what the second step goes on; it is protected, and good for ten minutes.</returns>
    public async Task<Result<string>> PasswordAsync(HttpContext http, string address, string password)
    {
        var began = Stopwatch.GetTimestamp();
        var name = Accounts.NameOf(address);
        if (!throttle.Allows(name))
        {
            await TurnAwayAsync(http, name);
            await LeastAsync(began, http.RequestAborted);
            return TooOften;
        }

        var (account, failure) = await CheckPasswordAsync(name, password, http.RequestAborted);
        if (failure is null)
        {
            return Result.Done(
                halfway.Protect(
                    JsonSerializer.Serialize(
                        new Halfway(account!.Id, account.SecurityStamp!, Ids.New(clock), clock.UtcNow())
                    )
                )
            );
        }

        await FailedAsync(http, failure.Value, account);
        await LeastAsync(began, http.RequestAborted);
        return Wrong;
    }

    /// <summary>The second step: a code of the authenticator app, or a recovery code.</summary>
    /// <returns>Null when the first step is too long ago, and has to be taken again.</returns>
    public async Task<Result?> CodeAsync(HttpContext http, string? begun, string? code)
    {
        var cancel = http.RequestAborted;
        if (Read(begun) is not { } halfway || await FindAsync(halfway, cancel) is not { } account)
        {
            return null;
        }

        if (!throttle.Allows(account.NormalizedUserName!))
        {
            await TurnAwayAsync(http, account.NormalizedUserName!);
            return TooOften;
        }

        if (!await TakeAttemptAsync(account.Id, cancel))
        {
            await FailedAsync(http, SignInFailure.Locked, account);
            return TooOften;
        }

        var isRecovery = !await IsCodeAsync(account, code, cancel);
        if (isRecovery && SecondFactor.Without(account.RecoveryCodes, code) is null)
        {
            await FailedAsync(http, SignInFailure.WrongCode, account);
            return WrongCode;
        }

        await GiveAttemptsBackAsync(account.Id, cancel);
        return await InAsync(
            http,
            account,
            halfway.Proof,
            isRecovery ? new NoteAccountChange(AccountChange.RecoveryCodeUsed, UseAsync) : null
        );

        async Task<Result> UseAsync(CancellationToken cancel)
        {
            var now = await db.Accounts.SingleAsync(a => a.Id == account.Id, cancel);
            if (SecondFactor.Without(now.RecoveryCodes, code) is not { } left)
            {
                return WrongCode;
            }

            // Of two at once the second does it anew, and finds the code used.
            (now.RecoveryCodes, now.ConcurrencyStamp) = (left, Accounts.NewStamp());
            return Result.Done();
        }
    }

    /// <summary>Both steps at once.</summary>
    public async Task<Result> PasskeyAsync(HttpContext http, Passkeys passkeys, string? asked, string? answer)
    {
        if (await passkeys.CheckAsync(http, asked, answer) is not { } proved)
        {
            await FailedAsync(http, SignInFailure.WrongPasskey, null);
            return WrongPasskey;
        }

        await GiveAttemptsBackAsync(proved.Account.Id, http.RequestAborted);
        return await InAsync(http, proved.Account, proved.Proof);
    }

    /// <param name="changing">What the proof changes of the account.</param>
    internal async Task<Result> InAsync(
        HttpContext http,
        Account account,
        Guid? proof,
        NoteAccountChange? changing = null
    )
    {
        var person = await db
            .People.Where(p => p.Id == account.PersonId)
            .Select(p => new { p.Name, p.Roles })
            .SingleAsync(http.RequestAborted);
        var user = new OfficeUser(Account.KeyOf(account.Id), person.Name, person.Roles.ToHashSet());
        var started = await signIn.InAsync(http, user, proof: proof, changing: changing);
        if (!started.IsDone)
        {
            // Where it is not the person, the proof was used up by somebody who was a moment earlier.
            var isOff = started.Errors.Contains(PersonErrors.SwitchedOff);
            await FailedAsync(http, isOff ? SignInFailure.SwitchedOff : SignInFailure.WrongCode, account);
        }

        return started.IsDoneBefore ? WrongCode : started;
    }

    private async Task<(Account? Account, SignInFailure? Failure)> CheckPasswordAsync(
        string name,
        string password,
        CancellationToken cancel
    )
    {
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancel);
        // Before the password is looked at, so that however many are tried at once, none goes uncounted.
        var counted = await TakeAttemptAsync(account?.Id ?? Guid.Empty, cancel);
        var hash = account?.PasswordHash ?? (nobodysHash ??= hasher.HashPassword(Nobody, Accounts.NewStamp()));
        var isRight =
            hasher.VerifyHashedPassword(account ?? Nobody, hash, password) is not PasswordVerificationResult.Failed;
        return account?.PasswordHash is null ? (account, SignInFailure.UnknownAccount)
            : !counted ? (account, SignInFailure.Locked)
            : !isRight ? (account, SignInFailure.WrongPassword)
            : await db.People.AnyAsync(p => p.Id == account.PersonId && p.IsSwitchedOff, cancel)
                ? (account, SignInFailure.SwitchedOff)
            : (account, null);
    }

    // One statement counts and locks: two at once on two machines are two.
    internal async Task<bool> TakeAttemptAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var until = now + LockTime;
        return await db
                .Accounts.Where(a => a.Id == account && (a.LockedUntil == null || a.LockedUntil <= now))
                .ExecuteUpdateAsync(
                    a =>
                        a.SetProperty(x => x.AccessFailedCount, x => (x.AccessFailedCount + 1) % MostWrong)
                            .SetProperty(x => x.LockedUntil, x => x.AccessFailedCount + 1 >= MostWrong ? until : null),
                    cancel
                ) == 1;
    }

    internal Task GiveAttemptsBackAsync(Guid account, CancellationToken cancel) =>
        db
            .Accounts.Where(a => a.Id == account)
            .ExecuteUpdateAsync(
                a => a.SetProperty(x => x.AccessFailedCount, 0).SetProperty(x => x.LockedUntil, (DateTime?)null),
                cancel
            );

    private async Task<bool> IsCodeAsync(Account account, string? code, CancellationToken cancel) =>
        account.AuthenticatorKey is { } kept
        && SecondFactor.StepOf(keys.Unprotect(kept), code, clock.UtcNow()) is { } step
        && await db
            .Accounts.Where(a => a.Id == account.Id && a.LastCodeStep < step)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.LastCodeStep, step), cancel) == 1;

    private Task<Account?> FindAsync(Halfway begun, CancellationToken cancel) =>
        db
            .Accounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == begun.Account && a.SecurityStamp == begun.Stamp, cancel);

    private static Task LeastAsync(long began, CancellationToken cancel)
    {
        var left = Least - Stopwatch.GetElapsedTime(began);
        return Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancel);
    }

    private async Task TurnAwayAsync(HttpContext http, string name)
    {
        if (throttle.IsTold(name))
        {
            signIn.Count(SignInFailure.TurnedAway);
            return;
        }

        var account = await db
            .Accounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.NormalizedUserName == name, http.RequestAborted);
        await FailedAsync(http, SignInFailure.TurnedAway, account);
    }

    internal async Task FailedAsync(HttpContext http, SignInFailure why, Account? account)
    {
        var person = account?.PersonId;
        var name = person is null
            ? null
            : await db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(http.RequestAborted);
        await signIn.FailedAsync(http, why, person, name);
    }

    private Halfway? Read(string? begun)
    {
        try
        {
            return
                begun is not null
                && JsonSerializer.Deserialize<Halfway>(halfway.Unprotect(begun)) is { } read
                && read.At + CodeTime > clock.UtcNow()
                ? read
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private sealed record Halfway(Guid Account, string Stamp, Guid Proof, DateTime At);
}

/// <summary>How often one account is tried, whether it exists or not: the framework's limiter, in this process. The lock of an account is in the records.</summary>
public sealed class SignInThrottle : IDisposable
{
    private const int Attempts = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetSlidingWindowLimiter(
            account,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = Attempts,
                Window = Window,
                SegmentsPerWindow = 5,
            }
        )
    );

    private readonly PartitionedRateLimiter<string> told = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(
            account,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = Window }
        )
    );

    public bool Allows(string account) => Takes(limiter, account);

    /// <summary>Is it in the history already that the account is being tried too often? Once in each time suffices: the attempts are many.</summary>
    public bool IsTold(string account) => !Takes(told, account);

    public void Dispose()
    {
        limiter.Dispose();
        told.Dispose();
    }

    private static bool Takes(PartitionedRateLimiter<string> limiter, string account)
    {
        using var lease = limiter.AttemptAcquire(account);
        return lease.IsAcquired;
    }
}
