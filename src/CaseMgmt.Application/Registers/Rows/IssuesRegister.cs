using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>custody-issues</c>: what was raised at a visit, by the visit's reference and a number.</summary>
internal sealed class IssuesRegister(RowContext context) : RegisterRows(context)
{
    private Dictionary<string, CustodyVisit> visits = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("visit_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = TextsOf(batch, "visit_reference");
        visits = await Db
            .CustodyVisits.Where(v => references.Contains(v.Reference))
            .WithDecisions()
            .ToDictionaryAsync(v => v.Reference, StringComparer.Ordinal, cancel);
        if (visits.Count > 0)
        {
            await Db
                .CustodyVisits.Where(v => references.Contains(v.Reference))
                .SelectMany(v => v.Issues)
                .LoadAsync(cancel);
        }
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("visit_reference", ReferenceSeries.CustodyVisit);
        var number = RecommendationsRegister.NumberOf(row);
        var told = Tell(row, number).ToList();
        var visit = reference is null ? null : visits.GetValueOrDefault(reference.ToString());
        if (reference is not null && visit is null)
        {
            row.Refuse(
                "issue.unknown_visit",
                $"The office holds no visit {reference}. Correct the reference, or take the visit in first with custody-visits.csv.",
                "visit_reference"
            );
        }

        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        var isNew = visit!.Issues.All(i => i.Number != number);
        var outcome = visit.TellIssue(told, Act);
        row.Note(outcome);
        return !outcome.IsDone ? RowOutcome.Rejected
            : isNew ? RowOutcome.Added
            : outcome.Value.Count > 0 ? RowOutcome.Changed
            : RowOutcome.Unchanged;
    }

    private static IEnumerable<IssueDecision> Tell(RegisterRow row, int number)
    {
        yield return new IssueRaised(number, row.NeededText(nameof(IssueFacts.Description), RegisterRow.LongText))
        {
            IssueCategory = row.NeededCode<IssueCategory>(nameof(IssueFacts.Category)),
            Severity = row.NeededCode<IssueSeverity>(nameof(IssueFacts.Severity)),
            RaisedBy = row.NeededCode<IssueRaisedBy>(nameof(IssueFacts.RaisedBy)),
            ResolvedAtVisit = row.NeededYesNo(nameof(IssueFacts.ResolvedAtVisit)),
        };
        if (row.Day(nameof(IssueFacts.SentToForceOn)) is { } sentOn)
        {
            yield return new IssueSent(number, sentOn);
        }

        if (row.Day(nameof(IssueFacts.ForceRespondedOn)) is { } respondedOn)
        {
            yield return new IssueAnswered(number, respondedOn);
        }

        if (row.Day(nameof(IssueFacts.ClosedOn)) is { } closedOn)
        {
            yield return new IssueClosed(number, closedOn);
        }
    }
}
