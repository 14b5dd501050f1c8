using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ChiefConstableComplaints;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ChiefConstableComplaints.Browse;

/// <summary>
/// Contacts about the Chief Constable by the beginning of their reference or of the office's own, sought in their indexes. They have no name: a
/// name finds none.
/// </summary>
[Requires(Permission.ReadChiefConstableComplaints)]
public sealed record SearchContacts(SearchTerm Term) : IQuery<Found<ContactHit>>;

public sealed record ContactHit(
    Guid Id,
    string Reference,
    string? OwnReference,
    DateOnly ReceivedOn,
    RecordingDecision? Decision,
    DateOnly? ClosedOn
);

internal sealed class SearchContactsHandler(ICaseDb db) : IRequestHandler<SearchContacts, Found<ContactHit>>
{
    public async Task<Found<ContactHit>> Handle(SearchContacts request, CancellationToken cancellationToken)
    {
        var (term, contacts) = (request.Term, db.ChiefConstableComplaints.AsNoTracking());
        List<ContactHit> hits =
        [
            .. term.IsReference
                ? await ReadAsync(SearchTerm.FirstWith(contacts, c => c.Reference, term.Spellings.First()))
                : [],
            .. term.MayBeOwn ? await ReadAsync(SearchTerm.FirstWith(contacts, c => c.OwnReference, term.Text)) : [],
        ];
        return Found<ContactHit>.Of([.. hits.DistinctBy(c => c.Id)]);

        Task<List<ContactHit>> ReadAsync(IQueryable<ChiefConstableComplaint> matches) =>
            matches
                .Select(c => new ContactHit(
                    c.Id.Value,
                    c.Reference,
                    c.OwnReference,
                    c.ReceivedOn,
                    c.Decision,
                    c.ClosedOn
                ))
                .ToListAsync(cancellationToken);
    }
}
