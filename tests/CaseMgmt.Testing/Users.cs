using CaseMgmt.Application.Common;

namespace CaseMgmt.Testing;

/// <summary>The invented people of the office, one per role, and the system.</summary>
public static class Users
{
    public static readonly OfficeUser Reviewer = InRole("Robin Reviewer", Roles.Reviewer);
    public static readonly OfficeUser Coordinator = InRole("Casey Coordinator", Roles.Coordinator);
    public static readonly OfficeUser Commissioner = InRole("Chris Commissioner", Roles.Commissioner);
    public static readonly OfficeUser Administrator = InRole("Alex Administrator", Roles.Administrator);
    public static readonly OfficeUser Executive = InRole("Ellis Executive", Roles.ChiefExecutive);
    public static readonly OfficeUser Tests = OfficeUser.System("tests");

    public static OfficeUser InRole(string name, params IEnumerable<string> roles) =>
        new("persona:" + name, name, roles.ToHashSet(StringComparer.Ordinal));
}
