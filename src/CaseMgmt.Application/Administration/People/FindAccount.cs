using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>Whose account is under the address; null when nobody's is.</summary>
[Requires(Permission.ManagePeople)]
public sealed record FindAccount(string Address) : IQuery<FoundAccount?>;

/// <param name="Version">Of the person's record.</param>
public sealed record FoundAccount(PersonId Person, string Name, int Version);

internal sealed class FindAccountHandler(ICaseDb db, IAccounts accounts) : IRequestHandler<FindAccount, FoundAccount?>
{
    public async Task<FoundAccount?> Handle(FindAccount request, CancellationToken cancellationToken) =>
        await accounts.FindAsync(request.Address, cancellationToken) is { } id
            ? await db
                .People.Where(p => p.Id == id)
                .Select(p => new FoundAccount(p.Id, p.Name, p.Version))
                .SingleAsync(cancellationToken)
            : null;
}
