using CaseMgmt.Application.Common;

namespace CaseMgmt.Application.Tests.Common;

/// <summary>Who may do what, as people read it: the table that the program holds is this one.</summary>
public sealed class RolesTests
{
    [Theory]
    [InlineData(
        Permission.SeeOwnWork,
        Roles.Reviewer,
        Roles.ChiefExecutive,
        Roles.Coordinator,
        Roles.Commissioner,
        Roles.Administrator
    )]
    [InlineData(Permission.ReadReviews, Roles.Reviewer, Roles.ChiefExecutive)]
    // Whoever sends it is not signed in, and may do nothing else.
    [InlineData(Permission.ApplyForReview, Roles.Public)]
    [InlineData(Permission.HandleReviews, Roles.Reviewer, Roles.ChiefExecutive)]
    // Four eyes: whoever decides does not approve.
    [InlineData(Permission.ApproveDecisions, Roles.ChiefExecutive)]
    // The Commissioner decides on them and reads figures here, no records; nobody in the force is a user.
    [InlineData(Permission.ReadChiefConstableComplaints, Roles.Reviewer, Roles.ChiefExecutive)]
    [InlineData(Permission.ReadVisits, Roles.Coordinator)]
    [InlineData(Permission.ReadVolunteers, Roles.Coordinator)]
    [InlineData(Permission.ReadScrutiny, Roles.Coordinator)]
    [InlineData(
        Permission.ReadFigures,
        Roles.Reviewer,
        Roles.ChiefExecutive,
        Roles.Coordinator,
        Roles.Commissioner,
        Roles.Administrator,
        Roles.System
    )]
    [InlineData(Permission.CompileFigures, Roles.Administrator, Roles.System)]
    [InlineData(Permission.ImportRegisters, Roles.Administrator, Roles.System)]
    [InlineData(Permission.ManageJobs, Roles.Administrator, Roles.System)]
    [InlineData(Permission.CheckAudit, Roles.Administrator, Roles.System)]
    public void Permission_IsHeldByTheseRolesAndNoOthers(Permission permission, params string[] roles) =>
        Roles.All.Where(r => Roles.PermissionsOf(r).Contains(permission)).ShouldBe(roles, ignoreOrder: true);

    [Fact]
    public void PublicForm_MayDoNothingElse() =>
        Roles.PermissionsOf(Roles.Public).ShouldBe([Permission.ApplyForReview]);

    [Fact]
    public void EveryPermission_IsHeldBySomePersonOfTheOffice() =>
        Enum.GetValues<Permission>()
            .Except(Roles.PermissionsOf(Roles.All.Where(r => r != Roles.System)))
            .ShouldBeEmpty();
}
