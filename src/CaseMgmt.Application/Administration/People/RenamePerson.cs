using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>A person is called otherwise from now on; whatever points to them shows the new name, and the history of each act keeps the old.</summary>
[Requires(Permission.ManagePeople), Called("Say what a person is called")]
public sealed record RenamePerson(PersonId Id, Seen Seen, string Name) : ICommand, IActOnRecord;

internal sealed class RenamePersonHandler(ICaseDb db, CurrentAct act) : IRequestHandler<RenamePerson, Result>
{
    public async Task<Result> Handle(RenamePerson request, CancellationToken cancellationToken)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
        if (person is null)
        {
            return PersonErrors.Unknown;
        }

        act.Saw(person);
        return person.Rename(request.Name);
    }
}
