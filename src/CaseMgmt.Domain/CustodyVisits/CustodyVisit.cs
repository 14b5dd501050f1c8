using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>A volunteer's part in a visit.</summary>
public sealed class VisitVisitor
{
    private VisitVisitor() { }

    internal VisitVisitor(int position, VolunteerId volunteerId)
    {
        Position = position;
        VolunteerId = volunteerId;
    }

    /// <summary>Place on the form, from 1.</summary>
    public int Position { get; private set; }

    public VolunteerId VolunteerId { get; private set; }
}

/// <summary>
/// An unannounced visit by independent volunteers to those held in a custody suite (Police Reform Act 2002 s.51), with
/// what they counted and the issues they raised. Detainees are never named. The visit is what its decisions make of it
/// (<see cref="VisitDecision"/>); the columns are the one projection that lists and figures read.
/// </summary>
public sealed partial class CustodyVisit : DecidedRecord<CustodyVisitId, VisitDecision>
{
    private readonly List<VisitVisitor> visitors = [];
    private readonly List<CustodyIssue> issues = [];
    private string reference = "";

    private CustodyVisit() { }

    public override string Reference => reference;

    /// <summary>What the office's own register calls the visit, where that is no reference of ours; null where it is.</summary>
    public string? OwnReference { get; private set; }

    public CustodySuiteId SuiteId { get; private set; }
    public VisitMode Mode { get; private set; }
    public VisitOutcome Outcome { get; private set; }
    public ReportStatus ReportStatus { get; private set; }
    public DateTime ArrivedAt { get; private set; }
    public DateTime? AdmittedAt { get; private set; }
    public DateTime? DepartedAt { get; private set; }

    /// <summary>The London day of arrival: it decides the period in which the visit counts.</summary>
    public DateOnly ArrivedOn { get; private set; }

    /// <summary>The Monday of the week of arrival: the suite-week that the visit covers.</summary>
    public DateOnly ArrivedWeek { get; private set; }

    /// <summary>By the local day of arrival, whenever the visitors were admitted.</summary>
    public DayOfWeek Weekday { get; private set; }
    public TimeBand TimeBand { get; private set; }

    /// <summary>Whole minutes from arrival to admission; null if never admitted.</summary>
    public int? DelayMinutes { get; private set; }

    /// <summary>The delay beyond which access counts as delayed, as it was on the day of the visit.</summary>
    public int DelayThresholdMinutes { get; private set; }

    /// <summary>Minutes from arrival to departure, for each visitor; null while unknown.</summary>
    public int? MinutesSpent { get; private set; }
    public VisitCounts Counts { get; private set; } = new();
    public bool IsCounted { get; private set; }

    /// <summary>Held, less everybody accounted for; kept as a column so that it can be summed.</summary>
    public int Residual { get; private set; }
    public int NotAvailable { get; private set; }
    public int VisitorCount { get; private set; }
    public string? DelayReason { get; private set; }
    public string? DelayExplanation { get; private set; }

    /// <summary>Codes of what is true of the visit and not as it should be, separated by semicolons; null when nothing is.</summary>
    public string? ToPutRight { get; private set; }

    public IReadOnlyList<VisitVisitor> Visitors => visitors;

    public IReadOnlyList<CustodyIssue> Issues => issues;

    /// <summary>Takes a visit into the office's records.</summary>
    /// <param name="ownReference">What the office's own register calls it; null where that is the reference.</param>
    /// <param name="id">Its key, where the form that brings it has given it one.</param>
    public static Result<CustodyVisit> Attempt(
        CaseReference reference,
        IReadOnlyCollection<VisitDecision> told,
        VisitParties parties,
        Act act,
        string? ownReference = null,
        CustodyVisitId? id = null
    )
    {
        var visit = new CustodyVisit
        {
            OwnReference = ownReference,
            Id = id ?? new CustodyVisitId(act.NewKey()),
            reference = reference.ToString(),
            RecordedAt = act.At,
        };
        if (ownReference is not null)
        {
            visit.Note(new Change(nameof(OwnReference), null, ownReference));
        }

        var outcome = visit.TellAnew(told, parties, act);
        return outcome.IsDone ? Result.Done(visit, outcome.Warnings) : Result.Refused<CustodyVisit>(outcome.Errors);
    }

    /// <summary>
    /// The office's register tells the whole of the visit anew; its issues stand in a register of their own, and must still have been
    /// raised at the visit. The visitors are loaded with it.
    /// </summary>
    public Result<IReadOnlyList<Change>> TellAnew(
        IReadOnlyCollection<VisitDecision> told,
        VisitParties parties,
        Act act
    )
    {
        var facts = VisitFacts.Of(told, parties);
        var findings = VisitRules.Check(facts, parties.Suite, act.Rules);
        var raised = IssuesInForce;
        var followed = raised.OrderBy(i => i.FirstFollowedOn).FirstOrDefault(i => i.FirstFollowedOn is not null);
        findings
            .Refuse(
                facts.Outcome is VisitOutcome.Cancelled && raised.Count > 0,
                new Error(
                    "visit.has_issues",
                    $"Issue {raised.Select(i => i.Number).FirstOrDefault()} was raised at this visit, so that it cannot have been cancelled. Correct the outcome.",
                    nameof(Outcome)
                )
            )
            .Refuse(
                LondonTime.DayOf(facts.ArrivedAt) > followed?.FirstFollowedOn,
                new Error(
                    "visit.issue_before_arrival",
                    $"Issue {followed?.Number} of this visit was followed up before this day, on {(followed?.FirstFollowedOn is { } on ? DateRules.Say(on) : null)}. Correct the day, or that issue first.",
                    nameof(ArrivedAt)
                )
            );
        if (findings.AnyErrors)
        {
            return Result.Refused<IReadOnlyList<Change>>(findings.Errors);
        }

        // One that stands was reckoned when it was told, by what held then.
        foreach (var report in told.OfType<VisitReported>().Except(InForce.OfType<VisitReported>()))
        {
            report.Reckon(act.Rules);
        }

        var made = Decide(told, act, takenBack: d => d is not IssueDecision);
        if (made.Count > 0)
        {
            Project(facts, parties.Suite, InForce.OfType<VisitReported>().First());
            ToPutRight = Warning.ToPutRight(findings.Warnings);
        }

        return Result.Done(made, findings.Warnings);
    }

    /// <summary>What a row of the office's register comes to beside what people have done since it last told of the visit.</summary>
    public Retold<VisitDecision> Beside(IReadOnlyCollection<VisitDecision> told, Func<Guid, bool> isOfPerson) =>
        Beside(told, d => d is not IssueDecision, isOfPerson);

    private void Project(VisitFacts facts, CustodySuite suite, VisitReported report)
    {
        SuiteId = suite.Id;
        Mode = facts.Mode;
        Outcome = facts.Outcome;
        ReportStatus = facts.ReportStatus;
        ArrivedAt = facts.ArrivedAt;
        AdmittedAt = facts.AdmittedAt;
        DepartedAt = facts.DepartedAt;
        ArrivedOn = LondonTime.DayOf(facts.ArrivedAt);
        ArrivedWeek = report.ArrivedWeek!.Value;
        Weekday = report.Weekday!.Value;
        TimeBand = report.TimeBand!.Value;
        DelayMinutes = report.DelayMinutes;
        DelayThresholdMinutes = report.DelayThresholdMinutes!.Value;
        MinutesSpent = report.MinutesSpent;
        IsCounted = facts.Counts is not null;
        var counts = facts.Counts ?? new VisitCounts();
        if (counts != Counts)
        {
            Counts = counts;
        }

        Residual = Counts.Residual;
        NotAvailable = Counts.NotAvailable;
        VisitorCount = facts.Visitors.Count;
        DelayReason = facts.DelayReason;
        DelayExplanation = facts.DelayExplanation;
        if (!visitors.Select(v => v.VolunteerId).SequenceEqual(facts.Visitors.Select(v => v.Id)))
        {
            visitors.Clear();
            visitors.AddRange(facts.Visitors.Select((volunteer, i) => new VisitVisitor(i + 1, volunteer.Id)));
        }
    }
}
