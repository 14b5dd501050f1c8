using System.Linq.Expressions;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;
using static CaseMgmt.Domain.Statistics.FigureUnit;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>
/// The issues that visitors raised: those open when the period began, whatever year they are of, those raised in it, and what became
/// of both. Positive practice is none: it is counted apart and never open.
/// </summary>
public sealed class CustodyIssues : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } = [new("Issues raised on visits", "issues.")];

    public static readonly Breakdown RaisedByCategory = new("issues.raised.by_category.", Flow);
    public static readonly Breakdown RaisedBySeverity = new("issues.raised.by_severity.", Flow);
    public static readonly Breakdown OpenBySeverity = new("issues.open_at_end.by_severity.", Flow);

    public static readonly TotalFigure OpenAtStart = new(
        "issues.open_at_start",
        "Issues open at the start",
        "Issues raised on visits before the period, whatever the year, and not resolved or closed before its first day.",
        Flow
    );

    public static readonly TotalFigure Raised = new(
        "issues.raised",
        "Issues raised",
        "Issues that the visitors raised on visits of the period, by the day of the visit. Positive practice is not among them.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure ResolvedAtVisit = new(
        "issues.resolved_at_visit",
        "Issues resolved at the visit",
        "Of the issues raised, those resolved before the visitors left.",
        Flow
    );

    public static readonly RateFigure ResolvedAtVisitRate = new(
        "issues.resolved_at_visit_rate",
        "Issues resolved at the visit, of those raised",
        "Issues resolved before the visitors left, as a part of the issues raised in the period.",
        Flow
    );

    public static readonly TotalFigure Closed = new(
        "issues.closed",
        "Issues closed afterwards",
        "Issues closed in the period after the visit at which they were raised, whatever year that was.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure OpenAtEnd = new(
        "issues.open_at_end",
        "Issues open at the end",
        "Issues raised by the end of the period (or the as-at day, if earlier), whatever the year, and neither resolved at the visit nor closed by then.",
        Flow
    );

    public static readonly TotalFigure Overdue = new(
        "issues.overdue",
        "Issues without an answer in time",
        "Of the issues open at the end, those sent to the force whose answer was due by then and had not come.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure Answered = new(
        "issues.answered",
        "Issues answered by the force",
        "Issues, whenever raised, that the force answered in the period.",
        Flow
    );

    public static readonly RateFigure AnsweredOnTime = new(
        "issues.answered_on_time",
        "Issues answered on time",
        "Of the issues that the force answered in the period, those answered on or before the day by the target in force when they were sent.",
        Flow
    );

    public static readonly MeasuredFigure DaysToAnswerMean = new(
        "issues.days_to_answer.mean",
        "Days to the force's answer, mean",
        "Calendar days from sending an issue to the force to its answer, over the issues answered in the period.",
        CalendarDays,
        Flow
    );

    public static readonly MeasuredFigure DaysToAnswerMedian = new(
        "issues.days_to_answer.median",
        "Days to the force's answer, median",
        "Calendar days from sending an issue to the force to its answer, the middle one of the issues answered in the period.",
        CalendarDays,
        Flow
    );

    public static readonly TotalFigure PositivePractice = new(
        "issues.positive_practice",
        "Positive practice noted",
        "Positive practice that the visitors noted on visits of the period. It is no issue, and is never open.",
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End;
        var sheet = new FigureSheet<KnownIssue, Guid>(9, RecordKind.CustodyIssue, scope.Records.Issues, i => i.Id);
        var issues = sheet.Set(i => i.Category != IssueCategory.PositivePractice);
        // What was resolved at the visit never stood open.
        var followed = sheet.Within(issues, i => !i.ResolvedAtVisit);

        sheet.Total(OpenAtStart, sheet.Set(KnownIssue.OpenAt(scope.DayBefore)));
        var raised = sheet.Total(Raised, sheet.Within(issues, i => i.ArrivedOn >= from && i.ArrivedOn <= end));
        var resolved = sheet.Total(ResolvedAtVisit, sheet.Within(raised, i => i.ResolvedAtVisit));
        sheet.Rate(ResolvedAtVisitRate, resolved, raised);
        sheet.Total(Closed, sheet.Within(followed, i => i.ClosedOn >= from && i.ClosedOn <= end));
        var open = sheet.Total(OpenAtEnd, sheet.Set(KnownIssue.OpenAt(end)));
        sheet.Total(
            Overdue,
            sheet.Within(open, i => i.ResponseDueOn <= end && (i.ForceRespondedOn == null || i.ForceRespondedOn > end))
        );
        var answered = sheet.Total(
            Answered,
            sheet.Within(issues, i => i.ForceRespondedOn >= from && i.ForceRespondedOn <= end)
        );
        sheet.Rate(AnsweredOnTime, sheet.Within(answered, i => i.ForceRespondedOn <= i.ResponseDueOn), answered);
        Expression<Func<KnownIssue, int?>> days = i =>
            i.ForceRespondedOn!.Value.DayNumber - i.SentToForceOn!.Value.DayNumber;
        sheet.Mean(DaysToAnswerMean, answered, days);
        sheet.Median(DaysToAnswerMedian, answered, days);
        sheet.Total(
            PositivePractice,
            sheet.Set(i => i.Category == IssueCategory.PositivePractice && i.ArrivedOn >= from && i.ArrivedOn <= end)
        );

        List<TotalFigure> categories = [];
        foreach (var category in Enum.GetValues<IssueCategory>().Where(c => c is not IssueCategory.PositivePractice))
        {
            var said = Vocabulary.PhraseOf(category);
            categories.Add(
                RaisedByCategory.Of(
                    CodeText.Of(category),
                    said,
                    $"Issues raised: {said}",
                    $"Of the issues raised, those of the category {said}."
                )
            );
            sheet.Total(categories[^1], sheet.Within(raised, i => i.Category == category));
        }

        List<TotalFigure> raisedBySeverity = [],
            openBySeverity = [];
        foreach (var severity in Enum.GetValues<IssueSeverity>())
        {
            var (code, said) = (CodeText.Of(severity), Vocabulary.Of(severity));
            raisedBySeverity.Add(
                RaisedBySeverity.Of(
                    code,
                    said,
                    $"Issues raised: {said}",
                    $"Of the issues raised, those of severity: {said}."
                )
            );
            openBySeverity.Add(
                OpenBySeverity.Of(
                    code,
                    said,
                    $"Issues open at the end: {said}",
                    $"Of the issues open at the end, those of severity: {said}."
                )
            );
            sheet.Total(raisedBySeverity[^1], sheet.Within(raised, i => i.Severity == severity));
            sheet.Total(openBySeverity[^1], sheet.Within(open, i => i.Severity == severity));
        }

        sheet.Identity([OpenAtStart, Raised], [ResolvedAtVisit, Closed, OpenAtEnd]);
        sheet.Identity(Raised, categories);
        sheet.Identity(Raised, raisedBySeverity);
        sheet.Identity(OpenAtEnd, openBySeverity);
        yield return sheet;
    }
}
