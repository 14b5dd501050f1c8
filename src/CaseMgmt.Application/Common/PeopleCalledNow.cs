using CaseMgmt.Domain.People;

namespace CaseMgmt.Application.Common;

/// <summary>What somebody is called now: by the person to whom a name out of a register was tied, or by their own name.</summary>
public sealed class CalledNow
{
    /// <summary>As records hold it.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The person meant.</summary>
    public required PersonId Means { get; init; }

    public required string Name { get; init; }
}

public static class PeopleCalledNow
{
    /// <summary>By which ids records hold the person: their own, and those of the names that mean them.</summary>
    public static IQueryable<PersonId> NamesOf(this ICaseDb db, PersonId person) =>
        db.People.Where(p => p.Id == person || p.TiedToId == person).Select(p => p.Id);

    /// <summary>Everybody, by the id that records hold.</summary>
    public static IQueryable<CalledNow> CalledNow(this ICaseDb db) =>
        db.People.Select(person => new CalledNow
        {
            Id = person.Id,
            Means = person.TiedToId ?? person.Id,
            Name =
                db.People.Where(meant => meant.Id == person.TiedToId).Select(meant => meant.Name).FirstOrDefault()
                ?? person.Name,
        });
}
