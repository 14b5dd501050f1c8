using System.Diagnostics.Metrics;
using CaseMgmt.Application.Administration.Sessions;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>Counts sign-ins that failed, for the meter <c>CaseMgmt.SignIn</c>: how many, and why; never whose.</summary>
public sealed class SignInMetrics
{
    public const string MeterName = "CaseMgmt.SignIn";

    private readonly Counter<long> failures;

    public SignInMetrics(IMeterFactory meters) =>
        failures = meters
            .Create(MeterName)
            .CreateCounter<long>("casemgmt.sign_in.failures", "{sign-in}", "Sign-ins that failed.");

    public void Failed(SignInFailure why) => failures.Add(1, new KeyValuePair<string, object?>("why", why.ToString()));
}
