using CaseMgmt.Application.Common;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>
/// The people whom a register names. A name that is new becomes a record of its own, which an administrator ties to the person it
/// means (see <see cref="Person"/>).
/// </summary>
internal sealed class NamedPeople(ICaseDb db, Act act)
{
    private readonly HashSet<PersonId> met = [];

    public async Task PrefetchAsync(IEnumerable<string> names, CancellationToken cancel)
    {
        List<PersonId> ids = [.. names.Select(IdOf).Except(met)];
        if (ids.Count > 0)
        {
            met.UnionWith(await db.People.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel));
        }
    }

    public static Link Link(string name) => new(IdOf(name).Value, name);

    /// <summary>Only with a record that was taken in: a rejected row leaves nobody behind.</summary>
    public void Meet(Link? named)
    {
        if (named is not null && met.Add(new PersonId(named.Key)))
        {
            db.People.Add(Person.Meet(new PersonId(named.Key), named.Name, PersonOrigin.Register, act.At));
        }
    }

    private static PersonId IdOf(string name) => PersonId.Of(Person.RegisterKey(name));
}
