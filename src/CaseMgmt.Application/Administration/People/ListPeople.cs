using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Administration.People;

/// <summary>The people of the office, and the names out of registers with whom each means.</summary>
[Requires(Permission.ManagePeople)]
public sealed record ListPeople : IQuery<PeopleList>;

/// <param name="People">Those who have signed in or were invited.</param>
/// <param name="Names">Names that came with registers, those first that nobody has tied yet.</param>
public sealed record PeopleList(IReadOnlyList<PersonRow> People, IReadOnlyList<PersonRow> Names);

/// <param name="Means">For a name out of a register: the person whom it means.</param>
/// <param name="Reviews">How many reviews are allocated under this name.</param>
/// <param name="Roles">Of somebody who signs in.</param>
/// <param name="LastSignInAt">UTC; null for somebody who never has, or not for a long time.</param>
public sealed record PersonRow(
    Guid Id,
    string Name,
    int Version,
    PersonId? Means,
    int Reviews,
    IReadOnlyList<string> Roles,
    bool IsSwitchedOff,
    DateTime? LastSignInAt
);

internal sealed class ListPeopleHandler(ICaseDb db) : IRequestHandler<ListPeople, PeopleList>
{
    public async Task<PeopleList> Handle(ListPeople request, CancellationToken cancellationToken) =>
        new(
            await RowsAsync(PersonOrigin.SignIn, cancellationToken),
            await RowsAsync(PersonOrigin.Register, cancellationToken)
        );

    private Task<List<PersonRow>> RowsAsync(PersonOrigin origin, CancellationToken cancel) =>
        db
            .People.AsNoTracking()
            .Where(p => p.Origin == origin)
            .OrderBy(p => p.TiedToId != null)
            .ThenBy(p => p.Name)
            .ThenBy(p => p.RecordedAt)
            .Select(p => new PersonRow(
                p.Id.Value,
                p.Name,
                p.Version,
                p.TiedToId,
                db.ComplaintReviews.Count(r => r.AllocatedToId == p.Id),
                p.Roles,
                p.IsSwitchedOff,
                db.Sessions.Where(s => s.PersonId == p.Id).Max(s => (DateTime?)s.RecordedAt)
            ))
            .ToListAsync(cancel);
}
