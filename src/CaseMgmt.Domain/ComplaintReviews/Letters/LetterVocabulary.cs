namespace CaseMgmt.Domain.ComplaintReviews.Letters;

/// <summary>What a letter of a review is for; each kind has a template of its own.</summary>
public enum LetterKind
{
    /// <summary>The application has arrived.</summary>
    Acknowledgement,

    /// <summary>Something that can be cured is missing (2020 Regulations reg 29(5) and (6)).</summary>
    Enquiry,

    /// <summary>The one reminder of it.</summary>
    Reminder,

    /// <summary>How the review stands.</summary>
    Update,

    /// <summary>Why the application is not a valid request for a review.</summary>
    NotValid,

    /// <summary>To the applicant, both facts in one notice: the IOPC is the review body, and the application was sent there (Sch 3 para 32(2)).</summary>
    ForwardingNotice,

    /// <summary>The application itself goes to the IOPC with it.</summary>
    ForwardingLetter,

    /// <summary>The force is asked for what the review needs (Sch 3 para 25(4)).</summary>
    PapersRequest,
    PapersReminder,

    /// <summary>The decision with its reasons, to the applicant.</summary>
    Decision,

    /// <summary>The same with what is recommended and when an answer is due, to the force.</summary>
    DecisionToForce,

    /// <summary>The answers, and the deeds after them, that the force owes on recommendations.</summary>
    RecommendationsReminder,
}

/// <summary>To whom a letter goes. What concerns the applicant goes to the representative, where there is one.</summary>
public enum LetterParty
{
    Applicant,
    Force,
    Iopc,
}

/// <summary>How a letter goes.</summary>
public enum LetterRoute
{
    Email,
    Post,
}

/// <summary>What has become of a letter.</summary>
public enum LetterState
{
    /// <summary>A person prints it, posts it and says on which day.</summary>
    ToBePosted,

    /// <summary>It goes by e-mail as soon as a worker hands it over.</summary>
    Waiting,

    /// <summary>A worker is handing it over.</summary>
    HandingOver,

    /// <summary>The mail server has taken it.</summary>
    Sent,
    Posted,

    /// <summary>It did not go, and does not go by itself: a person decides.</summary>
    NotSent,

    /// <summary>Nobody knows whether the mail server has taken it. It is not sent a second time by itself: a person decides.</summary>
    PossiblySent,
}

/// <summary>The kinds in their families.</summary>
public static class LetterKinds
{
    // Each kind by its name, so that the compiler asks of a new one (CS8509); a number that is no kind is none of ours.
#pragma warning disable CS8524
    public static LetterParty To(this LetterKind kind) =>
        kind switch
        {
            LetterKind.Acknowledgement
            or LetterKind.Enquiry
            or LetterKind.Reminder
            or LetterKind.Update
            or LetterKind.NotValid
            or LetterKind.ForwardingNotice
            or LetterKind.Decision => LetterParty.Applicant,
            LetterKind.PapersRequest
            or LetterKind.PapersReminder
            or LetterKind.DecisionToForce
            or LetterKind.RecommendationsReminder => LetterParty.Force,
            LetterKind.ForwardingLetter => LetterParty.Iopc,
        };
#pragma warning restore CS8524

    /// <summary>
    /// The day of the review that is the day on which such a letter went; null where it moves none: of what was asked for or forwarded, other
    /// days hang on the day of the act.
    /// </summary>
    public static string? DayOf(LetterKind kind) =>
        kind switch
        {
            LetterKind.Acknowledgement => nameof(ReviewFacts.AcknowledgedOn),
            LetterKind.NotValid => nameof(ReviewFacts.ApplicantToldNotValidOn),
            LetterKind.Decision => nameof(ReviewFacts.DecisionSentOn),
            _ => null,
        };
}
