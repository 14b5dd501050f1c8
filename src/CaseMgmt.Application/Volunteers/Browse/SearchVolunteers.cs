using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Volunteers.Browse;

/// <summary>
/// Volunteers by the beginning of their reference, sought in its index, or by words of their name. An office has hundreds of
/// volunteers, not thousands: names are looked for among the <see cref="NamesLookedAt"/> whose references come first.
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
            : request
                .Term.Named(volunteers.OrderBy(v => v.Reference).Take(SearchVolunteers.NamesLookedAt), v => v.Name)
                .OrderBy(v => v.Name)
                .ThenBy(v => v.Reference)
                .Take(Found<VolunteerRow>.Most + 1);
        var rows = await VolunteerRows.Of(found, db, clock.Today()).ToListAsync(cancellationToken);
        var volunteersFound = Found<VolunteerRow>.Of(rows);
        VolunteerRows.Note(accesses, volunteersFound.Rows);
        return volunteersFound;
    }
}
