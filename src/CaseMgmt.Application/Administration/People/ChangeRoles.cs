using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>Says what a person may be from now on, in sessions that are open as well.</summary>
[Requires(Permission.ManagePeople), Called("Change the roles")]
public sealed record ChangeRoles(PersonId Id, Seen Seen, IReadOnlyCollection<string> Roles)
    : ICommand,
        IActOnRecord,
        IExclusive
{
    public string LockName => Locks.People;
}

internal sealed class ChangeRolesHandler(ICaseDb db, CurrentAct act) : IRequestHandler<ChangeRoles, Result>
{
    public async Task<Result> Handle(ChangeRoles request, CancellationToken cancellationToken)
    {
        if (request.Roles.Count == 0 || !request.Roles.All(Roles.OfPeople.Contains))
        {
            return AccountErrors.RolesMissing;
        }

        var person = await db.People.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
        if (person is null)
        {
            return PersonErrors.Unknown;
        }

        act.Saw(person);
        return
            !request.Roles.Contains(Roles.Administrator) && await db.IsLastAdministratorAsync(person, cancellationToken)
            ? AccountErrors.LastAdministrator
            : person.Give(request.Roles);
    }
}

internal static class Administrators
{
    /// <summary>Would nobody be left who can manage people? An office has some dozens of people.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this ICaseDb db, Person person, CancellationToken cancel)
    {
        var others = await db
            .People.Where(p => p.Origin == PersonOrigin.SignIn && !p.IsSwitchedOff && p.Id != person.Id)
            .Select(p => p.Roles)
            .ToListAsync(cancel);
        return person.Roles.Contains(Roles.Administrator) && !others.Any(r => r.Contains(Roles.Administrator));
    }
}
