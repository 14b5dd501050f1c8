using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>Who is acting: the person at the page, or a named system user in a job or at the command line.</summary>
/// <param name="Key">What the person is known by for good, whatever becomes of the name: the account's own key.</param>
/// <param name="Name">As people call them: "Robin Reviewer", "system: nightly compilation".</param>
public sealed record OfficeUser(string Key, string Name, IReadOnlySet<string> Roles)
{
    private readonly IReadOnlySet<Permission> permissions = Common.Roles.PermissionsOf(Roles);

    private const string SystemKey = "system: ";

    public static OfficeUser Nobody { get; } = new("nobody", "nobody", new HashSet<string>());

    /// <summary>The record of the person.</summary>
    public PersonId Id { get; } = PersonId.Of(Key);

    /// <summary>The person as records point to them.</summary>
    public Link Link => new(Id.Value, Name);

    public PersonOrigin Origin => OriginOf(Key);

    /// <summary>The system's users are told by their key, which is their name as well.</summary>
    public static PersonOrigin OriginOf(string key) =>
        key.StartsWith(SystemKey, StringComparison.Ordinal) ? PersonOrigin.System : PersonOrigin.SignIn;

    /// <summary>An applicant at the public form: the office does not know who they are.</summary>
    public static OfficeUser Applicant { get; } =
        new(SystemKey + "public form", SystemKey + "public form", new HashSet<string> { Common.Roles.Public });

    public static OfficeUser System(string what) =>
        new(SystemKey + what, SystemKey + what, new HashSet<string> { Common.Roles.System });

    public bool May(Permission permission) => permissions.Contains(permission);
}

/// <summary>The acting user of the current scope: nobody, until sign-in, job or command line says who.</summary>
public sealed class ActingUser
{
    public OfficeUser User { get; private set; } = OfficeUser.Nobody;

    public void Become(OfficeUser user) => User = user;

    public bool May(Permission permission) => User.May(permission);
}
