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
    private readonly Dictionary<PersonId, Link> meant = [];

    public async Task PrefetchAsync(IEnumerable<string> names, CancellationToken cancel)
    {
        List<PersonId> ids = [.. names.Select(IdOf).Except(met)];
        if (ids.Count > 0)
        {
            foreach (var person in await db.CalledNow().Where(p => ids.Contains(p.Id)).ToListAsync(cancel))
            {
                met.Add(person.Id);
                meant[person.Id] = new Link(person.Means.Value, person.Name);
            }
        }
    }

    public static Link Link(string name) => new(IdOf(name).Value, name);

    /// <summary>The person whom a name means; the name itself while nobody has said.</summary>
    public Link Meant(Link named) => new Ties(meant).Meant(named);

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
