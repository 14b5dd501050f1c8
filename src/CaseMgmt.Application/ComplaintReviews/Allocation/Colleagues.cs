using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.ComplaintReviews.Allocation;

/// <summary>The people of the office who sign in, as far as the office has met them. Whoever asks is one of them, met or not.</summary>
internal sealed class Colleagues(ICaseDb db, ActingUser acting)
{
    /// <summary>Null for a name out of a register, a job, or nobody.</summary>
    public async Task<Link?> FindAsync(PersonId id, CancellationToken cancel)
    {
        if (id == acting.User.Id)
        {
            return acting.User.Link;
        }

        var name = await db
            .People.Where(p => p.Id == id && p.Origin == PersonOrigin.SignIn)
            .Select(p => p.Name)
            .SingleOrDefaultAsync(cancel);
        return name is null ? null : new Link(id.Value, name);
    }
}
