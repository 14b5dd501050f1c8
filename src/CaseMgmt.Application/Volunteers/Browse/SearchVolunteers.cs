using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Volunteers.Browse;

/// <summary>
/// Volunteers by the beginning of their reference, sought in its index, or by the beginnings of words of their name, however it is typed. An
/// office has hundreds of volunteers, not thousands: names are looked for among the <see cref="NamesLookedAt"/> whose references come first.
/// </summary>
[Requires(Permission.ReadVolunteers)]
public sealed record SearchVolunteers(SearchTerm Term) : IQuery<Found<VolunteerRow>>
{
    public const int NamesLookedAt = 5_000;
}

internal sealed class SearchVolunteersHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<SearchVolunteers, Found<VolunteerRow>>
{
    public async Task<Found<VolunteerRow>> Handle(SearchVolunteers request, CancellationToken cancellationToken)
    {
        var volunteers = db.Volunteers.AsNoTracking();
        var found = request.Term.IsReference
            ? SearchTerm.FirstWith(volunteers, v => v.Reference, request.Term.Spellings.First())
            : Called(volunteers, await CalledAsync(volunteers, request.Term, cancellationToken));
        var rows = await VolunteerRows.Of(found, db, clock.Today()).ToListAsync(cancellationToken);
        var volunteersFound = Found<VolunteerRow>.Of(rows);
        VolunteerRows.Note(accesses, volunteersFound.Rows);
        return volunteersFound;
    }

    private static IQueryable<Volunteer> Called(IQueryable<Volunteer> volunteers, IReadOnlyList<VolunteerId> ids) =>
        volunteers.Where(v => ids.Contains(v.Id)).OrderBy(v => v.Name).ThenBy(v => v.Reference);

    // So few names are folded here, as they are read.
    private static async Task<IReadOnlyList<VolunteerId>> CalledAsync(
        IQueryable<Volunteer> volunteers,
        SearchTerm term,
        CancellationToken cancel
    )
    {
        var names = await volunteers
            .OrderBy(v => v.Reference)
            .Take(SearchVolunteers.NamesLookedAt)
            .Select(v => new { v.Id, v.Name })
            .ToListAsync(cancel);
        return
        [
            .. names
                .Where(v => term.Finds(v.Name))
                .OrderBy(v => v.Name, StringComparer.Ordinal)
                .Select(v => v.Id)
                .Take(Found<VolunteerRow>.Most + 1),
        ];
    }
}
