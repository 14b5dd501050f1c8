using CaseMgmt.Application.Common;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The issues that visitors raised on the period's visits, and what has become of them.</summary>
public sealed class CustodyIssues : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } = [new("Issues raised on visits", "issues.")];

    public static readonly Breakdown RaisedByCategory = new("issues.raised.by_category.", Flow);

    public static readonly TotalFigure Raised = new(
        "issues.raised",
        "Issues raised",
        "Issues that the visitors raised on visits of the period, by the day of the visit.",
        Flow
    );

    public static readonly TotalFigure ResolvedAtVisit = new(
        "issues.resolved_at_visit",
        "Issues resolved at the visit",
        "Of the issues raised, those resolved before the visitors left.",
        Flow
    );

    public static readonly TotalFigure Closed = new(
        "issues.closed",
        "Issues closed afterwards",
        "Of the issues raised, those closed after the visit, by the end of the period (or the as-at day, if earlier).",
        Flow
    );

    public static readonly TotalFigure Open = new(
        "issues.open",
        "Issues open",
        "Of the issues raised, those neither resolved at the visit nor closed by the end of the period (or the as-at day, if earlier).",
        Flow
    );

    public static readonly TotalFigure Overdue = new(
        "issues.overdue",
        "Issues without an answer in time",
        "Of the open issues, those sent to the force whose answer was due by then and had not come.",
        Flow
    );

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

        var raised = sheet.Total(Raised, sheet.Set(i => i.ArrivedOn >= from && i.ArrivedOn <= end));
        sheet.Total(ResolvedAtVisit, sheet.Within(raised, i => i.Issue.ResolvedAtVisit));
        sheet.Total(Closed, sheet.Within(raised, i => !i.Issue.ResolvedAtVisit && i.Issue.ClosedOn <= end));
        var open = sheet.Total(
            Open,
            sheet.Within(raised, i => !i.Issue.ResolvedAtVisit && (i.Issue.ClosedOn == null || i.Issue.ClosedOn > end))
        );
        sheet.Total(
            Overdue,
            sheet.Within(
                open,
                i =>
                    i.Issue.ResponseDueOn <= end && (i.Issue.ForceRespondedOn == null || i.Issue.ForceRespondedOn > end)
            )
        );
        List<TotalFigure> categories = [];
        foreach (var category in Enum.GetValues<IssueCategory>())
        {
            var said = Vocabulary.Say(category);
            categories.Add(
                RaisedByCategory.Of(
                    CodeText.Of(category),
                    said,
                    $"Issues raised: {said}",
                    $"Of the issues raised, those of the category {said}."
                )
            );
            sheet.Total(categories[^1], sheet.Within(raised, i => i.Issue.Category == category));
        }

        sheet.Identity(Raised, ResolvedAtVisit, Closed, Open);
        sheet.Identity(Raised, categories);
        yield return sheet;
    }

    private sealed class IssueAtVisit
    {
        public required DateOnly ArrivedOn { get; init; }

        public required CustodyIssue Issue { get; init; }
    }
}
