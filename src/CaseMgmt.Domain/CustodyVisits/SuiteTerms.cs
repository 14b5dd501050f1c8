namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>
/// The terms in which a suite was open, with the plan of each: the one place that says whether it was open on a day and to be visited in a
/// week, for the rules of visits, the home page and figures alike.
/// </summary>
public sealed class SuiteTerms
{
    private readonly List<(SuiteOpen Open, int PerWeek)> terms;

    /// <param name="known">The suite's decisions that were in force together.</param>
    public SuiteTerms(IEnumerable<SuiteDecision> known)
    {
        var decisions = known.ToList();
        terms =
        [
            .. decisions
                .OfType<SuiteOpen>()
                .OrderBy(t => t.On)
                .Select(t =>
                    (t, decisions.OfType<VisitsPlanned>().FirstOrDefault(p => p.Part == t.Part)?.PerWeek ?? 0)
                ),
        ];
    }

    /// <summary>Nothing tells that it was ever open.</summary>
    public bool AreNone => terms.Count == 0;

    public bool IsOpenOn(DateOnly day) => terms.Exists(t => t.Open.Covers(day, day));

    /// <summary>
    /// The visits planned for the week that begins on the Monday, by the later of two terms in it; null where it was open on none of its
    /// days.
    /// </summary>
    public int? PlannedInWeekOf(DateOnly monday) =>
        terms.FindLast(t => t.Open.Covers(monday, monday.AddDays(6))) is { Open: not null } term ? term.PerWeek : null;
}
