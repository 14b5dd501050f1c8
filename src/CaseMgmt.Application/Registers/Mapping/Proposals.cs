using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Mapping;

/// <summary>What a heading may stand for. Only one that is ours is certain; whatever else is proposed, a person confirms.</summary>
/// <param name="Column">Null where nothing is proposed.</param>
public sealed record Proposal(string? Column, bool IsExact);

/// <summary>Proposes what headings stand for, by the words that offices use.</summary>
public static class Proposals
{
    private const int Same = 1_000;

    // What offices call it, beside our name for it and its label. All of these words stand in the heading.
    private static readonly (string Column, string Words)[] Usual =
    [
        ("reference", "ref"),
        ("reference", "case no"),
        ("reference", "our reference"),
        ("received_at", "date received"),
        ("received_at", "received"),
        ("received_at", "date rec d"),
        ("channel", "how received"),
        ("channel", "method"),
        ("channel", "source"),
        ("applicant_name", "complainant"),
        ("applicant_name", "applicant"),
        ("applicant_email", "e mail"),
        ("applicant_email", "email"),
        ("force_reference", "force ref"),
        ("force_reference", "psd ref"),
        ("complaint_made_on", "date complaint"),
        ("outcome_letter_on", "outcome letter"),
        ("outcome_letter_on", "final letter"),
        ("information_provided_on", "right review told"),
        ("handling_route", "handled"),
        ("handling_route", "investigation"),
        ("allegation_categories", "allegation"),
        ("allegation_categories", "category"),
        ("acknowledged_on", "acknowledged"),
        ("acknowledged_on", "ack"),
        ("validity", "valid"),
        ("validity_decided_on", "validity date"),
        ("invalid_reason", "reason invalid"),
        ("extension", "extension"),
        ("papers_requested_on", "papers requested"),
        ("papers_requested_on", "file requested"),
        ("papers_received_on", "papers received"),
        ("papers_received_on", "file received"),
        ("allocated_to", "reviewer"),
        ("allocated_to", "allocated"),
        ("allocated_to", "officer"),
        ("decision_sent_on", "decision sent"),
        ("decision_sent_on", "date completed"),
        ("decision_sent_on", "closed"),
        ("result", "outcome"),
        ("result", "decision"),
        ("result", "upheld"),
        ("feedback_given", "feedback"),
        ("withdrawn_on", "withdrawn"),
        ("summary", "notes"),
        ("summary", "comments"),
        ("suite", "suite"),
        ("suite", "station"),
        ("suite", "custody"),
        ("arrived_at", "arrived"),
        ("arrived_at", "time in"),
        ("admitted_at", "admitted"),
        ("departed_at", "departed"),
        ("departed_at", "left"),
        ("departed_at", "time out"),
        ("visitors", "icv"),
        ("visitors", "visitors"),
        ("held", "detainees"),
        ("held", "in custody"),
        ("held_men", "men"),
        ("held_women", "women"),
        ("held_children", "children"),
        ("held_children", "juveniles"),
        ("accepted", "spoken"),
        ("accepted", "interviewed"),
        ("declined", "refused"),
        ("name", "volunteer"),
        ("joined_on", "start date"),
        ("left_on", "leaving date"),
        ("session_on", "meeting"),
        ("body_worn_video", "bwv"),
        ("rating", "grade"),
    ];

    /// <summary>A meaning for each heading, no column twice: the surest first.</summary>
    public static IReadOnlyDictionary<string, Proposal> For(RegisterForm form, IReadOnlyList<string> headings)
    {
        Dictionary<string, Proposal> proposals = new(StringComparer.OrdinalIgnoreCase);
        foreach (
            var (heading, column, likeness) in headings
                .SelectMany(h => form.Columns.Select(c => (Heading: h, Column: c, Likeness: Likeness(h, c))))
                .Where(p => p.Likeness > 0)
                .OrderByDescending(p => p.Likeness)
        )
        {
            if (!proposals.ContainsKey(heading) && proposals.Values.All(p => p.Column != column))
            {
                proposals.Add(heading, new Proposal(column, likeness == Same));
            }
        }

        return headings.ToDictionary(h => h, h => proposals.GetValueOrDefault(h) ?? new Proposal(null, false));
    }

    // The more of the heading's words are explained, and the fewer are left over, the more alike.
    private static int Likeness(string heading, string column)
    {
        var code = CodeText.Of(heading);
        if (code == column)
        {
            return Same;
        }

        if (code == CodeText.Of(LabelOf(column)))
        {
            return Same - 1;
        }

        var words = code.Split('_').ToHashSet();
        return Usual
            .Where(u => u.Column == column)
            .Select(u => u.Words.Split(' '))
            .Append([.. column.Split('_').Where(w => w is not ("on" or "at"))])
            .Where(w => w.All(words.Contains))
            .Select(w => (w.Length * 100) - (words.Count - w.Length))
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>A column in the words of our screens: "Date of the outcome letter".</summary>
    public static string LabelOf(string column) => Vocabulary.LabelOfColumn(column);
}
