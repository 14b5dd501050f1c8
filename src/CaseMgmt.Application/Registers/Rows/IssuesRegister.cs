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
            .Include(v => v.Issues)
            .ToDictionaryAsync(v => v.Reference, StringComparer.Ordinal, cancel);
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var reference = row.Reference("visit_reference", ReferenceSeries.CustodyVisit);
        var facts = new IssueFacts
        {
            Number = RecommendationsRegister.NumberOf(row),
            Category = row.NeededCode<IssueCategory>("category"),
            Severity = row.NeededCode<IssueSeverity>("severity"),
            RaisedBy = row.NeededCode<IssueRaisedBy>("raised_by"),
            Description = row.NeededText("description", RegisterRow.LongText),
            ResolvedAtVisit = row.NeededYesNo("resolved_at_visit"),
            SentToForceOn = row.Day("sent_to_force_on"),
            ForceRespondedOn = row.Day("force_responded_on"),
            ClosedOn = row.Day("closed_on"),
        };
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

        var before = Find(visit!, facts.Number);
        var state = before is null ? null : StateOf(before);
        var outcome = visit!.RecordIssue(facts, Rules, Context.Clock);
        row.Note(outcome);
        return !outcome.IsDone ? RowOutcome.Rejected
            : state is null ? RowOutcome.Added
            : state != StateOf(Find(visit, facts.Number)!) ? RowOutcome.Changed
            : RowOutcome.Unchanged;
    }

    private static CustodyIssue? Find(CustodyVisit visit, int number) =>
        visit.Issues.FirstOrDefault(i => i.Number == number);

    // Several rows may belong to one visit, so whether this row changed it is told by its own issue.
    private static (IssueFacts, DateOnly?)? StateOf(CustodyIssue held) =>
        (
            new IssueFacts
            {
                Number = held.Number,
                Category = held.Category,
                Severity = held.Severity,
                RaisedBy = held.RaisedBy,
                Description = held.Description,
                ResolvedAtVisit = held.ResolvedAtVisit,
                SentToForceOn = held.SentToForceOn,
                ForceRespondedOn = held.ForceRespondedOn,
                ClosedOn = held.ClosedOn,
            },
            held.ResponseDueOn
        );
}
