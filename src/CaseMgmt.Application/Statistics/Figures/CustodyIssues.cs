using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The issues that visitors raised on the period's visits, and what has become of them.</summary>
public sealed class CustodyIssues : IFigureFamily
{
    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End;
        var sheet = new FigureSheet<IssueAtVisit, Guid>(
            9,
            RecordKind.CustodyIssue,
            CustodyVisiting
                .Reported(db)
                .SelectMany(v => v.Issues, (v, i) => new IssueAtVisit { ArrivedOn = v.ArrivedOn, Issue = i }),
            i => i.Issue.Id
        );

        var raised = sheet.Total(
            "issues.raised",
            "Issues raised",
            "Issues that the visitors raised on visits of the period, by the day of the visit.",
            Flow,
            sheet.Set(i => i.ArrivedOn >= from && i.ArrivedOn <= end)
        );
        sheet.Total(
            "issues.resolved_at_visit",
            "Issues resolved at the visit",
            "Of the issues raised, those resolved before the visitors left.",
            Flow,
            sheet.Within(raised, i => i.Issue.ResolvedAtVisit)
        );
        sheet.Total(
            "issues.closed",
            "Issues closed afterwards",
            "Of the issues raised, those closed after the visit, by the end of the period (or the as-at day, if earlier).",
            Flow,
            sheet.Within(raised, i => !i.Issue.ResolvedAtVisit && i.Issue.ClosedOn <= end)
        );
        var open = sheet.Total(
            "issues.open",
            "Issues open",
            "Of the issues raised, those neither resolved at the visit nor closed by the end of the period (or the as-at day, if earlier).",
            Flow,
            sheet.Within(raised, i => !i.Issue.ResolvedAtVisit && (i.Issue.ClosedOn == null || i.Issue.ClosedOn > end))
        );
        sheet.Total(
            "issues.overdue",
            "Issues without an answer in time",
            "Of the open issues, those sent to the force whose answer was due by then and had not come.",
            Flow,
            sheet.Within(
                open,
                i =>
                    i.Issue.ResponseDueOn <= end && (i.Issue.ForceRespondedOn == null || i.Issue.ForceRespondedOn > end)
            )
        );
        foreach (var category in Enum.GetValues<IssueCategory>())
        {
            sheet.Total(
                $"issues.raised.by_category.{CodeText.Of(category)}",
                $"Issues raised: {Vocabulary.Say(category)}",
                $"Of the issues raised, those of the category {Vocabulary.Say(category)}.",
                Flow,
                sheet.Within(raised, i => i.Issue.Category == category)
            );
        }

        sheet.Identity("issues.raised", "issues.resolved_at_visit", "issues.closed", "issues.open");
        sheet.Identity(
            "issues.raised",
            Enum.GetValues<IssueCategory>().Select(c => $"issues.raised.by_category.{CodeText.Of(c)}")
        );
        yield return sheet;
    }

    private sealed class IssueAtVisit
    {
        public required DateOnly ArrivedOn { get; init; }

        public required CustodyIssue Issue { get; init; }
    }
}
