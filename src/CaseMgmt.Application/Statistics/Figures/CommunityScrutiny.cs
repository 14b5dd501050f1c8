using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Known;
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
        "Of the cases selected, those whose body worn video the panel viewed: an available one counts if it was rated or fed back, or is said to have been viewed.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure NotViewable = new(
        "scrutiny.not_viewable",
        "Videos that could not be viewed",
        "Of the cases selected, those whose body worn video was not available.",
        Flow
    )
    {
        Version = 2,
    };

    public static readonly TotalFigure AvailableNotViewed = new(
        "scrutiny.available_not_viewed",
        "Videos available and not viewed",
        "Of the cases selected, those whose body worn video was available and the panel did not view, as where it had no time for it.",
        Flow
    );

    public static readonly TotalFigure VideoNotStated = new(
        "scrutiny.video_not_stated",
        "Videos of which nothing is stated",
        "Of the cases selected, those of which nobody says whether the body worn video was available or was viewed.",
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

    public static readonly TotalFigure ForceResponded = new(
        "scrutiny.force_responded",
        "Feedback that the force has answered",
        "Of the videos with feedback given, those for which the force had answered it by the as-at day.",
        Flow
    );

    public static readonly RateFigure ForceResponseRate = new(
        "scrutiny.force_response_rate",
        "Feedback answered by the force",
        "Videos whose feedback the force had answered, as a part of the videos with feedback given.",
        Flow
    );

    public static readonly TotalFigure Attendance = new(
        "scrutiny.attendance",
        "Members of the panel attending",
        "Members who came, added up over the sessions of the period for which it is recorded.",
        Flow
    );

    public static readonly MeasuredFigure AttendanceMean = new(
        "scrutiny.attendance_mean",
        "Members attending a session, on average",
        "Mean over the sessions of the period for which it is recorded.",
        FigureUnit.Count,
        Flow
    );

    public static readonly TotalFigure LearningOpen = new(
        "scrutiny.learning_open",
        "Learning noted and not done",
        "Of the videos viewed, those from which the panel noted learning that had not been done by the as-at day.",
        Flow
    )
    {
        Version = 2,
    };

    public IEnumerable<FigureSheet> Sheets(ICaseDb db, FigureScope scope)
    {
        DateOnly from = scope.From,
            end = scope.End,
            asAt = scope.AsAt;
        var sessions = new FigureSheet<KnownSession, ScrutinySessionId>(
            11,
            RecordKind.ScrutinySession,
            scope.Records.Sessions,
            s => s.Id
        );
        var held = sessions.Total(Sessions, sessions.Set(s => s.HeldOn >= from && s.HeldOn <= end));
        List<TotalFigure> kinds = [];
        foreach (var kind in Enum.GetValues<ScrutinyKind>())
        {
            var said = Vocabulary.PhraseOf(kind);
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

        var attended = sessions.ThatSay(held, s => s.MembersAttending != null);
        sessions.Sum(Attendance, attended, s => s.MembersAttending);
        sessions.Mean(AttendanceMean, attended, s => s.MembersAttending);
        sessions.Identity(Sessions, kinds);
        yield return sessions;

        var cases = new FigureSheet<KnownCase, Guid>(12, RecordKind.ScrutinyCase, scope.Records.Cases, c => c.Id);
        var selected = cases.Total(CasesSelected, cases.Set(c => c.HeldOn >= from && c.HeldOn <= end));
        var viewed = cases.Total(Viewed, cases.Within(selected, c => c.Viewed));
        var notViewable = cases.Total(NotViewable, cases.Within(selected, c => c.BodyWornVideoAvailable == false));
        cases.Total(AvailableNotViewed, cases.Within(selected, c => c.BodyWornVideoAvailable == true && !c.Viewed));
        cases.Total(VideoNotStated, cases.Within(selected, c => c.BodyWornVideoAvailable == null && !c.Viewed));
        List<TotalFigure> reasons = [];
        foreach (var reason in scope.NotViewableReasons)
        {
            var said = reason.Replace('_', ' ');
            reasons.Add(
                NotViewableByReason.Of(
                    CodeText.Of(reason),
                    said,
                    $"Not viewable: {said}",
                    $"Of the videos that could not be viewed, those with the reason: {said}."
                )
            );
            cases.Total(reasons[^1], cases.Within(notViewable, c => c.NotViewableReason == reason));
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
            cases.Total(ratings[^1], cases.Within(viewed, c => codes.Contains(c.Rating!)));
        }

        cases.Total(NotRated, cases.Within(viewed, c => c.Rating == null));
        var feedback = cases.Total(FeedbackSent, cases.Within(viewed, c => c.FeedbackSentOn <= asAt));
        cases.Rate(FeedbackCompleteness, feedback, viewed);
        var answers = new FigureSheet.Saying(feedback, cases.Set(c => c.ForceRespondedOn != null));
        var answered = cases.Total(
            ForceResponded,
            cases.Within(feedback, c => c.ForceRespondedOn <= asAt),
            saying: answers
        );
        cases.Rate(ForceResponseRate, answered, feedback, answers);
        cases.Total(
            LearningOpen,
            cases.Within(viewed, c => c.Learning != null && (c.LearningDoneOn == null || c.LearningDoneOn > asAt))
        );
        cases.Identity(CasesSelected, Viewed, AvailableNotViewed, NotViewable, VideoNotStated);
        cases.Identity(NotViewable, reasons);
        cases.Identity(Viewed, [.. ratings, NotRated]);
        yield return cases;
    }
}
