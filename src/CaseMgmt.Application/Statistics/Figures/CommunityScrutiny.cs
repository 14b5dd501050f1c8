using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using static CaseMgmt.Domain.Statistics.FigureBasis;

namespace CaseMgmt.Application.Statistics.Figures;

/// <summary>The sessions of the Community Scrutiny Panel and the body worn video it looked at. Rates are on what was viewed, never on what was selected.</summary>
public sealed class CommunityScrutiny : IFigureFamily
{
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
        var held = sessions.Total(
            "scrutiny.sessions",
            "Scrutiny panel sessions",
            "Sessions of the Community Scrutiny Panel held in the period.",
            Flow,
            sessions.Set(s => s.HeldOn >= from && s.HeldOn <= end)
        );
        foreach (var kind in Enum.GetValues<ScrutinyKind>())
        {
            sessions.Total(
                $"scrutiny.sessions.{CodeText.Of(kind)}",
                $"Scrutiny panel sessions on {Vocabulary.Say(kind)}",
                $"Of those sessions, the ones on {Vocabulary.Say(kind)}.",
                Flow,
                sessions.Within(held, s => s.Kind == kind)
            );
        }

        sessions.Identity(
            "scrutiny.sessions",
            Enum.GetValues<ScrutinyKind>().Select(k => $"scrutiny.sessions.{CodeText.Of(k)}")
        );
        yield return sessions;

        var cases = new FigureSheet<CaseInSession, Guid>(
            12,
            RecordKind.ScrutinyCase,
            db.ScrutinySessions.SelectMany(s => s.Cases, (s, c) => new CaseInSession { HeldOn = s.HeldOn, Case = c }),
            c => c.Case.Id
        );
        var selected = cases.Total(
            "scrutiny.cases_selected",
            "Cases selected",
            "Incidents that the panel selected for the sessions of the period.",
            Flow,
            cases.Set(c => c.HeldOn >= from && c.HeldOn <= end)
        );
        var viewed = cases.Total(
            "scrutiny.viewed",
            "Body worn videos viewed",
            "Of the cases selected, those whose body worn video the panel viewed.",
            Flow,
            cases.Within(selected, c => c.Case.Viewed)
        );
        var notViewable = cases.Total(
            "scrutiny.not_viewable",
            "Videos that could not be viewed",
            "Of the cases selected, those whose body worn video could not be viewed.",
            Flow,
            cases.Within(selected, c => !c.Case.Viewed)
        );
        foreach (var reason in scope.NotViewableReasons)
        {
            cases.Total(
                $"scrutiny.not_viewable.{CodeText.Of(reason)}",
                $"Not viewable: {reason.Replace('_', ' ')}",
                $"Of the videos that could not be viewed, those with the reason: {reason.Replace('_', ' ')}.",
                Flow,
                cases.Within(notViewable, c => c.Case.NotViewableReason == reason)
            );
        }

        foreach (var (band, codes) in scope.RatingBands)
        {
            cases.Total(
                $"scrutiny.rated.{CodeText.Of(band)}",
                $"Rated {band}",
                $"Of the videos viewed, those that the panel rated {band}.",
                Flow,
                cases.Within(viewed, c => codes.Contains(c.Case.Rating!))
            );
        }

        cases.Total(
            "scrutiny.not_rated",
            "Viewed without an agreed rating",
            "Of the videos viewed, those for which no rating was agreed.",
            Flow,
            cases.Within(viewed, c => c.Case.Rating == null)
        );
        var feedback = cases.Total(
            "scrutiny.feedback_sent",
            "Videos with feedback given",
            "Of the videos viewed, those for which feedback had been sent by the as-at day.",
            Flow,
            cases.Within(viewed, c => c.Case.FeedbackSentOn <= asAt)
        );
        cases.Rate(
            "scrutiny.feedback_completeness",
            "Feedback completeness",
            "Videos with feedback given, as a part of the videos viewed.",
            Flow,
            feedback,
            viewed
        );
        cases.Total(
            "scrutiny.learning_open",
            "Learning noted",
            "Of the videos viewed, those from which the panel noted learning that is not recorded as done.",
            Flow,
            cases.Within(viewed, c => c.Case.Learning != null)
        );
        cases.Identity("scrutiny.cases_selected", "scrutiny.viewed", "scrutiny.not_viewable");
        cases.Identity(
            "scrutiny.viewed",
            [.. scope.RatingBands.Keys.Select(b => $"scrutiny.rated.{CodeText.Of(b)}"), "scrutiny.not_rated"]
        );
        yield return cases;
    }

    private sealed class CaseInSession
    {
        public required DateOnly HeldOn { get; init; }

        public required ScrutinyCase Case { get; init; }
    }
}
