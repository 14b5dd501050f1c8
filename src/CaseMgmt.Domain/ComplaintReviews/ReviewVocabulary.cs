namespace CaseMgmt.Domain.ComplaintReviews;

/// <summary>How the application reached this office.</summary>
public enum ReviewChannel
{
    WebForm,
    Email,
    Letter,
    ByHand,
    Telephone,
    ForwardedByIopc,
    ForwardedByForce,
}

/// <summary>Which other body the application had reached before it was forwarded to this office.</summary>
public enum WrongBody
{
    Iopc,
    Force,
}

/// <summary>How the force handled the complaint. Only Schedule 3 handling carries a right of review.</summary>
public enum HandlingRoute
{
    OutsideSchedule3,
    NotInvestigated,
    Investigated,
    SpecialProcedure,
}

public enum Validity
{
    Valid,
    Invalid,
}

/// <summary>Why an application is not a valid request for a review by this office (Police Reform Act 2002 Sch 3, 2020 Regulations 29-33).</summary>
public enum InvalidReason
{
    OutOfTime,
    WrongBodyIopc,
    WrongBodyOther,
    InsufficientInformation,
    NoRightOutsideSchedule3,
    NoRightNotRecorded,
    NoRightNoOutcome,
    NoRightNotComplainant,
    NoConsent,
    NoRightIopcInvestigation,
    NoRightAccelerated,
    NoRightBefore2020,
    NoRightAlreadyReviewed,
    NotAReview,

    /// <summary>What registers say of a complaint that was withdrawn. It is read as that ending, and no review is decided invalid by it any more.</summary>
    ComplaintWithdrawn,
}

/// <summary>The answer to a late application (2020 Regulations, regulation 29: special circumstances that make it just).</summary>
public enum ExtensionDecision
{
    Granted,
    Refused,
}

/// <summary>What was taken back. The one is the applicant's word to this office; the other ends the complaint itself, and the authority tells of it.</summary>
public enum Withdrawal
{
    Application,
    Complaint,
}

/// <summary>Upheld: the outcome of the complaint was not reasonable and proportionate.</summary>
public enum ReviewResult
{
    Upheld,
    NotUpheld,
}

/// <summary>A statutory recommendation starts the force's 28 days; a learning point does not.</summary>
public enum RecommendationKind
{
    Statutory,
    Learning,
}

public enum RecommendationResponse
{
    Accepted,
    AcceptedInPart,
    Rejected,
}

/// <summary>What became of a paper that the force was asked for.</summary>
public enum PaperStanding
{
    Requested,
    Received,
    Waived,
}

/// <summary>Why a review stands still.</summary>
public enum SuspensionReason
{
    CriminalProceedings,
    LinkedIopcReview,
    JudicialReview,
    AwaitingApplicant,
    ForceRequest,
}

/// <summary>What the force decided on an allegation.</summary>
public enum ForceOutcome
{
    ServiceAcceptable,
    ServiceNotAcceptable,
    UnableToDetermine,
    NoFurtherAction,
    CaseToAnswer,
    NoCaseToAnswer,
}

/// <summary>How far a draft has come on its way to approval by a second person.</summary>
public enum ApprovalStage
{
    Submitted,
    Returned,
    Approved,
}

/// <summary>
/// What a local policing body can recommend (Police Reform Act 2002 Sch 3 paras 6A, 25 and 28ZA; 2020 Regulations reg 30). It can
/// direct nothing. A learning point is no recommendation of the statute.
/// </summary>
public enum RecommendationType
{
    /// <summary>That the complaint be investigated; after handling otherwise than by investigation.</summary>
    Investigate,

    /// <summary>That it be investigated again; after an investigation.</summary>
    Reinvestigate,

    /// <summary>As to a case to answer, performance and the form of proceedings; after an investigation.</summary>
    Proceedings,

    /// <summary>That it be referred to the IOPC.</summary>
    ReferToIopc,

    /// <summary>That the report be sent to the Director of Public Prosecutions; after an investigation.</summary>
    SendToProsecutor,

    /// <summary>What would remedy the complainant's dissatisfaction: an apology, an explanation, a corrected record (para 28ZA).</summary>
    Remedy,
    Learning,
}

/// <summary>Who reviews the outcome of a complaint.</summary>
public enum ReviewBody
{
    LocalPolicingBody,
    Iopc,
}

/// <summary>An answer that may leave it open.</summary>
public enum Answer
{
    No,
    Yes,
    CannotExclude,
}
