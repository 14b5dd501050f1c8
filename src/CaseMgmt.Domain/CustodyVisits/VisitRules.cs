using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.CustodyVisits;

/// <summary>
/// What must hold of a custody visit (Code of Practice on independent custody visiting, 2013): times in order, an open suite, visitors in
/// post, always a pair in person, counts that close. What cannot be is refused; a visit that was made and is not as it should be is
/// taken in and flagged, since left out it would be missing from the year. Both name the property at fault.
/// </summary>
public static class VisitRules
{
    private const string DelayUnexplained = "visit.delay_unexplained";
    private static readonly TimeSpan LongestVisit = TimeSpan.FromHours(24);

    public static Findings Check(VisitFacts facts, CustodySuite suite, OfficeRules rules)
    {
        var findings = new Findings();
        Times(findings, facts, suite, rules);
        Visitors(findings, facts);
        facts.Counts?.CheckNumbers(findings);
        if (facts.IsFinal)
        {
            Report(findings, facts, rules);
        }

        PersonalData.Look(
            findings,
            (nameof(VisitFacts.DelayReason), facts.DelayReason),
            (nameof(VisitFacts.DelayExplanation), facts.DelayExplanation),
            (nameof(VisitFacts.Explanation), facts.Explanation)
        );

        return findings;
    }

    /// <summary>
    /// What a page asks for before a report is final: whatever is not as it should be is explained by the people who know, while they still
    /// do. A register is not asked; what it lacks is listed to be put right.
    /// </summary>
    public static Findings CheckExplained(VisitFacts facts, CustodySuite suite, OfficeRules rules)
    {
        var findings = Check(facts, suite, rules);
        if (!facts.IsFinal)
        {
            return findings;
        }

        var flagged = findings.Warnings.Where(w => w.IsToPutRight).ToLookup(w => w.Code == DelayUnexplained);
        foreach (var delay in flagged[true])
        {
            findings.Refuse(
                true,
                new Error(
                    delay.Code,
                    $"{delay.Message} If none was given, write so.",
                    nameof(VisitFacts.DelayExplanation)
                )
            );
        }

        return findings.Refuse(
            flagged[false].Any() && string.IsNullOrWhiteSpace(facts.Explanation),
            new Error(
                "visit.explanation_missing",
                $"{string.Join(" ", flagged[false].Select(w => w.Message))} Correct it, or say here what explains it.",
                nameof(VisitFacts.Explanation)
            )
        );
    }

    /// <summary>Whole minutes between arrival and admission: 13:00:00 to 13:10:59 is 10.</summary>
    public static int? DelayOf(DateTime? arrivedAt, DateTime? admittedAt) =>
        (admittedAt - arrivedAt) is { } waited ? (int)Math.Floor(waited.TotalMinutes) : null;

    private static void Times(Findings findings, VisitFacts facts, CustodySuite suite, OfficeRules rules)
    {
        var arrivedOn = LondonTime.DayOf(facts.ArrivedAt);
        var arrival = new DatedFact(nameof(VisitFacts.ArrivedAt), "The arrival", arrivedOn);
        DateRules.NotInFuture(findings, rules.Today, arrival);
        DateRules.NotBeforeTargets(findings, rules, Targets.VisitDelay, arrival);
        findings
            .Flag(
                facts.IsArrivedDayAlone is true,
                new Warning(
                    "visit.arrival_hour_missing",
                    "The hour of the arrival is not known: the visit counts on its day, without part of the day, wait or time at the suite. Enter the time.",
                    nameof(VisitFacts.ArrivedAt)
                )
            )
            .Flag(
                !suite.Terms.IsOpenOn(arrivedOn),
                new Warning(
                    "visit.suite_not_open",
                    $"{suite.Name} was not open on {DateRules.Say(arrivedOn)}. Correct the suite or the day.",
                    "Suite"
                )
            )
            .Refuse(
                facts.AdmittedAt < facts.ArrivedAt,
                new Error(
                    "visit.admitted_before_arrival",
                    "The admission is before the arrival. Correct one of the two times.",
                    nameof(VisitFacts.AdmittedAt)
                )
            )
            .Refuse(
                facts.DepartedAt < (facts.AdmittedAt ?? facts.ArrivedAt),
                new Error(
                    "visit.departed_before_admission",
                    "The departure is before the admission. Correct one of the two times.",
                    nameof(VisitFacts.DepartedAt)
                )
            )
            .Refuse(
                facts.DepartedAt - (facts.KnownArrival ?? facts.AdmittedAt) > LongestVisit
                    || facts.DepartedAt - facts.ArrivedAt > 2 * LongestVisit,
                new Error(
                    "visit.too_long",
                    "The departure is more than a day after the arrival. Correct one of the two times.",
                    nameof(VisitFacts.DepartedAt)
                )
            );
    }

    private static void Visitors(Findings findings, VisitFacts facts)
    {
        var day = LondonTime.DayOf(facts.ArrivedAt);
        foreach (var visitor in facts.Visitors)
        {
            findings
                .Flag(
                    !visitor.IsInPostOn(day),
                    new Warning(
                        "visit.visitor_not_in_post",
                        $"{visitor.Reference} was not in post on {DateRules.Say(day)}. Correct the visitor or the day.",
                        nameof(VisitFacts.Visitors)
                    )
                )
                .Flag(
                    visitor.IsInPostOn(day) && visitor.HasLapsedOn(day),
                    new Warning(
                        "visit.accreditation_lapsed",
                        $"The accreditation of {visitor.Reference} had lapsed on {DateRules.Say(day)}.",
                        nameof(VisitFacts.Visitors)
                    )
                );
        }

        findings.Refuse(
            facts.Visitors.DistinctBy(v => v.Id).Count() != facts.Visitors.Count,
            new Error("visit.visitor_twice", "The same visitor is named twice.", nameof(VisitFacts.Visitors))
        );
    }

    private static void Report(Findings findings, VisitFacts facts, OfficeRules rules)
    {
        var completed = facts.Outcome is VisitOutcome.Completed;
        var day = LondonTime.DayOf(facts.ArrivedAt);
        findings
            .Flag(
                facts.Visitors.Count == 0 && facts.Outcome is not VisitOutcome.Cancelled,
                new Warning("visit.no_visitors", "Enter who visited.", nameof(VisitFacts.Visitors))
            )
            .Flag(
                completed && facts.AdmittedAt is null,
                new Warning(
                    "visit.not_admitted",
                    "A completed visit needs the time of admission.",
                    nameof(VisitFacts.AdmittedAt)
                )
            )
            .Flag(
                completed && facts.DepartedAt is null,
                new Warning(
                    "visit.not_departed",
                    "A completed visit needs the time of departure.",
                    nameof(VisitFacts.DepartedAt)
                )
            )
            .Flag(
                completed && facts.Counts is null,
                new Warning(
                    "visit.not_counted",
                    "A completed visit needs its counts; with nobody held, enter 0.",
                    nameof(VisitCounts.Held)
                )
            )
            .Refuse(
                facts.Outcome is VisitOutcome.AbandonedNotAdmitted && facts.Counts is { IsEmpty: false },
                new Error(
                    "visit.counted_unadmitted",
                    "Visitors who were never admitted have counted nobody. Clear the counts or correct the outcome.",
                    nameof(VisitFacts.Outcome)
                )
            )
            .Refuse(
                facts.Outcome is VisitOutcome.AbandonedNotAdmitted && facts.AdmittedAt is not null,
                new Error(
                    "visit.admitted_though_abandoned",
                    "The visitors were admitted, so the outcome cannot be abandoned_not_admitted.",
                    nameof(VisitFacts.Outcome)
                )
            );
        if (!completed)
        {
            return;
        }

        var threshold = rules.Targets.InForce(Targets.VisitDelay, day).Days;
        findings
            .Flag(
                DelayOf(facts.KnownArrival, facts.AdmittedAt) > threshold
                    && string.IsNullOrWhiteSpace(facts.DelayExplanation),
                new Warning(
                    DelayUnexplained,
                    $"Access took longer than {threshold} minutes: enter the explanation that was given.",
                    nameof(VisitFacts.DelayExplanation)
                )
            )
            .Flag(
                facts.Mode is VisitMode.InPerson && facts.Visitors.Count == 1,
                new Warning(
                    "visit.single_visitor",
                    "An in-person visit is made by a pair; this one names a single visitor.",
                    nameof(VisitFacts.Visitors)
                )
            )
            .Flag(
                facts.Mode is VisitMode.InPerson
                    && facts.Visitors.Any(v => v.IsOnProbationOn(day))
                    && !facts.Visitors.Any(v => v.IsAccreditedOn(day)),
                new Warning(
                    "visit.probation_unaccompanied",
                    "A visitor was still on probation, and none of the others was accredited on that day: one of a pair is fully accredited. Correct the visitors, or their accreditation first.",
                    nameof(VisitFacts.Visitors)
                )
            );
        facts.Counts?.CheckIdentities(findings);
    }
}
