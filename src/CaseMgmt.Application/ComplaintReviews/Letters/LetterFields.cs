using CaseMgmt.Application.Common;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.ComplaintReviews.Letters;

/// <summary>Everything that a letter is made of beside its template.</summary>
/// <param name="Facts">As they stand once the letter's act is done: the decision is coded once, for the letter and for the figures.</param>
/// <param name="Reviewer">What the reviewer is called now.</param>
internal sealed record LetterSources(
    string Reference,
    DateOnly CompleteBy,
    DateOnly? UpdateBy,
    ReviewFacts Facts,
    LetterInput Input,
    string Addressee,
    string? Reviewer,
    string Office,
    LetterSettings Settings,
    Citations Law,
    ReferenceLists Lists,
    DateOnly Today
);

/// <summary>A field that a template may name.</summary>
/// <param name="Path">As a template names it: <c>review.reference</c>; <c>decision.allegations[].title</c> within <c>{{#each decision.allegations}}</c>.</param>
/// <param name="Says">What it holds, in the office's words.</param>
public sealed record LetterField(string Path, string Says, Func<object, object?> Value)
{
    /// <summary>A list, over whose parts a template goes with <c>{{#each}}</c>.</summary>
    public bool IsList => Path.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>Yes or no, on which what a template says depends: <c>{{#if decision.upheld}}</c>.</summary>
    public bool IsYesOrNo { get; init; }
}

/// <summary>The fields of letters: the one table, by which templates are checked and filled, and which the page of a template shows.</summary>
public static class LetterFields
{
    public static readonly IReadOnlyList<LetterField> All =
    [
        Of("office.name", "What the office is called", s => s.Office),
        Of("office.contact", "How the office is reached with questions", s => s.Settings.OfficeContact),
        Of("letter.day", "The day of the letter", s => Say(s.Today)),
        Of("letter.addressee", "Whom the letter addresses: applicant, representative, force or IOPC", s => s.Addressee),
        Of("letter.words", "What the person at the page has typed for this letter", s => s.Input.Words),
        Of("applicant.name", "The applicant", s => s.Facts.ApplicantName),
        Of(
            "applicant.representative",
            "Who acts for the applicant; nothing where nobody does",
            s => s.Facts.RepresentativeName
        ),
        Of("review.reference", "The office's reference", s => s.Reference),
        Of("review.force_reference", "The force's reference", s => s.Facts.ForceReference),
        Of("review.received_on", "When the application reached the office", s => Say(s.Facts.ReceivedOn)),
        Of("review.complaint_made_on", "When the complaint was made", s => Say(s.Facts.ComplaintMadeOn)),
        Of("review.outcome_letter_on", "The date of the force's outcome letter", s => Say(s.Facts.OutcomeLetterOn)),
        Of("review.last_day", "The last day for applying", s => Say(s.Facts.Window?.EndsOn)),
        Of("review.complete_by", "The office's target for the decision", s => Say(s.CompleteBy)),
        Of("review.update_by", "When the applicant hears of it again", s => Say(s.UpdateBy)),
        Of("review.reviewer", "The reviewer", s => s.Reviewer),
        Of("review.not_valid_because", "Why the application is not valid", s => Phrase(s.Facts.InvalidReason)),
        Of(
            "review.why_iopc",
            "The ground on which the IOPC is the review body: of the law, or in the words of whoever decided otherwise",
            s => s.Facts.Body?.Ground
        ),
        Of("asked.missing", "What the applicant was asked for", s => s.Facts.Awaited?.Missing),
        Of("asked.on", "When", s => Say(s.Facts.Awaited?.AskedOn)),
        Of("asked.answer_by", "By when an answer is awaited", s => Say(s.Facts.Awaited?.AnswerBy)),
        Of("papers.owed[]", "The papers that the force owes", s => s.Facts.PapersOwed),
        Part<PaperFacts>("papers.owed[].title", "What the paper is called", p => p.Title),
        Part<PaperFacts>("papers.owed[].since", "Since when it is asked for", p => Say(p.Since)),
        Of("papers.requested_on", "When the force was first asked", s => Say(s.Facts.PapersRequestedOn)),
        Of("decision.upheld", "Yes where the review is upheld", s => s.Facts.Result is ReviewResult.Upheld) with
        {
            IsYesOrNo = true,
        },
        Of("decision.result", "upheld, or not upheld", s => Phrase(s.Facts.Result)),
        Of("decision.allegations[]", "The allegations, in order", Allegations),
        Part<Found>("decision.allegations[].number", "1 for the first", a => Number(a.Number)),
        Part<Found>("decision.allegations[].title", "The category of the allegation", a => a.Title),
        Part<Found>(
            "decision.allegations[].force_outcome",
            "What the force decided",
            a => Phrase(a.Assessment?.ForceOutcome)
        ),
        Part<Found>(
            "decision.allegations[].reasonable",
            "Yes where its outcome was reasonable and proportionate",
            a => a.Assessment?.IsReasonable is true
        ) with
        {
            IsYesOrNo = true,
        },
        Part<Found>("decision.allegations[].reasons", "Why", a => a.Assessment?.Reasons),
        Of(
            "decision.feedback",
            "What is fed back to the force; nothing where nothing is",
            s => s.Facts.Draft is { GivesFeedback: true } draft ? draft.Feedback : null
        ),
        Of("decision.recommendations[]", "The statutory recommendations", s => Made(s, RecommendationKind.Statutory)),
        Part<RecommendationFacts>(
            "decision.recommendations[].number",
            "The number of the recommendation",
            r => Number(r.Number)
        ),
        Part<RecommendationFacts>(
            "decision.recommendations[].type",
            "What is recommended, by its legal type",
            r => Common.Vocabulary.Of(r.Type)
        ),
        Part<RecommendationFacts>("decision.recommendations[].theme", "Its theme", r => r.Theme),
        Part<RecommendationFacts>("decision.recommendations[].text", "Its words", r => r.Text),
        Part<RecommendationFacts>(
            "decision.recommendations[].answer_by",
            "The last day of the force's time to answer",
            r => Say(r.ResponseDueOn)
        ),
        Of(
            "decision.learning[]",
            "The learning points, which need no answer",
            s => Made(s, RecommendationKind.Learning)
        ),
        Part<RecommendationFacts>("decision.learning[].theme", "Its theme", r => r.Theme),
        Part<RecommendationFacts>("decision.learning[].text", "Its words", r => r.Text),
        Of(
            "recommendations.owed[]",
            "The recommendations on which the force owes an answer, or the deed after it",
            s => s.Facts.Recommendations.Where(r => r.IsOwed)
        ),
        Part<RecommendationFacts>("recommendations.owed[].number", "Its number", r => Number(r.Number)),
        Part<RecommendationFacts>("recommendations.owed[].text", "Its words", r => r.Text),
        Part<RecommendationFacts>("recommendations.owed[].made_on", "When it was made", r => Say(r.MadeOn)),
        Part<RecommendationFacts>(
            "recommendations.owed[].answered",
            "Yes where the force has accepted it, and it is not known to be done",
            r => r.RespondedOn is not null
        ) with
        {
            IsYesOrNo = true,
        },
        Part<RecommendationFacts>(
            "recommendations.owed[].due_on",
            "When the answer was due, or the deed; nothing where the force has named no day",
            r => Say(r.OwedBy)
        ),
        Of("law.window", "Where the 28 days stand", s => s.Law.ApplicationWindow),
        Of("law.particulars", "What an application must contain", s => s.Law.ParticularsOfApplication),
        Of("law.forwarding", "The duty to forward and to give notice", s => s.Law.NoticeOfForwarding),
        Of("law.papers", "The force's duty to supply papers", s => s.Law.SupplyOfPapers),
        Of("law.recommendations", "What may be recommended, and the duty to answer", s => s.Law.Recommendations),
    ];

    internal static IReadOnlyDictionary<string, object?> Of(LetterSources sources) => Group("", sources);

    // The fields straight under a prefix, with groups and lists of their own below them.
    private static Dictionary<string, object?> Group(string prefix, object source)
    {
        var group = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in All.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var rest = field.Path[prefix.Length..];
            var end = rest.IndexOfAny(['.', '[']);
            if (end < 0)
            {
                group[rest] = field.Value(source);
            }
            else if (rest[end] == '.')
            {
                group.TryAdd(rest[..end], Group(prefix + rest[..(end + 1)], source));
            }
            else if (field.IsList)
            {
                group[rest[..end]] = ((IEnumerable<object>)field.Value(source)!)
                    .Select(part => Group(field.Path + ".", part))
                    .ToList();
            }
        }

        return group;
    }

    private static LetterField Of(string path, string says, Func<LetterSources, object?> value) =>
        new(path, says, s => value((LetterSources)s));

    private static LetterField Part<T>(string path, string says, Func<T, object?> value) =>
        new(path, says, part => value((T)part));

    private sealed record Found(int Number, string Title, AssessmentFacts? Assessment);

    private static IEnumerable<Found> Allegations(LetterSources s) =>
        s.Facts.AllegationCategories.Select(
            (code, i) =>
                new Found(i + 1, s.Lists.TitleOf(code), s.Facts.Assessments.FirstOrDefault(a => a.Number == i + 1))
        );

    private static IEnumerable<RecommendationFacts> Made(LetterSources s, RecommendationKind kind) =>
        s.Facts.Recommendations.Where(r => r.Kind == kind);

    private static string? Say(DateOnly? day) => day is { } known ? DateRules.Say(known) : null;

    private static string? Phrase(Enum? value) => value is null ? null : Vocabulary.PhraseOf(value);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
