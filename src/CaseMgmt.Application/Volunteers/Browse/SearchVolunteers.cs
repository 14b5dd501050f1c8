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
public sealed record SearchVolunteers(SearchTerm Term) : IQuery<VolunteersFound>
{
    public const int NamesLookedAt = 5_000;
}

/// <param name="Today">The London day on which states are seen.</param>
public sealed record VolunteersFound(Found<VolunteerRow> Volunteers, DateOnly Today);

internal sealed class SearchVolunteersHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<SearchVolunteers, VolunteersFound>
{
    public async Task<VolunteersFound> Handle(SearchVolunteers request, CancellationToken cancellationToken)
    {
        var volunteers = db.Volunteers.AsNoTracking();
        var found = request.Term.IsReference
            ? SearchTerm.FirstWith(volunteers, v => v.Reference, request.Term.Spellings.First())
            : request
                .Term.Named(volunteers.OrderBy(v => v.Reference).Take(SearchVolunteers.NamesLookedAt), v => v.Name)
                .OrderBy(v => v.Name)
                .ThenBy(v => v.Reference)
                .Take(Found<VolunteerRow>.Most + 1);
        var volunteersFound = Found<VolunteerRow>.Of(await VolunteerRows.Of(found, db).ToListAsync(cancellationToken));
        VolunteerRows.Note(accesses, volunteersFound.Rows);
        return new VolunteersFound(volunteersFound, clock.Today());
    }
}
