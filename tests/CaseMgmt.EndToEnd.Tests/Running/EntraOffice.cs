namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>
/// An office as it is installed, over https and in Production, whose people sign in over a directory of Entra's shape. It asks the
/// directory again after seconds where an office does after minutes.
/// </summary>
public sealed class EntraOffice : IAsyncLifetime
{
    /// <summary>What the registration calls the reviewers here; the other roles have their usual names.</summary>
    public const string Reviewers = "OPCC.Reviewers";

    /// <summary>Of which a person is told.</summary>
    public const string Contact = "Alex in the office";

    private readonly TestCertificate certificate = new();
    private int people;

    public EntraOffice()
    {
        Directory = new EntraLikeServer(certificate);
        Office = RunningOffice
            .Installed(certificate)
            .With("SignIn__Mode", "Entra")
            .With("SignIn__Contact", Contact)
            .With("Entra__Instance", Directory.Address.ToString())
            .With("Entra__TenantId", EntraLikeServer.Tenant)
            .With("Entra__ClientId", EntraLikeServer.ClientId)
            .With("Entra__ClientSecret", EntraLikeServer.ClientSecret)
            .With("Entra__Roles__Reviewer", Reviewers)
            .With("Entra__AskAfter", "00:00:02");
    }

    public EntraLikeServer Directory { get; }

    public RunningOffice Office { get; }

    public Uri Address => Office.Address;

    public async ValueTask InitializeAsync()
    {
        await Directory.StartAsync();
        await Office.StartAsync();
    }

    /// <summary>Somebody whom the office does not know yet sits down at the browser; the directory says nothing but the truth of them.</summary>
    public DirectoryPerson Comes(string name, params IReadOnlyList<string> roles)
    {
        Directory.Tamper = null;
        (Directory.SignsFalsely, Directory.Refuses) = (false, false);
        return Directory.Person = new DirectoryPerson(name, new Guid(++people, 0, 0, new byte[8]), roles);
    }

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        await Directory.DisposeAsync();
        certificate.Dispose();
    }
}
