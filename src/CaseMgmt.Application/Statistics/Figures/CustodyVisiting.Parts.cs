using System.Globalization;
using System.Linq.Expressions;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using VisitSheet = CaseMgmt.Application.Statistics.Figures.FigureSheet<
    CaseMgmt.Application.Statistics.Known.KnownVisit,
    CaseMgmt.Domain.CustodyVisits.CustodyVisitId
>;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The visits by suite, panel, month, weekday and hour, with what was found on them.</summary>
public sealed partial class CustodyVisiting
{
    private static VisitSheet Parts(FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End;
        var sheet = new VisitSheet(8, RecordKind.CustodyVisit, scope.Records.Visits, v => v.Id);
        var completed = sheet.Set(v =>
            v.ArrivedOn >= from && v.ArrivedOn <= end && v.Outcome == VisitOutcome.Completed
        );

        (TotalFigure Visits, TotalFigure SpokenTo) By(
            (Breakdown Visits, Breakdown SpokenTo) dimension,
            string by,
            string code,
            string name,
            Expression<Func<KnownVisit, bool>> part
        )
        {
            var (visits, spokenTo) = (
                dimension.Visits.Of(
                    code,
                    name,
                    $"Custody visits made: {name}",
                    $"Of the completed visits, those by {by}: {name}."
                ),
                dimension.SpokenTo.Of(
                    code,
                    name,
                    $"Detainees spoken to: {name}",
                    $"Detainees spoken to on the completed visits by {by}: {name}."
                )
            );
            var set = sheet.Total(visits, sheet.Within(completed, part));
            var counted = sheet.ThatSay(set, v => v.IsCounted);
            sheet.Sum(spokenTo, counted, v => v.Accepted);
            if (dimension.Visits == ByPanel)
            {
                Rates(sheet, counted, code, name);
            }

            return (visits, spokenTo);
        }

        void AddsUp(IEnumerable<(TotalFigure Visits, TotalFigure SpokenTo)> parts)
        {
            var all = parts.ToList();
            sheet.Identity(Completed, all.Select(p => p.Visits));
            sheet.Identity(SpokenTo, all.Select(p => p.SpokenTo));
        }

        AddsUp(
            scope.Suites.Select(suite =>
            {
                var id = suite.Id;
                return By((BySuite, SpokenToBySuite), "suite", suite.Code, suite.Name, v => v.SuiteId == id);
            })
        );
        AddsUp(
            scope
                .Suites.GroupBy(s => CodeText.Of(s.Panel))
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(panel =>
                {
                    var ids = panel.Select(s => s.Id).ToList();
                    return By(
                        (ByPanel, SpokenToByPanel),
                        "panel",
                        panel.Key,
                        panel.First().Panel,
                        v => ids.Contains(v.SuiteId)
                    );
                })
        );
        AddsUp(
            scope.Months.Select(month =>
            {
                var (code, first, last) = month;
                return By(
                    (ByMonth, SpokenToByMonth),
                    "month",
                    code,
                    first.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
                    v => v.ArrivedOn >= first && v.ArrivedOn <= last
                );
            })
        );
        AddsUp(
            Enumerable
                .Range(1, 7)
                .Select(i => (DayOfWeek)(i % 7))
                .Select(weekday =>
                    By(
                        (ByWeekday, SpokenToByWeekday),
                        "weekday",
                        CodeText.Of(weekday),
                        weekday.ToString(),
                        v => v.Weekday == weekday
                    )
                )
        );
        AddsUp(
            Enum.GetValues<TimeBand>()
                .Select(band =>
                    By(
                        (ByTimeBand, SpokenToByTimeBand),
                        "time band",
                        CodeText.Of(band),
                        band is TimeBand.NotStated
                            ? "not stated"
                            : $"{CodeText.Of(band)} ({(int)band * 6:00}:00 to {((int)band + 1) * 6:00}:00)",
                        v => v.TimeBand == band
                    )
                )
        );
        return sheet;
    }

    private static void Rates(VisitSheet sheet, FigureSheet.Saying visits, string code, string panel)
    {
        sheet.RateOfSums(
            ContactRateByPanel.RateOf(
                code,
                panel,
                $"Spoken to, of those held: {panel}",
                $"Detainees spoken to, as a part of those held, on the completed visits by panel: {panel}."
            ),
            visits,
            v => v.Accepted,
            v => v.Held
        );
        sheet.RateOfSums(
            ReachRateByPanel.RateOf(
                code,
                panel,
                $"Spoken to or observed, of those held: {panel}",
                $"Detainees spoken to or observed, as a part of those held, on the completed visits by panel: {panel}."
            ),
            visits,
            v => v.Accepted + v.Observed,
            v => v.Held
        );
        sheet.RateOfSums(
            AcceptanceRateByPanel.RateOf(
                code,
                panel,
                $"Accepted, of those offered: {panel}",
                $"Detainees who accepted, as a part of those offered a conversation, on the completed visits by panel: {panel}."
            ),
            visits,
            v => v.Accepted,
            v => v.Offered
        );
    }
}
