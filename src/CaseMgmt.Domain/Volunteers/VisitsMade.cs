using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Volunteers;

/// <summary>A custody visit by its reference, on the London day of arrival.</summary>
public sealed record VisitMade(string Reference, DateOnly On);

/// <summary>
/// The first and the last of the visits that volunteers made, or that a suite had: whatever is corrected, the suite was open and
/// the visitors were in post on both days, and so on all between.
/// </summary>
public sealed record VisitsMade(VisitMade First, VisitMade Last)
{
    /// <summary>The visit as a message names it.</summary>
    public static string? Say(VisitMade? visit) =>
        visit is null ? null : $"{visit.Reference} on {DateRules.Say(visit.On)}";
}
