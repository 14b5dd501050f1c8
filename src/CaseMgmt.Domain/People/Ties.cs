using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.People;

/// <summary>Whom names out of registers mean, as an administrator has said by now; whoever is not among them is meant as they stand.</summary>
public sealed class Ties(IReadOnlyDictionary<PersonId, Link> meant)
{
    public Link Meant(Link named) => meant.GetValueOrDefault(new PersonId(named.Key), named);
}
