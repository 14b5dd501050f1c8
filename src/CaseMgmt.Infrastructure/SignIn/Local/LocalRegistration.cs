using CaseMgmt.Application.Administration.People;
using CaseMgmt.Application.Administration.Sessions;
using CaseMgmt.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.SignIn.Local;

public static class LocalRegistration
{
    // OWASP's figure for PBKDF2 with HMAC-SHA-512 is 210,000.
    private const int Iterations = 220_000;

    /// <summary>The accounts as records: what the pages of administration, the command line and the nights need.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services.AddScoped<IAccounts, Accounts>().AddScoped<IKeptForms, OldKeptForms>();

    /// <summary>Signing in with them.</summary>
    internal static IServiceCollection AddLocalSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = Iterations);
        // The person is verified by finger, face or PIN, so that a passkey is two factors; and it is found without a name.
        services.Configure<IdentityPasskeyOptions>(passkeys =>
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required")
        );
        services.AddScoped<IUserPasskeyStore<Account>, AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddSingleton<SignInThrottle>();
        services.AddScoped<LocalSignIn>();
        services.AddScoped<PresentPassword>();
        services.AddScoped<Passkeys>();
        services.AddScoped<AccountSetUp>();
        return services;
    }
}

/// <summary>What the framework asks of the accounts. It saves nothing by itself: what is changed is saved with the act under way.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, CaseDb, Guid>
{
    public AccountStore(CaseDb db, IdentityErrorDescriber? describer = null)
        : base(db, describer) => AutoSaveChanges = false;
}
