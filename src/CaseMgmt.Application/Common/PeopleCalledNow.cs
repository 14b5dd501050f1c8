using CaseMgmt.Domain.People;

namespace CaseMgmt.Application.Common;

/// <summary>What somebody is called now: by the person to whom a name out of a register was tied, or by their own name.</summary>
/// <param name="Means">The person meant.</param>
public sealed record CalledNow(PersonId Id, PersonId Means, string Name);

public static class PeopleCalledNow
{
    /// <summary>Everybody, by the id that records hold.</summary>
    public static IQueryable<CalledNow> CalledNow(this ICaseDb db) =>
        from person in db.People
        join tied in db.People on person.TiedToId equals (PersonId?)tied.Id into means
        from meant in means.DefaultIfEmpty()
        select new CalledNow(person.Id, meant == null ? person.Id : meant.Id, meant == null ? person.Name : meant.Name);
}
