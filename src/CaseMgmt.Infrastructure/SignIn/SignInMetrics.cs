using System.Diagnostics.Metrics;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>Counts sign-ins that failed, for the meter <c>CaseMgmt.SignIn</c>: how many, and at what; never whose.</summary>
public sealed class SignInMetrics
{
    public const string MeterName = "CaseMgmt.SignIn";

    private readonly Counter<long> failures;

    public SignInMetrics(IMeterFactory meters) =>
        failures = meters
            .Create(MeterName)
            .CreateCounter<long>("casemgmt.sign_in.failures", "{sign-in}", "Sign-ins that failed.");

    /// <param name="at">Where it ended, one of a few fixed words: "password", "code", "locked".</param>
    public void Failed(string at) => failures.Add(1, new KeyValuePair<string, object?>("at", at));
}
