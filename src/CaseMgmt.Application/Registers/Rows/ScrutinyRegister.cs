using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Registers.Rows;

/// <summary>
/// <c>scrutiny-cases</c>: cases that the panel selected, by session, kind and reference; a session opens with its first row, which may be one
/// without a case.
/// </summary>
internal sealed class ScrutinyRegister(RowContext context) : RegisterRows(context)
{
    private readonly Dictionary<(DateOnly, ScrutinyKind, string), ScrutinySession> sessions = [];

    // What the file has said so far, since the rows of one session may lie far apart.
    private readonly Dictionary<(DateOnly, ScrutinyKind, string), int> attended = [];

    public override string? RecordOf(RegisterRow row) =>
        DayOf(row) + CodeText.Of(row.Cell("kind") ?? "") + row.Cell("session_reference");

    public override async Task PrefetchAsync(IReadOnlyList<RegisterRow> batch, CancellationToken cancel)
    {
        DateOnly[] days = [.. batch.Select(DayOf).OfType<DateOnly>().Distinct()];
        sessions.Clear();
        foreach (
            var session in await Db
                .ScrutinySessions.Where(s => days.Contains(s.HeldOn))
                .WithDecisions()
                .ToListAsync(cancel)
        )
        {
            sessions.Add((session.HeldOn, session.Kind, session.SessionReference), session);
        }

        if (sessions.Count > 0)
        {
            await Db.ScrutinySessions.Where(s => days.Contains(s.HeldOn)).SelectMany(s => s.Cases).LoadAsync(cancel);
        }
    }

    public override RowOutcome Take(RegisterRow row)
    {
        var heldOn = row.NeededDay("session_on");
        var kind = row.NeededCode<ScrutinyKind>("kind");
        var name = row.Text("session_reference") ?? "";
        var selected = row.Text(nameof(ScrutinyCaseFacts.CaseReference));
        var isNew = !sessions.TryGetValue((heldOn, kind, name), out var session);
        var number = selected is null ? 0 : session?.NumberOf(selected) ?? 1;
        var told = selected is null ? [] : Tell(row, number, selected).ToList();
        var members = MembersOf(row, (heldOn, kind, name));
        if (row.Errors.Count > 0)
        {
            return RowOutcome.Rejected;
        }

        if (session is null)
        {
            var opened = ScrutinySession.Hold(heldOn, kind, Act, name.Length == 0 ? null : name);
            row.Note(opened);
            if (!opened.IsDone)
            {
                return RowOutcome.Rejected;
            }

            session = opened.Value;
        }

        if (selected is null)
        {
            Open();
            var isSaid = Attend(session, members);
            return isNew ? RowOutcome.Added
                : isSaid ? RowOutcome.Changed
                : RowOutcome.Unchanged;
        }

        var isNewCase = session.Cases.All(c => c.Number != number);
        var outcome = session.TellCase(told, Act);
        row.Note(outcome);
        if (!outcome.IsDone)
        {
            return RowOutcome.Rejected;
        }

        Open();
        var isAttended = Attend(session, members);
        return isNewCase ? RowOutcome.Added
            : outcome.Value.Count > 0 || isAttended ? RowOutcome.Changed
            : RowOutcome.Unchanged;

        void Open()
        {
            if (isNew)
            {
                sessions.Add((heldOn, kind, name), session);
                Db.ScrutinySessions.Add(session);
            }
        }
    }

    private static IEnumerable<CaseDecision> Tell(RegisterRow row, int number, string selected)
    {
        var isAvailable = VideoOf(row);
        yield return new CaseSelected(number, selected)
        {
            IncidentMonth = row.Month(nameof(ScrutinyCaseFacts.IncidentMonth)),
            BodyWornVideoAvailable = isAvailable,
            NotViewableReason = ReasonOf(row, isAvailable),
            Viewed = row.YesNo(nameof(ScrutinyCaseFacts.Viewed)),
        };
        if (row.Text(nameof(ScrutinyCaseFacts.Rating)) is { } rating)
        {
            yield return new CaseRated(number, rating);
        }

        if (row.Day(nameof(ScrutinyCaseFacts.FeedbackSentOn)) is { } sentOn)
        {
            yield return new FeedbackSent(number, sentOn);
        }

        if (row.Text(nameof(ScrutinyCaseFacts.Learning), RegisterRow.LongText) is { } learning)
        {
            yield return new LearningFound(number, learning);
        }

        if (row.Day(nameof(ScrutinyCaseFacts.LearningDoneOn)) is { } doneOn)
        {
            yield return new LearningDone(number, doneOn);
        }

        if (row.Day(nameof(ScrutinyCaseFacts.ForceRespondedOn)) is { } respondedOn)
        {
            yield return new ForceResponded(number, respondedOn);
        }
    }

    private bool Attend(ScrutinySession session, int? members) =>
        members is { } came && session.TellAttendance(came, Act).Value.Count > 0;

    // Each row of a session may say how many came, and one is enough; two that say otherwise cannot both be right.
    private int? MembersOf(RegisterRow row, (DateOnly, ScrutinyKind, string) session)
    {
        const string column = nameof(ScrutinySession.MembersAttending);
        if (row.Whole(column) is not { } members)
        {
            return null;
        }

        if (ScrutinySession.WhyNotAttended(members) is { } error)
        {
            row.Refuse(error.Code, error.Message, column);
        }

        if (attended.TryGetValue(session, out var said) && said != members)
        {
            row.Refuse(
                "scrutiny.attendance_contradicted",
                $"An earlier row says that {said} members came to this session, this one {members}. Correct the one that is wrong, or say it in one row alone.",
                column
            );
        }

        attended.TryAdd(session, members);
        return members;
    }

    private static DateOnly? DayOf(RegisterRow row) =>
        row.Cell("session_on") is { } text && WrittenDay.TryRead(text, out var written, out _) ? written.Day : null;

    private static bool? VideoOf(RegisterRow row)
    {
        const string column = nameof(ScrutinyCaseFacts.BodyWornVideoAvailable);
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        switch (CodeText.Of(text))
        {
            case "available":
                return true;
            case "not_available":
                return false;
        }

        row.Refuse(
            "value.unknown_code",
            $"'{text}' is not one of the values of this column: available, not_available.",
            column
        );
        return null;
    }

    // In the figures the reason is a code: "Camera off" is camera_off, and one that nobody gave is a part of its own.
    private static string? ReasonOf(RegisterRow row, bool? isAvailable)
    {
        const string column = nameof(ScrutinyCaseFacts.NotViewableReason);
        if (row.Text(column) is { } said)
        {
            // A capital further on may begin a person's name, of which no public code is made.
            var mayName = said.Split(' ').Skip(1).Any(word => word.Any(char.IsUpper));
            return mayName || PersonalData.Check(column, said) is not null ? said : CodeText.Of(said);
        }

        if (isAvailable is not false || row.Errors.Count > 0)
        {
            return null;
        }

        row.Warn(
            "scrutiny.reason_not_stated",
            "Nobody says why the video was not available. It is counted as not stated: enter why.",
            column
        );
        return ScrutinyCaseFacts.ReasonNotStated;
    }
}
