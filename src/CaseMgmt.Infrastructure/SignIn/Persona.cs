using CaseMgmt.Application.Common;

namespace CaseMgmt.Infrastructure.SignIn;

/// <summary>An invented person to sign in as while developing.</summary>
/// <param name="Key">What the form sends.</param>
/// <param name="Does">What the person's day is about, for the choice on the page.</param>
public sealed record Persona(string Key, string Name, string Role, string Does)
{
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("reviewer", "Robin Reviewer", Roles.Reviewer, "Complaint reviews and their deadlines"),
        new("executive", "Ellis Executive", Roles.ChiefExecutive, "Decisions that wait for approval"),
        new("coordinator", "Casey Coordinator", Roles.Coordinator, "Custody visits, issues, volunteers and suites"),
        new("commissioner", "Chris Commissioner", Roles.Commissioner, "Figures, charts and the published report"),
        new("administrator", "Alex Administrator", Roles.Administrator, "Import of registers, scheduled jobs"),
    ];

    /// <summary>Known to the office by the key, whatever the name.</summary>
    public OfficeUser User => new("persona:" + Key, Name, new HashSet<string> { Role });

    public static Persona? Find(string? key) => All.FirstOrDefault(p => p.Key == key);
}
