using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The sessions of the Community Scrutiny Panel and the body worn video it looked at. Rates are on what was viewed, never on what was selected.</summary>
public sealed class CommunityScrutiny : IFigureFamily
{
    public IReadOnlyList<FigureHeading> Headings { get; } = [new("Community scrutiny", "scrutiny.")];

    public static readonly Breakdown SessionsByKind = new("scrutiny.sessions.", Flow);
    public static readonly Breakdown NotViewableByReason = new("scrutiny.not_viewable.", Flow);
    public static readonly Breakdown RatedByBand = new("scrutiny.rated.", Flow);

    public static readonly TotalFigure Sessions = new(
        "scrutiny.sessions",
        "Scrutiny panel sessions",
        "Sessions of the Community Scrutiny Panel held in the period.",
        Flow
    );

    public static readonly TotalFigure CasesSelected = new(
        "scrutiny.cases_selected",
        "Cases selected",
        "Incidents that the panel selected for the sessions of the period.",
        Flow
    );

    public static readonly TotalFigure Viewed = new(
        "scrutiny.viewed",
        "Body worn videos viewed",
        "Of the cases selected, those whose body worn video the panel viewed.",
        Flow
    );

    public static readonly TotalFigure NotViewable = new(
        "scrutiny.not_viewable",
        "Videos that could not be viewed",
        "Of the cases selected, those whose body worn video could not be viewed.",
        Flow
    );

    public static readonly TotalFigure NotRated = new(
        "scrutiny.not_rated",
        "Viewed without an agreed rating",
        "Of the videos viewed, those for which no rating was agreed.",
        Flow
    );

    public static readonly TotalFigure FeedbackSent = new(
        "scrutiny.feedback_sent",
        "Videos with feedback given",
        "Of the videos viewed, those for which feedback had been sent by the as-at day.",
        Flow
    );

    public static readonly RateFigure FeedbackCompleteness = new(
        "scrutiny.feedback_completeness",
        "Feedback completeness",
        "Videos with feedback given, as a part of the videos viewed.",
        Flow
    );

    public static readonly TotalFigure LearningOpen = new(
        "scrutiny.learning_open",
        "Learning noted",
        "Of the videos viewed, those from which the panel noted learning that is not recorded as done.",
        Flow
    );

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End,
            asAt = scope.AsAt;
        var sessions = new FigureSheet<ScrutinySession, ScrutinySessionId>(
            11,
            RecordKind.ScrutinySession,
            db.ScrutinySessions,
            s => s.Id
        );
        var held = sessions.Total(Sessions, sessions.Set(s => s.HeldOn >= from && s.HeldOn <= end));
        List<TotalFigure> kinds = [];
        foreach (var kind in Enum.GetValues<ScrutinyKind>())
        {
            var said = Vocabulary.Say(kind);
            kinds.Add(
                SessionsByKind.Of(
                    CodeText.Of(kind),
                    said,
                    $"Scrutiny panel sessions on {said}",
                    $"Of those sessions, the ones on {said}."
                )
            );
            sessions.Total(kinds[^1], sessions.Within(held, s => s.Kind == kind));
        }

        sessions.Identity(Sessions, kinds);
        yield return sessions;

        var cases = new FigureSheet<CaseInSession, Guid>(
            12,
            RecordKind.ScrutinyCase,
            db.ScrutinySessions.SelectMany(s => s.Cases, (s, c) => new CaseInSession { HeldOn = s.HeldOn, Case = c }),
            c => c.Case.Id
        );
        var selected = cases.Total(CasesSelected, cases.Set(c => c.HeldOn >= from && c.HeldOn <= end));
        var viewed = cases.Total(Viewed, cases.Within(selected, c => c.Case.Viewed));
        var notViewable = cases.Total(NotViewable, cases.Within(selected, c => !c.Case.Viewed));
        foreach (var reason in scope.NotViewableReasons)
        {
            var said = reason.Replace('_', ' ');
            cases.Total(
                NotViewableByReason.Of(
                    CodeText.Of(reason),
                    said,
                    $"Not viewable: {said}",
                    $"Of the videos that could not be viewed, those with the reason: {said}."
                ),
                cases.Within(notViewable, c => c.Case.NotViewableReason == reason)
            );
        }

        List<TotalFigure> ratings = [];
        foreach (var (band, codes) in scope.RatingBands)
        {
            ratings.Add(
                RatedByBand.Of(
                    CodeText.Of(band),
                    band,
                    $"Rated {band}",
                    $"Of the videos viewed, those that the panel rated {band}."
                )
            );
            cases.Total(ratings[^1], cases.Within(viewed, c => codes.Contains(c.Case.Rating!)));
        }

        cases.Total(NotRated, cases.Within(viewed, c => c.Case.Rating == null));
        var feedback = cases.Total(FeedbackSent, cases.Within(viewed, c => c.Case.FeedbackSentOn <= asAt));
        cases.Rate(FeedbackCompleteness, feedback, viewed);
        cases.Total(LearningOpen, cases.Within(viewed, c => c.Case.Learning != null));
        cases.Identity(CasesSelected, Viewed, NotViewable);
        cases.Identity(Viewed, [.. ratings, NotRated]);
        yield return cases;
    }

    private sealed class CaseInSession
    {
        public required DateOnly HeldOn { get; init; }

        public required ScrutinyCase Case { get; init; }
    }
}
