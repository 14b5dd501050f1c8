using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Volunteers;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>custody-visits</c>: visits by reference, with what was counted at them.</summary>
internal sealed class VisitsRegister(RowContext context) : DecisionRows<CustodyVisit, VisitDecision>(context)
{
    private Dictionary<string, CustodyVisit> held = [];
    private Dictionary<string, CustodySuite>? suites;
    private Dictionary<string, Volunteer> volunteers = [];
    private readonly GivenReferences given = new(context, ReferenceSeries.CustodyVisit);
    private readonly ActsSince since = new(context.Db);
    private WrittenReference? reference;
    private VisitParties? parties;

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        suites ??= await Db
            .CustodySuites.AsNoTracking()
            .WithDecisions()
            .ToDictionaryAsync(s => s.Name, StringComparer.OrdinalIgnoreCase, cancel);
        held = await HeldVisits.ReadAsync(Db, ReferencesOf(batch, "reference", ReferenceSeries.CustodyVisit), cancel);
        string[] visitors =
        [
            .. batch.SelectMany(r => r.List(nameof(VisitFacts.Visitors))).Distinct(StringComparer.Ordinal),
        ];
        // Of a report that people have made, others may have visited than the row says.
        List<VolunteerId> standing =
        [
            .. held.Values.SelectMany(v => v.Report.Visitors).Select(v => new VolunteerId(v.Key)).Distinct(),
        ];
        volunteers = await Db
            .Volunteers.AsNoTracking()
            .Where(v => visitors.Contains(v.Reference) || standing.Contains(v.Id))
            .WithDecisions()
            .ToDictionaryAsync(v => v.Reference, StringComparer.OrdinalIgnoreCase, cancel);
        await HeldVisits.ReadActsAsync(Db, since, held.Values, cancel);
        await given.GiveAsync(batch, held.ContainsKey, "arrived_at", cancel);
    }

    protected override IEnumerable<VisitDecision> Tell(RegisterRow row)
    {
        reference = row.Reference("reference", ReferenceSeries.CustodyVisit);
        var suite = SuiteOf(row);
        var status = row.NeededCode<ReportStatus>(nameof(VisitFacts.ReportStatus));
        var visitors = VisitorsOf(row);
        parties = suite is null ? null : new VisitParties(suite, visitors);
        var (mode, outcome) = (
            row.NeededCode<VisitMode>(nameof(VisitFacts.Mode)),
            row.NeededCode<VisitOutcome>(nameof(VisitFacts.Outcome))
        );
        var (arrivedAt, admittedAt, departedAt) = (
            row.NeededInstantOrDay(nameof(VisitFacts.ArrivedAt), out var isDayAlone),
            row.Instant(nameof(VisitFacts.AdmittedAt)),
            row.Instant(nameof(VisitFacts.DepartedAt))
        );
        admittedAt = NotBefore(row, nameof(VisitFacts.AdmittedAt), admittedAt, arrivedAt);
        departedAt = NotBefore(row, nameof(VisitFacts.DepartedAt), departedAt, admittedAt ?? arrivedAt);
        var counts = CountsOf(row, status);
        var (reason, explanation, ground, authorisedBy) = (
            row.Text(nameof(VisitFacts.DelayReason)),
            row.Text(nameof(VisitFacts.DelayExplanation), RegisterRow.LongText),
            row.Text(nameof(VisitFacts.DelayGround)),
            row.Text(nameof(VisitFacts.DelayAuthorisedBy))
        );
        return suite is null
            ? []
            :
            [
                new VisitReported(suite, visitors, arrivedAt, isDayAlone)
                {
                    Mode = mode,
                    Outcome = outcome,
                    AdmittedAt = admittedAt,
                    DepartedAt = departedAt,
                    Counts = counts,
                    Words = new VisitWords
                    {
                        DelayReason = reason,
                        DelayExplanation = explanation,
                        DelayGround = ground,
                        DelayAuthorisedBy = authorisedBy,
                    },
                },
                new ReportMoved(status),
            ];
    }

    protected override CustodyVisit? Held(RegisterRow row) => held.GetValueOrDefault(reference!.Text);

    protected override Result<CustodyVisit> Record(RegisterRow row, IReadOnlyList<VisitDecision> told) =>
        parties is null
            ? Result.Refused<CustodyVisit>([.. row.Errors])
            : CustodyVisit.Attempt(
                given.For(reference!, told.OfType<VisitReported>().Single().On!.Value),
                told,
                parties,
                Act,
                reference!.Own
            );

    protected override IReadOnlyList<VisitDecision> Beside(
        CustodyVisit held,
        IReadOnlyList<VisitDecision> told,
        RegisterRow row
    )
    {
        var retold = since.Say(held.Beside(told, since.IsOfPerson), held.Reference, row);
        parties = PartiesOf(retold.OfType<VisitReported>().Single());
        return retold;
    }

    // The suite and the visitors of the report that stands, whether the row says so or somebody has.
    private VisitParties PartiesOf(VisitReported report)
    {
        var byId = volunteers.Values.ToDictionary(v => v.Id.Value);
        return new VisitParties(
            suites!.Values.Single(s => s.Id == report.SuiteId),
            [.. report.Visitors.Select(v => byId[v.Key])]
        );
    }

    protected override Result<IReadOnlyList<Change>> TellAnew(CustodyVisit held, IReadOnlyList<VisitDecision> told) =>
        held.TellAnew(told, parties!, Act);

    protected override void Add(RegisterRow row, CustodyVisit record)
    {
        Took(reference!);
        Db.CustodyVisits.Add(record);
    }

    // In the hour that the autumn change repeats a time stands twice: where the first would be before what came before it, it is the second.
    private static DateTime? NotBefore(RegisterRow row, string column, DateTime? at, DateTime earlier)
    {
        if (
            at is not { } first
            || first >= earlier
            || LondonTime.SecondOf(first) is not { } second
            || row.Cell(column)!.Contains('+', StringComparison.Ordinal)
        )
        {
            return at;
        }

        row.Warn(
            "visit.presumed_repeated_hour",
            "This time stands twice on the day on which the clocks go back. It was taken for the second, since the first would be before what came before it.",
            column
        );
        return second;
    }

    private CustodySuite? SuiteOf(RegisterRow row)
    {
        var name = row.NeededText("suite");
        var found = suites!.GetValueOrDefault(name);
        if (found is null && name.Length > 0)
        {
            row.Refuse(
                "visit.unknown_suite",
                $"'{name}' is no custody suite that the office holds. Correct the name, or take the suite in first with custody-suites.csv.",
                "suite"
            );
        }

        return found;
    }

    private List<Volunteer> VisitorsOf(RegisterRow row)
    {
        List<Volunteer> visitors = [];
        foreach (var name in row.List(nameof(VisitFacts.Visitors)))
        {
            if (volunteers.TryGetValue(name, out var volunteer))
            {
                visitors.Add(volunteer);
            }
            else
            {
                row.Refuse(
                    "visit.unknown_volunteer",
                    $"'{name}' is no volunteer that the office holds. Correct the reference, or take the volunteer in first with volunteers.csv.",
                    "visitors"
                );
            }
        }

        return visitors;
    }

    private static VisitCounts? CountsOf(RegisterRow row, ReportStatus status)
    {
        var counted = false;
        var counts = VisitCounts.Read(Count);
        if (!counted)
        {
            return null;
        }

        // The whole of which all else is a part; a blank part shows in what the counts leave over.
        if (status.IsFinal() && row.Cell("held") is null)
        {
            row.Refuse(
                "visit.count_missing",
                "held is blank though others were counted. Enter the number, 0 for none.",
                "held"
            );
        }

        return counts;

        int? Count(string column)
        {
            counted |= row.Cell(column) is not null;
            return row.Whole(column);
        }
    }
}
