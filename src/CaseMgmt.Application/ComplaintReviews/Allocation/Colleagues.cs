using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>The people of the office who come in. Whoever asks is one of them, met before or not.</summary>
internal sealed class Colleagues(ICaseDb db, ActingUser acting)
{
    /// <summary>By name: whoever signs in and has not left, and whether their roles let them handle a review.</summary>
    public async Task<IReadOnlyList<Colleague>> ListAsync(CancellationToken cancel)
    {
        var me = acting.User;
        var met = await db
            .People.AsNoTracking()
            .Where(p => p.Origin == PersonOrigin.SignIn && !p.IsSwitchedOff && p.Id != me.Id)
            .Select(p => new
            {
                p.Id,
                p.Name,
                p.Roles,
            })
            .ToListAsync(cancel);
        return
        [
            .. met.Select(p => new Colleague(
                    p.Id,
                    p.Name,
                    Roles.PermissionsOf(p.Roles.ToHashSet()).Contains(Permission.HandleReviews)
                ))
                .Append(new Colleague(me.Id, me.Name, me.May(Permission.HandleReviews)))
                .OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Null for whoever has left, a name out of a register, a job, or nobody.</summary>
    public async Task<Colleague?> FindAsync(PersonId id, CancellationToken cancel) =>
        (await ListAsync(cancel)).FirstOrDefault(c => c.Id == id);
}

/// <summary>Somebody who comes into the office.</summary>
internal sealed record Colleague(PersonId Id, string Name, bool HandlesReviews)
{
    public Link Link => new(Id.Value, Name);
}
