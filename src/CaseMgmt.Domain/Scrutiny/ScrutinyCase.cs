using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Domain.Scrutiny;

/// <summary>One incident whose body worn video the panel selected. Made only by its session.</summary>
public sealed class ScrutinyCase
{
    private ScrutinyCase() { }

    internal ScrutinyCase(Guid key) => Id = key;

    public Guid Id { get; private set; }
    public ScrutinySessionId SessionId { get; private set; }

    /// <summary>In the order in which the session's cases were recorded, from 1.</summary>
    public int Number { get; private set; }
    public string CaseReference { get; private set; } = "";
    public DateOnly? IncidentMonth { get; private set; }

    /// <summary>Null where the register does not say.</summary>
    public bool? BodyWornVideoAvailable { get; private set; }

    /// <summary>The panel saw the video.</summary>
    public bool Viewed { get; private set; }
    public string? NotViewableReason { get; private set; }
    public string? Rating { get; private set; }
    public DateOnly? FeedbackSentOn { get; private set; }
    public string? Learning { get; private set; }
    public DateOnly? LearningDoneOn { get; private set; }
    public DateOnly? ForceRespondedOn { get; private set; }

    internal static Findings Check(ScrutinyCaseFacts facts, ScrutinySession session, OfficeRules rules)
    {
        var findings = new Findings();
        var feedback = new DatedFact(nameof(ScrutinyCaseFacts.FeedbackSentOn), "The feedback", facts.FeedbackSentOn);
        var done = new DatedFact(nameof(ScrutinyCaseFacts.LearningDoneOn), "The learning", facts.LearningDoneOn);
        var responded = new DatedFact(
            nameof(ScrutinyCaseFacts.ForceRespondedOn),
            "The force's response",
            facts.ForceRespondedOn
        );
        DateRules.NotInFuture(findings, rules.Today, feedback, done, responded);
        DateRules.InOrder(findings, new DatedFact("SessionOn", "The session", session.HeldOn), feedback, responded);
        DateRules.InOrder(findings, new DatedFact("SessionOn", "The session", session.HeldOn), done);
        DateRules.InOrder(
            findings,
            new DatedFact(nameof(ScrutinyCaseFacts.IncidentMonth), "The month of the incident", facts.IncidentMonth),
            new DatedFact(nameof(ScrutinyCaseFacts.IncidentMonth), "The session", session.HeldOn)
        );
        findings
            .Refuse(
                string.IsNullOrWhiteSpace(facts.CaseReference),
                new Error(
                    "scrutiny.reference_missing",
                    "Enter the reference of the case.",
                    nameof(ScrutinyCaseFacts.CaseReference)
                )
            )
            .Refuse(
                facts.BodyWornVideoAvailable is false && string.IsNullOrWhiteSpace(facts.NotViewableReason),
                new Error(
                    "scrutiny.reason_missing",
                    "The video was not available: enter why.",
                    nameof(ScrutinyCaseFacts.NotViewableReason)
                )
            )
            .Refuse(
                facts.NotViewableReason is { } reason && !CodeText.IsCode(reason),
                new Error(
                    "scrutiny.reason_no_code",
                    "The reason stands in a public figure, so it is a short code of small letters, such as not_recorded or legal_proceedings.",
                    nameof(ScrutinyCaseFacts.NotViewableReason)
                )
            )
            .Refuse(
                facts.BodyWornVideoAvailable is true && facts.NotViewableReason is not null,
                new Error(
                    "scrutiny.viewed_with_reason",
                    "The video was available, so there is no reason why it could not be viewed.",
                    nameof(ScrutinyCaseFacts.NotViewableReason)
                )
            )
            .Refuse(
                (facts.BodyWornVideoAvailable is false || facts.Viewed is false)
                    && (facts.Rating is not null || facts.FeedbackSentOn is not null),
                new Error(
                    "scrutiny.rated_unseen",
                    "A video that was not viewed has neither rating nor feedback.",
                    facts.Rating is null ? nameof(ScrutinyCaseFacts.FeedbackSentOn) : nameof(ScrutinyCaseFacts.Rating)
                )
            )
            .Refuse(
                facts.Viewed is true && facts.BodyWornVideoAvailable is false,
                new Error(
                    "scrutiny.viewed_unavailable",
                    "A video that was not available cannot have been viewed.",
                    nameof(ScrutinyCaseFacts.Viewed)
                )
            )
            .Refuse(
                facts.ForceRespondedOn is not null && facts.FeedbackSentOn is null,
                new Error(
                    "scrutiny.response_without_feedback",
                    "The force answers the feedback: enter the day on which that was sent.",
                    nameof(ScrutinyCaseFacts.FeedbackSentOn)
                )
            )
            .Refuse(
                facts.LearningDoneOn is not null && facts.Learning is null,
                new Error(
                    "scrutiny.learning_missing",
                    "A day is given on which learning was done: enter what was to be learnt.",
                    nameof(ScrutinyCaseFacts.Learning)
                )
            )
            .Refuse(
                facts.Rating is { } rating && !rules.RatingCodes.Contains(rating),
                new Error(
                    "scrutiny.unknown_rating",
                    $"'{facts.Rating}' is not a code of the rating scale: {string.Join(", ", rules.RatingCodes)}.",
                    nameof(ScrutinyCaseFacts.Rating)
                )
            );
        findings.Warn(
            facts is { BodyWornVideoAvailable: null, WasViewed: false },
            new Warning(
                "scrutiny.video_not_stated",
                "Nobody says whether the video was available or was viewed, so it counts as not stated. Enter available or not_available.",
                nameof(ScrutinyCaseFacts.BodyWornVideoAvailable)
            )
        );
        PersonalData.Look(
            findings,
            (nameof(ScrutinyCaseFacts.CaseReference), facts.CaseReference),
            (nameof(ScrutinyCaseFacts.NotViewableReason), facts.NotViewableReason),
            (nameof(ScrutinyCaseFacts.Learning), facts.Learning)
        );

        return findings;
    }

    internal void Project(int number, ScrutinyCaseFacts facts)
    {
        Number = number;
        CaseReference = facts.CaseReference;
        IncidentMonth = facts.IncidentMonth;
        BodyWornVideoAvailable = facts.BodyWornVideoAvailable;
        Viewed = facts.WasViewed;
        NotViewableReason = facts.NotViewableReason;
        Rating = facts.Rating;
        FeedbackSentOn = facts.FeedbackSentOn;
        Learning = facts.Learning;
        LearningDoneOn = facts.LearningDoneOn;
        ForceRespondedOn = facts.ForceRespondedOn;
    }
}
