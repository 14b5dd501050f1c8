using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Infrastructure.SignIn;

namespace CaseMgmt.Infrastructure.Persistence.Upgrade;

/// <summary>Who somebody is of whom the first release kept the name alone.</summary>
internal static class FirstReleasePeople
{
    /// <summary>Whose the decisions are that the upgrade reads out of columns.</summary>
    public static OfficeUser Upgrade { get; } = OfficeUser.System("upgrade");

    /// <summary>Whoever acted, read, asked or uploaded.</summary>
    public static OfficeUser Named(string name) =>
        new(
            name.StartsWith("system: ", StringComparison.Ordinal)
                ? name
                : Persona.All.FirstOrDefault(p => p.Name == name)?.User.Key ?? "name:" + name,
            name,
            new HashSet<string>()
        );

    /// <summary>Whoever a review was allocated to: the first release knew reviewers out of registers only.</summary>
    public static PersonId? Reviewer(string? name) => name is null ? null : PersonId.Of(Person.RegisterKey(name));
}
