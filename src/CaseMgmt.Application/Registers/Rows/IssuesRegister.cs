using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>custody-issues</c>: what was raised at a visit, by the visit's reference and a number.</summary>
internal sealed class IssuesRegister(RowContext context) : RegisterRows(context)
{
    private readonly ActsSince since = new(context.Db);
    private Dictionary<string, CustodyVisit> visits = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("visit_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        var references = ReferencesOf(batch, "visit_reference", ReferenceSeries.CustodyVisit);
        visits = await HeldVisits.ReadAsync(Db, references, cancel);
        await HeldVisits.ReadActsAsync(Db, since, visits.Values, cancel);
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("visit_reference", ReferenceSeries.CustodyVisit);
        var number = RecommendationsRegister.NumberOf(row);
        var told = Tell(row, number).ToList();
        var visit = reference is null ? null : visits.GetValueOrDefault(reference.Text);
        if (reference is not null && visit is null)
        {
            row.Refuse(
                "issue.unknown_visit",
                $"The office holds no visit {reference.Text}. Correct the reference, or take the visit in first with custody-visits.csv.",
                "visit_reference"
            );
        }

        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        var isNew = visit!.Issues.All(i => i.Number != number);
        var retold = since.Say(visit.BesideIssue(number, told, since.IsOfPerson), visit.Reference, row);
        var outcome = visit.TellIssue([.. retold.Cast<IssueDecision>()], Act);
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
            ResolvedAtVisit = row.YesNo(nameof(IssueFacts.ResolvedAtVisit)) ?? IsNotSaid(row),
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

    // Open until somebody says otherwise, so that nobody overlooks it.
    private static bool IsNotSaid(RegisterRow row)
    {
        row.Warn(
            "issue.resolution_not_said",
            "Nobody has said whether this was resolved at the visit, so it counts as open. Enter yes or no.",
            nameof(IssueFacts.ResolvedAtVisit)
        );
        return false;
    }
}
