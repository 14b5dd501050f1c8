using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>A dated decision or event in the life of a visit.</summary>
public abstract class VisitDecision : DatedDecision
{
    internal virtual VisitFacts Onto(VisitFacts facts) => facts;
}

/// <summary>
/// What the visitors' form says in words, from the page to the decision: a further one is added here, and to the columns and what is told
/// of <see cref="VisitReported"/> below.
/// </summary>
public sealed record VisitWords
{
    private const int Short = 200;
    private const int Long = 4000;

    public string? DelayReason { get; init; }
    public string? DelayExplanation { get; init; }

    /// <inheritdoc cref="VisitFacts.DelayGround"/>
    public string? DelayGround { get; init; }

    /// <inheritdoc cref="VisitFacts.DelayAuthorisedBy"/>
    public string? DelayAuthorisedBy { get; init; }

    /// <summary>What explains that the visit was not as it should be; registers do not say.</summary>
    public string? Explanation { get; init; }

    /// <summary>Each by its name, with the most characters that it may have.</summary>
    public IEnumerable<(string Name, string? Text, int Most)> Each() =>
        [
            (nameof(DelayReason), DelayReason, Short),
            (nameof(DelayExplanation), DelayExplanation, Long),
            (nameof(DelayGround), DelayGround, Short),
            (nameof(DelayAuthorisedBy), DelayAuthorisedBy, Short),
            (nameof(Explanation), Explanation, Long),
        ];
}

/// <summary>One version of what the visitors reported; an amended report takes its place.</summary>
public sealed class VisitReported : VisitDecision
{
    private VisitReported() { }

    public VisitReported(
        CustodySuite suite,
        IReadOnlyList<Volunteer> visitors,
        DateTime arrivedAt,
        bool isDayAlone = false
    )
    {
        IsArrivedDayAlone = isDayAlone ? true : null;
        (SuiteId, SuiteName) = (suite.Id, suite.Name);
        Visitors = [.. visitors.Select(v => new Link(v.Id.Value, v.Reference))];
        (On, ArrivedAt) = (LondonTime.DayOf(arrivedAt), arrivedAt);
    }

    public CustodySuiteId SuiteId { get; private set; }

    /// <summary>As it was called then.</summary>
    public string SuiteName { get; private set; } = "";
    public IReadOnlyList<Link> Visitors { get; private set; } = [];
    public DateTime ArrivedAt { get; private set; }

    /// <inheritdoc cref="VisitFacts.IsArrivedDayAlone"/>
    public bool? IsArrivedDayAlone { get; private set; }
    public required VisitMode Mode { get; init; }
    public required VisitOutcome Outcome { get; init; }
    public DateTime? AdmittedAt { get; init; }
    public DateTime? DepartedAt { get; init; }

    /// <summary>Null where nothing was counted.</summary>
    public VisitCounts? Counts { get; init; }
    public string? DelayReason { get; private set; }
    public string? DelayExplanation { get; private set; }
    public string? DelayGround { get; private set; }
    public string? DelayAuthorisedBy { get; private set; }
    public string? Explanation { get; private set; }

    /// <summary>What of it is in words.</summary>
    public VisitWords Words
    {
        get =>
            new()
            {
                DelayReason = DelayReason,
                DelayExplanation = DelayExplanation,
                DelayGround = DelayGround,
                DelayAuthorisedBy = DelayAuthorisedBy,
                Explanation = Explanation,
            };
        init =>
            (DelayReason, DelayExplanation, DelayGround, DelayAuthorisedBy, Explanation) = (
                Written(value.DelayReason),
                Written(value.DelayExplanation),
                Written(value.DelayGround),
                Written(value.DelayAuthorisedBy),
                Written(value.Explanation)
            );
    }

    private static string? Written(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    /// <summary>The Monday of the week of arrival.</summary>
    public DateOnly? ArrivedWeek { get; private set; }
    public DayOfWeek? Weekday { get; private set; }
    public TimeBand? TimeBand { get; private set; }

    /// <summary>Whole minutes from arrival to admission; null if never admitted, or where the hour of the arrival is not known.</summary>
    public int? DelayMinutes { get; private set; }

    /// <summary>The delay beyond which access counts as delayed, as it was on the day of the visit.</summary>
    public int? DelayThresholdMinutes { get; private set; }

    /// <summary>Minutes from arrival to departure, for each visitor; null while unknown.</summary>
    public int? MinutesSpent { get; private set; }
    public int? VisitorCount { get; private set; }

    // What the figures read of the times, with London's clock, which no database engine has: reckoned once, when it is told.
    internal void Reckon(OfficeRules rules)
    {
        var day = LondonTime.DayOf(ArrivedAt);
        ArrivedWeek = LondonTime.WeekOf(day);
        Weekday = day.DayOfWeek;
        DateTime? arrived = IsArrivedDayAlone is true ? null : ArrivedAt;
        TimeBand = arrived is { } at ? (TimeBand)(LondonTime.ToLocal(at).Hour / 6) : CustodyVisits.TimeBand.NotStated;
        DelayMinutes = VisitRules.DelayOf(arrived, AdmittedAt);
        DelayThresholdMinutes = rules.Targets.InForce(Targets.VisitDelay, day).Days;
        MinutesSpent = (int?)(DepartedAt - arrived)?.TotalMinutes;
        VisitorCount = Visitors.Count;
    }

    protected override IEnumerable<Told> Tell() =>
        [
            new(nameof(Suite), Suite),
            new(nameof(Mode), Mode),
            new(nameof(Outcome), Outcome),
            new(nameof(ArrivedAt), ArrivedAt),
            new(nameof(IsArrivedDayAlone), IsArrivedDayAlone),
            new(nameof(AdmittedAt), AdmittedAt),
            new(nameof(DepartedAt), DepartedAt),
            new(nameof(Visitors), Visitors.Count == 0 ? null : new Links(Visitors)),
            .. VisitCounts.Names.Select(n => new Told(n.Name, Counts is null ? null : n.Of(Counts))),
            .. VisitCounts.Apart.Select(n => new Told(n.Name, Counts is null ? null : n.Of(Counts))),
            new(nameof(DelayReason), DelayReason),
            new(nameof(DelayExplanation), DelayExplanation),
            new(nameof(DelayGround), DelayGround),
            new(nameof(DelayAuthorisedBy), DelayAuthorisedBy),
            new(nameof(Explanation), Explanation),
        ];

    // Value by value, the counts one by one; what explains the visit stands in no register.
    private protected override DatedDecision Among(DatedDecision? before, DatedDecision ours)
    {
        var (was, by) = ((VisitReported?)before, (VisitReported)ours);
        var suite = Standing(Suite, was?.Suite, by.Suite);
        var arrival = Standing(Arrival, was?.Arrival, by.Arrival)!.Value;
        var visitors = Standing(
            new Links(Visitors),
            was is null ? null : new Links(was.Visitors),
            new Links(by.Visitors)
        );
        return new VisitReported
        {
            SuiteId = new CustodySuiteId(suite.Key),
            SuiteName = suite.Name,
            Visitors = visitors.All,
            On = LondonTime.DayOf(arrival.At),
            ArrivedAt = arrival.At,
            IsArrivedDayAlone = arrival.IsDayAlone,
            Mode = Standing<VisitMode?>(Mode, was?.Mode, by.Mode)!.Value,
            Outcome = Standing<VisitOutcome?>(Outcome, was?.Outcome, by.Outcome)!.Value,
            AdmittedAt = Standing(AdmittedAt, was?.AdmittedAt, by.AdmittedAt),
            DepartedAt = Standing(DepartedAt, was?.DepartedAt, by.DepartedAt),
            Counts =
                Counts is null && by.Counts is null
                    ? null
                    : VisitCounts.Read(name => Standing(Counts?[name], was?.Counts?[name], by.Counts?[name])),
            Words = new VisitWords
            {
                DelayReason = Standing(DelayReason, was?.DelayReason, by.DelayReason),
                DelayExplanation = Standing(DelayExplanation, was?.DelayExplanation, by.DelayExplanation),
                DelayGround = Standing(DelayGround, was?.DelayGround, by.DelayGround),
                DelayAuthorisedBy = Standing(DelayAuthorisedBy, was?.DelayAuthorisedBy, by.DelayAuthorisedBy),
                Explanation = by.Explanation,
            },
        };
    }

    private Link Suite => new(SuiteId.Value, SuiteName);

    private (DateTime At, bool? IsDayAlone)? Arrival => (ArrivedAt, IsArrivedDayAlone);

    internal override VisitFacts Onto(VisitFacts facts) =>
        facts with
        {
            Mode = Mode,
            Outcome = Outcome,
            ArrivedAt = ArrivedAt,
            IsArrivedDayAlone = IsArrivedDayAlone,
            AdmittedAt = AdmittedAt,
            DepartedAt = DepartedAt,
            Counts = Counts,
            DelayReason = DelayReason,
            DelayExplanation = DelayExplanation,
            DelayGround = DelayGround,
            DelayAuthorisedBy = DelayAuthorisedBy,
            Explanation = Explanation,
        };
}

/// <summary>The report went a step further: submitted, under review, accepted, void. Registers do not say on which day.</summary>
public sealed class ReportMoved : VisitDecision
{
    private ReportMoved() { }

    public ReportMoved(ReportStatus status, DateOnly? on = null) => (Status, On) = (status, on);

    public ReportStatus Status { get; private set; }

    protected override IEnumerable<Told> Tell() => [new(nameof(VisitFacts.ReportStatus), Status)];

    internal override VisitFacts Onto(VisitFacts facts) => facts with { ReportStatus = Status };
}
