using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>Says whom a name out of a register means. Nothing that points to the name is rewritten; taking it back undoes it.</summary>
/// <param name="Name">The record of the name.</param>
/// <param name="To">The person; null for nobody any more.</param>
[Requires(Permission.ManagePeople), Called("Say whom a name means")]
public sealed record TieName(PersonId Name, Seen Seen, PersonId? To) : ICommand, IActOnRecord;

internal sealed class TieNameHandler(ICaseDb db, CurrentAct act) : IRequestHandler<TieName, Result>
{
    public async Task<Result> Handle(TieName request, CancellationToken cancellationToken)
    {
        if (await FindAsync(request.Name, cancellationToken) is not { } name)
        {
            return PersonErrors.Unknown;
        }

        act.Saw(name);
        var to = await FindAsync(request.To, cancellationToken);
        return request.To is not null && to is null
            ? PersonErrors.Unknown
            : name.Tie(to, await FindAsync(name.TiedToId, cancellationToken));
    }

    private async Task<Person?> FindAsync(PersonId? id, CancellationToken cancel) =>
        id is null ? null : await db.People.SingleOrDefaultAsync(p => p.Id == id, cancel);
}
