using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Domain.Statistics.FigureBasis;
using static CaseMgmt.Domain.Statistics.FigureUnit;
using VisitSheet = CaseMgmt.Application.Statistics.Figures.FigureSheet<
    CaseMgmt.Application.Statistics.Known.KnownVisit,
    CaseMgmt.Domain.CustodyVisits.CustodyVisitId
>;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Custody visits by the London day of arrival, and what the visitors counted. Only reports that were submitted, are under
/// review or accepted count; drafts and void ones never do.
/// </summary>
public sealed partial class CustodyVisiting : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } =
    [new("Custody visits", "visits.", "delay."), new("Detainees", "detainees.")];

    public static readonly Breakdown BySuite = new("visits.completed.by_suite.", Flow);
    public static readonly Breakdown ByPanel = new("visits.completed.by_panel.", Flow);
    public static readonly Breakdown SpokenToByPanel = new("detainees.spoken_to.by_panel.", Flow);
    public static readonly Breakdown ContactRateByPanel = new("detainees.contact_rate.by_panel.", Flow);
    public static readonly Breakdown ReachRateByPanel = new("detainees.reach_rate.by_panel.", Flow);
    public static readonly Breakdown AcceptanceRateByPanel = new("detainees.acceptance_rate.by_panel.", Flow);
    public static readonly Breakdown AbandonedByReason = new("visits.abandoned.by_reason.", Flow);
    public static readonly Breakdown DelayedByReason = new("visits.delayed.by_reason.", Flow);
    public static readonly Breakdown ByMonth = new("visits.completed.by_month.", Flow);
    public static readonly Breakdown ByWeekday = new("visits.completed.by_weekday.", Flow);
    public static readonly Breakdown ByTimeBand = new("visits.completed.by_time_band.", Flow);
    public static readonly Breakdown SpokenToBySuite = new("detainees.spoken_to.by_suite.", Flow);
    public static readonly Breakdown SpokenToByMonth = new("detainees.spoken_to.by_month.", Flow);
    public static readonly Breakdown SpokenToByWeekday = new("detainees.spoken_to.by_weekday.", Flow);
    public static readonly Breakdown SpokenToByTimeBand = new("detainees.spoken_to.by_time_band.", Flow);

    public static readonly TotalFigure Attempted = new(
        "visits.attempted",
        "Custody visits attempted",
        "Visits on which the visitors went to the suite or called it in the period, completed or abandoned; cancelled ones are none.",
        Flow
    );

    public static readonly TotalFigure Completed = new(
        "visits.completed",
        "Custody visits made",
        "Visits completed in the period, by the London day of arrival.",
        Flow
    );

    public static readonly TotalFigure Abandoned = new(
        "visits.abandoned",
        "Custody visits abandoned",
        "Visits attempted in the period and not completed: not admitted, suite closed, no answer, or for safety.",
        Flow
    );

    public static readonly TotalFigure InPerson = new(
        "visits.in_person",
        "Visits in person",
        "Of the completed visits, those made in the suite, observational ones included.",
        Flow
    );

    public static readonly TotalFigure Remote = new(
        "visits.remote",
        "Remote visits",
        "Of the completed visits, those by telephone or video.",
        Flow
    );

    public static readonly TotalFigure ToPutRight = new(
        "visits.to_put_right",
        "Visits with something to put right",
        "Of the visits attempted, those whose report is not as it should be: counts that leave people over, a delay without an explanation, a pair on probation. They count like any other.",
        Flow
    );

    public static readonly Breakdown ToPutRightByFault = new("visits.to_put_right.", Flow);

    public static readonly MeasuredFigure VolunteerHours = new(
        "volunteer.hours",
        "Volunteer hours",
        "Hours from arrival to departure, added up over the visitors of the visits attempted in the period whose report states both. n is the number of those visits.",
        Hours,
        Flow
    )
    {
        Version = 2,
    };

    public static readonly RateFigure VolumeRate = new(
        "visits.volume_rate",
        "Visits made, of the planned",
        "Visits completed in the weeks of the period, as a part of the visits planned for the open suites in those weeks. A week belongs to the period in which its Monday falls, and counts once it has ended.",
        Flow
    );

    public static readonly RateFigure CoverageRate = new(
        "visits.coverage_rate",
        "Suite-weeks visited",
        "Open suite-weeks with at least one completed visit, as a part of all open suite-weeks. A week runs from Monday to Sunday, belongs to the period in which its Monday falls, and counts once it has ended; a suite counts in a week in which it was open on at least one day.",
        Flow
    );

    public static readonly RateFigure Delayed = new(
        "visits.delayed",
        "Visits with delayed access",
        "Completed visits on which the visitors waited longer for admission than the office's own threshold (10 minutes unless it says otherwise), as a part of the completed visits whose report states the time of admission.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure DelayedVisits = new(
        "visits.delayed.count",
        "Visits with delayed access, counted",
        "Completed visits on which the visitors waited longer for admission than the threshold in force.",
        Flow
    );

    public static readonly TotalFigure AdmittedInTime = new(
        "visits.admitted_in_time",
        "Visits admitted within the threshold",
        "Completed visits on which the visitors waited no longer for admission than the threshold in force.",
        Flow
    );

    public static readonly TotalFigure AdmissionNotStated = new(
        "visits.admission_not_stated",
        "Visits whose time of admission is not stated",
        "Of the completed visits, those whose report does not state both the time of arrival and that of admission: how long the visitors waited is not known.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure DelayedUnexplained = new(
        "visits.delayed.unexplained",
        "Delayed visits without an explanation",
        "Of the visits with delayed access, those whose report gives no explanation. The Code of Practice asks for a full one.",
        Flow
    );

    public static readonly MeasuredFigure DelayMean = new(
        "delay.mean",
        "Wait for admission, mean",
        "Minutes from arrival to admission, over the completed visits.",
        Minutes,
        Flow
    );

    public static readonly MeasuredFigure DelayMedian = new(
        "delay.median",
        "Wait for admission, median",
        "Minutes from arrival to admission, the middle one of the completed visits.",
        Minutes,
        Flow
    );

    public static readonly MeasuredFigure LongestDelay = new(
        "delay.worst",
        "Longest wait for admission",
        "Minutes from arrival to admission, the longest of the completed visits.",
        Minutes,
        Flow
    );

    public static readonly MeasuredFigure DelayThreshold = new(
        "delay.threshold",
        "Wait from which this office counts a delay",
        "Minutes of the office's own threshold; where it changed in the period, the longest.",
        Minutes,
        Flow
    );

    // The codes of the rules (VisitRules, VisitCounts), in words.
    private static readonly (string Code, string Said)[] Faults =
    [
        ("residual", "people held of whom nothing is said"),
        ("answer_not_stated", "people offered a conversation whose answer is not stated"),
        ("delay_unexplained", "a delay without an explanation"),
        ("probation_unaccompanied", "nobody accredited with a visitor on probation"),
        ("accreditation_lapsed", "a visitor whose accreditation had lapsed"),
        ("visitor_not_in_post", "a visitor who was not in post"),
        ("single_visitor", "a single visitor in person"),
        ("no_visitors", "no visitors named"),
        ("suite_not_open", "a suite that was not open"),
        ("not_admitted", "no time of admission"),
        ("not_departed", "no time of departure"),
        ("not_counted", "no counts"),
        ("arrival_hour_missing", "an arrival whose hour is not known"),
    ];

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new VisitSheet(7, RecordKind.CustodyVisit, scope.Records.Visits, v => v.Id);
        DateOnly from = scope.From,
            end = scope.End;

        var attempted = sheet.Total(
            Attempted,
            sheet.Set(v => v.ArrivedOn >= from && v.ArrivedOn <= end && v.Outcome != VisitOutcome.Cancelled)
        );
        var completed = sheet.Total(Completed, sheet.Within(attempted, v => v.Outcome == VisitOutcome.Completed));
        var abandoned = sheet.Total(Abandoned, sheet.Within(attempted, v => v.Outcome != VisitOutcome.Completed));
        List<TotalFigure> outcomes = [];
        foreach (
            var outcome in Enum.GetValues<VisitOutcome>()
                .Where(o => o is not (VisitOutcome.Completed or VisitOutcome.Cancelled))
        )
        {
            var said = Vocabulary.Of(outcome);
            outcomes.Add(
                AbandonedByReason.Of(
                    CodeText.Of(outcome),
                    said,
                    $"Custody visits: {said}",
                    $"Of the visits abandoned, those with the outcome: {said}."
                )
            );
            sheet.Total(outcomes[^1], sheet.Within(abandoned, v => v.Outcome == outcome));
        }

        sheet.Identity(Abandoned, outcomes);
        var flagged = sheet.Total(
            ToPutRight,
            sheet.Within(attempted, v => v.ToPutRight != null),
            isRecorded: !scope.IsOfThePast
        );
        foreach (var (code, said) in Faults)
        {
            var fault = "visit." + code;
            sheet.Total(
                ToPutRightByFault.Of(
                    code,
                    said,
                    $"Visits to put right: {said}",
                    $"Of the visits with something to put right, those with: {said}. A visit may have several."
                ),
                sheet.Within(flagged, v => v.ToPutRight!.Contains(fault)),
                isRecorded: !scope.IsOfThePast
            );
        }
        sheet.Total(
            InPerson,
            sheet.Within(completed, v => v.Mode == VisitMode.InPerson || v.Mode == VisitMode.Observational)
        );
        sheet.Total(Remote, sheet.Within(completed, v => v.Mode == VisitMode.Telephone || v.Mode == VisitMode.Video));

        Detainees(sheet, completed);
        Coverage(sheet, scope);
        Delay(sheet, completed, scope);
        sheet.Amount(
            VolunteerHours,
            sheet.ThatSay(attempted, v => v.MinutesSpent != null && v.VisitorCount > 0),
            v => v.MinutesSpent * v.VisitorCount,
            divisor: 60
        );

        sheet.Identity(Attempted, Completed, Abandoned);
        sheet.Identity(Completed, InPerson, Remote);
        yield return sheet;
        yield return Parts(scope);
    }

    // Suite-weeks are few and no records of their own: the suites' plan is in the scope, the weeks visited come from the database.
    private static void Coverage(VisitSheet sheet, FigureScope scope)
    {
        var weeks = scope.Weeks.ToList();
        var open = scope
            .Suites.SelectMany(s => weeks.Select(week => (s.Id, Week: week, Planned: s.Terms.PlannedInWeekOf(week))))
            .Where(w => w.Planned is not null)
            .ToList();
        DateOnly firstWeek = weeks.FirstOrDefault(),
            lastDay = weeks.LastOrDefault().AddDays(weeks.Count == 0 ? 0 : 6);
        var covering = sheet.Set(v =>
            v.Outcome == VisitOutcome.Completed && v.ArrivedOn >= firstWeek && v.ArrivedOn <= lastDay
        );
        sheet.Rate(
            VolumeRate,
            covering,
            _ => Task.FromResult(FigureAmount.Rate(sheet.TotalOf(covering), open.Sum(w => w.Planned!.Value)))
        );
        sheet.Rate(
            CoverageRate,
            covering,
            async cancel =>
            {
                var visited = await sheet
                    .Of(covering)
                    .Select(v => new { v.SuiteId, v.ArrivedWeek })
                    .Distinct()
                    .ToListAsync(cancel);
                var openWeeks = open.Select(w => (w.Id, w.Week)).ToHashSet();
                return FigureAmount.Rate(
                    visited.Count(w => openWeeks.Contains((w.SuiteId, w.ArrivedWeek))),
                    openWeeks.Count
                );
            }
        );
    }

    private static void Delay(VisitSheet sheet, FigureSheet.RecordSet completed, FigureScope scope)
    {
        var timed = sheet.ThatSay(completed, v => v.DelayMinutes != null);
        var delayed = sheet.Total(
            DelayedVisits,
            sheet.Within(completed, v => v.DelayMinutes > v.DelayThresholdMinutes),
            saying: timed
        );
        sheet.Total(
            AdmittedInTime,
            sheet.Within(completed, v => v.DelayMinutes <= v.DelayThresholdMinutes),
            saying: timed
        );
        sheet.Total(AdmissionNotStated, sheet.Within(completed, v => v.DelayMinutes == null));
        sheet.Rate(Delayed, delayed, timed.Said, timed);
        sheet.Total(DelayedUnexplained, sheet.Within(delayed, v => v.DelayExplanation == null), saying: timed);
        List<TotalFigure> reasons = [];
        List<string> named = [];
        foreach (var words in scope.DelayReasons.GroupBy(CodeText.Of).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (said, all) = (words.First(), words.ToList());
            named.AddRange(all);
            reasons.Add(
                DelayedByReason.Of(
                    words.Key,
                    said,
                    $"Delayed access: {said}",
                    $"Of the visits with delayed access, those with the reason: {said}.",
                    version: 2
                )
            );
            sheet.Total(reasons[^1], sheet.Within(delayed, v => all.Contains(v.DelayReason!)), saying: timed);
        }

        reasons.Add(
            DelayedByReason.Of(
                Breakdown.Rest,
                "another reason",
                "Delayed access: another reason",
                "Of the visits with delayed access, those with a reason that is not among the most frequent ones."
            )
        );
        sheet.Total(
            reasons[^1],
            sheet.Within(delayed, v => v.DelayReason != null && !named.Contains(v.DelayReason)),
            saying: timed
        );
        reasons.Add(
            DelayedByReason.Of(
                Breakdown.NotStated,
                "no reason stated",
                "Delayed access: no reason stated",
                "Of the visits with delayed access, those without a reason."
            )
        );
        sheet.Total(reasons[^1], sheet.Within(delayed, v => v.DelayReason == null), saying: timed);
        sheet.Identity(DelayedVisits, reasons);
        sheet.Identity(Completed, DelayedVisits, AdmittedInTime, AdmissionNotStated);
        sheet.Mean(DelayMean, timed, v => v.DelayMinutes);
        sheet.Median(DelayMedian, timed, v => v.DelayMinutes);
        sheet.Greatest(LongestDelay, timed, v => v.DelayMinutes);
        sheet.Greatest(DelayThreshold, timed, v => v.DelayThresholdMinutes);
    }
}
