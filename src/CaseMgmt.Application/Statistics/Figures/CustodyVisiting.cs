using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using static CaseMgmt.Domain.Statistics.FigureBasis;
using static CaseMgmt.Domain.Statistics.FigureUnit;
using VisitSheet = CaseMgmt.Application.Statistics.Figures.FigureSheet<
    CaseMgmt.Domain.CustodyVisits.CustodyVisit,
    CaseMgmt.Domain.CustodyVisits.CustodyVisitId
>;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// Custody visits by the London day of arrival, and what the visitors counted. Only reports that were submitted, are under
/// review or accepted count; drafts and void ones never do.
/// </summary>
public sealed class CustodyVisiting : IFigureFamily
{
    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        var sheet = new VisitSheet(7, RecordKind.CustodyVisit, Reported(db), v => v.Id);
        DateOnly from = scope.From,
            end = scope.End;

        var attempted = sheet.Total(
            "visits.attempted",
            "Custody visits attempted",
            "Visits on which the visitors went to the suite or called it in the period, completed or abandoned; cancelled ones are none.",
            Flow,
            sheet.Set(v => v.ArrivedOn >= from && v.ArrivedOn <= end && v.Outcome != VisitOutcome.Cancelled)
        );
        var completed = sheet.Total(
            "visits.completed",
            "Custody visits made",
            "Visits completed in the period, by the London day of arrival.",
            Flow,
            sheet.Within(attempted, v => v.Outcome == VisitOutcome.Completed)
        );
        sheet.Total(
            "visits.abandoned",
            "Custody visits abandoned",
            "Visits attempted in the period and not completed: not admitted, suite closed, no answer, or for safety.",
            Flow,
            sheet.Within(attempted, v => v.Outcome != VisitOutcome.Completed)
        );
        sheet.Total(
            "visits.in_person",
            "Visits in person",
            "Of the completed visits, those made in the suite, observational ones included.",
            Flow,
            sheet.Within(completed, v => v.Mode == VisitMode.InPerson || v.Mode == VisitMode.Observational)
        );
        sheet.Total(
            "visits.remote",
            "Remote visits",
            "Of the completed visits, those by telephone or video.",
            Flow,
            sheet.Within(completed, v => v.Mode == VisitMode.Telephone || v.Mode == VisitMode.Video)
        );

        Detainees(sheet, completed);
        Coverage(sheet, scope);
        Delay(sheet, completed);
        sheet.Amount(
            "volunteer.hours",
            "Volunteer hours",
            "Hours from arrival to departure, added up over the visitors of the visits attempted in the period. n is the number of those visits.",
            Hours,
            Flow,
            attempted,
            v => v.MinutesSpent * v.VisitorCount,
            divisor: 60
        );

        sheet.Identity("visits.attempted", "visits.completed", "visits.abandoned");
        sheet.Identity("visits.completed", "visits.in_person", "visits.remote");
        yield return sheet;
        yield return Breakdown(db, scope);
    }

    internal static IQueryable<CustodyVisit> Reported(ICaseDb db) =>
        db.CustodyVisits.Where(v => FinalReports.Statuses.Contains(v.ReportStatus));

    private static void Detainees(VisitSheet sheet, FigureSheet.RecordSet completed)
    {
        void Sum(string code, string title, string text, Expression<Func<CustodyVisit, int?>> count) =>
            sheet.Sum(
                "detainees." + code,
                title,
                text + " Added up over the completed visits.",
                Flow,
                completed,
                count
            );

        Sum("held", "Detainees held", "Detainees held when the visitors came.", v => v.Counts.Held);
        Sum(
            "offered",
            "Detainees offered a conversation",
            "Detainees whom the visitors offered a conversation.",
            v => v.Counts.Offered
        );
        Sum(
            "spoken_to",
            "Detainees spoken to",
            "Detainees who accepted the offer of a conversation; those only observed are not among them.",
            v => v.Counts.Accepted
        );
        Sum(
            "declined",
            "Detainees who declined",
            "Detainees who declined the offer of a conversation.",
            v => v.Counts.Declined
        );
        Sum("observed", "Detainees observed", "Detainees seen without a conversation.", v => v.Counts.Observed);
        Sum(
            "not_available",
            "Detainees not available",
            "Detainees who could not be offered a conversation, for whatever reason.",
            v => v.NotAvailable
        );
        Sum("not_available.asleep", "Not available: asleep", "Detainees who were asleep.", v => v.Counts.Asleep);
        Sum(
            "not_available.interview",
            "Not available: in interview",
            "Detainees who were in interview.",
            v => v.Counts.InInterview
        );
        Sum(
            "not_available.solicitor",
            "Not available: with a solicitor",
            "Detainees who were with a solicitor.",
            v => v.Counts.WithSolicitor
        );
        Sum(
            "not_available.appropriate_adult",
            "Not available: with an appropriate adult",
            "Detainees who were with an appropriate adult.",
            v => v.Counts.WithAppropriateAdult
        );
        Sum(
            "not_available.healthcare",
            "Not available: with healthcare",
            "Detainees who were with a health professional.",
            v => v.Counts.WithHealthcare
        );
        Sum(
            "not_available.booking_in",
            "Not available: being booked in",
            "Detainees who were being booked in.",
            v => v.Counts.BookingIn
        );
        Sum(
            "not_available.court",
            "Not available: at court",
            "Detainees who were at court, in person or by link.",
            v => v.Counts.AtCourt
        );
        Sum(
            "not_available.hospital",
            "Not available: at hospital",
            "Detainees who were at hospital.",
            v => v.Counts.AtHospital
        );
        Sum(
            "not_available.intoxicated",
            "Not available: intoxicated",
            "Detainees who were intoxicated.",
            v => v.Counts.Intoxicated
        );
        Sum(
            "not_available.risk",
            "Not available: risk",
            "Detainees whom staff advised not to approach.",
            v => v.Counts.AtRisk
        );
        Sum(
            "not_available.other",
            "Not available: other",
            "Detainees not available for another reason.",
            v => v.Counts.UnavailableOther
        );
        Sum(
            "not_offered",
            "Detainees not offered a conversation",
            "Detainees who were available and were not offered a conversation.",
            v => v.Counts.NotOffered
        );
        Sum(
            "residual",
            "Detainees unaccounted for",
            "Held, less offered, not available and not offered: what the counts leave over.",
            v => v.Residual
        );

        sheet.Identity("detainees.held", "detainees.offered", "detainees.not_available", "detainees.not_offered");
        sheet.Identity("detainees.offered", "detainees.spoken_to", "detainees.declined");
        sheet.Identity(
            "detainees.not_available",
            new[]
            {
                "asleep",
                "interview",
                "solicitor",
                "appropriate_adult",
                "healthcare",
                "booking_in",
                "court",
                "hospital",
                "intoxicated",
                "risk",
                "other",
            }.Select(r => "detainees.not_available." + r)
        );
    }

    // Suite-weeks are few and no records of their own: the suites' plan is in the scope, the weeks visited come from the database.
    private static void Coverage(VisitSheet sheet, FigureScope scope)
    {
        var weeks = scope.Weeks.ToList();
        var open = scope
            .Suites.SelectMany(s =>
                weeks.Where(s.IsOpenInWeekOf).Select(week => (s.Id, Week: week, s.PlannedVisitsPerWeek))
            )
            .ToList();
        DateOnly firstWeek = weeks.FirstOrDefault(),
            lastDay = weeks.LastOrDefault().AddDays(weeks.Count == 0 ? 0 : 6);
        var covering = sheet.Set(v =>
            v.Outcome == VisitOutcome.Completed && v.ArrivedOn >= firstWeek && v.ArrivedOn <= lastDay
        );
        sheet.Rate(
            "visits.volume_rate",
            "Visits made, of the planned",
            "Visits completed in the weeks of the period, as a part of the visits planned for the open suites in those weeks. A week belongs to the period in which its Monday falls, and counts once it has ended.",
            Flow,
            covering,
            _ => Task.FromResult(FigureAmount.Rate(sheet.TotalOf(covering), open.Sum(w => w.PlannedVisitsPerWeek)))
        );
        sheet.Rate(
            "visits.coverage_rate",
            "Suite-weeks visited",
            "Open suite-weeks with at least one completed visit, as a part of all open suite-weeks. A week runs from Monday to Sunday, belongs to the period in which its Monday falls, and counts once it has ended; a suite counts in a week in which it was open on at least one day.",
            Flow,
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

    private static void Delay(VisitSheet sheet, FigureSheet.RecordSet completed)
    {
        sheet.Rate(
            "visits.delayed",
            "Visits with delayed access",
            "Completed visits on which the visitors waited longer for admission than the threshold in force (10 minutes unless the office says otherwise), as a part of all completed visits.",
            Flow,
            sheet.Within(completed, v => v.DelayMinutes > v.DelayThresholdMinutes),
            completed
        );
        var timed = sheet.Within(completed, v => v.DelayMinutes != null);
        sheet.Mean(
            "delay.mean",
            "Wait for admission, mean",
            "Minutes from arrival to admission, over the completed visits.",
            Minutes,
            Flow,
            timed,
            v => v.DelayMinutes
        );
        sheet.Median(
            "delay.median",
            "Wait for admission, median",
            "Minutes from arrival to admission, the middle one of the completed visits.",
            Minutes,
            Flow,
            timed,
            v => v.DelayMinutes
        );
        sheet.Greatest(
            "delay.worst",
            "Longest wait for admission",
            "Minutes from arrival to admission, the longest of the completed visits.",
            Minutes,
            Flow,
            timed,
            v => v.DelayMinutes
        );
    }

    private static VisitSheet Breakdown(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End;
        var sheet = new VisitSheet(8, RecordKind.CustodyVisit, Reported(db), v => v.Id);
        var completed = sheet.Set(v =>
            v.ArrivedOn >= from && v.ArrivedOn <= end && v.Outcome == VisitOutcome.Completed
        );

        void By(string dimension, string code, string name, Expression<Func<CustodyVisit, bool>> part)
        {
            var set = sheet.Total(
                $"visits.completed.by_{dimension}.{code}",
                $"Custody visits made: {name}",
                $"Of the completed visits, those by {dimension.Replace('_', ' ')}: {name}.",
                Flow,
                sheet.Within(completed, part)
            );
            sheet.Sum(
                $"detainees.spoken_to.by_{dimension}.{code}",
                $"Detainees spoken to: {name}",
                $"Detainees spoken to on the completed visits by {dimension.Replace('_', ' ')}: {name}.",
                Flow,
                set,
                v => v.Counts.Accepted
            );
        }

        foreach (var suite in scope.Suites)
        {
            var id = suite.Id;
            By("suite", suite.Code, suite.Name, v => v.SuiteId == id);
        }

        foreach (var (code, first, last) in scope.Months)
        {
            By(
                "month",
                code,
                first.ToString("MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB")),
                v => v.ArrivedOn >= first && v.ArrivedOn <= last
            );
        }

        foreach (var weekday in Enumerable.Range(1, 7).Select(i => (DayOfWeek)(i % 7)))
        {
            By("weekday", CodeText.Of(weekday), weekday.ToString(), v => v.Weekday == weekday);
        }

        foreach (var band in Enum.GetValues<TimeBand>())
        {
            By(
                "time_band",
                CodeText.Of(band),
                $"{CodeText.Of(band)} ({(int)band * 6:00}:00 to {((int)band + 1) * 6:00}:00)",
                v => v.TimeBand == band
            );
        }

        foreach (
            var (dimension, codes) in new (string, IEnumerable<string>)[]
            {
                ("suite", scope.Suites.Select(s => s.Code)),
                ("month", scope.Months.Select(m => m.Code)),
                ("weekday", Enum.GetValues<DayOfWeek>().Select(CodeText.Of)),
                ("time_band", Enum.GetValues<TimeBand>().Select(CodeText.Of)),
            }
        )
        {
            sheet.Identity("visits.completed", codes.Select(c => $"visits.completed.by_{dimension}.{c}"));
        }

        return sheet;
    }
}
