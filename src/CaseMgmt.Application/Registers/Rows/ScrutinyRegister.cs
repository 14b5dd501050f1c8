using System.Globalization;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Scrutiny;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary><c>scrutiny-cases</c>: cases that the panel selected, by session, kind and reference; a session opens with its first case.</summary>
internal sealed class ScrutinyRegister(RowContext context) : RegisterRows(context)
{
    private readonly Dictionary<(DateOnly, ScrutinyKind), ScrutinySession> sessions = [];

    public override string? RecordOf(RegisterRow row) => row.Cell("session_on") + row.Cell("kind");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        DateOnly[] days = [.. batch.Select(DayOf).OfType<DateOnly>().Distinct()];
        sessions.Clear();
        foreach (
            var session in await Db
                .ScrutinySessions.Where(s => days.Contains(s.HeldOn))
                .Include(s => s.Cases)
                .ToListAsync(cancel)
        )
        {
            sessions.Add((session.HeldOn, session.Kind), session);
        }
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var heldOn = row.NeededDay("session_on");
        var kind = row.NeededCode<ScrutinyKind>("kind");
        var facts = new ScrutinyCaseFacts
        {
            CaseReference = row.NeededText("case_reference"),
            IncidentMonth = row.Month("incident_month"),
            BodyWornVideoAvailable = VideoOf(row),
            NotViewableReason = row.Text("not_viewable_reason"),
            Rating = row.Text("rating"),
            FeedbackSentOn = row.Day("feedback_sent_on"),
            Learning = row.Text("learning", RegisterRow.LongText),
        };
        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        var isNew = !sessions.TryGetValue((heldOn, kind), out var session);
        if (session is null)
        {
            var opened = ScrutinySession.Hold(heldOn, kind, Rules, Context.Clock);
            row.Note(opened);
            if (!opened.IsDone)
            {
                return RowOutcome.Rejected;
            }

            session = opened.Value;
        }

        var state = StateOf(session, facts.CaseReference);
        var outcome = session.RecordCase(facts, Rules, Context.Clock);
        row.Note(outcome);
        if (!outcome.IsDone)
        {
            return RowOutcome.Rejected;
        }

        if (isNew)
        {
            sessions.Add((heldOn, kind), session);
            Db.ScrutinySessions.Add(session);
        }

        return state is null ? RowOutcome.Added
            : state != StateOf(session, facts.CaseReference) ? RowOutcome.Changed
            : RowOutcome.Unchanged;
    }

    private static DateOnly? DayOf(RegisterRow row) =>
        DateOnly.TryParseExact(
            row.Cell("session_on"),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static bool VideoOf(RegisterRow row)
    {
        switch (row.Cell("body_worn_video"))
        {
            case "available":
                return true;
            case "not_available":
                return false;
            case { } other:
                row.Refuse(
                    "value.unknown_code",
                    $"'{other}' is not one of the values of this column: available, not_available.",
                    "body_worn_video"
                );
                return false;
            default:
                row.NeededText("body_worn_video");
                return false;
        }
    }

    // Several rows belong to one session, so whether this row changed it is told by its own case.
    private static ScrutinyCaseFacts? StateOf(ScrutinySession session, string caseReference) =>
        session.Cases.FirstOrDefault(c => c.CaseReference == caseReference) is { } held
            ? new ScrutinyCaseFacts
            {
                CaseReference = held.CaseReference,
                IncidentMonth = held.IncidentMonth,
                BodyWornVideoAvailable = held.Viewed,
                NotViewableReason = held.NotViewableReason,
                Rating = held.Rating,
                FeedbackSentOn = held.FeedbackSentOn,
                Learning = held.Learning,
            }
            : null;
}
