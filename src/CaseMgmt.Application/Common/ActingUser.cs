namespace CaseMgmt.Application.Common;

/// <summary>Who is acting: the person at the page, or a named system user in a job or at the command line.</summary>
/// <param name="Name">As it stands in the history: "Robin Reviewer", "system: nightly compilation".</param>
public sealed record OfficeUser(string Name, IReadOnlySet<string> Roles)
{
    private readonly IReadOnlySet<Permission> permissions = Common.Roles.PermissionsOf(Roles);

    public static OfficeUser Nobody { get; } = new("nobody", new HashSet<string>());

    public static OfficeUser System(string what) => new($"system: {what}", new HashSet<string> { Common.Roles.System });

    public bool May(Permission permission) => permissions.Contains(permission);
}

/// <summary>The acting user of the current scope: nobody, until sign-in, job or command line says who.</summary>
public sealed class ActingUser
{
    public OfficeUser User { get; private set; } = OfficeUser.Nobody;

    public void Become(OfficeUser user) => User = user;

    public bool May(Permission permission) => User.May(permission);
}

/// <summary>The act that is under way in this scope; the history names it. Set by the pipeline alone.</summary>
public sealed class CurrentAct
{
    public Guid Id { get; private set; }

    /// <summary>Such as <c>ImportRegister</c>; null when no act is under way, and then nothing may be saved.</summary>
    public string? Name { get; private set; }

    public string? Reason { get; set; }

    public void Begin(Guid id, string name) => (Id, Name, Reason) = (id, name, null);
}
