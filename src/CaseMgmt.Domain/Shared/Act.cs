using CaseMgmt.Domain.People;

namespace CaseMgmt.Domain.Shared;

/// <summary>
/// An act of the office while it is being done: which one it is, whose, why, and by which rules at what moment. Every
/// decision that it adds to a record carries them.
/// </summary>
/// <param name="Id">Shared by everything that the act does; a form that is sent twice brings the same one.</param>
/// <param name="By">The person, or the named system user of a job.</param>
/// <param name="Rules">The calendar, targets and lists, and the instant at which the act is recorded.</param>
/// <param name="Why">The reason that the person gave; null where none is asked for.</param>
public sealed record Act(Guid Id, PersonId By, OfficeRules Rules, TimeProvider Clock, string? Why = null)
{
    /// <summary>When the office records it (UTC).</summary>
    public DateTime At => Rules.Now;

    public Guid NewKey() => Ids.New(Clock);
}
