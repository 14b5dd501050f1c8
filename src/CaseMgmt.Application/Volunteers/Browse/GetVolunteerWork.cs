using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Volunteers.Browse;

/// <summary>The volunteers in post whose accreditation has lapsed or whose vetting is due within two months.</summary>
[Requires(Permission.ReadVolunteers)]
public sealed record GetVolunteerWork : IQuery<VolunteerWork>;

public sealed record VolunteerWork(Pile<VolunteerRow> NeedingAttention, DateOnly Today);

internal sealed class GetVolunteerWorkHandler(ICaseDb db, IAccessLog accesses, TimeProvider clock)
    : IRequestHandler<GetVolunteerWork, VolunteerWork>
{
    public async Task<VolunteerWork> Handle(GetVolunteerWork request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var needing = VolunteerRows.NeedingAttention(db.Volunteers.AsNoTracking(), today);
        var first = await VolunteerRows
            .Of(needing.OrderBy(v => v.VettingDueOn).ThenBy(v => v.Reference).Take(Pile<VolunteerRow>.Shown), db, today)
            .ToListAsync(cancellationToken);
        VolunteerRows.Note(accesses, first);
        return new VolunteerWork(new Pile<VolunteerRow>(await needing.CountAsync(cancellationToken), first), today);
    }
}
